import Experiments
import Statistics
import Wording

extension Chart {
  /// Every headline difference beside the least that counts; nil where nothing is compared.
  static func differences(_ source: BriefSource) -> Chart? {
    guard source.isComparison else { return nil }
    let rows = source.headlineRows
    var dots: [ChartShapes.Dot] = []
    var table: [[String]] = []
    var largest: (weight: Double, policy: String, label: String, size: String)?
    for row in rows {
      table.append(
        [row.label]
          + row.others.map { estimate in
            let interval = row.format.interval(estimate.judgedOn, signed: true)
            return row.format.difference(estimate.difference)
              + (interval.isEmpty ? "" : " (\(interval))")
          })
      for (position, estimate) in row.others.enumerated() {
        guard let difference = estimate.difference, let interval = estimate.judgedOn,
          let margin = estimate.margin, margin > 0
        else { continue }
        let policy = source.title(position + 1)
        dots.append(
          ChartShapes.Dot(
            panel: policy, row: row.label.withoutAside, value: difference / margin,
            interval: Interval(low: interval.low / margin, high: interval.high / margin),
            label: row.format.difference(difference),
            colour: ChartStyle.colour(ofArm: position + 1)))
        let weight = (difference / margin).magnitude
        if estimate.verdict != .undecided, estimate.verdict != .equivalent,
          weight > largest?.weight ?? 0
        {
          largest = (weight, policy, row.label, row.format.difference(difference))
        }
      }
    }
    guard !dots.isEmpty else { return nil }
    let finding =
      largest.map {
        source.say(
          .pictureFinding, ["policy": $0.policy, "label": $0.label.asInSentence, "size": $0.size])
      } ?? source.say(.pictureNothing)
    return Chart(
      id: "differences", finding: finding,
      subtitle: source.say(
        .pictureSubtitle, ["base": source.title(0), "r": source.replicates]),
      summary: "\(finding). \(source.say(.pictureSummary))",
      table: ChartTable(
        header: [source.say(.indicator)] + source.titles.dropFirst(), rows: table),
      specification: ChartShapes.dots(
        dots, margin: 1, isStretched: true, axis: source.say(.pictureAxis), source.language))
  }
}

extension String {
  /// As it stands within a sentence; abbreviations keep their capitals.
  var asInSentence: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }

  /// Without what stands between brackets at the end: too long beside a picture.
  var withoutAside: String { replacing(#/ \([^)]*\)$/#, with: "") }
}
