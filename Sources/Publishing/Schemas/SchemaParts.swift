import Experiments
import Model

/// The bricks of a JSON Schema (draft-07). Descriptions hold Dutch and English, for editors.
enum SchemaParts {
  static func string(_ note: String, pattern: String? = nil) -> JSONValue {
    typed("string", note, pattern.map { [("pattern", .string($0))] } ?? [])
  }

  static func choice(_ names: [String], _ note: String) -> JSONValue {
    typed("string", note, [("enum", .array(names.map(JSONValue.string)))])
  }

  static func constant(_ value: String) -> JSONValue { .members(["const": .string(value)]) }

  static func whole(_ limits: ClosedRange<Int>, _ note: String) -> JSONValue {
    typed(
      "integer", note,
      [
        ("minimum", .integer(Int64(limits.lowerBound))),
        ("maximum", .integer(Int64(limits.upperBound))),
      ])
  }

  /// A number; limits that are no limits are left out.
  static func number(
    _ limits: ClosedRange<Double>, whole: Bool = false, _ note: String
  ) -> JSONValue {
    let edge = Double.greatestFiniteMagnitude
    var more: [(String, JSONValue)] = []
    if limits.lowerBound > -edge { more.append(("minimum", .number(limits.lowerBound))) }
    if limits.upperBound < edge { more.append(("maximum", .number(limits.upperBound))) }
    return typed(whole ? "integer" : "number", note, more)
  }

  /// Yes or no, which may be 1 or 0.
  static func flag(_ note: String) -> JSONValue {
    .members([
      "description": .string(note),
      "anyOf": .array([
        .members(["type": .string("boolean")]),
        .members(["type": .string("integer"), "enum": .array([.integer(0), .integer(1)])]),
      ]),
    ])
  }

  /// An object that has these members and no others.
  static func object(
    _ note: String, required: [String] = [], _ members: [(String, JSONValue)],
    more: [(String, JSONValue)] = []
  ) -> JSONValue {
    typed(
      "object", note,
      [
        ("additionalProperties", .boolean(false)),
        ("required", .array(required.map(JSONValue.string))),
        ("properties", self.members(members)),
      ] + more)
  }

  static func list(_ note: String, of item: JSONValue) -> JSONValue {
    typed("array", note, [("items", item)])
  }

  static func anyOf(_ note: String, _ choices: [JSONValue]) -> JSONValue {
    .members(["description": .string(note), "anyOf": .array(choices)])
  }

  static var bilingual: JSONValue {
    object(
      "Nederlands en Engels / Dutch and English", required: ["nl", "en"],
      [("nl", string("Nederlands", pattern: "\\S")), ("en", string("English", pattern: "\\S"))])
  }

  static func note(_ text: Bilingual) -> String { "\(text.nl) / \(text.en)" }

  static func members(_ pairs: [(String, JSONValue)]) -> JSONValue {
    .object(pairs.map { JSONValue.Member(key: $0.0, value: $0.1) })
  }

  /// The whole document.
  static func document(_ title: String, _ schema: JSONValue) -> JSONValue {
    guard case .object(let members) = schema,
      case .object(let head) = JSONValue.members([
        "$schema": .string("http://json-schema.org/draft-07/schema#"), "title": .string(title),
      ])
    else { return schema }
    return .object(head + members)
  }

  private static func typed(
    _ type: String, _ note: String, _ more: [(String, JSONValue)]
  ) -> JSONValue {
    members([("type", .string(type)), ("description", .string(note))] + more)
  }
}
