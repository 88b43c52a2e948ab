/// A JSON value whose objects keep the order of their keys, so that equal values are equal bytes.
public indirect enum JSONValue: Hashable, Sendable {
  public struct Member: Hashable, Sendable {
    public let key: String
    public let value: JSONValue

    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  case null
  case boolean(Bool)
  case integer(Int64)
  case unsigned(UInt64)
  /// Written in the fewest digits that read back as the same number.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// An object with its keys in this order.
  public static func members(_ pairs: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(pairs.map { Member(key: $0.key, value: $0.value) })
  }

  /// A number, or null for nil and for what JSON has no word for.
  public init(_ number: Double?) {
    self = number.flatMap { $0.isFinite ? .number($0) : nil } ?? .null
  }

  /// The text, with the members of the outermost object and the elements of arrays in it on lines of
  /// their own: a result then has a line for each figure.
  public var text: String {
    var text = ""
    write(to: &text, depth: 0)
    return text
  }

  /// Containers this deep are written on one line.
  private static let inlineDepth = 2

  private func write(to text: inout String, depth: Int) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .integer(let value): text += "\(value)"
    case .unsigned(let value): text += "\(value)"
    case .number(let value): text += Self.shortest(value)
    case .string(let value): text += Self.quoted(value)
    case .array(let elements):
      Self.write(elements, between: ("[", "]"), to: &text, depth: depth) { element, text in
        element.write(to: &text, depth: depth + 1)
      }
    case .object(let members):
      Self.write(members, between: ("{", "}"), to: &text, depth: depth) { member, text in
        text += Self.quoted(member.key) + ": "
        member.value.write(to: &text, depth: depth + 1)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between brackets: (open: String, close: String), to text: inout String,
    depth: Int, item: (Item, inout String) -> Void
  ) {
    let breaks = depth < inlineDepth && !items.isEmpty
    let indent = String(repeating: "  ", count: depth)
    text += brackets.open
    for (position, element) in items.enumerated() {
      if position > 0 { text += breaks ? "," : ", " }
      if breaks { text += "\n" + indent + "  " }
      item(element, &text)
    }
    if breaks { text += "\n" + indent }
    text += brackets.close
  }

  /// Swift's shortest round-trip form, without the `.0` of whole numbers and the sign of zero.
  private static func shortest(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value == 0 { return "0" }
    let description = value.description
    return description.hasSuffix(".0") ? String(description.dropLast(2)) : description
  }

  private static func quoted(_ string: String) -> String {
    var quoted = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\u{0}"..<"\u{20}":
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
