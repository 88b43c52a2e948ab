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
