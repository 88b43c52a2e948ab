import Model

/// The staff that each policy needs, as found in the first replicates: of everybody, or role by role.
public struct StaffNeeds: Sendable {
  /// Whose hours were searched; nil is every role's at once.
  public let roles: [Role?]
  /// `[replicate][role][arm]`, relative to what the base needs; nil where the search was stopped, and
  /// for an arm where no factor tried was enough.
  public var factors: [[[Double?]]?]
  public var isComplete: Bool
  public var timing: Timing?

  /// The largest factor on the hours that is tried.
  public static let mostTried = StaffBisection.factors[StaffBisection.factors.count - 1]

  /// Nothing was searched.
  static let none = StaffNeeds(roles: [], factors: [], isComplete: true, timing: nil)

  /// The factors of an arm, by replicate that was searched; nil where none was enough.
  public func factors(role: Int, arm: Int) -> [Double?] {
    factors.compactMap { $0 }.map { $0[role][arm] }
  }

  /// Fills in the figure that no single run has: the need of all roles together, searched first.
  ///
  /// An arm for which no factor was enough in some replicate gets none in any: the mean of the others
  /// would be too low.
  func fill(_ observations: inout [Observation], of panel: Panel) {
    let positions = panel.measures.indices.filter {
      let measure = panel.measures[$0]
      return measure.indicator.formula == .staffNeed && measure.period == .horizon
        && measure.group == .all
    }
    let found = factors.compactMap { $0?.first }
    for (replicate, factors) in factors.enumerated() {
      for (arm, factor) in (factors?.first ?? []).enumerated()
      where !found.contains(where: { $0[arm] == nil }) {
        for position in positions { observations[replicate].values[arm][position] = factor }
      }
    }
  }
}

/// More or fewer hours than a policy has.
struct StaffFactor: Hashable, Sendable {
  var factor: Double
  /// Whose; nil for everybody's.
  var role: Role?

  static let today = StaffFactor(factor: 1, role: nil)
}

/// The search for the fewest staff with which a policy keeps up as well as the base does now.
///
/// A factor on the hours, of every role or of one, is enough when the backlog of that work in the last
/// month and its share of cases past their term are at most those of the base as it is. More staff is
/// assumed never to be worse, so halving finds the smallest factor.
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
  /// This policy with more or fewer hours.
  func with(_ staff: StaffFactor) -> Policy {
    guard staff.factor != 1 else { return self }
    var policy = self
    for role in staff.role.map({ [$0] }) ?? Role.allCases {
      policy.staff.multiply(staff.factor, role)
    }
    return policy
  }
}

extension Tally {
  /// Whether the office kept up at least as well as in another run: with all work, or with a role's.
  func keepsUp(with other: Tally, role: Role? = nil) -> Bool {
    guard months > 0, other.months == months else { return false }
    let (mine, its) = (load(of: role), other.load(of: role))
    // Shares over term compared without dividing, so that no cases is no lateness.
    return mine.backlog <= its.backlog && mine.late * its.received <= its.late * mine.received
  }

  /// What waits in the last month, and of the cases with a term those that came in and were late.
  private func load(of role: Role?) -> (backlog: Int64, late: Int64, received: Int64) {
    guard let role else {
      return (
        self[.backlog, month: months - 1], total(.casesOverTerm), total(.casesReceived)
      )
    }
    let kinds = WorkKind.allCases.filter { $0.role == role }
    func sum(_ count: WorkCount, _ kinds: [WorkKind], _ span: Range<Int>) -> Int64 {
      kinds.reduce(0) { all, kind in
        all + span.reduce(0) { $0 + self[count, Activity(kind), month: $1] }
      }
    }
    return (
      sum(.backlog, kinds, months - 1..<months), sum(.overTerm, kinds, 0..<months),
      sum(.received, kinds.filter(\.hasLegalTerm), 0..<months)
    )
  }

  private func total(_ counter: Counter) -> Int64 {
    (0..<months).reduce(0) { $0 + self[counter, month: $1] }
  }
}
