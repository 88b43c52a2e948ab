/// The mistakes found so far: checking goes on after one, so that all are reported together.
public struct SourceProblems: Sendable {
  public private(set) var errors: [SourceError] = []

  public init() {}

  public mutating func report(
    _ message: String, at place: SourcePlace, expected: String? = nil, suggestion: String? = nil
  ) {
    errors.append(SourceError(message, at: place, expected: expected, suggestion: suggestion))
  }

  public mutating func add(_ more: SourceErrors) { errors += more.all }

  /// Throws what was found, if anything.
  public func check() throws(SourceErrors) {
    if !errors.isEmpty { throw SourceErrors(errors) }
  }
}
