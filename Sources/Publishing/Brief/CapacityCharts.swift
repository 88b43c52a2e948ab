import Experiments
import Statistics
import Wording

extension Chart {
  /// Hours used by function against those there are, and hours by part of the circle.
  static func capacity(_ source: BriefSource) -> [Chart] {
    [use(source), parts(source)].compactMap { $0 }
  }

  private static func use(_ source: BriefSource) -> Chart? {
    let roles = [
      BriefPhrase.incomeRole, .workRole, .enforcementRole, .collectionRole, .legalRole,
    ].map { source.say($0) }
    let figures = source.detail.arms.map { arm in
      arm.use.map {
        BarChart.Figure(
          mean: $0.mean, against: $0.mean == nil ? nil : 1, text: source.percent($0.mean))
      }
    }
    let cells = figures.indices.flatMap { arm in roles.indices.map { (arm: arm, role: $0) } }
    guard
      let busiest = cells.max(by: {
        (figures[$0.arm][$0.role].mean ?? 0) < (figures[$1.arm][$1.role].mean ?? 0)
      })
    else { return nil }
    return BarChart(
      id: "capacity-use", rowHeader: CapacityPhrase.role.in(source.language), rows: roles,
      figures: figures, axis: source.say(.used)
    ).chart(
      source,
      finding: source.say(
        .capacityFinding,
        [
          "role": roles[busiest.role], "share": figures[busiest.arm][busiest.role].text,
          "policy": source.title(busiest.arm),
        ]), subtitle: source.say(.capacitySubtitle, ["r": source.replicates]))
  }

  private static func parts(_ source: BriefSource) -> Chart? {
    let names = [CapacityPhrase.information, .service, .control, .sanction].map {
      $0.in(source.language)
    }
    let base = source.detail.arms[0].parts
    let figures = source.detail.arms.indices.map { arm in
      names.indices.map { part -> BarChart.Figure in
        let mean = source.detail.arms[arm].parts[part].mean
        return BarChart.Figure(
          mean: mean, against: source.isComparison && arm > 0 ? base[part].mean : nil,
          text: mean.map { source.numbers.number($0) } ?? NumberFormat.missing)
      }
    }
    let last = figures.count - 1
    guard
      let most = names.indices.max(by: {
        (figures[last][$0].mean ?? 0) < (figures[last][$1].mean ?? 0)
      })
    else { return nil }
    return BarChart(
      id: "capacity-parts", rowHeader: CapacityPhrase.part.in(source.language), rows: names,
      figures: figures, axis: source.say(.hoursAMonth)
    ).chart(
      source,
      finding: source.say(.partFinding, ["policy": source.title(last), "part": names[most]]),
      subtitle: source.say(.partSubtitle))
  }
}
