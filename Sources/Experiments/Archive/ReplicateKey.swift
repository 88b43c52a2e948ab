/// Everything one replicate of one scenario depends on; equal keys mean equal tallies.
public struct ReplicateKey: Hashable, Sendable {
  /// Of the scenario's canonical values, law and parameters.
  public let fingerprint: String
  public let seed: UInt64
  /// The replicate, from 0.
  public let index: Int
  public let months: Int
  public let resultsRevision: Int

  public init(fingerprint: String, seed: UInt64, index: Int, months: Int, resultsRevision: Int) {
    self.fingerprint = fingerprint
    self.seed = seed
    self.index = index
    self.months = months
    self.resultsRevision = resultsRevision
  }
}

extension ReplicateKey: CustomStringConvertible {
  public var description: String {
    "replicate \(index) of scenario \(fingerprint.prefix(12)) "
      + "(seed \(seed), \(months) months, results revision \(resultsRevision))"
  }
}
