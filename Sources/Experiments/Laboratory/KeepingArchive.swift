import Model

/// An archive that keeps in memory what the one behind it cannot save, so that a full disk costs
/// the next run its shortcut and this run nothing.
public struct KeepingArchive: Archive {
  private let archive: any Archive
  private let memory = InMemoryArchive()
  private let firstFailure = Locked<(any Error)?>(nil)

  public init(_ archive: any Archive) {
    self.archive = archive
  }

  /// Why something was not saved; nil when everything was.
  public var failure: (any Error)? { firstFailure.withLock { $0 } }

  public func load(_ key: ReplicateKey) throws -> Tally? {
    try memory.load(key) ?? archive.load(key)
  }

  public func save(_ tally: Tally, for key: ReplicateKey) throws {
    try keep {
      try archive.save(tally, for: key)
    } otherwise: {
      try memory.save(tally, for: key)
    }
  }

  public func loadRun(_ id: String) throws -> RunRecord? {
    try memory.loadRun(id) ?? archive.loadRun(id)
  }

  public func saveRun(_ record: RunRecord) throws {
    try keep {
      try archive.saveRun(record)
    } otherwise: {
      memory.saveRun(record)
    }
  }

  public func deleteRun(_ id: String) throws -> Bool {
    let wasInMemory = memory.deleteRun(id)
    return try archive.deleteRun(id) || wasInMemory
  }

  public func runs() throws -> [RunSummary] { try memory.runs() + archive.runs() }

  /// A different outcome for the same replicate is our fault, and no matter of saving.
  private func keep(_ save: () throws -> Void, otherwise: () throws -> Void) throws {
    do {
      try save()
    } catch let error as DeterminismError {
      throw error
    } catch {
      firstFailure.withLock { $0 = $0 ?? error }
      try otherwise()
    }
  }
}
