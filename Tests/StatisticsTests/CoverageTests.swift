import Chance
import Quantities
import Statistics
import Testing

/// What intervals and adjusted tests promise, counted over simulated experiments.
///
/// The seed is fixed, so these never flicker; each bound is 4.9 standard errors, which one seed in
/// a million would break.
@Suite struct CoverageTests {
  private static let experiments = 4_000

  /// A standard normal draw for each experiment, replicate and household.
  private func normal(_ experiment: Int, _ replicate: Int, _ household: UInt32) throws -> Double {
    let source = Source(seed: Seed(22), replicate: replicate)
    let mark = source.marks(HouseholdID(household), .traits, time: Int32(experiment)).a
    return try Distribution.normal(mean: 0, sd: 1).quantile(mark.uniform)
  }

  /// Eight replicates, of which policy and base share most of their luck. A normal quantile instead
  /// of t's would cover 91% and fail.
  @Test func pairedIntervalCoversNineteenInTwenty() throws {
    var covered = 0
    for experiment in 0..<Self.experiments {
      let base = try (0..<8).map { try normal(experiment, $0, 0) }
      let effect = try (0..<8).map { 0.7 + 0.4 * (try normal(experiment, $0, 1)) }
      let comparison = PairedComparison(base: base, policy: zip(base, effect).map(+))
      if try #require(comparison.ci95).contains(0.7) { covered += 1 }
    }
    let share = Double(covered) / Double(Self.experiments)
    let error = (0.95 * 0.05 / Double(Self.experiments)).squareRoot()
    #expect(abs(share - 0.95) < 4.9 * error)
  }

  /// Five true null hypotheses at a time, independent: any false rejection by Holm, and any interval
  /// of the simultaneous ones that misses, happens in 1 - 0.99⁵ = 4.9% of the experiments.
  @Test func familyErrsOnceInTwenty() throws {
    var (rejections, misses) = (0, 0)
    for experiment in 0..<Self.experiments {
      let family = try (0..<5 as Range<UInt32>).map { indicator in
        let zeros = [Double](repeating: 0, count: 6)
        let values = try (0..<6).map { try normal(experiment, $0, indicator) }
        return PairedComparison(base: zeros, policy: values)
      }
      if holm(family.map(\.p)).contains(where: { ($0 ?? 1) <= 0.05 }) { rejections += 1 }
      if simultaneousIntervals(family).contains(where: { $0?.contains(0) == false }) { misses += 1 }
    }
    let expected = 0.049
    let error = (expected * (1 - expected) / Double(Self.experiments)).squareRoot()
    #expect(abs(Double(rejections) / Double(Self.experiments) - expected) < 4.9 * error)
    #expect(rejections == misses, "the picture and the test reach the same decision")
  }
}
