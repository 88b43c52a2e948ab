import Evidence

/// A value given on the command line: `--set lever.path=value`. It may name a lever, a parameter of
/// the register, or a setting such as `municipality.households`.
public struct Override: Hashable, Sendable {
  public let path: String
  public let value: String

  public init(path: String, value: String) {
    self.path = path
    self.value = value
  }

  /// Reads `path=value`.
  public init(parsing text: String) throws(SourceErrors) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw SourceErrors(
        SourceError(
          "\(quoted(text)) is not a setting", at: SourcePlace(file: "--set"),
          expected: "path=value"))
    }
    self.init(path: String(parts[0]), value: String(parts[1]))
  }

  /// The value with its origin.
  var node: SourceNode {
    SourceNode(.scalar(value, quoted: false), at: SourcePlace(file: "--set \(path)=\(value)"))
  }
}
