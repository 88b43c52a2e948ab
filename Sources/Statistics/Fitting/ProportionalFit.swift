/// What a table must add up to over some of its dimensions.
public struct Margin: Hashable, Sendable {
  /// Positions of the dimensions in the table that is fitted.
  public let dimensions: [Int]
  public let table: CrossTable

  /// - Precondition: the table has these dimensions and no others.
  public init(over dimensions: [Int], _ table: CrossTable) {
    precondition(table.shape.count == dimensions.count, "a margin has the dimensions it is about")
    self.dimensions = dimensions
    self.table = table
  }
}

/// Margins that no table can have.
public enum MarginFault: Error, Hashable, Sendable {
  /// Two margins (by position) add up to different totals.
  case totals(Int, Int)
  /// Two margins say different things about a dimension that they share.
  case contradiction(Int, Int)
  /// A margin asks for something where the seed has nothing.
  case unreachable(margin: Int, cell: Int)
  /// Margins that agree two by two and cannot be met together: so much stays off, as a share.
  case unmet(Double)
}

/// A table with given margins, as near as can be to a seed: iterative proportional fitting.
///
/// Each margin in turn scales the cells that it sums, until all are met. Where the margins can be
/// met, the result is the one nearest to the seed in relative entropy; it keeps the seed's odds
/// ratios of every order that no margin speaks about, and its zeros (Deming & Stephan 1940, Annals
/// of Mathematical Statistics 11; Csiszár 1975, Annals of Probability 3; Fienberg 1970, Annals of
/// Mathematical Statistics 41). Only + − × ÷, so the same on every machine.
public struct ProportionalFit: Hashable, Sendable {
  public let table: CrossTable
  /// Rounds over all margins.
  public let rounds: Int
  /// The largest difference that is left between a margin asked and fitted, as a share of the total.
  public let deviation: Double
  /// Whether that is at most the tolerance.
  public let isMet: Bool

  /// - Parameters:
  ///   - tolerance: the largest difference that counts as none, as a share of the total; also how far
  ///     margins may disagree with one another.
  ///   - rounds: at most.
  /// - Throws: `MarginFault` when no table has these margins, but never `unmet`: margins that agree
  ///   two by two and yet cannot be met together give a fit that `isMet` says is none.
  public init(
    seed: CrossTable, margins: [Margin], tolerance: Double = 1e-9, atMost rounds: Int = 1_000
  ) throws(MarginFault) {
    try Self.check(seed, margins, tolerance)
    let places = margins.map { seed.places(over: $0.dimensions) }
    let total = margins.first?.table.total ?? seed.total
    var table = seed
    var deviation = 0.0
    var round = 0
    repeat {
      round += 1
      for (margin, places) in zip(margins, places) {
        let have = table.summed(over: margin.dimensions)
        for (cell, place) in places.enumerated() where have.cells[place] > 0 {
          table.cells[cell] *= margin.table.cells[place] / have.cells[place]
        }
      }
      deviation = Self.deviation(of: table, from: margins, total)
    } while deviation > tolerance && round < rounds
    self.table = table
    self.rounds = round
    self.deviation = deviation
    isMet = deviation <= tolerance
  }

  private static func deviation(
    of table: CrossTable, from margins: [Margin], _ total: Double
  ) -> Double {
    guard total > 0 else { return 0 }
    return margins.reduce(0.0) { worst, margin in
      zip(table.summed(over: margin.dimensions).cells, margin.table.cells).reduce(worst) {
        max($0, abs($1.0 - $1.1) / total)
      }
    }
  }

  private static func check(
    _ seed: CrossTable, _ margins: [Margin], _ tolerance: Double
  ) throws(MarginFault) {
    for (position, margin) in margins.enumerated() {
      for (cell, pair) in zip(
        margin.table.cells, seed.summed(over: margin.dimensions).cells
      ).enumerated() where pair.0 > 0 && pair.1 == 0 {
        throw .unreachable(margin: position, cell: cell)
      }
      for earlier in 0..<position {
        try check(margins[earlier], earlier, against: margin, position, tolerance)
      }
    }
  }

  private static func check(
    _ a: Margin, _ positionA: Int, against b: Margin, _ positionB: Int, _ tolerance: Double
  ) throws(MarginFault) {
    let slack = tolerance * max(a.table.total, b.table.total)
    if abs(a.table.total - b.table.total) > slack { throw .totals(positionA, positionB) }
    let shared = a.dimensions.filter(b.dimensions.contains)
    guard !shared.isEmpty else { return }
    func over(_ margin: Margin) -> CrossTable {
      margin.table.summed(over: shared.compactMap { margin.dimensions.firstIndex(of: $0) })
    }
    let differs = zip(over(a).cells, over(b).cells).contains { abs($0 - $1) > slack }
    if differs { throw .contradiction(positionA, positionB) }
  }
}
