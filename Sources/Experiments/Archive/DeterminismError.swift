import Model

/// The same replicate came out differently than before: the model is not deterministic, or its
/// outcomes changed without a new results revision.
public struct DeterminismError: Error, Hashable, CustomStringConvertible {
  public let key: ReplicateKey
  public let keptDigest: UInt64
  public let newDigest: UInt64
  /// The first word of the tallies that differs.
  public let firstDifference: Int

  /// The error for two tallies that differ; nil when they are equal.
  public init?(_ key: ReplicateKey, kept: Tally, new: Tally) {
    guard kept != new else { return nil }
    self.key = key
    keptDigest = kept.digest
    newDigest = new.digest
    let pairs = zip(kept.words, new.words)
    firstDifference = pairs.enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
  }

  public var description: String {
    "\(key) came out differently from the result kept for it "
      + "(digest \(String(newDigest, radix: 16)), kept \(String(keptDigest, radix: 16)), "
      + "first difference at word \(firstDifference)); "
      + "a change of outcomes needs a new results revision"
  }
}
