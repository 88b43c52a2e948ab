/// Numbers as they must be written in data files: `12`, `0.5`, `-3`, `1e-6`.
///
/// YAML's other spellings are refused rather than guessed at: `012`, `0x1F`, `1_000`, `1:30`,
/// `.5`, `.inf`, and the decimal comma.
public enum StrictNumber {
  public enum Reading: Hashable, Sendable {
    case number(Double)
    /// What would have been right, and the spelling that was probably meant.
    case refused(expected: String, suggestion: String?)
  }

  public static func read(_ text: String) -> Reading {
    let plain = "a number such as 12 or 0.5"
    guard text.utf8.count <= 40 else { return .refused(expected: plain, suggestion: nil) }
    if text.wholeMatch(of: /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/) != nil {
      guard let value = Double(text), value.isFinite else {
        return .refused(expected: "a number that is not so large", suggestion: nil)
      }
      // Minus zero would print, and so fingerprint, differently from zero.
      return .number(value == 0 ? 0 : value)
    }
    if text.wholeMatch(of: /-?[0-9]+,[0-9]+/) != nil {
      return .refused(
        expected: "a number with a decimal point, not a comma",
        suggestion: text.replacing(",", with: "."))
    }
    if text.wholeMatch(of: /0+[0-9]+/) != nil {
      return .refused(
        expected: "a number without zeros in front",
        suggestion: String(text.drop { $0 == "0" }))
    }
    return .refused(expected: plain, suggestion: nil)
  }
}
