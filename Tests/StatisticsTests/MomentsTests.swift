import Statistics
import Testing

@Suite struct MomentsTests {
  /// NIST's NumAcc data sets: mean and standard deviation are exact by construction. What is lost
  /// is the data's own rounding to binary, not the algorithm's.
  @Test(
    arguments: [
      ([10_000_001, 10_000_003, 10_000_002], 10_000_002, 1, 0),
      ([1.2] + Array(repeating: [1.1, 1.3], count: 500).flatMap { $0 }, 1.2, 0.1, 1e-14),
      (
        [1_000_000.2] + Array(repeating: [1_000_000.1, 1_000_000.3], count: 500).flatMap { $0 },
        1_000_000.2, 0.1, 1e-9
      ),
      (
        [10_000_000.2] + Array(repeating: [10_000_000.1, 10_000_000.3], count: 500).flatMap { $0 },
        10_000_000.2, 0.1, 1e-8
      ),
    ] as [([Double], Double, Double, Double)])
  func nistNumericalAccuracy(
    values: [Double], mean: Double, sd: Double, tolerance: Double
  ) throws {
    let moments = try #require(Moments(values))
    #expect(abs(moments.mean / mean - 1) < 1e-15)
    #expect(abs(try #require(moments.sd) / sd - 1) <= tolerance)
  }

  @Test func equalValuesHaveNoVarianceAtAll() throws {
    let moments = try #require(Moments(Array(repeating: 0.1, count: 10)))
    #expect(moments.mean == 0.1)
    #expect(moments.variance == 0)
    #expect(moments.interval(alpha: 0.05) == Interval(low: 0.1, high: 0.1))
  }

  @Test func oneValueHasNoVariance() throws {
    let moments = try #require(Moments([7]))
    #expect(moments.mean == 7)
    #expect(moments.variance == nil)
    #expect(moments.interval(alpha: 0.05) == nil)
  }

  @Test func nothingHasNoMoments() {
    #expect(Moments([]) == nil)
  }
}
