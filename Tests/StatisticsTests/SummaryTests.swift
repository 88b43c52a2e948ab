import Statistics
import Testing

@Suite struct SummaryTests {
  /// Mean 5, variance 32/7, t(0.975, 7) = 2.3646.
  @Test func textbookSample() throws {
    let summary = Summary([2, nil, 4, 4, 4, 5, nil, 5, 7, 9])
    #expect(summary.n == 8)
    #expect(summary.mean == 5)
    #expect(abs(try #require(summary.sd) - 2.138089935299395) < 1e-14)
    let interval = try #require(summary.ci95)
    #expect(
      abs(interval.halfWidth - 2.364624251592785 * 2.138089935299395 / 8.0.squareRoot()) < 1e-12)
    #expect(abs(interval.low + interval.high - 10) < 1e-12)
  }

  @Test func undefinedEverywhere() {
    let summary = Summary([nil, nil])
    #expect(summary.n == 0)
    #expect(summary.mean == nil)
    #expect(summary.sd == nil)
    #expect(summary.ci95 == nil)
  }

  @Test func definedOnce() {
    let summary = Summary([nil, 3])
    #expect(summary.n == 1)
    #expect(summary.mean == 3)
    #expect(summary.sd == nil)
    #expect(summary.ci95 == nil)
  }
}
