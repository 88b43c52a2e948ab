import Model
import Statistics

/// A composition fitted to what is known of a municipality; what is not known stays as in the seed.
public struct CompositionFit: Hashable, Sendable {
  /// What is known: shares over one or more dimensions.
  public struct Known: Hashable, Sendable {
    public let dimensions: [Composition.Dimension]
    public let shares: CrossTable

    /// - Precondition: the table has these dimensions.
    public init(_ dimensions: [Composition.Dimension], _ shares: CrossTable) {
      precondition(shares.shape == dimensions.map(\.count), "other dimensions")
      self.dimensions = dimensions
      self.shares = shares
    }
  }

  public let composition: Composition
  /// The shares that the fit began with.
  public let seed: CrossTable
  public let known: [Known]
  /// Rounds of the fit of the sitting caseload.
  public let rounds: Int
  /// The largest difference between a share asked and fitted.
  public let deviation: Double

  /// What may stay off where tables force cells to be empty, which fitting only approaches.
  private static let slack = 1e-4
  /// Shares are kept on a grid of 2⁻⁴⁰.
  private static let grid = 0x1p40

  /// Fits the sitting caseload to what is known; the applicants have the same type and exemption
  /// within an age, and are as much younger than the caseload as in `parameters` (in odds).
  ///
  /// - Parameter parameters: the seed, in which the dimensions have nothing to do with one another.
  /// - Throws: `MarginFault` when nothing can be as is known.
  public init(_ known: [Known], from parameters: Parameters.Population) throws(MarginFault) {
    let p = parameters
    seed = CrossTable(independent: [
      [p.youngShare, 1 - p.youngShare], p.types, [p.exemptShare, 1 - p.exemptShare], p.durations,
    ])
    let fit = try ProportionalFit(
      seed: seed, margins: known.map { Margin(over: $0.dimensions.map(\.rawValue), $0.shares) },
      atMost: 10_000)
    guard fit.deviation <= Self.slack, fit.table.total > 0 else { throw .unmet(fit.deviation) }
    let applicants = fit.table.summed(over: [0, 1, 2])
    let young = applicants.summed(over: [0]).cells[0] / applicants.total
    var arriving = applicants
    // A municipality where nobody, or everybody, is young has such applicants too.
    if young > 0, young < 1 {
      let weight = p.youngShareArrivals * young / p.youngShare
      let other = (1 - p.youngShareArrivals) * (1 - young) / (1 - p.youngShare)
      let share = weight / (weight + other)
      arriving = try ProportionalFit(
        seed: applicants,
        margins: [Margin(over: [0], CrossTable(shape: [2], cells: [share, 1 - share]))]
      ).table
    }
    composition = Composition(
      sitting: Self.rounded(fit.table), arriving: Self.rounded(arriving))
    self.known = known
    (rounds, deviation) = (fit.rounds, fit.deviation)
  }

  private static func rounded(_ table: CrossTable) -> CrossTable {
    CrossTable(shape: table.shape, cells: table.cells.map { ($0 * grid).rounded() / grid })
  }

  /// The shares fitted, over a dimension.
  public func fitted(_ dimension: Composition.Dimension) -> [Double] {
    composition.sitting.summed(over: [dimension.rawValue]).cells
  }

  /// The shares of the seed, over a dimension.
  public func seeded(_ dimension: Composition.Dimension) -> [Double] {
    seed.summed(over: [dimension.rawValue]).cells
  }

  /// What was asked of a dimension alone or as part of a table; nil where nothing was.
  public func asked(_ dimension: Composition.Dimension) -> [Double]? {
    for known in known {
      guard let position = known.dimensions.firstIndex(of: dimension) else { continue }
      return known.shares.summed(over: [position]).cells
    }
    return nil
  }
}
