/// A replicate that could not be simulated; the ones finished are kept.
public struct ReplicateError: Error, CustomStringConvertible {
  /// The lowest replicate that failed.
  public let replicate: Int
  public let cause: any Error

  public var description: String { "replicate \(replicate) failed: \(cause)" }
}

/// A simulation that gave something other than what was asked of it.
public enum SimulationShapeError: Error, Hashable, CustomStringConvertible {
  case tallies(given: Int, expected: Int)
  case months(given: Int, expected: Int)

  public var description: String {
    switch self {
    case .tallies(let given, let expected): "\(given) tallies instead of \(expected)"
    case .months(let given, let expected): "a tally of \(given) months instead of \(expected)"
    }
  }
}
