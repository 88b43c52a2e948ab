/// A prior or a spread, as parameters name it.
public enum Distribution: Hashable, Sendable {
  /// One value, without spread.
  case fixed(Double)
  case uniform(min: Double, max: Double)
  case triangular(min: Double, mode: Double, max: Double)
  case normal(mean: Double, sd: Double)
  /// The exponential of a normal with mean `mu` and standard deviation `sigma`.
  case lognormal(mu: Double, sigma: Double)
  case beta(a: Double, b: Double)
  /// With mean `shape * scale`.
  case gamma(shape: Double, scale: Double)
  case exponential(mean: Double)
  /// Whole numbers 0, 1, 2 and so on.
  case poisson(mean: Double)
  /// A normal, lognormal, beta, gamma or exponential given that it lies between two bounds, either
  /// of which may be infinite.
  indirect case truncated(Distribution, low: Double, high: Double)

  /// Checks that the parameters make a distribution; `Distribution(parsing:)` has done so already.
  public func validate() throws(DistributionError) {
    if let requirement = violatedRequirement {
      throw .parameters(self, requirement: requirement)
    }
  }

  /// What the parameters should have been; nil if they are fine.
  private var violatedRequirement: String? {
    switch self {
    case .fixed(let value):
      value.isFinite ? nil : "a finite value"
    case .uniform(let min, let max):
      min < max && (max - min).isFinite ? nil : "finite min < max"
    case .triangular(let min, let mode, let max):
      min <= mode && mode <= max && min < max && (max - min).isFinite
        ? nil : "finite min <= mode <= max, min < max"
    case .normal(let mean, let sd):
      mean.isFinite && sd > 0 && sd.isFinite ? nil : "a finite mean and sd > 0"
    case .lognormal(let mu, let sigma):
      // The sd is about exp(mu + sigma²) and must be a number.
      sigma > 0 && abs(mu) + sigma * sigma <= 350 ? nil : "sigma > 0 and |mu| + sigma² <= 350"
    case .beta(let a, let b):
      a > 0 && b > 0 && (a + b).isFinite ? nil : "a > 0 and b > 0"
    case .gamma(let shape, let scale):
      shape > 0 && scale > 0 && (shape * scale).isFinite ? nil : "shape > 0 and scale > 0"
    case .exponential(let mean):
      mean > 0 && mean.isFinite ? nil : "mean > 0"
    case .poisson(let mean):
      (0...poissonLargestMean).contains(mean) ? nil : "mean in 0...\(poissonLargestMean)"
    case .truncated(let base, let low, let high):
      base.violatedRequirement ?? base.violatedTruncation(low, high)
    }
  }

  private func violatedTruncation(_ low: Double, _ high: Double) -> String? {
    guard let tails else { return "a normal, lognormal, beta, gamma or exponential" }
    guard low < high else { return "low < high" }
    return tails.mass(low, high) > 0 ? nil : "bounds between which something lies"
  }
}

extension Distribution: CustomStringConvertible {
  /// As in parameter files, for example `Normal(0.2,0.12) truncated at 0`.
  public var description: String {
    switch self {
    case .fixed(let value): "Fixed(\(value))"
    case .uniform(let min, let max): "Uniform(\(min),\(max))"
    case .triangular(let min, let mode, let max): "Triangular(\(min),\(mode),\(max))"
    case .normal(let mean, let sd): "Normal(\(mean),\(sd))"
    case .lognormal(let mu, let sigma): "Lognormal(\(mu),\(sigma))"
    case .beta(let a, let b): "Beta(\(a),\(b))"
    case .gamma(let shape, let scale): "Gamma(\(shape),\(scale))"
    case .exponential(let mean): "Exponential(\(mean))"
    case .poisson(let mean): "Poisson(\(mean))"
    case .truncated(let base, let low, .infinity): "\(base) truncated at \(low)"
    case .truncated(let base, let low, let high): "\(base) truncated to \(low)...\(high)"
    }
  }
}
