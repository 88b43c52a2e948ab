import Scenarios

/// What was found, and what has to be said about how.
public struct Answer: Sendable {
  public let result: ComparisonResult
  /// False when the run was stopped before it had all its replicates.
  public let isComplete: Bool
  /// The replicates that were asked for, at most.
  public let replicatesAsked: Int
  /// Replicates that did not need to be simulated.
  public let fromStore: Int
  /// Replicates in which the need for staff was searched.
  public let staffNeedReplicates: Int
  /// The ids of the policies whose levers have no effect at all, though they differ from the base's.
  public let withoutEffect: [String]
}

extension Answer {
  /// Answers about one scenario each as one, in their order, without comparing them.
  ///
  /// - Precondition: there is at least one.
  public static func sideBySide(_ answers: [Answer]) -> Answer {
    precondition(!answers.isEmpty, "an answer is about something")
    var result = answers[0].result
    for other in answers.dropFirst().map(\.result) {
      result.scenarios += other.scenarios
      result.indicators += other.indicators
      result.timing = result.timing.map { $0 + other.timing }
      result.replicates = min(result.replicates, other.replicates)
    }
    if answers.count > 1 {
      let runs = answers.map(\.result.run).joined(separator: " ")
      result.run = String(Fingerprint.of(runs).prefix(12))
    }
    return Answer(
      result: result, isComplete: answers.allSatisfy(\.isComplete),
      replicatesAsked: answers.map(\.replicatesAsked).max() ?? 0,
      fromStore: answers.map(\.fromStore).min() ?? 0, staffNeedReplicates: 0, withoutEffect: [])
  }
}
