import Experiments
import Wording

/// A comparison as a table: a row for each figure, a column for each policy, and under each
/// difference its interval.
struct DifferenceTable {
  private let page: AnswerPage
  private let labelWidth: Int
  private let baseWidth: Int
  private let differenceWidth: Int
  private let wordWidth: Int
  private let columnWidth: Int

  private static let gap = 3
  private static let widestLabel = 36

  init(_ page: AnswerPage) {
    self.page = page
    let rows = page.rows
    func widest(_ texts: [String]) -> Int { texts.map(\.count).max() ?? 0 }
    let texts = rows.flatMap { [$0.label, "  " + $0.detail] }
    labelWidth = min(widest(texts), Self.widestLabel)
    baseWidth = widest(
      rows.map(\.baseValue) + [AnswerPhrase.now.in(page.language)])
    let others = rows.flatMap { row in row.others.map { (row, $0) } }
    differenceWidth = widest(others.map { $0.format.difference($1.difference) })
    wordWidth = widest(others.map { $1.verdict?.word(page.language) ?? "" })
    let intervals = widest(others.map { $0.format.interval($1.judgedOn, signed: false) })
    // The interval begins where the difference does.
    columnWidth = max(differenceWidth + 2 + wordWidth + 2, intervals + 1)
  }

  private var policies: Int { max(0, page.result.scenarios.count - 1) }

  /// Columns taken.
  var width: Int {
    2 + labelWidth + Self.gap + baseWidth + policies * (Self.gap + columnWidth)
  }

  func add(to page: inout Page) {
    addHeader(to: &page)
    for row in self.page.rows { add(row, to: &page) }
  }

  private func addHeader(to page: inout Page) {
    let titles = self.page.result.scenarios.dropFirst().map {
      wrapped($0.title[self.page.language], to: columnWidth)
    }
    let height = titles.map(\.count).max() ?? 1
    for number in 0..<height {
      var line = Line("  ")
      if number == 0 { line.add(AnswerPhrase.whatChanges.in(self.page.language), .strong) }
      line.pad(to: 2 + labelWidth + Self.gap)
      if number == 0 {
        line.add(AnswerPhrase.now.in(self.page.language).leftPadded(to: baseWidth), .strong)
      }
      for (position, title) in titles.enumerated() {
        line.pad(to: column(position))
        if number < title.count { line.add(title[number], .strong) }
      }
      page.add(line)
    }
    page.add("  " + String(repeating: "─", count: width - 2), .faint)
  }

  private func add(_ row: AnswerRow, to page: inout Page) {
    let labels =
      wrapped(row.label, to: labelWidth).map { ($0, Tone.plain) }
      + wrapped(row.detail, to: labelWidth - 2).map { ("  " + $0, Tone.faint) }
    for number in 0..<max(2, labels.count) {
      var line = Line("  ")
      if number < labels.count { line.add(labels[number].0, labels[number].1) }
      line.pad(to: 2 + labelWidth + Self.gap)
      if number == 0 { line.add(row.baseValue.leftPadded(to: baseWidth)) }
      for (position, estimate) in row.others.enumerated() where number < 2 {
        line.pad(to: column(position))
        line.add(number == 0 ? difference(estimate, row) : interval(estimate, row))
      }
      page.add(line)
    }
  }

  private func difference(_ estimate: Estimate, _ row: AnswerRow) -> Line {
    var line = Line()
    line.add(row.format.difference(estimate.difference).leftPadded(to: differenceWidth))
    guard let verdict = estimate.verdict else { return line }
    line.add("  " + verdict.word(page.language).padded(to: wordWidth), verdict.tone)
    line.add(" " + verdict.sign(of: estimate.difference), verdict.tone)
    return line
  }

  private func interval(_ estimate: Estimate, _ row: AnswerRow) -> Line {
    Line(" " + row.format.interval(estimate.judgedOn, signed: false), .faint)
  }

  /// Where a policy's column begins.
  private func column(_ position: Int) -> Int {
    2 + labelWidth + Self.gap + baseWidth + Self.gap + position * (columnWidth + Self.gap)
  }
}
