/// Where something stands: a file, and a line and column in it.
///
/// What was not read from a file has an origin that says so in place of a path (`--set a.b=1`), and
/// no line.
public struct SourcePlace: Hashable, Sendable {
  public var file: String
  /// Counted from 1; nil for the file as a whole.
  public var line: Int?
  /// Counted in Unicode scalars from 1.
  public var column: Int?

  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourcePlace: Comparable {
  public static func < (a: SourcePlace, b: SourcePlace) -> Bool {
    (a.file, a.line ?? 0, a.column ?? 0) < (b.file, b.line ?? 0, b.column ?? 0)
  }
}

extension SourcePlace: CustomStringConvertible {
  /// For example `scenarios/almere-2019.yaml:12:3`.
  public var description: String {
    ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
  }
}
