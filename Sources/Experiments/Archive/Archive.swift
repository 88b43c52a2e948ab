import Model

/// Where finished replicates and results are kept. Replicates are the record; results follow from
/// them.
public protocol Archive: Sendable {
  /// The tally of a replicate; nil when it has not been run.
  func load(_ key: ReplicateKey) throws -> Tally?

  /// Keeps the tally of a replicate. Saving the same again changes nothing.
  ///
  /// - Throws: `DeterminismError` when another tally is kept for the key.
  func save(_ tally: Tally, for key: ReplicateKey) throws

  /// A result that was shown before; nil when there is none.
  func loadRun(_ id: String) throws -> RunRecord?

  /// Keeps the result of a complete run so that it can be found by its id. A record can always be made
  /// again from its replicates, so the last one saved stands.
  func saveRun(_ record: RunRecord) throws

  /// Forgets a result; its replicates stay.
  ///
  /// - Returns: whether there was one.
  func deleteRun(_ id: String) throws -> Bool

  /// All results kept, the last one saved first.
  func runs() throws -> [RunSummary]
}
