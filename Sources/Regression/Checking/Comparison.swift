import Statistics

/// One indicator of one scenario beside its baseline.
public struct IndicatorCase: Hashable, Sendable {
  public enum Verdict: String, Sendable {
    case same
    /// It moved, but no more than is allowed.
    case tolerated
    case moved
  }

  public let indicator: String
  public let before: Double?
  public let after: Double?
  /// Standard deviation between the replicates of the baseline.
  public let sd: Double?
  /// What may differ; nil where nothing may.
  public let allowance: Double?
  /// Of the comparison over the same lives, or of two samples; nil where there is none.
  public let p: Double?
  public let verdict: Verdict
  /// The groups that moved, the farthest first, with what each moved by.
  public let groups: [GroupMove]

  public struct GroupMove: Hashable, Sendable {
    public let group: String
    public let difference: Double
  }

  public var difference: Double? {
    guard let before, let after else { return nil }
    return after - before
  }

  /// As a share of what it was.
  public var relative: Double? {
    guard let difference, let before, before != 0 else { return nil }
    return difference / before.magnitude
  }

  /// In standard deviations between replicates.
  public var sigma: Double? {
    guard let difference, let sd, sd > 0 else { return nil }
    return difference / sd
  }
}

extension IndicatorCase {
  /// Beside a baseline of the same seed: any difference counts, and is exact.
  init(
    _ indicator: String, sameLives before: Baseline.Figure, _ after: Baseline.Figure,
    tolerance: Tolerances.Entry?
  ) {
    let paired = PairedComparison(base: before.values, policy: after.values)
    let isSame = before.values == after.values && before.groups == after.groups
    self.init(indicator, before, after, tolerance, p: paired.p, hasMoved: !isSame)
  }

  /// Beside a baseline of other lives: only what chance does not explain counts.
  ///
  /// - Parameter alpha: how probable a false alarm of this one test may be.
  init(
    _ indicator: String, otherLives before: Baseline.Figure, _ after: Baseline.Figure,
    tolerance: Tolerances.Entry?, alpha: Double
  ) {
    let p = TwoSamples(Summary(before.values), Summary(after.values)).p
    // An indicator that is defined in one of both only has moved, whatever its numbers are.
    let vanished = Summary(before.values).n == 0 && Summary(after.values).n > 1
    self.init(indicator, before, after, tolerance, p: p, hasMoved: vanished || (p ?? 1) < alpha)
  }

  private init(
    _ indicator: String, _ before: Baseline.Figure, _ after: Baseline.Figure,
    _ tolerance: Tolerances.Entry?, p: Double?, hasMoved: Bool
  ) {
    let (old, new) = (Summary(before.values), Summary(after.values))
    let allowance = tolerance.map { $0.allowance(mean: old.mean ?? 0) }
    let isWithin =
      if let allowance, let a = old.mean, let b = new.mean { (b - a).magnitude <= allowance } else {
        false
      }
    let moves = Set(before.groups.keys).union(after.groups.keys).compactMap { group in
      let difference = (after.groups[group] ?? 0) - (before.groups[group] ?? 0)
      return difference == 0 ? nil : GroupMove(group: group, difference: difference)
    }
    self.init(
      indicator: indicator, before: old.mean, after: new.mean, sd: old.sd, allowance: allowance,
      p: p, verdict: !hasMoved ? .same : isWithin ? .tolerated : .moved,
      groups: hasMoved
        ? moves.sorted { ($1.difference.magnitude, $0.group) < ($0.difference.magnitude, $1.group) }
        : [])
  }
}

/// Two samples of other lives (Welch).
public struct TwoSamples: Hashable, Sendable {
  /// The two-sided p value; nil where one has fewer than two values.
  ///
  /// Where neither varies it is 1 for equal means and 0 for any other.
  public let p: Double?

  public init(_ a: Summary, _ b: Summary) {
    guard a.n > 1, b.n > 1, let meanA = a.mean, let meanB = b.mean, let sdA = a.sd, let sdB = b.sd
    else {
      p = nil
      return
    }
    let (first, second) = (sdA * sdA / Double(a.n), sdB * sdB / Double(b.n))
    let variance = first + second
    guard variance > 0 else {
      p = meanA == meanB ? 1 : 0
      return
    }
    let freedom =
      variance * variance
      / (first * first / Double(a.n - 1) + second * second / Double(b.n - 1))
    // Rounded down, so never too sure.
    p = StudentT.twoSidedP(
      (meanB - meanA) / variance.squareRoot(), degreesOfFreedom: max(1, Int(freedom)))
  }

  /// The shift that is seen with 95% probability, as a share of the baseline's mean; nil where
  /// nothing varies or the mean is zero.
  ///
  /// - Parameters:
  ///   - n: fresh replicates.
  ///   - alpha: of one test.
  public static func visibleShift(_ baseline: Summary, n: Int, alpha: Double) -> Double? {
    guard let mean = baseline.mean, mean != 0, let sd = baseline.sd, sd > 0, baseline.n > 1, n > 1
    else { return nil }
    let error = sd * (1 / Double(baseline.n) + 1 / Double(n)).squareRoot()
    let freedom = baseline.n + n - 2
    let critical = StudentT.critical(alpha: alpha, degreesOfFreedom: freedom)
    // The one-sided 95% point of a normal law.
    return (critical + 1.645) * error / mean.magnitude
  }
}
