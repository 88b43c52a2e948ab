import Quantities

/// The dated numbers of the penalty for a late decision (*dwangsom*): Awb art. 4:17.
public struct LateDecisionTables: Sendable {
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

  /// What the municipality owes the client for deciding late, in cents: Awb art. 4:17.
  ///
  /// From the day after two weeks have passed since a written notice of default that came after the
  /// term, to the day before the decision, for at most 42 days: an amount a day that rises after
  /// each fourteen days, each day at the amount of that day. A notice that comes too early counts
  /// for nothing. The number of weeks and days is that of the day of the notice.
  ///
  /// - Throws: `LawError.noLaw` for a notice or a day of penalty outside the tables.
  public func penalty(
    termEnd: Day, noticeReceived notice: Day, decided: Day, trace: inout some LawTrace
  ) throws(LawError) -> Cents {
    guard notice > termEnd else {
      trace.step("Awb art. 4:17(3)", .lateNoticeTooEarly, .day(termEnd))
      return .zero
    }
    let start = notice.adding(days: 7 * min(try grace.value(on: notice), 1000) + 1)
    trace.step("Awb art. 4:17(3)", .lateStart, .day(start))
    let days = max(0, min(decided.days(since: start), try mostDays.value(on: notice)))
    trace.step("Awb art. 4:17(1)", .lateDays, .count(days))
    let step = try step.value(on: notice)
    var (amount, basis) = (Cents.zero, LawBasis.certain)
    for day in 0..<days {
      let band = day < step ? first : day < 2 * step ? second : third
      let rate = try band.graded(on: start.adding(days: day))
      amount += rate.value
      basis = basis & rate.basis
    }
    trace.step("Awb art. 4:17(2)", .latePenalty, .money(amount), basis)
    return amount
  }
}
