import Model

/// The groups that are too small to be shown, so that nobody can be recognised in a figure.
///
/// Where a single group of a split would be left out, what it holds follows from the total and the
/// others; then the smallest of the others is left out too.
public struct SmallGroups: Hashable, Sendable {
  public let suppressed: Set<Group>

  /// The ways in which everybody is split.
  private static let splits: [[Group]] = [
    [.capacity1, .capacity2, .capacity3, .capacity4, .capacity5],
    [.stress1, .stress2, .stress3], [.single, .singleParent, .couple],
  ]

  /// - Parameters:
  ///   - households: by group, as `Group` numbers them.
  ///   - threshold: groups of fewer are not shown.
  public init(households: [Double], threshold: Int) {
    let isKnown = households.count == Group.count
    suppressed = Self.splits.reduce(into: []) { suppressed, split in
      let sizes = split.map { isKnown ? households[$0.rawValue] : 0 }
      suppressed.formUnion(Self.positions(in: sizes, threshold: threshold).map { split[$0] })
    }
  }

  /// Of the parts of a whole, the positions of those that are not shown.
  public static func positions(in sizes: [Double], threshold: Int) -> Set<Int> {
    let limit = Double(threshold)
    let small = sizes.indices.filter { sizes[$0] < limit }
    let others = sizes.indices.filter { sizes[$0] >= limit }
    guard small.count == 1, sizes[small[0]] > 0,
      let next = others.min(by: { sizes[$0] < sizes[$1] })
    else { return Set(small) }
    return [small[0], next]
  }

  /// What is too small in the mean over some replicates, in any of the arms.
  init(_ observations: [Observation], threshold: Int) {
    let arms = observations.first?.households.count ?? 0
    suppressed = (0..<arms).reduce(into: []) { suppressed, arm in
      let mean = (0..<Group.count).map { group in
        observations.reduce(0) { $0 + $1.households[arm][group] } / Double(observations.count)
      }
      suppressed.formUnion(SmallGroups(households: mean, threshold: threshold).suppressed)
    }
  }
}

extension Tally {
  /// Households on benefit in a mean month, by group.
  var meanHouseholds: [Double] {
    Group.allCases.map { group in
      let sum = (0..<years).reduce(Int64(0)) {
        $0 + self[.clientMonths, yearFromEnd: $1, group: group]
      }
      return Double(sum) / Double(months)
    }
  }
}
