import Model

/// The staff that each policy needs, as found in the first replicates.
struct StaffNeed: Sendable {
  /// `[replicate][arm]`, relative to what the base needs; nil where the search was stopped, and for an
  /// arm where no factor tried was enough.
  var factors: [[Double?]?]
  var isComplete: Bool
  var timing: Timing?

  /// Nothing was searched.
  static let none = StaffNeed(factors: [], isComplete: true, timing: nil)

  /// Fills in the figure that no single run has.
  ///
  /// An arm for which no factor was enough in some replicate gets none in any: the mean of the others
  /// would be too low.
  func fill(_ observations: inout [Observation], of panel: Panel) {
    let positions = panel.measures.indices.filter {
      let measure = panel.measures[$0]
      return measure.indicator.formula == .staffNeed && measure.period == .horizon
        && measure.group == .all
    }
    let found = factors.compactMap { $0 }
    for (replicate, factors) in factors.enumerated() {
      for (arm, factor) in (factors ?? []).enumerated()
      where !found.contains(where: { $0[arm] == nil }) {
        for position in positions { observations[replicate].values[arm][position] = factor }
      }
    }
  }
}

/// The search for the fewest staff with which a policy keeps up as well as the base does now.
///
/// A factor on the hours of every role is enough when the backlog in the last month and the share
/// of cases past their term are at most those of the base as it is. More staff is assumed never to
/// be worse, so halving finds the smallest factor.
struct StaffBisection: Sendable {
  /// Factors tried, from 0.70 to 1.50.
  static let factors = (70...150).map { Double($0) / 100 }
  /// The position of today's staff.
  static let today = 30

  /// The largest position known not to be enough; -1 for none.
  private var short = -1
  /// The smallest position known to be enough; beyond the last for none.
  private var enough = factors.count

  /// The position to try next; nil when the smallest is found.
  var probe: Int? {
    if short == -1, enough == Self.factors.count { return Self.today }
    return enough - short > 1 ? (short + enough) / 2 : nil
  }

  /// The smallest factor that is enough; nil where none is.
  var factor: Double? { enough < Self.factors.count ? Self.factors[enough] : nil }

  mutating func record(_ position: Int, isEnough: Bool) {
    if isEnough { enough = position } else { short = position }
  }
}

extension Policy {
  /// This policy with the hours of every role times a factor.
  func withStaff(times factor: Double) -> Policy {
    guard factor != 1 else { return self }
    var policy = self
    policy.staff.incomeConsultants *= factor
    policy.staff.workConsultants *= factor
    policy.staff.enforcement *= factor
    policy.staff.collection *= factor
    policy.staff.legal *= factor
    return policy
  }
}

extension Tally {
  /// Whether the office kept up at least as well as in another run.
  func keepsUp(with other: Tally) -> Bool {
    guard months > 0, other.months == months else { return false }
    let last = months - 1
    // Shares over term compared without dividing, so that no cases is no lateness.
    return self[.backlog, month: last] <= other[.backlog, month: last]
      && total(.casesOverTerm) * other.total(.casesReceived)
        <= other.total(.casesOverTerm) * total(.casesReceived)
  }

  private func total(_ counter: Counter) -> Int64 {
    (0..<months).reduce(0) { $0 + self[counter, month: $1] }
  }
}
