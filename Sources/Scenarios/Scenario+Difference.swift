import Model
import Quantities

/// How the hours of a policy compare with another's.
public enum StaffBalance: Int, Comparable, Sendable {
  /// Every function has as many.
  case equal
  /// All together have as many.
  case equalInAll
  case unequal

  public static func < (a: StaffBalance, b: StaffBalance) -> Bool { a.rawValue < b.rawValue }
}

/// A lever that two scenarios set differently.
public struct LeverChange: Hashable, Sendable {
  public var path: String
  public var before: LeverCourse
  public var after: LeverCourse
}

extension Scenario {
  /// The levers that this scenario sets otherwise than `base`, by path.
  public func changedLevers(from base: Scenario) -> [LeverChange] {
    LeverPaths.all.compactMap { path, _ in
      guard let before = base.levers[path], let after = levers[path], before != after else {
        return nil
      }
      return LeverChange(path: path, before: before, after: after)
    }
  }

  /// The roles whose hours differ from `base`'s: a comparison is fair only if there are none.
  public func staffDifference(from base: Scenario) -> [LeverChange] {
    changedLevers(from: base).filter { LeverPaths.staffHours.contains($0.path) }
  }

  /// Whether somebody's hours change within the run.
  public var staffVaries: Bool {
    schedule.steps.contains { step in
      LeverPaths.staffHours.contains {
        step.policy[lever: $0] != schedule.steps[0].policy[lever: $0]
      }
    }
  }

  /// How this scenario's hours compare with `base`'s, in every month.
  public func staffBalance(with base: Scenario) -> StaffBalance {
    guard !staffDifference(from: base).isEmpty else { return .equal }
    func total(_ schedule: PolicySchedule, _ month: Month) -> Double {
      let policy = schedule.policy(at: month)
      return LeverPaths.staffHours.reduce(0) { $0 + policy[lever: $1] }
    }
    // Hours are written down to the thousandth.
    let rounding = 0.001 * Double(LeverPaths.staffHours.count)
    let months = (schedule.steps + base.schedule.steps).map(\.month)
    let isEqual = months.allSatisfy {
      abs(total(schedule, $0) - total(base.schedule, $0)) <= rounding
    }
    return isEqual ? .equalInAll : .unequal
  }
}
