import Evidence
import Experiments
import Scenarios
import Wording

/// What a municipality can decide, with limits and meaning.
public struct LeverTable: Sendable {
  private let levers: [Lever]

  public init(_ levers: [Lever]) {
    self.levers = levers
  }

  /// A table; with `details`, every lever with its meaning and source instead.
  public func text(on screen: Screen, details: Bool, _ language: Language) -> String {
    let numbers = NumberFormat(language)
    var page = Page()
    if details {
      for (number, lever) in levers.enumerated() {
        if number > 0 { page.add() }
        add(lever, to: &page, screen, numbers)
      }
    } else {
      addTable(to: &page, numbers)
    }
    return page.text(on: screen)
  }

  private func addTable(to page: inout Page, _ numbers: NumberFormat) {
    let language = numbers.language
    var grid = Grid([
      .init(RegisterPhrase.lever.in(language)),
      .init(RegisterPhrase.practice.in(language), .right),
      .init(RegisterPhrase.unit.in(language)),
      .init(RegisterPhrase.bounds.in(language)),
      .init(RegisterPhrase.usual.in(language)),
      .init(RegisterPhrase.grade.in(language)),
      .init(RegisterPhrase.note.in(language)),
    ])
    for lever in levers {
      grid.add([
        lever.path, numbers.plain(lever.standard), lever.unit.rawValue,
        Self.range(lever.bounds, numbers), Self.range(lever.usual, numbers),
        lever.grade.rawValue, lever.label[language],
      ])
    }
    grid.add(to: &page)
    page.add()
    page.add(
      "  " + RegisterPhrase.countLevers.in(language, ["n": numbers.count(levers.count)]), .faint)
  }

  private func add(
    _ lever: Lever, to page: inout Page, _ screen: Screen, _ numbers: NumberFormat
  ) {
    let language = numbers.language
    page.add("\(lever.path): \(lever.label[language])", .strong)
    page.add(paragraph: lever.meaning[language], width: screen.measure)
    let facts: [(RegisterPhrase, String)] = [
      (.practice, "\(numbers.plain(lever.standard)) (\(lever.unit.rawValue))"),
      (.bounds, Self.range(lever.bounds, numbers)),
      (.usual, Self.range(lever.usual, numbers)),
      (.grade, lever.grade.rawValue),
      (.source, lever.source),
      (.place, "\(lever.place)"),
    ]
    for (phrase, text) in facts {
      page.add(
        paragraph: "\(phrase.in(language)): \(text)", width: screen.measure, hanging: 2)
    }
  }

  private static func range(_ range: ClosedRange<Double>, _ numbers: NumberFormat) -> String {
    AnswerPhrase.interval.in(
      numbers.language,
      ["low": numbers.plain(range.lowerBound), "high": numbers.plain(range.upperBound)])
  }

  public var csv: String {
    var csv = CSV(header: [
      "path", "block", "standard", "unit", "low", "high", "usual_low", "usual_high", "grade",
      "source", "label_nl", "label_en", "meaning_nl", "meaning_en",
    ])
    for lever in levers {
      csv.add([
        lever.path, lever.block.rawValue, CSV.number(lever.standard), lever.unit.rawValue,
        CSV.number(lever.bounds.lowerBound), CSV.number(lever.bounds.upperBound),
        CSV.number(lever.usual.lowerBound), CSV.number(lever.usual.upperBound),
        lever.grade.rawValue, lever.source, lever.label.nl, lever.label.en, lever.meaning.nl,
        lever.meaning.en,
      ])
    }
    return csv.text
  }

  public var json: JSONValue {
    func range(_ range: ClosedRange<Double>) -> JSONValue {
      .array([.number(range.lowerBound), .number(range.upperBound)])
    }
    return .members([
      "schema": .string("balans-levers/1"),
      "levers": .array(
        levers.map { lever in
          .members([
            "path": .string(lever.path),
            "block": .string(lever.block.rawValue),
            "label": lever.label.json,
            "meaning": lever.meaning.json,
            "standard": .number(lever.standard),
            "unit": .string(lever.unit.rawValue),
            "bounds": range(lever.bounds),
            "usual": range(lever.usual),
            "grade": .string(lever.grade.rawValue),
            "source": .string(lever.source),
          ])
        }),
    ])
  }
}
