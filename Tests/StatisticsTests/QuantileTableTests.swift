import Chance
import Quantities
import Statistics
import Testing

@Suite struct QuantileTableTests {
  @Test(
    arguments: [
      .fixed(0.87), .uniform(min: -1, max: 3), .triangular(min: 0, mode: 1, max: 3),
      .normal(mean: -2, sd: 3), .lognormal(mu: 8.2, sigma: 1.1), .beta(a: 3, b: 47),
      .gamma(shape: 0.3, scale: 2), .exponential(mean: 2),
      .truncated(.normal(mean: 0.2, sd: 0.12), low: 0, high: .infinity),
    ] as [Distribution])
  func holdsTheRoundedQuantiles(distribution: Distribution) throws {
    let table = try QuantileTable(distribution)
    #expect(table.values.count == 1024)
    #expect(zip(table.values, table.values.dropFirst()).allSatisfy(<=))
    let largest = try #require(table.values.map { abs(Double($0)) }.max())
    for (i, value) in table.values.enumerated() {
      let exact = try distribution.quantile((Double(i) + 0.5) / 1024)
      #expect(abs(Double(value) - exact) <= max(0x1p-21 * abs(exact), 0x1p-40 * largest))
      #expect(value.significandBitPattern & 0b111 == 0, "more than 20 binary digits")
    }
  }

  /// A last bit more or less, as between two machines, leaves no trace.
  @Test func absorbsDifferencesInTheLastBits() throws {
    let table = try QuantileTable(.normal(mean: 0.2, sd: 0.12))
    let nudged = try QuantileTable(.normal(mean: 0.2.nextUp, sd: 0.12.nextDown))
    #expect(table == nudged)
  }

  @Test func symmetricDistributionsHaveSymmetricTables() throws {
    let values = try QuantileTable(.normal(mean: 0, sd: 1)).values
    #expect(values == values.reversed().map { -$0 })
  }

  @Test func countIsChosen() throws {
    #expect(
      try QuantileTable(.uniform(min: 0, max: 1), count: 4).values == [0.125, 0.375, 0.625, 0.875])
    #expect(try QuantileTable(.fixed(0), count: 2).values == [0, 0])
  }

  @Test func drawsFollowTheDistribution() throws {
    let table = try QuantileTable(.normal(mean: 5, sd: 2))
    let source = Source(seed: Seed(21), replicate: 0)
    let draws = (0..<20_000 as Range<UInt32>).map { household in
      table(source.marks(HouseholdID(household), .traits, time: 0).a)
    }
    let moments = try #require(Moments(draws))
    let variance = try #require(moments.variance)
    let errorOfMean = 2 / 20_000.0.squareRoot()
    let errorOfVariance = 4 * (2 / 20_000.0).squareRoot()
    #expect(abs(moments.mean - 5) < 4.9 * errorOfMean)
    // Cutting the tails at the outer half cells costs 0.3% of the variance.
    #expect(abs(variance - 4) < 4.9 * errorOfVariance + 0.003 * 4)
  }

  @Test func refusesWhatHasNoTable() {
    #expect(throws: DistributionError.discrete(.poisson(mean: 3))) {
      try QuantileTable(.poisson(mean: 3))
    }
    let vast = Distribution.lognormal(mu: 100, sigma: 1)
    #expect(throws: DistributionError.noQuantile(vast, probability: 0.5 / 1024)) {
      try QuantileTable(vast)
    }
  }
}
