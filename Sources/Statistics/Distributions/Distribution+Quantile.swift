extension Distribution {
  /// The smallest value with a probability of at least `p` at or below it.
  ///
  /// GSL's inverse distribution functions for the normal, lognormal, beta, gamma and exponential;
  /// closed forms and `poissonQuantile` for the rest.
  ///
  /// - Precondition: `p` lies strictly between 0 and 1.
  public func quantile(_ p: Double) throws(DistributionError) -> Double {
    precondition(0 < p && p < 1, "a quantile is at a probability between 0 and 1, not \(p)")
    try validate()
    guard let value = uncheckedQuantile(p) else { throw .noQuantile(self, probability: p) }
    return value
  }

  private func uncheckedQuantile(_ p: Double) -> Double? {
    switch self {
    case .fixed(let value):
      return value
    case .uniform(let min, let max):
      return min + p * (max - min)
    case .triangular(let min, let mode, let max):
      let belowMode = (mode - min) / (max - min)
      return p < belowMode
        ? min + (p * (max - min) * (mode - min)).squareRoot()
        : max - ((1 - p) * (max - min) * (max - mode)).squareRoot()
    case .poisson(let mean):
      return Double(poissonQuantile(mean: mean, uniform: p))
    case .truncated(let base, let low, let high):
      return base.tails?.value(p, between: low, and: high)
    case .normal, .lognormal, .beta, .gamma, .exponential:
      return tails?.value(below: p)
    }
  }
}
