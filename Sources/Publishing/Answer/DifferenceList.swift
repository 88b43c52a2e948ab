import Experiments
import Wording

/// A comparison as a list, for where a table does not fit.
struct DifferenceList {
  private let page: AnswerPage

  init(_ page: AnswerPage) {
    self.page = page
  }

  func add(to page: inout Page, _ screen: Screen) {
    let language = self.page.language
    let titles = self.page.result.scenarios.dropFirst().map { $0.title[language] }
    page.add("  " + AnswerPhrase.whatChanges.in(language), .strong)
    for row in self.page.rows {
      page.add()
      page.add(paragraph: row.label, width: screen.measure, .strong)
      if !row.detail.isEmpty { page.add(paragraph: row.detail, width: screen.measure, .faint) }
      page.add("    \(AnswerPhrase.now.in(language)): \(row.baseValue)")
      for (title, estimate) in zip(titles, row.others) {
        let finding = finding(estimate, row)
        let fits = title.count + finding.width + 6 <= screen.measure
        var line = Line("    \(title):" + (fits ? " " : ""))
        if !fits {
          page.add(line)
          line = Line("      ")
        }
        line.add(finding)
        page.add(line)
      }
    }
  }

  /// The difference, its interval and what they mean.
  private func finding(_ estimate: Estimate, _ row: AnswerRow) -> Line {
    var line = Line(row.format.difference(estimate.difference))
    let interval = row.format.interval(estimate.judgedOn, signed: false)
    if !interval.isEmpty { line.add(" (\(interval))", .faint) }
    if let verdict = estimate.verdict {
      let word = verdict.word(page.language)
      line.add(" \(word) \(verdict.sign(of: estimate.difference))", verdict.tone)
    }
    return line
  }
}
