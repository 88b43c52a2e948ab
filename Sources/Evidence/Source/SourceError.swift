/// One mistake in a data file: what it is, where, and what would be right.
public struct SourceError: Error, Hashable, Sendable {
  public var place: SourcePlace
  public var message: String
  /// What would be right, as a noun: `a number`.
  public var expected: String?
  /// The nearest valid name or spelling.
  public var suggestion: String?

  public init(
    _ message: String, at place: SourcePlace, expected: String? = nil, suggestion: String? = nil
  ) {
    self.place = place
    self.message = message
    self.expected = expected
    self.suggestion = suggestion
  }

  public var file: String { place.file }
  public var line: Int? { place.line }
  public var column: Int? { place.column }
}

extension SourceError: CustomStringConvertible {
  /// `file:line:column: what; expected …; did you mean "…"?`
  public var description: String {
    var text = "\(place): \(message)"
    if let expected { text += "; expected \(expected)" }
    if let suggestion { text += "; did you mean \(quoted(suggestion))?" }
    return text
  }
}

/// All mistakes found together, in order of place.
public struct SourceErrors: Error, Sendable {
  public let all: [SourceError]

  public init(_ errors: [SourceError]) {
    all = errors.sorted { ($0.place, $0.message) < ($1.place, $1.message) }
  }

  public init(_ error: SourceError) { all = [error] }
}

extension SourceErrors: CustomStringConvertible {
  /// The most lines a description takes, so that a hostile file cannot flood a terminal.
  static let shown = 50

  /// One line a mistake.
  public var description: String {
    var lines = all.prefix(Self.shown).map(\.description)
    if all.count > Self.shown { lines.append("and \(all.count - Self.shown) more") }
    return lines.joined(separator: "\n")
  }
}

/// Something odd in a data file that does not stop it from being used.
public struct SourceWarning: Hashable, Sendable, CustomStringConvertible {
  public var place: SourcePlace
  public var message: String

  public init(_ message: String, at place: SourcePlace) {
    self.place = place
    self.message = message
  }

  public var description: String { "\(place): \(message)" }
}
