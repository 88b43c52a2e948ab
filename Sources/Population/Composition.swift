import Chance
import Model
import Statistics

/// Who is on benefit in a municipality of one's own, in place of the shares of `Parameters`: every
/// combination of age, household type, exemption and duration.
///
/// The same marks decide as without it, so a household whose share did not change stays as it was.
public struct Composition: Hashable, Sendable {
  /// What is known of a household, in the order in which it is drawn.
  public enum Dimension: Int, CaseIterable, Sendable {
    case age, type, exempt, duration

    /// The number of categories: under 27 and over; single, single parent, couple; exempt or not;
    /// up to 1, 2, 3, 5 years and longer.
    public var count: Int {
      switch self {
      case .age, .exempt: 2
      case .type: 3
      case .duration: 5
      }
    }
  }

  /// Shares of the sitting caseload, over all four dimensions.
  public let sitting: CrossTable
  /// Shares of the applicants, who have no duration yet.
  public let arriving: CrossTable

  /// - Precondition: the tables have the dimensions, and each adds up to something.
  public init(sitting: CrossTable, arriving: CrossTable) {
    let shape = Dimension.allCases.map(\.count)
    precondition(sitting.shape == shape && arriving.shape == shape.dropLast(), "other dimensions")
    precondition(sitting.total > 0 && arriving.total > 0, "somebody is on benefit")
    self.sitting = sitting
    self.arriving = arriving
  }

  /// One household, drawn dimension by dimension.
  struct Member {
    let isYoung: Bool
    let type: Int
    let isExempt: Bool
    /// The class of the duration; 0 for applicants.
    let duration: Int
  }

  func member(isSitting: Bool, age: Mark, type: Mark, exempt: Mark, duration: Mark) -> Member {
    let table = isSitting ? sitting : arriving
    let marks = [age, type, exempt, duration]
    var cells = table.cells[...]
    var drawn = [0, 0, 0, 0]
    for (dimension, count) in table.shape.enumerated() {
      let width = cells.count / count
      let sums = (0..<count).map { k in
        cells[(cells.startIndex + k * width)..<(cells.startIndex + (k + 1) * width)].reduce(0, +)
      }
      let chosen = Self.choose(sums, marks[dimension])
      drawn[dimension] = chosen
      cells = cells[(cells.startIndex + chosen * width)..<(cells.startIndex + (chosen + 1) * width)]
    }
    return Member(
      isYoung: drawn[0] == 0, type: drawn[1], isExempt: drawn[2] == 0, duration: drawn[3])
  }

  /// The category a mark falls in, in proportion to the weights; never one without weight.
  private static func choose(_ weights: [Double], _ mark: Mark) -> Int {
    let at = mark.uniform * weights.reduce(0, +)
    var sum = 0.0
    var last = 0
    for (k, weight) in weights.enumerated() where weight > 0 {
      sum += weight
      last = k
      if at < sum { return k }
    }
    return last
  }
}
