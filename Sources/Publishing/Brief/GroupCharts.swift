import Experiments
import Model
import Statistics
import Wording

extension Chart {
  private static let capacities: [Group] = [
    .capacity1, .capacity2, .capacity3, .capacity4, .capacity5,
  ]
  private static let households: [Group] = [.single, .singleParent, .couple]

  /// The figure that tells most of whom a policy hurts: sanctions on those who did not know or could
  /// not.
  private static let telling = "sanctions.unable_rate"

  /// For whom it changes: by doenvermogen, and by household.
  static func groups(_ source: BriefSource) -> [Chart] {
    [
      groups(source, id: "groups-capacity", capacities),
      groups(source, id: "groups-household", households),
    ].compactMap { $0 }
  }

  private static func groups(_ source: BriefSource, id: String, _ groups: [Group]) -> Chart? {
    let detail = source.detail
    guard let indicator = detail.indicators.firstIndex(where: { $0.id == telling }) else {
      return nil
    }
    let about = detail.indicators[indicator]
    let arms =
      source.isComparison ? Array(detail.arms.indices.dropFirst()) : Array(detail.arms.indices)
    let format = FigureFormat(
      unit: about.unit, size: detail.arms[0].groups[indicator][0].mean ?? 0, margin: nil,
      source.language)
    var dots: [ChartShapes.Dot] = []
    var largest: (size: Double, group: String, policy: String, text: String)?
    let rows = groups.map { group -> [String] in
      let name = GroupPhrase(rawValue: group.id)?.in(source.language) ?? group.id
      guard !detail.suppressed.contains(group) else {
        return [name] + arms.map { _ in source.say(.tooSmall) }
      }
      return [name]
        + arms.map { arm in
          let summary = detail.arms[arm].groups[indicator][group.rawValue]
          guard let mean = summary.mean else { return NumberFormat.missing }
          let text = source.isComparison ? format.difference(mean) : format.value(mean)
          guard let interval = summary.ci95 else { return text }
          dots.append(
            ChartShapes.Dot(
              panel: source.title(arm), row: name, value: mean, interval: interval, label: text,
              colour: ChartStyle.colour(ofArm: arm)))
          let isSure = !source.isComparison || !interval.contains(0)
          if isSure, mean.magnitude > largest?.size ?? 0 {
            largest = (mean.magnitude, name, source.title(arm), text)
          }
          return "\(text) (\(format.interval(interval, signed: source.isComparison)))"
        }
    }
    guard !dots.isEmpty else { return nil }
    let finding =
      largest.map {
        source.say(
          source.isComparison ? .whoFinding : .whoSingle,
          ["group": $0.group, "policy": $0.policy, "size": $0.text])
      } ?? source.say(.whoNoDifference)
    let subtitle = source.say(
      .whoSubtitle,
      ["label": about.label[source.language], "unit": source.unit(about), "r": source.replicates])
    return Chart(
      id: id, finding: finding, subtitle: subtitle, summary: "\(finding). \(subtitle).",
      table: ChartTable(
        header: [source.say(.group)] + arms.map(source.title), rows: rows),
      specification: ChartShapes.dots(
        dots, margin: nil, isStretched: false,
        axis: source.isComparison ? source.say(.difference) : source.unit(about), source.language))
  }
}
