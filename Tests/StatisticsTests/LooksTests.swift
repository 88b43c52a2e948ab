import Statistics
import Testing

@Suite struct LooksTests {
  @Test(arguments: [
    (1, [1]), (15, [15]), (16, [16]), (17, [16, 17]), (31, [16, 31]), (32, [16, 32]),
    (100, [16, 32, 64, 100]), (512, [16, 32, 64, 128, 256, 512]),
  ])
  func doublesUpToTheCap(cap: Int, expected: [Int]) {
    #expect(Looks(upTo: cap).replicates == expected)
  }

  @Test func precisionNeedsEveryInterval() {
    #expect(precisionReached(halfWidths: [0.5, 1], margins: [1, 2], share: 0.5))
    #expect(!precisionReached(halfWidths: [0.5, 1.01], margins: [1, 2], share: 0.5))
    #expect(!precisionReached(halfWidths: [0.5, nil], margins: [1, 2], share: 0.5))
    #expect(precisionReached(halfWidths: [0], margins: [0], share: 0.5))
    #expect(!precisionReached(halfWidths: [1e-9], margins: [0], share: 0.5))
  }
}
