import Model

/// Makes every replicate come out anew, and holds it against the one that was kept.
struct ReplayArchive: Archive {
  let kept: any Archive

  func load(_ key: ReplicateKey) -> Tally? { nil }

  /// - Throws: `DeterminismError` when it came out otherwise.
  func save(_ tally: Tally, for key: ReplicateKey) throws {
    guard let before = try kept.load(key) else { return }
    if let error = DeterminismError(key, kept: before, new: tally) { throw error }
  }

  func loadRun(_ id: String) -> RunRecord? { nil }
  func saveRun(_ record: RunRecord) {}
  func deleteRun(_ id: String) -> Bool { false }
  func runs() -> [RunSummary] { [] }
}
