/// A text from outside, made safe to print in a message: short, on one line, without control
/// characters.
public func quoted(_ text: String) -> String {
  let limit = 60
  var safe = "\""
  for scalar in text.unicodeScalars.prefix(limit) {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      safe += "\\u{\(String(scalar.value, radix: 16))}"
    default:
      safe.unicodeScalars.append(scalar)
    }
  }
  return safe + (text.unicodeScalars.count > limit ? "…\"" : "\"")
}

/// A number as a person writes it: `12`, not `12.0`.
public func plain(_ number: Double) -> String {
  let text = "\(number)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
