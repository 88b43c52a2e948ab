import Chance

extension Distribution {
  /// The mean.
  ///
  /// - Precondition: the parameters are valid (`validate`).
  public var mean: Double { moments.mean }

  /// The standard deviation.
  ///
  /// - Precondition: the parameters are valid (`validate`).
  public var sd: Double { moments.variance.squareRoot() }

  private var moments: (mean: Double, variance: Double) {
    switch self {
    case .fixed(let value):
      return (value, 0)
    case .uniform(let min, let max):
      return (min + (max - min) / 2, (max - min) * (max - min) / 12)
    case .triangular(let min, let mode, let max):
      let (left, right) = (mode - min, max - mode)
      return ((min + mode + max) / 3, (left * left + left * right + right * right) / 18)
    case .normal(let mean, let sd):
      return (mean, sd * sd)
    case .lognormal(let mu, let sigma):
      let mean = Chance.exponential(mu + sigma * sigma / 2)
      return (mean, mean * mean * (Chance.exponential(sigma * sigma) - 1))
    case .beta(let a, let b):
      return (a / (a + b), a * b / ((a + b) * (a + b) * (a + b + 1)))
    case .gamma(let shape, let scale):
      return (shape * scale, shape * scale * scale)
    case .exponential(let mean):
      return (mean, mean * mean)
    case .poisson(let mean):
      return (mean, mean)
    case .truncated(let base, let low, let high):
      return base.moments(between: low, and: high)
    }
  }

  private func moments(between low: Double, and high: Double) -> (mean: Double, variance: Double) {
    if case .normal(let mean, let sd) = self {
      // Johnson, Kotz & Balakrishnan 1994, "Continuous univariate distributions" 1, section 13.10.1.
      let (a, b) = ((low - mean) / sd, (high - mean) / sd)
      let mass = mass(low, high)
      let (densityA, densityB) = (standardNormalDensity(a) / mass, standardNormalDensity(b) / mass)
      let shift = densityA - densityB
      let slope = (a.isFinite ? a * densityA : 0) - (b.isFinite ? b * densityB : 0)
      return (mean + sd * shift, sd * sd * (1 + slope - shift * shift))
    }
    let whole = moments
    let mean = whole.mean * shareOfMoment(1, low, high)
    let square = (whole.variance + whole.mean * whole.mean) * shareOfMoment(2, low, high)
    return (mean, square - mean * mean)
  }

  /// The k-th moment between two bounds over the k-th moment without bounds.
  ///
  /// For these distributions xᵏ times the density is a density of the same family, times the k-th
  /// moment; what remains is that density's mass between the bounds.
  private func shareOfMoment(_ k: Double, _ low: Double, _ high: Double) -> Double {
    let tilted: Distribution =
      switch self {
      case .lognormal(let mu, let sigma): .lognormal(mu: mu + k * sigma * sigma, sigma: sigma)
      case .beta(let a, let b): .beta(a: a + k, b: b)
      case .gamma(let shape, let scale): .gamma(shape: shape + k, scale: scale)
      case .exponential(let mean): .gamma(shape: 1 + k, scale: mean)
      default: preconditionFailure("\(self) cannot be truncated")
      }
    return tilted.mass(low, high) / mass(low, high)
  }

  private func mass(_ low: Double, _ high: Double) -> Double {
    guard let tails else { preconditionFailure("\(self) cannot be truncated") }
    return tails.mass(low, high)
  }
}

private func standardNormalDensity(_ x: Double) -> Double {
  exponential(-x * x / 2) / (2 * Double.pi).squareRoot()
}
