import Experiments
import Wording

/// What happens under each scenario, without comparing them.
struct MeanTable {
  private let page: AnswerPage

  init(_ page: AnswerPage) {
    self.page = page
  }

  func add(to page: inout Page, _ screen: Screen) {
    let language = self.page.language
    for scenario in self.page.result.scenarios {
      if self.page.result.scenarios.count > 1 {
        page.add("  " + scenario.title[language], .strong)
      } else {
        page.add("  " + AnswerPhrase.whatHappens.in(language), .strong)
      }
      let rows = self.page.rows.filter { $0.base.scenario == scenario.id }
      let values = rows.map(\.baseValue)
      let intervals = rows.map { $0.format.interval($0.base.ci95, signed: false) }
      let valueWidth = values.map(\.count).max() ?? 0
      let intervalWidth = intervals.map(\.count).max() ?? 0
      let widest = rows.map(\.label.count).max() ?? 0
      let label = max(20, min(widest, screen.measure - valueWidth - intervalWidth - 9))
      for (number, row) in rows.enumerated() {
        for (position, piece) in wrapped(row.label, to: label).enumerated() {
          var line = Line("  " + piece)
          if position == 0 {
            line.pad(to: label + 4)
            line.add(values[number].leftPadded(to: valueWidth))
            line.add("  " + intervals[number].padded(to: intervalWidth), .faint)
            if screen.width.map({ $0 >= label + valueWidth + intervalWidth + 44 }) ?? true {
              line.add("  " + row.detail, .faint)
            }
          }
          page.add(line)
        }
      }
      page.add()
    }
  }
}
