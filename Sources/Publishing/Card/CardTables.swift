import Model
import Statistics
import Studies
import Wording

/// A table of the card: headings and cells, for text and for Markdown.
struct CardTable {
  let title: String
  let columns: [String]
  let rows: [[String]]
}

extension AlgorithmCard {
  private static let columns: [CardPhrase] = [
    .picked, .precision, .recall, .wronglyPicked, .found,
  ]

  /// The ways of picking beside one another, for everybody.
  func comparison(_ language: Language) -> CardTable {
    CardTable(
      title: CardPhrase.comparison.in(language),
      columns: [CardPhrase.way.in(language)] + Self.columns.map { $0.in(language) },
      rows: study.arms.map { arm in
        [arm.way.phrase.in(language)] + cells(arm[.all], language)
      })
  }

  /// The model, group by group.
  func byGroup(_ language: Language) -> CardTable {
    let numbers = NumberFormat(language)
    return CardTable(
      title: CardPhrase.byGroup.in(language),
      columns: [CardPhrase.group.in(language), CardPhrase.hidden.in(language)]
        + Self.columns.dropLast().map { $0.in(language) },
      rows: Group.allCases.map { group in
        let figures = study[.model]?[group]
        let hidden = figures?.hidden.mean.map { numbers.percent($0, decimals: 1) }
        return [GroupPhrase(rawValue: group.id)?.in(language) ?? group.id]
          + [hidden ?? CardPhrase.open.in(language)] + cells(figures, language).dropLast()
      })
  }

  private func cells(_ figures: SelectionStudy.Figures?, _ language: Language) -> [String] {
    let numbers = NumberFormat(language)
    guard let figures else { return Self.columns.map { _ in CardPhrase.open.in(language) } }
    // An interval by Student's t knows no bounds; what is told does.
    func cell(
      _ summary: Summary, within bounds: ClosedRange<Double> = 0...Double.infinity,
      _ write: (Double) -> String
    ) -> String {
      guard let mean = summary.mean else { return NumberFormat.missing }
      guard let interval = summary.ci95 else { return write(mean) }
      let low = min(max(interval.low, bounds.lowerBound), bounds.upperBound)
      let high = min(max(interval.high, bounds.lowerBound), bounds.upperBound)
      return "\(write(mean)) (\(write(low))–\(write(high)))"
    }
    return [
      cell(figures.picked) { numbers.number($0) },
      cell(figures.precision, within: 0...1) { numbers.percent($0, decimals: 1) },
      cell(figures.recall) { numbers.number($0, decimals: 2) },
      cell(figures.wronglyPicked) { numbers.number($0) },
      cell(figures.found) { numbers.number($0, decimals: 1) },
    ]
  }
}
