import Statistics
import Testing

@testable import Studies

extension Tag {
  /// Part of the program switched down to a case with a known answer.
  @Tag static var closedForm: Self
  /// How the answer must change, or must not, when the question is changed.
  @Tag static var metamorphic: Self
}

@Suite("Years to see an effect")
struct YearsToSeeTests {
  @Test(
    "Years to see an effect: Cohen's tables for two groups, 80% power, 5% two-sided",
    .tags(.closedForm),
    arguments: [(2.0, 6), (1.0, 17), (0.8, 26), (0.5, 64)])
  func cohen(effect: Double, years: Int) {
    #expect(
      YearsToSee.years(difference: effect, varianceBefore: 1, varianceAfter: 1) == years)
    #expect(
      YearsToSee.years(difference: -10 * effect, varianceBefore: 50, varianceAfter: 150) == years)
  }

  @Test("No effect, or one that is too small, is never seen")
  func never() {
    #expect(YearsToSee.years(difference: 0, varianceBefore: 1, varianceAfter: 1) == nil)
    #expect(YearsToSee.years(difference: 0.01, varianceBefore: 1, varianceAfter: 1) == nil)
    #expect(YearsToSee.years(difference: 5, varianceBefore: 0, varianceAfter: 0) == 2)
  }

  @Test("The spread of years leaves out each run's level and each year's")
  func variance() {
    // Levels and years alone: nothing is left.
    let additive = [[1.0, 4, 2], [11, 14, 12], [6, 9, 7]]
    #expect((YearsToSee.yearlyVariance(additive) ?? 1) < 1e-20)
    // One interaction of d in a table of two by two leaves (d/2)² in each cell, one degree of freedom.
    #expect(YearsToSee.yearlyVariance([[0, 0], [0, 4]]) == 4)
    #expect(YearsToSee.yearlyVariance([[1, 2]]) == nil)
    #expect(YearsToSee.yearlyVariance([]) == nil)
  }
}

@Suite("Shares of blocks")
struct ShapleyTests {
  /// Whole numbers that look like nothing in particular.
  private func numbers(_ count: Int, seed: UInt64) -> [Int64] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64(bitPattern: state) >> 24
    }
  }

  @Test("Shapley shares sum exactly to the whole", .tags(.metamorphic), arguments: 1...6)
  func sum(players: Int) {
    for seed in 1...20 as ClosedRange<UInt64> {
      let values = numbers(1 << players, seed: seed)
      let shapley = Shapley(values)
      #expect(
        shapley.parts.reduce(0, +) == shapley.denominator * (values[values.count - 1] - values[0]))
    }
  }

  @Test("Shapley by hand: a glove game, and a sum of parts", .tags(.closedForm))
  func byHand() {
    // One left glove, two right ones: 4/6, 1/6, 1/6 of a pair.
    let gloves = (0..<8).map { set in Int64(set & 1 != 0 && set & 6 != 0 ? 1 : 0) }
    #expect(Shapley(gloves).parts == [4, 1, 1])
    #expect(Shapley(gloves).denominator == 6)
    // Parts that only add up get what they are.
    let parts: [Int64] = [3, 0, -7, 20]
    let additive = (0..<16).map { set in
      parts.indices.reduce(Int64(5)) { $0 + (set & 1 << $1 != 0 ? parts[$1] : 0) }
    }
    #expect(Shapley(additive).parts == parts.map { $0 * 24 })
  }

  @Test("A block that never matters gets nothing; blocks that are alike get the same")
  func axioms() {
    let values = (0..<16).map { set in
      Int64((set & 3).nonzeroBitCount * (set & 3).nonzeroBitCount * 10)
    }
    #expect(Shapley(values).parts == [480, 480, 0, 0])
  }

  @Test("On figures too: shares and whole on one grid, near the figures themselves")
  func figures() {
    for scale in [1e-9, 0.3, 17.25, 4e11] {
      let values = numbers(16, seed: 7).map { Double($0) / 1e12 * scale }
      let shares = BlockStudy.Shares(values)
      #expect(shares.parts.reduce(0, +) == 24 * shares.whole)
      #expect(abs(shares.together - (values[15] - values[0])) <= scale * 1e-10)
      #expect(abs(shares.shares.reduce(0, +) - shares.together) <= scale * 1e-10)
    }
    #expect(BlockStudy.Shares([Double](repeating: 0, count: 16)).together == 0)
  }
}
