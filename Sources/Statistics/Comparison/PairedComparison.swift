/// A policy against the base, replicate by replicate under common random numbers.
///
/// A replicate counts only when the indicator is defined under both. All figures, those of the base
/// and the policy alone included, are of the replicates that count.
public struct PairedComparison: Hashable, Sendable {
  /// The replicates that count.
  public let n: Int
  /// The base's mean; nil when no replicate counts.
  public let baseMean: Double?
  /// The policy's mean; nil when no replicate counts.
  public let mean: Double?
  /// The policy's standard deviation between replicates; nil below two replicates.
  public let sd: Double?
  /// The mean of policy minus base; nil when no replicate counts.
  public let difference: Double?
  /// The standard error of the difference; nil below two replicates.
  public let standardError: Double?
  /// How many times as many replicates two independent samples would have needed:
  /// (variance of base + variance of policy) / variance of the difference.
  ///
  /// Nil below two replicates, and when every replicate has the same difference.
  public let varianceReduction: Double?
  /// The two-sided p value of the paired t test; nil below two replicates.
  ///
  /// When every replicate has the same difference it is 1 for no difference and 0 for any other.
  public let p: Double?

  private let differences: Moments?

  /// Compares the values of each replicate, nil where the indicator is undefined.
  ///
  /// - Precondition: both have a value or nil for the same replicates, in the same order.
  public init(base: [Double?], policy: [Double?]) {
    precondition(base.count == policy.count, "a paired comparison needs the same replicates")
    let pairs = zip(base, policy).compactMap { base, policy in
      if let base, let policy { (base: base, policy: policy) } else { nil }
    }
    let bases = Moments(pairs.map(\.base))
    let policies = Moments(pairs.map(\.policy))
    let differences = Moments(pairs.map { $0.policy - $0.base })

    n = pairs.count
    baseMean = bases?.mean
    mean = policies?.mean
    sd = policies?.sd
    difference = differences?.mean
    self.differences = differences

    guard let differences, let variance = differences.variance,
      let baseVariance = bases?.variance, let policyVariance = policies?.variance
    else {
      standardError = nil
      varianceReduction = nil
      p = nil
      return
    }
    let standardError = (variance / Double(n)).squareRoot()
    self.standardError = standardError
    if standardError == 0 {
      varianceReduction = nil
      p = differences.mean == 0 ? 1 : 0
    } else {
      varianceReduction = (baseVariance + policyVariance) / variance
      p = StudentT.twoSidedP(differences.mean / standardError, degreesOfFreedom: n - 1)
    }
  }

  /// The 95% t interval of the difference; nil below two replicates.
  public var ci95: Interval? { interval(alpha: 0.05) }

  /// The t interval of the difference, with n - 1 degrees of freedom, that misses with probability
  /// `alpha`; nil below two replicates.
  ///
  /// When every replicate has the same difference it has no width.
  public func interval(alpha: Double) -> Interval? { differences?.interval(alpha: alpha) }
}
