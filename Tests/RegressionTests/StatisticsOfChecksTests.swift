import Regression
import Statistics
import Testing

@Suite("Two samples")
struct TwoSamplesTests {
  @Test("agree with Welch's test as R gives it")
  func welch() throws {
    // R: t.test(c(1,2,3,4,5), c(3,5,7,9,11,13)) has df 6.9799; rounded down to 6.
    let p = try #require(TwoSamples(Summary([1, 2, 3, 4, 5]), Summary([3, 5, 7, 9, 11, 13])).p)
    #expect(abs(p - 2 * 0.0097) < 0.006)
  }

  @Test("that do not vary are the same or are not")
  func constant() {
    #expect(TwoSamples(Summary([2, 2]), Summary([2, 2, 2])).p == 1)
    #expect(TwoSamples(Summary([2, 2]), Summary([3, 3])).p == 0)
    #expect(TwoSamples(Summary([2]), Summary([3, 3])).p == nil)
  }
}
