/// JSON with one spelling for each value: keys sorted, no spaces, numbers in the shortest form that
/// reads back the same.
enum CanonicalJSON {
  case number(Double)
  case text(String)
  case list([CanonicalJSON])
  case object([String: CanonicalJSON])

  var encoded: String {
    switch self {
    case .number(let number):
      "\(number)"
    case .text(let text):
      Self.quote(text)
    case .list(let items):
      "[" + items.map(\.encoded).joined(separator: ",") + "]"
    case .object(let fields):
      "{"
        + fields.sorted { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }
        .map { Self.quote($0.key) + ":" + $0.value.encoded }.joined(separator: ",") + "}"
    }
  }

  private static func quote(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        quoted += "\\\(scalar)"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default:
        quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
