import Foundation
import Model

/// An archive that lasts as long as the process.
public struct InMemoryArchive: Archive {
  private struct Contents {
    var tallies: [ReplicateKey: Tally] = [:]
    /// In the order in which they were last saved.
    var runs: [(record: RunRecord, savedAt: Date)] = []
  }

  private let contents = Locked(Contents())
  private let now: @Sendable () -> Date

  public init(now: @escaping @Sendable () -> Date = { Date() }) {
    self.now = now
  }

  public func load(_ key: ReplicateKey) -> Tally? {
    contents.withLock { $0.tallies[key] }
  }

  public func save(_ tally: Tally, for key: ReplicateKey) throws {
    try contents.withLock { contents in
      let kept = contents.tallies[key] ?? tally
      if let error = DeterminismError(key, kept: kept, new: tally) { throw error }
      contents.tallies[key] = tally
    }
  }

  public func loadRun(_ id: String) -> RunRecord? {
    contents.withLock { $0.runs.first { $0.record.id == id }?.record }
  }

  public func saveRun(_ record: RunRecord) {
    contents.withLock {
      $0.runs.removeAll { $0.record.id == record.id }
      $0.runs.append((record, now()))
    }
  }

  public func deleteRun(_ id: String) -> Bool {
    contents.withLock { contents in
      let before = contents.runs.count
      contents.runs.removeAll { $0.record.id == id }
      return contents.runs.count < before
    }
  }

  public func runs() -> [RunSummary] {
    contents.withLock { contents in
      contents.runs.reversed().map {
        RunSummary(
          id: $0.record.id, arms: $0.record.arms, request: $0.record.request, savedAt: $0.savedAt)
      }
    }
  }
}
