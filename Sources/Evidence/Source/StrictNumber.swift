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
    if isWellWritten(text) {
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

  /// `-?(0|[1-9][0-9]*)(.[0-9]+)?([eE][-+]?[0-9]+)?`, read by hand: registers hold thousands of
  /// numbers, and a regular expression takes longer to set up than a number to read.
  private static func isWellWritten(_ text: String) -> Bool {
    var rest = Substring(text).utf8
    func digits() -> Int {
      let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    func take(_ characters: String) -> Bool {
      guard let first = rest.first, characters.utf8.contains(first) else { return false }
      rest = rest.dropFirst()
      return true
    }
    _ = take("-")
    let hasZeroInFront = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !hasZeroInFront || whole == 1 else { return false }
    if take("."), digits() == 0 { return false }
    if take("eE") {
      _ = take("+-")
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }
}
