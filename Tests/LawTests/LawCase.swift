import Law
import Quantities
import Testing
import Yams

/// A worked case of `Cases/law/`, as a caseworker wrote it down.
struct LawCase: Sendable, CustomTestStringConvertible {
  let id: String
  let title: String
  let articles: [String]
  let source: String
  let given: Facts
  let expected: Facts

  var testDescription: String { "\(id): \(title)" }

  /// All cases of a file.
  static func all(in file: String) throws -> [LawCase] {
    let path = "Cases/law/\(file).yaml"
    let nodes = try (Repository.yaml(path)?["cases"]?.sequence).orThrow("no cases in \(path)")
    return try nodes.map { node in
      let id = try (node["id"]?.string).orThrow("a case without an id in \(path)")
      return LawCase(
        id: id,
        title: try (node["title"]?.string).orThrow("\(id): no title"),
        articles: node["articles"]?.array().compactMap(\.string) ?? [],
        source: node["source"]?.string ?? "",
        given: try Facts(node["given"], of: id),
        expected: try Facts(node["expected"], of: id))
    }
  }
}

/// Facts of a case by name, as written; reading one as something else than it is fails the case.
struct Facts: Sendable {
  let id: String
  private let written: [String: [String]]

  init(_ node: Node?, of id: String) throws {
    self.id = id
    let mapping = try (node?.mapping).orThrow("\(id): expected facts by name")
    written = Dictionary(
      uniqueKeysWithValues: mapping.map { key, value in
        (key.string ?? "", (value.sequence.map(Array.init) ?? [value]).compactMap(\.scalar?.string))
      })
  }

  /// Fails on a fact that the rule does not know, so that no misspelt fact goes unnoticed.
  func checkNames(_ known: String...) throws {
    for name in written.keys where !known.contains(name) {
      throw Unreadable(description: "\(id): unknown fact '\(name)'")
    }
  }

  func has(_ name: String) -> Bool { written[name] != nil }

  func text(_ name: String) throws -> String { try read(name) { $0 } }
  func money(_ name: String) throws -> Cents { try read(name) { Cents(parsing: $0) } }
  func money(_ name: String, or other: Cents) throws -> Cents {
    has(name) ? try money(name) : other
  }
  func moneyIfAny(_ name: String) throws -> Cents? { has(name) ? try money(name) : nil }
  func monies(_ name: String) throws -> [Cents] {
    try (written[name] ?? []).map { try Cents(parsing: $0).orThrow("\(id): \(name)") }
  }
  func texts(_ name: String) -> [String] { written[name] ?? [] }
  func counts(_ name: String) throws -> [Int] {
    try texts(name).map { try Int($0).orThrow("\(id): \(name)") }
  }
  func days(_ name: String) throws -> [Day] {
    try texts(name).map { try Day(parsing: $0).orThrow("\(id): \(name)") }
  }
  func day(_ name: String) throws -> Day { try read(name) { Day(parsing: $0) } }
  func dayIfAny(_ name: String) throws -> Day? { has(name) ? try day(name) : nil }
  func count(_ name: String) throws -> Int { try read(name) { Int($0) } }
  func count(_ name: String, or other: Int) throws -> Int { has(name) ? try count(name) : other }
  func flag(_ name: String, or other: Bool) throws -> Bool {
    has(name) ? try read(name) { Bool($0) } : other
  }
  func share(percent name: String) throws -> PerMille {
    has(name) ? try read(name) { PerMille.read($0) } : PerMille(0)
  }
  func choice<Choice: RawRepresentable<String>>(_ name: String) throws -> Choice {
    try read(name) { Choice(rawValue: $0) }
  }

  private func read<Value>(_ name: String, as value: (String) -> Value?) throws -> Value {
    let text = try (written[name]?.first).orThrow("\(id): no fact '\(name)'")
    return try value(text).orThrow("\(id): '\(name)' cannot be '\(text)'")
  }
}
