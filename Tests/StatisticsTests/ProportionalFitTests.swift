import Statistics
import Testing

@Suite("Iterative proportional fitting")
struct ProportionalFitTests {
  private static let seed = CrossTable(shape: [2, 2], cells: [40, 30, 35, 50])

  private func oddsRatio(_ t: CrossTable) -> Double { t[0, 0] * t[1, 1] / (t[0, 1] * t[1, 0]) }

  @Test("meets the margins and keeps the seed's odds ratio")
  func twoByTwo() throws {
    let fit = try ProportionalFit(
      seed: Self.seed,
      margins: [
        Margin(over: [0], CrossTable(shape: [2], cells: [120, 80])),
        Margin(over: [1], CrossTable(shape: [2], cells: [50, 150])),
      ], tolerance: 1e-12)
    #expect(fit.isMet)
    #expect(fit.rounds > 1)
    for (have, asked) in zip(fit.table.summed(over: [0]).cells, [120.0, 80]) {
      #expect(abs(have - asked) < 1e-9)
    }
    for (have, asked) in zip(fit.table.summed(over: [1]).cells, [50.0, 150]) {
      #expect(abs(have - asked) < 1e-9)
    }
    #expect(abs(oddsRatio(fit.table) - oddsRatio(Self.seed)) < 1e-9)
  }

  /// With odds ratio r and margins a of n and b of n, cell x solves
  /// x (n - a - b + x) = r (a - x)(b - x).
  @Test("gives the root of the quadratic equation that the odds ratio makes")
  func closedForm() throws {
    let (n, a, b) = (200.0, 120.0, 50.0)
    let r = oddsRatio(Self.seed)
    let (p, q, s) = (1 - r, n - a - b + r * (a + b), -r * a * b)
    let x = (-q + (q * q - 4 * p * s).squareRoot()) / (2 * p)
    let fit = try ProportionalFit(
      seed: Self.seed,
      margins: [
        Margin(over: [0], CrossTable(shape: [2], cells: [a, n - a])),
        Margin(over: [1], CrossTable(shape: [2], cells: [b, n - b])),
      ], tolerance: 1e-13)
    #expect(abs(fit.table[0, 0] - x) < 1e-8)
  }

  @Test("of an independent seed is the product of the margins, after one round")
  func product() throws {
    let margins = [[0.2, 0.8], [0.5, 0.3, 0.2], [0.9, 0.1]]
    let fit = try ProportionalFit(
      seed: CrossTable(independent: [[0.5, 0.5], [0.1, 0.1, 0.8], [0.3, 0.7]]),
      margins: margins.enumerated().map {
        Margin(over: [$0], CrossTable(shape: [$1.count], cells: $1))
      })
    #expect(fit.isMet && fit.rounds == 1)
    for (have, asked) in zip(fit.table.cells, CrossTable(independent: margins).cells) {
      #expect(abs(have - asked) < 1e-12)
    }
  }

  @Test("with a joint table follows it, and keeps what it does not speak about")
  func joint() throws {
    let seed = CrossTable(shape: [2, 2, 2], cells: [8, 1, 3, 4, 2, 5, 6, 7])
    let pair = CrossTable(shape: [2, 2], cells: [4, 12, 10, 10])
    let fit = try ProportionalFit(
      seed: seed,
      margins: [
        Margin(over: [2, 0], pair),
        Margin(over: [1], CrossTable(shape: [2], cells: [20, 16])),
      ], tolerance: 1e-12)
    #expect(fit.isMet)
    for (have, asked) in zip(fit.table.summed(over: [2, 0]).cells, pair.cells) {
      #expect(abs(have - asked) < 1e-9)
    }
    // No margin has all three dimensions: the ratio of odds ratios is the seed's.
    func third(_ t: CrossTable) -> Double {
      t[0, 0, 0] * t[0, 1, 1] * t[1, 0, 1] * t[1, 1, 0]
        / (t[0, 0, 1] * t[0, 1, 0] * t[1, 0, 0] * t[1, 1, 1])
    }
    #expect(abs(third(fit.table) / third(seed) - 1) < 1e-9)
  }

  @Test("keeps zeros, and refuses to fill them")
  func zeros() throws {
    let seed = CrossTable(shape: [2, 2], cells: [0, 1, 1, 1])
    let fit = try ProportionalFit(
      seed: seed,
      margins: [
        Margin(over: [0], CrossTable(shape: [2], cells: [3, 7])),
        Margin(over: [1], CrossTable(shape: [2], cells: [4, 6])),
      ], tolerance: 1e-12)
    #expect(fit.isMet)
    #expect(fit.table.cells[0] == 0)
    #expect(abs(fit.table[1, 0] - 4) < 1e-9)
    #expect(throws: MarginFault.unreachable(margin: 0, cell: 1)) {
      try ProportionalFit(
        seed: CrossTable(shape: [2], cells: [1, 0]),
        margins: [Margin(over: [0], CrossTable(shape: [2], cells: [1, 1]))])
    }
  }

  @Test("says which margins contradict one another")
  func contradictions() {
    let seed = CrossTable(shape: [2, 2], cells: [1, 1, 1, 1])
    func fit(_ margins: Margin...) throws { _ = try ProportionalFit(seed: seed, margins: margins) }
    #expect(throws: MarginFault.totals(0, 1)) {
      try fit(
        Margin(over: [0], CrossTable(shape: [2], cells: [5, 5])),
        Margin(over: [1], CrossTable(shape: [2], cells: [5, 6])))
    }
    #expect(throws: MarginFault.contradiction(0, 1)) {
      try fit(
        Margin(over: [0], CrossTable(shape: [2], cells: [5, 5])),
        Margin(over: [0, 1], CrossTable(shape: [2, 2], cells: [2, 2, 3, 3])))
    }
  }

  /// Every pair of the three dimensions always differs: impossible for two categories.
  @Test("tells when margins agree two by two and yet cannot be met")
  func unmet() throws {
    let differs = CrossTable(shape: [2, 2], cells: [0, 1, 1, 0])
    let fit = try ProportionalFit(
      seed: CrossTable(shape: [2, 2, 2], cells: Array(repeating: 1, count: 8)),
      margins: [[0, 1], [1, 2], [0, 2]].map { Margin(over: $0, differs) }, atMost: 50)
    #expect(!fit.isMet)
    #expect(fit.deviation > 0.1)
  }
}
