import Experiments
import Statistics
import Wording

extension Chart {
  /// The figures whose course says most: whom sanctions fall on, and what is owed.
  private static let telling = ["sanctions.unable_rate", "debt.claims_outstanding"]

  /// Year by year, with how far the replicates lie apart.
  static func years(_ source: BriefSource) -> [Chart] {
    guard source.result.months >= 24 else { return [] }
    return telling.compactMap { id in
      source.detail.indicators.firstIndex { $0.id == id }.flatMap { years(source, $0) }
    }
  }

  private static func years(_ source: BriefSource, _ indicator: Int) -> Chart? {
    let about = source.detail.indicators[indicator]
    let arms = source.detail.arms
    let base = arms[0].years[indicator]
    let format = FigureFormat(
      unit: about.unit, size: base.compactMap { $0?.p50 }.last ?? 0, margin: nil, source.language)
    var spreads: [ChartShapes.Spread] = []
    var rows: [[String]] = []
    for (arm, detail) in arms.enumerated() {
      for (year, quantiles) in detail.years[indicator].enumerated() {
        guard let q = quantiles else { continue }
        spreads.append(
          ChartShapes.Spread(
            panel: source.title(arm), year: year + 1, quantiles: q,
            base: source.isComparison && arm > 0 ? base[year]?.p50 : nil,
            colour: ChartStyle.colour(ofArm: arm)))
        func span(_ low: Double, _ high: Double) -> String {
          format.interval(Interval(low: low, high: high), signed: false)
        }
        rows.append([
          source.title(arm), "\(year + 1)", format.value(q.p50), span(q.p25, q.p75),
          span(q.p10, q.p90), span(q.p025, q.p975),
        ])
      }
    }
    guard let last = base.lastIndex(where: { $0 != nil }), let now = base[last] else { return nil }
    // The policy that ends furthest from the base is the one to tell of.
    func distance(_ arm: Int) -> Double {
      arms[arm].years[indicator][last].map { ($0.p50 - now.p50).magnitude } ?? -1
    }
    let furthest = arms.indices.dropFirst().max { distance($0) < distance($1) } ?? 0
    let finding = source.say(
      furthest == 0 || !source.isComparison ? .timeSingle : .timeFinding,
      [
        "label": about.label[source.language], "n": "\(last + 1)", "base": format.value(now.p50),
        "other": format.value(arms[furthest].years[indicator][last]?.p50),
        "policy": source.title(furthest),
      ])
    return Chart(
      id: "years-\(indicator)", finding: finding,
      subtitle: source.say(.timeSubtitle, ["unit": source.unit(about), "r": source.replicates]),
      summary: source.isComparison ? "\(finding). \(source.say(.timeNote))" : "\(finding).",
      table: ChartTable(
        header: [
          source.say(.policy), source.say(.year), source.say(.middle), source.say(.half),
          source.say(.most), source.say(.nearlyAll),
        ], rows: rows),
      specification: ChartShapes.bands(
        spreads, year: source.say(.year), source.language))
  }
}
