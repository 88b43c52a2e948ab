import Statistics
import Testing

@Suite struct HolmTests {
  /// The worked example of Holm's method with p = 0.01, 0.04, 0.03, 0.005: the smallest passes
  /// 0.05/4, the next 0.05/3, then 0.03 fails 0.05/2 and everything after it.
  @Test func textbookExample() {
    let adjusted = holm([0.01, 0.04, 0.03, 0.005])
    let expected = [0.03, 0.06, 0.06, 0.02]
    for (adjusted, expected) in zip(adjusted, expected) {
      #expect(abs((adjusted ?? .nan) - expected) < 1e-15)
    }
  }

  @Test func undefinedTestsDoNotCount() {
    #expect(holm([nil, 0.25, nil, 0.5]) == [nil, 0.5, nil, 0.5])
    #expect(holm([nil]) == [nil])
    #expect(holm([]) == [])
  }

  @Test func boundedByOneAndNeverBelowTheRawValue() {
    #expect(holm([0.5, 0.75, 1]) == [1, 1, 1])
    #expect(holm([0, 1]) == [0, 1])
    #expect(holm([0.25]) == [0.25])
  }

  @Test func tiesAreAdjustedAlike() {
    #expect(holm([0.125, 0.125, 0.125]) == [0.375, 0.375, 0.375])
  }
}
