import Experiments
import Model

/// As many hours in all as a policy has, shared out over the functions by what each needs.
///
/// Every function then has the same share of the hours it needs to keep up as well as the base does,
/// so that no policy is judged by a division of staff that suits another (fair comparison).
public struct StaffDivision: Hashable, Sendable {
  public let before: Policy.Staff
  public let after: Policy.Staff
  /// Functions that need more than the most that was tried, which is then taken as their need.
  public let beyond: [Role]

  /// - Parameters:
  ///   - staff: hours a month per 1,000 households.
  ///   - needs: by role, the hours needed relative to those there are.
  init(_ staff: Policy.Staff, needs: [Double], beyond: [Role] = []) {
    precondition(needs.count == Role.allCases.count, "a need for every role")
    let hours = Role.allCases.map(staff.hours)
    let needed = zip(hours, needs).reduce(0) { $0 + $1.0 * $1.1 }
    let fit = needed > 0 ? hours.reduce(0, +) / needed : 1
    var after = staff
    for role in Role.allCases { after.multiply(needs[role.rawValue] * fit, role) }
    before = staff
    self.after = after
    self.beyond = beyond
  }
}

extension Laboratory {
  /// Each policy's own division of its hours, by what its functions need on average in the first
  /// replicates.
  ///
  /// - Parameter replicates: in how many the need is searched at most.
  /// - Returns: by arm, the base unchanged; nil when it was stopped.
  /// - Throws: `ReplicateError` for a replicate that failed; what the archive throws.
  public func ownDivisions(
    _ question: Question, replicates: Int, under conditions: RunConditions
  ) throws -> [StaffDivision]? {
    let needs = try staffNeeds(
      question, roles: Role.allCases.map { $0 }, replicates: replicates, under: conditions)
    guard needs.isComplete else { return nil }
    return question.lineup.scenarios.enumerated().map { arm, scenario in
      let factors = Role.allCases.map { needs.factors(role: $0.rawValue, arm: arm) }
      return StaffDivision(
        scenario.schedule.steps[0].policy.staff,
        needs: factors.map { factors in
          factors.reduce(0) { $0 + ($1 ?? StaffNeeds.mostTried) } / Double(factors.count)
        }, beyond: Role.allCases.filter { factors[$0.rawValue].contains(nil) })
    }
  }
}
