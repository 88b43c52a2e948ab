/// How far a run has come.
public struct Progress: Hashable, Sendable {
  /// Replicates finished.
  public let done: Int
  /// Replicates until the next look (for a fixed number: until the end).
  public let total: Int
  /// Those of `done` that did not need to be simulated.
  public let fromStore: Int
  public let elapsed: Duration

  public init(done: Int, total: Int, fromStore: Int, elapsed: Duration) {
    self.done = done
    self.total = total
    self.fromStore = fromStore
    self.elapsed = elapsed
  }

  /// The time until `total` is reached if the rest is simulated at the pace so far; nil before the
  /// first simulated replicate.
  public var remaining: Duration? {
    if done >= total { return .zero }
    let simulated = done - fromStore
    return simulated > 0 ? elapsed * Double(total - done) / Double(simulated) : nil
  }
}
