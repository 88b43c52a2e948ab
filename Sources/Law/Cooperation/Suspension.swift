import Quantities

/// The dated terms of suspension: Pw art. 54(1).
public struct SuspensionTables: Sendable {
  public let longest: Timeline<Int>
  public let repair: Timeline<Int>

  init(reading register: inout some LawRegister) {
    longest = register.timeline("law.suspension.longest", .weeks)
    repair = register.timeline("law.suspension.repair", .days)
  }

  /// The terms on a day.
  ///
  /// - Throws: `LawError.noLaw` outside the tables.
  public func inForce(on day: Day) throws(LawError) -> SuspensionLaw {
    SuspensionLaw(longest: try longest.value(on: day), repair: try repair.graded(on: day))
  }
}

/// The facts of a request for papers or cooperation that was not met.
public struct SuspensionFacts: Sendable {
  /// The last day on which the papers could be handed in.
  public var dueDay: Day
  /// The first day of the period that the papers are about; nil when that is not known.
  public var periodStart: Day?
  /// The day on which the municipality suspends and sets a term for repair.
  public var noticeDay: Day
  /// The days of that term; nil: the usual number.
  public var repairDays: Int?
  /// The day on which the client met the request; nil: not yet.
  public var suppliedDay: Day?
  /// The day on which the question is put.
  public var judgedDay: Day
  /// Whether the papers matter to the right and cannot be found in registers (Pw art. 53a(1)).
  public var isNeeded: Bool
  public var isBlameworthy: Bool

  public init(
    dueDay: Day, periodStart: Day? = nil, noticeDay: Day, repairDays: Int? = nil,
    suppliedDay: Day? = nil, judgedDay: Day, isNeeded: Bool = true, isBlameworthy: Bool = true
  ) {
    self.dueDay = dueDay
    self.periodStart = periodStart
    self.noticeDay = noticeDay
    self.repairDays = repairDays
    self.suppliedDay = suppliedDay
    self.judgedDay = judgedDay
    self.isNeeded = isNeeded
    self.isBlameworthy = isBlameworthy
  }
}

/// Where a benefit stands after a request for papers.
public enum SuspensionOutcome: String, CaseIterable, Sendable {
  /// There is no ground to suspend.
  case none
  /// Payment is held back; the term for repair still runs.
  case suspended
  /// The papers came in time: what was held back is paid.
  case resumed
  /// They did not: the right is taken back from the first suspended day.
  case revoked
}

/// The decision on a suspension.
public struct SuspensionDecision: Hashable, Sendable {
  public let outcome: SuspensionOutcome
  /// The first suspended day, from which a revocation works; nil without suspension.
  public let from: Day?
  /// The last day to repair; nil without suspension.
  public let repairEnd: Day?

  static let without = SuspensionDecision(outcome: .none, from: nil, repairEnd: nil)
}

/// Suspension of the benefit (*opschorting*) on one day.
public struct SuspensionLaw: Sendable {
  /// The longest suspension in weeks.
  public let longest: Int
  /// The usual term for repair in days; a municipality sets its own.
  let repair: Graded<Int>

  /// The usual term for repair in days, within what can be reckoned with.
  public var repairDays: Int { min(repair.value, 366) }

  /// The last day on which a suspension that starts on `start` may still run: Pw art. 54(1).
  public func lastDay(from start: Day, trace: inout some LawTrace) -> Day {
    let day = start.adding(days: min(longest, 1000) * 7 - 1)
    trace.step("Pw art. 54(1)", .suspensionEnd, .day(day))
    return day
  }

  /// `lastDay(from:trace:)` without its steps.
  public func lastDay(from start: Day) -> Day {
    var trace = NoTrace()
    return lastDay(from: start, trace: &trace)
  }

  /// Where the benefit stands after papers were asked for: Pw art. 17(2), 53a(1) and 54(1)-(4).
  ///
  /// Only papers that matter and only a blameworthy failure give ground to suspend, from the first
  /// day of the period they are about, or else from the day after the term. The client gets a term
  /// to repair, which ends within eight weeks of the notice. In time: payment resumes, with what
  /// was held back. Not in time: the right is taken back from the first suspended day.
  ///
  /// - Throws: `LawError` when the days are in the wrong order or the term cannot be.
  public func decide(
    _ facts: SuspensionFacts, trace: inout some LawTrace
  ) throws(LawError) -> SuspensionDecision {
    try LawBounds.check(
      "the notice", facts.noticeDay, notBefore: facts.dueDay, "the last day to answer")
    try LawBounds.check("the question", facts.judgedDay, notBefore: facts.noticeDay, "the notice")
    try LawBounds.check(
      "the notice", facts.noticeDay, notBefore: facts.periodStart, "the period that it is about")
    if let days = facts.repairDays { try LawBounds.check("the term for repair", days, in: 0...366) }
    guard facts.isNeeded else {
      trace.step("Pw art. 53a(1)", .suspensionNotNeeded, .day(facts.dueDay))
      return .without
    }
    if let supplied = facts.suppliedDay, supplied <= facts.dueDay {
      trace.step("Pw art. 54(1)", .suspensionInTime, .day(supplied))
      return .without
    }
    guard facts.isBlameworthy else {
      trace.step("Pw art. 54(1)", .suspensionNotBlameworthy, .day(facts.dueDay))
      return .without
    }
    let from = facts.periodStart ?? facts.dueDay.adding(days: 1)
    trace.step("Pw art. 54(1)", .suspensionFrom, .day(from))
    let longest = lastDay(from: facts.noticeDay, trace: &trace)
    let end = min(facts.noticeDay.adding(days: facts.repairDays ?? repairDays), longest)
    trace.step(
      "Pw art. 54(2)", .suspensionRepairEnd, .day(end),
      facts.repairDays == nil ? repair.basis : .certain)
    if let supplied = facts.suppliedDay, supplied <= end {
      trace.step("Pw art. 54(2)", .suspensionResumed, .day(supplied))
      return SuspensionDecision(outcome: .resumed, from: from, repairEnd: end)
    }
    guard facts.judgedDay > end else {
      trace.step("Pw art. 54(1)", .suspensionRuns, .day(end))
      return SuspensionDecision(outcome: .suspended, from: from, repairEnd: end)
    }
    trace.step("Pw art. 54(4)", .suspensionRevoked, .day(from))
    return SuspensionDecision(outcome: .revoked, from: from, repairEnd: end)
  }
}
