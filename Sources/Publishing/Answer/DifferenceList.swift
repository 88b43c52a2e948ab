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
      page.add("    \(AnswerPhrase.now.in(language)): \(row.format.value(row.base.mean))")
      for (title, estimate) in zip(titles, row.others) {
        let difference = row.format.difference(estimate.difference)
        let interval = row.format.interval(estimate.judgedOn, signed: false)
        var line = Line("    \(title): \(difference)")
        if !interval.isEmpty { line.add(" (\(interval))", .faint) }
        if let verdict = estimate.verdict {
          line.add(
            " \(verdict.word(language)) \(verdict.sign(of: estimate.difference))", verdict.tone)
        }
        page.add(line)
      }
    }
  }
}
