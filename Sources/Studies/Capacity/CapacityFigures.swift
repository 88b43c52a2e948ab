import Experiments
import Model
import Statistics

/// What policies ask of the office: hours by role and kind of work, queues, and what the base's staff
/// makes of it.
public struct CapacityFigures: Sendable {
  /// What is known of one kind of work.
  public struct Work: Sendable {
    public let activity: Activity
    /// Hours worked a month.
    public let hours: Summary
    /// The share of what was asked for that there were hours for; for what does not wait.
    public let delivered: Summary
    /// Pieces a month.
    public let received: Summary
    public let done: Summary
    public let expired: Summary
    /// Whose matter was closed before anyone came to it.
    public let overtaken: Summary
    /// Months from receipt to the end of the work, of the pieces done.
    public let leadTime: Summary
    /// Pieces past their legal term over pieces received; defined where there is a term.
    public let overTerm: Summary
    /// Pieces and hours that wait at the end of the run.
    public let waiting: Summary
    public let hoursWaiting: Summary
    /// Whether so few pieces came by that they are not shown.
    public let isSuppressed: Bool
  }

  /// The hours a policy used beyond the base's, from month 0.
  public struct Cumulative: Sendable {
    /// By the end of each whole year, and of the run.
    public let untilMonths: [Int]
    public let hours: [Summary]
    /// EUR.
    public let cost: [Summary]
    public let breakEvenHours: BreakEven
    public let breakEvenCost: BreakEven
  }

  /// The need for staff of one role, or of all together, relative to the base's.
  public struct Need: Sendable {
    /// Nil for all roles together.
    public let role: Role?
    /// Of the replicates in which some factor was enough.
    public let factor: Summary
    public let searched: Int
    /// Replicates in which no factor that was tried was enough.
    public let beyond: Int
    public let fits: Fits
  }

  /// Whether a policy fits in the staff there is.
  public enum Fits: String, CaseIterable, Sendable {
    case yes, no
    case unknown
  }

  public struct Policy: Sendable {
    public let arm: Experiment.Arm
    /// Hours worked over hours there, and hours there a month, by role.
    public let use: [Summary]
    public let available: [Summary]
    public let work: [Work]
    /// Hours a month by part of the circle.
    public let parts: [Summary]
    /// Nil for the base.
    public let cumulative: Cumulative?
    /// Empty for the base, and where it was not searched.
    public let needs: [Need]

    /// Whether it fits in the staff there is: in that of every role.
    public var fits: Fits? {
      let roles = needs.filter { $0.role != nil }
      if roles.isEmpty { return nil }
      if roles.contains(where: { $0.fits == .no }) { return .no }
      return roles.allSatisfy { $0.fits == .yes } ? .yes : .unknown
    }
  }

  public let months: Int
  public let replicates: Int
  public let isComplete: Bool
  public let timing: Timing
  /// Cost of an hour by role, EUR.
  public let costPerHour: [Double]
  /// The base first.
  public let policies: [Policy]
  /// Replicates in which the need for staff was searched.
  public let searchedReplicates: Int
}

extension CapacityFigures.Fits {
  /// By the interval of the factor: at most 1 fits, above 1 does not.
  init(_ factor: Summary, beyond: Int) {
    guard beyond == 0 else {
      // No factor was enough: surely not, if that holds for most.
      self = beyond * 2 > beyond + factor.n ? .no : .unknown
      return
    }
    guard let interval = factor.ci95 else {
      self = .unknown
      return
    }
    self = interval.high <= 1 ? .yes : interval.low > 1 ? .no : .unknown
  }
}
