/// What a run may use of the machine; never part of its outcome.
public struct Resources: Hashable, Sendable {
  public let threads: Int
  /// Bytes that all replicates in flight may take together.
  public let memoryBudget: Int
  /// Bytes that one replicate takes while it runs: its life course and a world for each arm.
  public let bytesPerReplicate: Int

  /// Values below 1 are taken as 1.
  public init(threads: Int, memoryBudget: Int = .max, bytesPerReplicate: Int = 1) {
    self.threads = max(1, threads)
    self.memoryBudget = max(1, memoryBudget)
    self.bytesPerReplicate = max(1, bytesPerReplicate)
  }

  /// Replicates that run at the same time: as the budget allows, but always one.
  public var replicatesInFlight: Int {
    max(1, min(threads, memoryBudget / bytesPerReplicate))
  }
}
