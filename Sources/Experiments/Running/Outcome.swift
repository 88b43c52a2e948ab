/// What a run found.
public struct Outcome<Value: Sendable>: Sendable {
  /// Of the replicates 0..<n, in order.
  public var observations: [Value]
  /// False when the run was cancelled before it reached its number of replicates or its precision.
  public let isComplete: Bool
  /// Replicates that did not need to be simulated.
  public let fromStore: Int
  public let timing: Timing

  public init(observations: [Value], isComplete: Bool, fromStore: Int, timing: Timing) {
    self.observations = observations
    self.isComplete = isComplete
    self.fromStore = fromStore
    self.timing = timing
  }
}

/// What a run cost; no part of its identity.
public struct Timing: Hashable, Sendable, Decodable {
  public let wallSeconds: Double
  /// Of the whole process, all threads together.
  public let cpuSeconds: Double
  /// Household-months on benefit that were simulated; those from the store are not counted.
  public let clientMonths: Int64
  public let threads: Int

  public init(wallSeconds: Double, cpuSeconds: Double, clientMonths: Int64, threads: Int) {
    self.wallSeconds = wallSeconds
    self.cpuSeconds = cpuSeconds
    self.clientMonths = clientMonths
    self.threads = threads
  }

  enum CodingKeys: String, CodingKey {
    case wallSeconds = "wall_s"
    case cpuSeconds = "cpu_s"
    case clientMonths = "client_months"
    case threads
  }
}
