import Evidence
import Experiments
import Wording

/// Numbers of the model with what they rest on.
public struct ParameterTable: Sendable {
  private let entries: [Register.Entry]

  public init(_ entries: [Register.Entry]) {
    self.entries = entries
  }

  /// A table; with `details`, every row with its source and note instead.
  public func text(on screen: Screen, details: Bool, _ language: Language) -> String {
    var page = Page()
    if details {
      for (number, entry) in entries.enumerated() {
        if number > 0 { page.add() }
        add(entry, to: &page, screen, language)
      }
    } else {
      addTable(to: &page, language)
    }
    return page.text(on: screen)
  }

  private func addTable(to page: inout Page, _ language: Language) {
    let numbers = NumberFormat(language)
    var grid = Grid([
      .init("id"),
      .init(RegisterPhrase.value.in(language), .right, widest: 24),
      .init(RegisterPhrase.unit.in(language)),
      .init(RegisterPhrase.plausible.in(language)),
      .init(RegisterPhrase.grade.in(language)),
      .init(RegisterPhrase.parameter.in(language)),
    ])
    for entry in entries {
      grid.add([
        entry.id, Self.value(entry, numbers), entry.unit.rawValue, Self.range(entry, numbers),
        entry.grade.rawValue, entry.label[language],
      ])
    }
    grid.add(to: &page)
    page.add()
    page.add(
      "  " + RegisterPhrase.count.in(language, ["n": numbers.count(entries.count)]), .faint)
  }

  private func add(
    _ entry: Register.Entry, to page: inout Page, _ screen: Screen, _ language: Language
  ) {
    let numbers = NumberFormat(language)
    page.add("\(entry.id): \(entry.label[language])", .strong)
    var facts: [(RegisterPhrase, String)] = [
      (.value, "\(Self.value(entry, numbers)) (\(entry.unit.rawValue))")
    ]
    facts.append((.plausible, Self.range(entry, numbers)))
    if entry.isFixed { facts.append((.prior, RegisterPhrase.definition.in(language))) }
    if let prior = entry.prior { facts.append((.prior, prior)) }
    facts.append((.grade, entry.grade.rawValue))
    facts.append((.source, entry.source))
    if let note = entry.note { facts.append((.note, note)) }
    facts.append((.place, "\(entry.place)"))
    for (phrase, text) in facts where !text.isEmpty {
      page.add(
        paragraph: "\(phrase.in(language)): \(text)", width: screen.measure, hanging: 2)
    }
  }

  private static func value(_ entry: Register.Entry, _ numbers: NumberFormat) -> String {
    // A semicolon between the numbers of a list: a comma is the decimal point of Dutch.
    entry.value.numbers.map(numbers.plain).joined(separator: "; ")
  }

  private static func range(_ entry: Register.Entry, _ numbers: NumberFormat) -> String {
    guard let range = entry.range else { return "" }
    return AnswerPhrase.interval.in(
      numbers.language,
      ["low": numbers.plain(range.lowerBound), "high": numbers.plain(range.upperBound)])
  }

  public var csv: String {
    var csv = CSV(header: [
      "id", "theme", "value", "unit", "low", "high", "prior", "grade", "source", "label_nl",
      "label_en", "note",
    ])
    for entry in entries {
      csv.add([
        entry.id, entry.theme, entry.value.numbers.map(CSV.number).joined(separator: " "),
        entry.unit.rawValue, CSV.number(entry.range?.lowerBound),
        CSV.number(entry.range?.upperBound), entry.prior ?? "", entry.grade.rawValue,
        entry.source, entry.label.nl, entry.label.en, entry.note ?? "",
      ])
    }
    return csv.text
  }

  public var json: JSONValue {
    .members([
      "schema": .string("balans-parameters/1"),
      "parameters": .array(entries.map(Self.json)),
    ])
  }

  private static func json(_ entry: Register.Entry) -> JSONValue {
    let value: JSONValue =
      switch entry.value {
      case .number(let number): .number(number)
      case .list(let numbers): .array(numbers.map(JSONValue.number))
      }
    return .members([
      "id": .string(entry.id),
      "theme": .string(entry.theme),
      "label": entry.label.json,
      "value": value,
      "unit": .string(entry.unit.rawValue),
      "range": entry.range.map { .array([.number($0.lowerBound), .number($0.upperBound)]) }
        ?? .null,
      "prior": entry.prior.map(JSONValue.string) ?? .null,
      "grade": .string(entry.grade.rawValue),
      "source": .string(entry.source),
      "note": entry.note.map(JSONValue.string) ?? .null,
    ])
  }
}
