import Statistics
import Testing

@Suite struct PairedComparisonTests {
  /// Student 1908, "The probable error of a mean": hours of sleep gained by ten patients under two
  /// drugs. The paired test gives t = 4.0621 on 9 degrees of freedom, p = 0.002833 and an interval
  /// of 0.7001 to 2.4599.
  @Test func studentsSleepData() throws {
    let first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
    let second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
    let comparison = PairedComparison(base: first, policy: second)

    #expect(comparison.n == 10)
    #expect(abs(try #require(comparison.baseMean) - 0.75) < 1e-12)
    #expect(abs(try #require(comparison.mean) - 2.33) < 1e-12)
    #expect(abs(try #require(comparison.sd) - 2.002249) < 1e-6)
    let difference = try #require(comparison.difference)
    #expect(abs(difference - 1.58) < 1e-12)
    let standardError = try #require(comparison.standardError)
    #expect(abs(difference / standardError - 4.0621) < 5e-5)
    #expect(abs(try #require(comparison.p) - 0.002833) < 5e-7)
    let interval = try #require(comparison.ci95)
    #expect(abs(interval.low - 0.7001142) < 5e-8)
    #expect(abs(interval.high - 2.4598858) < 5e-8)
    // (3.200556 + 4.009000) / 1.512889
    #expect(abs(try #require(comparison.varianceReduction) - 4.765423) < 1e-6)
  }

  @Test func onlyReplicatesDefinedUnderBothCount() throws {
    let all = PairedComparison(base: [1, nil, 3, 5, 7, nil], policy: [2, 9, nil, 4, 9, nil])
    let complete = PairedComparison(base: [1, 5, 7], policy: [2, 4, 9])
    #expect(all == complete)
    #expect(all.n == 3)
    #expect(abs(try #require(all.baseMean) - 13.0 / 3) < 1e-14)
  }

  @Test func noReplicate() {
    let comparison = PairedComparison(base: [nil, 1], policy: [1, nil])
    #expect(comparison.n == 0)
    #expect(comparison.baseMean == nil)
    #expect(comparison.mean == nil)
    #expect(comparison.difference == nil)
    #expect(comparison.standardError == nil)
    #expect(comparison.ci95 == nil)
    #expect(comparison.p == nil)
  }

  @Test func oneReplicate() {
    let comparison = PairedComparison(base: [1], policy: [4])
    #expect(comparison.n == 1)
    #expect(comparison.baseMean == 1)
    #expect(comparison.mean == 4)
    #expect(comparison.difference == 3)
    #expect(comparison.sd == nil)
    #expect(comparison.standardError == nil)
    #expect(comparison.ci95 == nil)
    #expect(comparison.varianceReduction == nil)
    #expect(comparison.p == nil)
  }

  @Test func sameDifferenceInEveryReplicate() {
    let comparison = PairedComparison(base: [1, 2, 3], policy: [3, 4, 5])
    #expect(comparison.difference == 2)
    #expect(comparison.standardError == 0)
    #expect(comparison.ci95 == Interval(low: 2, high: 2))
    #expect(comparison.varianceReduction == nil)
    #expect(comparison.p == 0)
  }

  @Test func noReplicateDiffers() {
    let values = [0.1, 0.7, 0.3]
    let comparison = PairedComparison(base: values, policy: values)
    #expect(comparison.difference == 0)
    #expect(comparison.ci95 == Interval(low: 0, high: 0))
    #expect(comparison.p == 1)
    #expect(comparison.sd != 0)
  }

  @Test func familyWidensTheInterval() throws {
    let comparison = PairedComparison(base: [1, 2, 3, 4], policy: [2, 2, 5, 4])
    let undefined = PairedComparison(base: [nil], policy: [1])
    let alone = simultaneousIntervals([comparison, undefined])
    #expect(alone == [comparison.ci95, nil])

    let pair = simultaneousIntervals([comparison, undefined, comparison])
    #expect(pair == [comparison.interval(alpha: 0.025), nil, comparison.interval(alpha: 0.025)])
    #expect(try #require(pair[0]).halfWidth > #require(comparison.ci95).halfWidth)
  }
}
