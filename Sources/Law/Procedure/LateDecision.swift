import Quantities

/// The dated numbers of the penalty for a late decision (*dwangsom*): Awb art. 4:17.
struct LateDecisionTables: Sendable {
  let grace: Timeline<Int>
  let step: Timeline<Int>
  let mostDays: Timeline<Int>
  let first: Timeline<Cents>
  let second: Timeline<Cents>
  let third: Timeline<Cents>

  init(reading register: inout some LawRegister) {
    grace = register.timeline("law.late_decision.grace", .weeks)
    step = register.timeline("law.late_decision.step", .days)
    mostDays = register.timeline("law.late_decision.longest", .days)
    first = register.timeline("law.late_decision.first", .euroPerDay)
    second = register.timeline("law.late_decision.second", .euroPerDay)
    third = register.timeline("law.late_decision.third", .euroPerDay)
  }

  func inForce(on day: Day) throws(LawError) -> LateDecisionLaw {
    LateDecisionLaw(
      grace: try grace.value(on: day), step: try step.value(on: day),
      mostDays: try mostDays.value(on: day), first: try first.graded(on: day),
      second: try second.graded(on: day), third: try third.graded(on: day))
  }
}

/// The penalty for a late decision on one day.
public struct LateDecisionLaw: Sendable {
  let grace: Int
  let step: Int
  let mostDays: Int
  let first: Graded<Cents>
  let second: Graded<Cents>
  let third: Graded<Cents>

  /// What the municipality owes the client for deciding late, in cents: Awb art. 4:17.
  ///
  /// From the day after two weeks have passed since a written notice of default that came after the
  /// term, to the day before the decision, for at most 42 days: an amount a day that rises after
  /// each fourteen days. A notice that comes too early counts for nothing. Never fails.
  public func penalty(
    termEnd: Day, noticeReceived notice: Day, decided: Day, trace: inout some LawTrace
  ) -> Cents {
    guard notice > termEnd else {
      trace.step("Awb art. 4:17(3)", .lateNoticeTooEarly, .day(termEnd))
      return .zero
    }
    let start = notice.adding(days: 7 * min(grace, 1000) + 1)
    trace.step("Awb art. 4:17(3)", .lateStart, .day(start))
    let days = max(0, min(decided.days(since: start), mostDays))
    trace.step("Awb art. 4:17(1)", .lateDays, .count(days))
    let amount =
      first.value * min(days, step) + second.value * max(0, min(days - step, step))
      + third.value * max(0, days - 2 * step)
    trace.step(
      "Awb art. 4:17(2)", .latePenalty, .money(amount),
      first.basis & second.basis & third.basis)
    return amount
  }
}
