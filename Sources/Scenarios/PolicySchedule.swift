import Model
import Quantities

/// The policy over time: which levers hold from which month on.
public struct PolicySchedule: Hashable, Sendable {
  public struct Step: Hashable, Sendable {
    /// The first month under the policy.
    public var month: Month
    public var policy: Policy
  }

  /// By month, the first at month 0.
  public let steps: [Step]

  /// One policy for ever.
  public init(_ policy: Policy) { steps = [Step(month: Month(0), policy: policy)] }

  /// Puts the courses of single levers together; a lever without a course keeps its value in
  /// `policy`.
  public init(_ courses: [String: LeverCourse], over policy: Policy) {
    let months = Set(courses.values.flatMap { $0.steps.map(\.month) }).union([0]).sorted()
    steps = months.map { month in
      var policy = policy
      for (path, course) in courses { policy[lever: path] = course.value(at: month) }
      return Step(month: Month(month), policy: policy)
    }
  }

  /// The policy in a month; before month 0, that of month 0.
  public func policy(at month: Month) -> Policy {
    (steps.last { $0.month <= month } ?? steps[0]).policy
  }
}
