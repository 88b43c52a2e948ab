import CGSL

/// The distribution functions GSL has of one distribution, counted from below and from above.
///
/// Both sides are needed: far out, 1 - P keeps no digits. A function is nil where GSL failed.
struct Tails {
  private let lower: (Double) -> Double
  private let upper: (Double) -> Double
  private let lowerInverse: (Double) -> Double
  private let upperInverse: (Double) -> Double
  private let support: ClosedRange<Double>

  fileprivate init(
    support: ClosedRange<Double>, lower: @escaping (Double) -> Double,
    upper: @escaping (Double) -> Double, lowerInverse: @escaping (Double) -> Double,
    upperInverse: @escaping (Double) -> Double
  ) {
    self.support = support
    self.lower = lower
    self.upper = upper
    self.lowerInverse = lowerInverse
    self.upperInverse = upperInverse
  }

  /// The probability of a value below `x`.
  func below(_ x: Double) -> Double {
    if x <= support.lowerBound { return 0 }
    if x >= support.upperBound { return 1 }
    return GSL.value(lower(x)) ?? .nan
  }

  /// The probability of a value above `x`.
  func above(_ x: Double) -> Double {
    if x <= support.lowerBound { return 1 }
    if x >= support.upperBound { return 0 }
    return GSL.value(upper(x)) ?? .nan
  }

  /// The value with probability `p` below it.
  func value(below p: Double) -> Double? { GSL.value(lowerInverse(p)) }

  /// The value with probability `p` above it.
  func value(above p: Double) -> Double? { GSL.value(upperInverse(p)) }

  /// The probability between two bounds, from the side where they have the most digits.
  func mass(_ low: Double, _ high: Double) -> Double {
    countsFromBelow(low) ? below(high) - below(low) : above(low) - above(high)
  }

  /// The value between two bounds with a share `p` of what lies between them below it.
  func value(_ p: Double, between low: Double, and high: Double) -> Double? {
    let share = p * mass(low, high)
    let value =
      countsFromBelow(low)
      ? self.value(below: below(low) + share) : self.value(above: above(low) - share)
    return value.map { min(max($0, low), high) }
  }

  private func countsFromBelow(_ low: Double) -> Bool { below(low) < 0.5 }
}

extension Distribution {
  /// GSL's functions of this distribution; nil when it has none or needs none.
  var tails: Tails? {
    switch self {
    case .normal(let mean, let sd):
      Tails(
        support: -.infinity ... .infinity,
        lower: { gsl_cdf_gaussian_P($0 - mean, sd) },
        upper: { gsl_cdf_gaussian_Q($0 - mean, sd) },
        lowerInverse: { mean + gsl_cdf_gaussian_Pinv($0, sd) },
        upperInverse: { mean + gsl_cdf_gaussian_Qinv($0, sd) })
    case .lognormal(let mu, let sigma):
      Tails(
        support: 0 ... .infinity,
        lower: { gsl_cdf_lognormal_P($0, mu, sigma) },
        upper: { gsl_cdf_lognormal_Q($0, mu, sigma) },
        lowerInverse: { gsl_cdf_lognormal_Pinv($0, mu, sigma) },
        upperInverse: { gsl_cdf_lognormal_Qinv($0, mu, sigma) })
    case .beta(let a, let b):
      Tails(
        support: 0...1,
        lower: { gsl_cdf_beta_P($0, a, b) },
        upper: { gsl_cdf_beta_Q($0, a, b) },
        lowerInverse: { gsl_cdf_beta_Pinv($0, a, b) },
        upperInverse: { gsl_cdf_beta_Qinv($0, a, b) })
    case .gamma(let shape, let scale):
      Tails(
        support: 0 ... .infinity,
        lower: { gsl_cdf_gamma_P($0, shape, scale) },
        upper: { gsl_cdf_gamma_Q($0, shape, scale) },
        lowerInverse: { gsl_cdf_gamma_Pinv($0, shape, scale) },
        upperInverse: { gsl_cdf_gamma_Qinv($0, shape, scale) })
    case .exponential(let mean):
      Tails(
        support: 0 ... .infinity,
        lower: { gsl_cdf_exponential_P($0, mean) },
        upper: { gsl_cdf_exponential_Q($0, mean) },
        lowerInverse: { gsl_cdf_exponential_Pinv($0, mean) },
        upperInverse: { gsl_cdf_exponential_Qinv($0, mean) })
    case .fixed, .uniform, .triangular, .poisson, .truncated:
      nil
    }
  }
}
