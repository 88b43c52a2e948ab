import Model
import Statistics

/// A question to the model: policies under the same lives, and how often to repeat them.
public struct Experiment: Hashable, Sendable {
  /// One of the policies compared.
  public struct Arm: Hashable, Sendable, Decodable {
    public var id: String
    public var title: Bilingual
    /// Of everything the outcome depends on: levers, law and parameters, in canonical form.
    public var fingerprint: String

    public init(id: String, title: Bilingual, fingerprint: String) {
      self.id = id
      self.title = title
      self.fingerprint = fingerprint
    }
  }

  /// How many replicates are run.
  public enum Extent: Hashable, Sendable {
    case replicates(Int)
    /// Until the half-width of every headline interval is at most this share of its margin, or
    /// `maximum` replicates; judged only at fixed looks.
    case precision(Double, maximum: Int)
  }

  /// The base first.
  public let arms: [Arm]
  public let seed: UInt64
  public let months: Int
  public let extent: Extent
  /// Raised whenever the model's outcomes change for the same fingerprint.
  public let resultsRevision: Int

  /// - Throws: `ExperimentError` when there is nothing to run.
  public init(
    arms: [Arm], seed: UInt64, months: Int, extent: Extent, resultsRevision: Int
  ) throws(ExperimentError) {
    guard !arms.isEmpty else {
      throw ExperimentError(what: "scenarios", given: "none", expected: "at least one")
    }
    var ids: Set<String> = []
    for arm in arms where !ids.insert(arm.id).inserted {
      throw ExperimentError(what: "scenarios", given: "\(arm.id) twice", expected: "distinct ids")
    }
    try ExperimentError.require(months, in: 1...1200, as: "months")
    switch extent {
    case .replicates(let number):
      try ExperimentError.require(number, in: 1...1_000_000, as: "replicates")
    case .precision(let share, let maximum):
      guard share > 0, share.isFinite else {
        throw ExperimentError(what: "precision", given: "\(share)", expected: "a number above 0")
      }
      try ExperimentError.require(maximum, in: 2...1_000_000, as: "replicates")
    }
    self.arms = arms
    self.seed = seed
    self.months = months
    self.extent = extent
    self.resultsRevision = resultsRevision
  }

  /// The arm others are compared with; nil when there is only one.
  public var base: Arm? { arms.count > 1 ? arms[0] : nil }

  /// The numbers of replicates at which the run may stop, ascending.
  public var looks: [Int] {
    switch extent {
    case .replicates(let number): [number]
    case .precision(_, let maximum): Looks(upTo: maximum).replicates
    }
  }

  /// Where a replicate of an arm is kept.
  public func key(arm: Int, replicate: Int) -> ReplicateKey {
    ReplicateKey(
      fingerprint: arms[arm].fingerprint, seed: seed, index: replicate, months: months,
      resultsRevision: resultsRevision)
  }
}

/// An experiment that cannot be run as asked.
public struct ExperimentError: Error, Hashable, CustomStringConvertible {
  public let what: String
  public let given: String
  public let expected: String

  public var description: String { "\(what): \(given); expected \(expected)" }

  fileprivate static func require(
    _ value: Int, in range: ClosedRange<Int>, as what: String
  ) throws(ExperimentError) {
    guard range.contains(value) else {
      throw ExperimentError(
        what: what, given: "\(value)", expected: "\(range.lowerBound) to \(range.upperBound)")
    }
  }
}
