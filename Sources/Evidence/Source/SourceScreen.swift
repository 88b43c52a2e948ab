/// Refuses, before any parsing, what Balans files never need and what makes YAML dangerous:
/// anchors and aliases (a few lines that unfold to gigabytes), tags and compound keys.
///
/// The screen looks at characters, not at tokens, so nothing can hide from it: it refuses the
/// signs wherever a value could begin, even within a longer text. `"R&D"` and `a * b` are fine;
/// `"see: *note"` must be put differently.
enum SourceScreen {
  static func check(_ text: String, file: String) throws(SourceErrors) {
    var line = 1
    var column = 0
    var valueMayBegin = true
    var previous: Unicode.Scalar = "\n"
    var scalars = text.unicodeScalars.makeIterator()
    var current = scalars.next()
    if current == "\u{FEFF}" { current = scalars.next() }
    while let scalar = current {
      let next = scalars.next()
      column += 1
      if valueMayBegin, let refused = refusal(of: scalar, before: next) {
        throw SourceErrors(
          SourceError(
            refused, at: SourcePlace(file: file, line: line, column: column),
            expected: "plain YAML (in a text, put the sign elsewhere)"))
      }
      switch scalar {
      case "\n" where previous == "\r": column = 0
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        (line, column, valueMayBegin) = (line + 1, 0, true)
      case " ", "\t": break
      case "-", "?", ":", ",", "[", "{": valueMayBegin = true
      default: valueMayBegin = false
      }
      (previous, current) = (scalar, next)
    }
  }

  private static func refusal(of scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> String? {
    let isFollowed = next.map { !isBlank($0) } ?? false
    switch scalar {
    case "&": return isFollowed ? "anchors (&name) are not allowed" : nil
    case "*": return isFollowed ? "aliases (*name) are not allowed" : nil
    case "!": return "tags (!name) are not allowed"
    case "?": return isFollowed ? nil : "compound keys (? key) are not allowed"
    default: return nil
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    [" ", "\t", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
  }
}
