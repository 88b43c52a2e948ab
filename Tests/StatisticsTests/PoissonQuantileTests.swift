import Chance
import Foundation
import Quantities
import Statistics
import Testing

@Suite struct PoissonQuantileTests {
  /// P(X <= k), summed from logarithms: slow, and independent of the inversion.
  private func cumulative(_ k: Int, mean: Double) -> Double {
    guard k >= 0 else { return 0 }
    return (0...k).reduce(0) { sum, j in
      sum + exp(Double(j) * log(mean) - mean - lgamma(Double(j) + 1))
    }
  }

  @Test(arguments: [0.001, 0.05, 0.7, 1, 2.5, 10, 33.3, 731, 2500])
  func invertsTheDistributionFunction(mean: Double) {
    let uniforms = [
      0x1p-33, 1e-6, 0.001, 0.025, 0.1, 0.3, 0.5, 0.7, 0.9, 0.975, 0.999, 1 - 1e-6, 1 - 0x1p-33,
    ]
    for u in uniforms {
      let k = poissonQuantile(mean: mean, uniform: u)
      let slack = 1e-11
      #expect(cumulative(k - 1, mean: mean) < u + slack, "mean \(mean), uniform \(u)")
      #expect(cumulative(k, mean: mean) > u - slack, "mean \(mean), uniform \(u)")
    }
  }

  /// At mean ln 2 half of the probability lies at 0.
  @Test func stepLiesWhereItShould() {
    #expect(poissonQuantile(mean: log(2), uniform: 0.5 - 1e-12) == 0)
    #expect(poissonQuantile(mean: log(2), uniform: 0.5 + 1e-12) == 1)
  }

  @Test func nothingHappensAtMeanZero() {
    #expect(poissonQuantile(mean: 0, uniform: 0x1p-33) == 0)
    #expect(poissonQuantile(mean: 0, uniform: 1 - 0x1p-33) == 0)
  }

  @Test func risesWithTheUniformAndWithTheMean() {
    for mean in [0.3, 5, 90] {
      var last = (byUniform: 0, byMean: 0)
      for i in 1..<1000 {
        let share = Double(i) / 1000
        let byUniform = poissonQuantile(mean: mean, uniform: share)
        let byMean = poissonQuantile(mean: mean * (1 + share), uniform: 0.6)
        #expect(byUniform >= last.byUniform)
        #expect(byMean >= last.byMean)
        last = (byUniform, byMean)
      }
    }
  }

  /// The median of a Poisson law lies between mean - ln 2 and mean + 1/3 (Choi 1994).
  @Test(arguments: [1, 12.7, 731, 1e5, 1e8, 1e9])
  func medianLiesByTheMean(mean: Double) {
    let median = Double(poissonQuantile(mean: mean, uniform: 0.5))
    #expect(mean - log(2) <= median && median < mean + 1.0 / 3)
  }

  /// 20,000 draws: each bound is 4.9 standard errors, wrong once in a million seeds.
  @Test func drawsHaveTheMeanAndVariance() throws {
    let source = Source(seed: Seed(20), replicate: 0)
    let draws = (0..<20_000 as Range<Int32>).map { time in
      Double(
        poissonQuantile(mean: 6, uniform: source.marks(.office, .arrivals, time: time).a.uniform))
    }
    let moments = try #require(Moments(draws))
    let variance = try #require(moments.variance)
    let errorOfMean = (6 / 20_000.0).squareRoot()
    // The fourth central moment is λ + 3λ².
    let errorOfVariance = ((6 + 2 * 36) / 20_000.0).squareRoot()
    #expect(abs(moments.mean - 6) < 4.9 * errorOfMean)
    #expect(abs(variance - 6) < 4.9 * errorOfVariance)
  }
}
