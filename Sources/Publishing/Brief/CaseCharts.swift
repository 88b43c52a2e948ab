import Experiments
import Model
import Statistics
import Wording

extension Chart {
  /// Sanctions by the first gate that had failed.
  static func causes(_ source: BriefSource) -> Chart? {
    let figures = source.detail.arms.map { arm in
      arm.causes.map {
        BarChart.Figure(
          mean: $0.mean,
          text: $0.mean.map { source.numbers.number($0, decimals: 1) } ?? NumberFormat.missing)
      }
    }
    // The share of those who did not know or could not, by policy.
    let shares = source.detail.arms.map { arm -> Double in
      let means = arm.causes.map { $0.mean ?? 0 }
      let total = means.reduce(0, +)
      return total > 0 ? (means[0] + means[1]) / total : 0
    }
    guard let most = shares.indices.max(by: { shares[$0] < shares[$1] }), shares[most] > 0 else {
      return nil
    }
    let share = source.numbers.percent(shares[most])
    return BarChart(
      id: "causes", rowHeader: source.say(.causes),
      rows: [source.say(.notKnowing), source.say(.notAble), source.say(.notWilling)],
      figures: figures, axis: UnitPhrase.per1000HouseholdYears.in(source.language)
    ).chart(
      source, finding: source.say(.causeFinding, ["policy": source.title(most), "share": share]),
      subtitle: source.say(.causeSubtitle, ["r": source.replicates]))
  }

  /// Where signals end, with those that were founded.
  static func route(_ source: BriefSource) -> Chart? {
    let language = source.language
    let stages = RouteStage.allCases.indices.filter { stage in
      source.detail.arms.contains { ($0.closed[stage].mean ?? 0) > 0 }
    }
    let all = source.shares(
      { $0.closed }, against: { $0.founded.map(\.mean) }, of: { $0.signals.mean })
    let figures = all.map { row in stages.map { row[$0] } }
    let last = source.detail.arms.count - 1
    guard !stages.isEmpty,
      let most = stages.indices.max(by: {
        (figures[last][$0].mean ?? 0) < (figures[last][$1].mean ?? 0)
      })
    else { return nil }
    let names = stages.map {
      StagePhrase(rawValue: RouteStage.allCases[$0].phraseName)?.in(language) ?? ""
    }
    return BarChart(
      id: "route", rowHeader: source.say(.stage), rows: names, figures: figures,
      axis: source.say(.share)
    ).chart(
      source,
      finding: source.say(
        .routeFinding,
        ["stage": names[most], "share": figures[last][most].text, "policy": source.title(last)]),
      subtitle: source.say(.routeSubtitle))
  }

  /// Claims for a breach by size.
  static func claims(_ source: BriefSource) -> Chart? {
    let ends = ClaimBands.lowerEnds
    let names = ends.indices.map { band -> String in
      let low = source.numbers.count(ends[band])
      return band + 1 < ends.count
        ? source.say(.sizeTo, ["low": low, "high": source.numbers.count(ends[band + 1])])
        : source.say(.sizeFrom, ["low": low])
    }
    let base = source.detail.arms[0].claims.map(\.mean)
    let none: [Double?] = base.map { _ in nil }
    let first = source.detail.arms[0].arm
    let figures = source.shares(
      { $0.claims }, against: { source.isComparison && $0.arm != first ? base : none },
      of: { $0.claimsMade.mean })
    let last = source.detail.arms.count - 1
    guard
      let most = names.indices.max(by: {
        (figures[last][$0].mean ?? 0) < (figures[last][$1].mean ?? 0)
      }),
      figures[last][most].mean != nil
    else { return nil }
    return BarChart(
      id: "claims", rowHeader: source.say(.size), rows: names, figures: figures,
      axis: source.say(.share)
    ).chart(
      source,
      finding: source.say(
        .claimsFinding,
        ["share": figures[last][most].text, "policy": source.title(last), "size": names[most]]),
      subtitle: source.say(.claimsSubtitle))
  }
}

extension RouteStage {
  /// The stage's name in route files.
  fileprivate var phraseName: String { self == .followUp ? "follow_up" : "\(self)" }
}
