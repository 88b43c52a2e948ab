import Foundation
import Statistics
import Testing

@Suite struct DistributionTests {
  /// Closed forms, and for the beta and gamma without one 17 digits by 30-digit arithmetic.
  @Test(
    arguments: [
      (.fixed(0.87), 0.3, 0.87),
      (.uniform(min: -1, max: 3), 0.25, 0),
      (.triangular(min: 0, mode: 1, max: 3), 1.0 / 12, 0.5),
      (.triangular(min: 0, mode: 1, max: 3), 1 - 1.0 / 6, 2),
      (.triangular(min: 0, mode: 0, max: 2), 0.75, 1),
      (.triangular(min: 0, mode: 2, max: 2), 0.25, 1),
      (.normal(mean: 0, sd: 1), 0.5, 0),
      (.normal(mean: 0, sd: 1), 0.975, 1.9599639845400542),
      (.normal(mean: 0, sd: 1), 0.001, -3.0902323061678135),
      (.normal(mean: 10, sd: 2), 0.995, 10 + 2 * 2.5758293035489008),
      (.lognormal(mu: 0.5, sigma: 2), 0.975, 83.090300072035265),
      (.lognormal(mu: -1, sigma: 0.5), 0.5, 0.36787944117144233),
      (.beta(a: 10, b: 6.7), 0.5, 0.60283647801185109),
      (.beta(a: 10, b: 6.7), 0.025, 0.36267425448840433),
      (.beta(a: 2, b: 3), 0.5, 0.38572756813238955),
      (.beta(a: 0.5, b: 0.5), 0.25, 0.14644660940672624),
      (.beta(a: 90, b: 190), 0.975, 0.37719075991848119),
      (.beta(a: 720, b: 280), 0.01, 0.68636023735234906),
      (.beta(a: 3, b: 47), 0.00048828125, 0.0030890154001919525),
      (.beta(a: 6, b: 194), 0.99951171875, 0.084953383465172319),
      (.gamma(shape: 1, scale: 3), 0.5, 3 * 0.69314718055994531),
      (.gamma(shape: 2, scale: 1), 0.5, 1.6783469900166607),
      (.gamma(shape: 0.5, scale: 2), 0.95, 2 * 1.920729410347063),
      (.gamma(shape: 4.5, scale: 1), 0.025, 1.350194749990179),
      (.gamma(shape: 100, scale: 1), 0.999, 133.7702639113786),
      (.gamma(shape: 0.3, scale: 1), 0.01, 1.502222655236039e-7),
      (.exponential(mean: 2), 0.75, 2.7725887222397811),
      (.poisson(mean: 1), 0.5, 1),
      (.truncated(.normal(mean: 0.2, sd: 0.12), low: 0, high: .infinity), 0.5, 0.20719186194509413),
      (.truncated(.normal(mean: 0, sd: 1), low: 8, high: .infinity), 0.5, 8.0849110073915441),
      (.truncated(.normal(mean: 0, sd: 1), low: -.infinity, high: -8), 0.5, -8.0849110073915441),
      (.truncated(.exponential(mean: 1), low: 100, high: .infinity), 0.5, 100.69314718055994531),
    ] as [(Distribution, Double, Double)])
  func quantiles(distribution: Distribution, p: Double, expected: Double) throws {
    let quantile = try distribution.quantile(p)
    #expect(abs(quantile - expected) <= 1e-12 * max(abs(expected), 1e-9), "\(distribution)")
  }

  /// The quantile function integrated by the midpoint rule in log-odds, where its tails are thin:
  /// an independent way to the moments.
  @Test(
    arguments: [
      .fixed(3), .uniform(min: -1, max: 3), .triangular(min: 0, mode: 1, max: 3),
      .normal(mean: -2, sd: 3), .lognormal(mu: 0.5, sigma: 0.6), .beta(a: 10, b: 6.7),
      .gamma(shape: 4.5, scale: 2), .exponential(mean: 2),
      .truncated(.normal(mean: 0.2, sd: 0.12), low: 0, high: .infinity),
      .truncated(.normal(mean: 0.2, sd: 0.12), low: 0.1, high: 0.5),
      .truncated(.normal(mean: 0, sd: 1), low: -.infinity, high: -2),
      .truncated(.lognormal(mu: 0.5, sigma: 0.6), low: 1, high: 4),
      .truncated(.beta(a: 10, b: 6.7), low: 0.5, high: 0.6),
      .truncated(.gamma(shape: 4.5, scale: 2), low: 10, high: .infinity),
      .truncated(.exponential(mean: 2), low: 1, high: 3),
    ] as [Distribution])
  func momentsAreThoseOfTheQuantiles(distribution: Distribution) throws {
    var (mean, square) = (0.0, 0.0)
    let step = 0.05
    for i in -700...700 {
      let p = 1 / (1 + exp(-Double(i) * step))
      guard p < 1 else { continue }
      let weight = p * (1 - p) * step
      let deviation = try distribution.quantile(p) - distribution.mean
      mean += weight * deviation
      square += weight * deviation * deviation
    }
    let scale = max(distribution.sd, 1e-12)
    #expect(abs(mean) < 1e-6 * scale)
    #expect(abs(square.squareRoot() - distribution.sd) < 1e-6 * scale)
  }

  @Test func poissonMoments() {
    #expect(Distribution.poisson(mean: 9).mean == 9)
    #expect(Distribution.poisson(mean: 9).sd == 3)
  }

  @Test(
    arguments: [
      .fixed(.nan), .uniform(min: 1, max: 1), .uniform(min: 0, max: .infinity),
      .triangular(min: 1, mode: 0, max: 2), .triangular(min: 1, mode: 1, max: 1),
      .normal(mean: 0, sd: 0), .normal(mean: .infinity, sd: 1), .normal(mean: 0, sd: -1),
      .lognormal(mu: 0, sigma: 0), .lognormal(mu: 400, sigma: 1), .lognormal(mu: 0, sigma: .nan),
      .beta(a: 0, b: 1), .beta(a: 1, b: -1), .gamma(shape: -1, scale: 1),
      .gamma(shape: 1, scale: 0),
      .exponential(mean: 0), .poisson(mean: -1), .poisson(mean: 2e9),
      .truncated(.normal(mean: 0, sd: 1), low: 1, high: 1),
      .truncated(.normal(mean: 0, sd: 1), low: .nan, high: 1),
      .truncated(.normal(mean: 0, sd: 1), low: 50, high: .infinity),
      .truncated(.beta(a: 2, b: 2), low: 1, high: 2),
      .truncated(.uniform(min: 0, max: 1), low: 0, high: 0.5),
      .truncated(.fixed(1), low: 0, high: 2),
      .truncated(.normal(mean: 0, sd: -1), low: 0, high: 2),
    ] as [Distribution])
  func refusesParametersThatMakeNoDistribution(distribution: Distribution) {
    #expect {
      try distribution.quantile(0.5)
    } throws: { error in
      guard case .parameters? = error as? DistributionError else { return false }
      return true
    }
  }

  @Test func errorsSayWhatWasExpected() {
    #expect(
      DistributionError.parameters(.normal(mean: 0, sd: -1), requirement: "sd > 0").description
        == "Normal(0.0,-1.0) is not a distribution; expected sd > 0")
    #expect(
      DistributionError.parameterCount("Fixed", expected: 1, found: 2).description
        == "Fixed takes 1 parameter, not 2")
    #expect(
      DistributionError.unknownName("Weibull").description.hasSuffix(
        "Beta, Exponential, Fixed, Gamma, Lognormal, Normal, Poisson, Triangular, Uniform"))
  }
}
