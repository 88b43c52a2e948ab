/// The Shapley shares of players in what they bring about together, in whole numbers.
///
/// A player's share is what it adds to those before it, averaged over every order in which they can
/// come (Shapley 1953). Nothing is rounded: shares are counted in `denominator` parts of a unit.
public struct Shapley: Hashable, Sendable {
  /// By player, its share in parts; they sum to `denominator` times the whole, exactly.
  public let parts: [Int64]
  /// The number of orders of the players, n!.
  public let denominator: Int64

  /// - Parameter values: of every set of players, a bit for each; of nobody first.
  /// - Precondition: there is a value for each set of one to ten players, small enough to multiply.
  public init(_ values: [Int64]) {
    let players = values.count.trailingZeroBitCount
    precondition(values.count == 1 << players && (1...10).contains(players), "a value for each set")
    let factorials = (0...players).map { n in (0..<n).reduce(Int64(1)) { $0 * Int64($1 + 1) } }
    denominator = factorials[players]
    parts = (0..<players).map { player in
      values.indices.filter { $0 & 1 << player == 0 }.reduce(Int64(0)) { sum, set in
        let size = set.nonzeroBitCount
        let weight = factorials[size] * factorials[players - size - 1]
        return sum + weight * (values[set | 1 << player] - values[set])
      }
    }
  }
}
