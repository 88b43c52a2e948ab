import Experiments
import Model
import Statistics
import Wording

/// Effects taken apart: a line for each headline figure and policy, with what the policy does of
/// itself and what goes through others.
struct EffectTable {
  private let page: AnswerPage

  init(_ page: AnswerPage) {
    self.page = page
  }

  func add(to page: inout Page, _ screen: Screen) {
    let parts = self.page.result.decomposition
    guard !parts.isEmpty else { return }
    let language = self.page.language
    page.add()
    page.add("  " + StudyPhrase.partsHeadline.in(language), .strong)
    let several = self.page.result.scenarios.count > 2
    if screen.isNarrow {
      addList(parts, several, to: &page, screen)
    } else {
      addGrid(parts, several, to: &page)
    }
    page.add(paragraph: StudyPhrase.partsLegend.in(language), width: screen.measure, .faint)
  }

  private func title(_ scenario: String) -> String {
    self.page.result.scenarios.first { $0.id == scenario }?.title[page.language] ?? scenario
  }

  private func row(of parts: EffectParts) -> AnswerRow? {
    page.rows.first { $0.indicator.id == parts.indicator && $0.base.group == .all }
  }

  private func addGrid(_ parts: [EffectParts], _ several: Bool, to page: inout Page) {
    let language = self.page.language
    var grid = Grid(
      [Grid.Column(StudyPhrase.figure.in(language), widest: 34)]
        + (several ? [Grid.Column(StudyPhrase.policy.in(language), widest: 20)] : [])
        + [StudyPhrase.total, .direct, .spillOver].map { Grid.Column($0.in(language), .right) })
    for part in parts {
      guard let row = row(of: part) else { continue }
      let three = [part.total, part.direct, part.spillOver]
      grid.add(
        [row.label] + (several ? [title(part.scenario)] : [])
          + three.map { row.format.difference($0.mean) })
      grid.add(
        [("  " + row.detail, .faint)] + (several ? [("", .faint)] : [])
          + three.map { (row.format.interval($0.ci95, signed: false), Tone.faint) })
    }
    grid.add(to: &page)
  }

  private func addList(
    _ parts: [EffectParts], _ several: Bool, to page: inout Page, _ screen: Screen
  ) {
    let language = self.page.language
    for part in parts {
      guard let row = row(of: part) else { continue }
      page.add(
        paragraph: row.label + (several ? ", " + title(part.scenario) : ""),
        width: screen.measure)
      let named: [(StudyPhrase, EffectParts.Part)] = [
        (.total, part.total), (.direct, part.direct), (.spillOver, part.spillOver),
      ]
      for (name, value) in named {
        let interval = row.format.interval(value.ci95, signed: false)
        page.add(
          "    \(name.in(language)): \(row.format.difference(value.mean))"
            + (interval.isEmpty ? "" : " (\(interval))"))
      }
    }
  }
}
