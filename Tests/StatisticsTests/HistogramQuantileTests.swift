import Statistics
import Testing

@Suite struct HistogramQuantileTests {
  private let edges = [0.0, 10, 20, 40]

  @Test(arguments: [(0, 0), (0.125, 5), (0.25, 10), (0.4375, 25), (0.625, 30), (1, 40)])
  func linearWithinABin(p: Double, expected: Double) {
    #expect(histogramQuantile(p, counts: [4, 0, 12], edges: edges) == expected)
  }

  @Test func emptyBinsAtTheEndsAreOutside() {
    #expect(histogramQuantile(0, counts: [0, 4, 0], edges: edges) == 10)
    #expect(histogramQuantile(1, counts: [0, 4, 0], edges: edges) == 20)
    #expect(histogramQuantile(0.5, counts: [0, 4, 0], edges: edges) == 15)
  }

  @Test func nothingHasNoQuantile() {
    #expect(histogramQuantile(0.5, counts: [0, 0, 0], edges: edges) == nil)
  }
}
