import Quantities

/// What a client must report: Pw art. 17(1). The words are those of the simulation, with a few more.
public enum DutyTopic: String, CaseIterable, Sendable {
  case work
  case cashWork = "cash-work"
  case income
  case business
  case cohabitation
  case sharer
  case gift
  case asset
  case abroad
  case separation
  case address
  case job
  case departure
  case detention
  case study
  case harmless
}

/// The dated terms of the information duty.
public struct DutyTables: Sendable {
  public let reportDays: Timeline<Int>
  public let exemptGiftsReported: Timeline<Bool>
  /// Whether a register shows it to the municipality, for each topic in the order of `DutyTopic`.
  public let inRegister: [Timeline<Bool>]

  init(reading register: inout some LawRegister) {
    reportDays = register.timeline("law.duty.report_days", .days)
    exemptGiftsReported = register.timeline("law.duty.exempt_gifts_reported", .yesNo)
    var inRegister: [Timeline<Bool>] = []
    for topic in DutyTopic.allCases {
      let word = String(topic.rawValue.map { $0 == "-" ? "_" : $0 })
      inRegister.append(register.timeline("law.duty.register_\(word)", .yesNo))
    }
    self.inRegister = inRegister
  }

  /// Whether and when something had to be reported, under the law of the day it happened.
  ///
  /// - Throws: `LawError.noLaw` outside the tables; `LawError.backwards` for a report or knowledge
  ///   before the fact.
  public func judge(
    _ facts: DutyFacts, trace: inout some LawTrace
  ) throws(LawError) -> DutyDecision {
    let day = facts.day
    if let reported = facts.reported, reported < day {
      throw .backwards("time to the report", from: day, to: reported)
    }
    if let known = facts.known, known < day {
      throw .backwards("time to what the municipality knows", from: day, to: known)
    }
    var law: Graded<Bool> = Graded(false)
    for (topic, timeline) in zip(DutyTopic.allCases, inRegister) where topic == facts.topic {
      law = try timeline.graded(on: day)
    }
    return DutyLaw(
      reportDays: try reportDays.graded(on: day),
      exemptGiftsReported: try exemptGiftsReported.graded(on: day), inRegister: law
    ).judge(facts, trace: &trace)
  }

  /// `judge(_:trace:)` without its steps.
  public func judge(_ facts: DutyFacts) throws(LawError) -> DutyDecision {
    var trace = NoTrace()
    return try judge(facts, trace: &trace)
  }
}

/// Something that may have had to be reported.
public struct DutyFacts: Sendable {
  public var topic: DutyTopic
  /// The day it happened, or began.
  public var day: Day
  /// The day from which the municipality knew, or could see it in a register; nil: it did not.
  public var known: Day?
  /// The day the client reported it; nil: not.
  public var reported: Day?
  /// The day on which the question is asked; nil: after all of it.
  public var asked: Day?
  /// A gift that with the others of the year stays below what is exempt.
  public var isExemptGift: Bool

  public init(
    topic: DutyTopic, day: Day, known: Day? = nil, reported: Day? = nil, asked: Day? = nil,
    isExemptGift: Bool = false
  ) {
    self.topic = topic
    self.day = day
    self.known = known
    self.reported = reported
    self.asked = asked
    self.isExemptGift = isExemptGift
  }
}

/// How the question of the information duty ends.
public enum DutyOutcome: String, CaseIterable, Sendable {
  /// Reported by the last day, or the term still runs.
  case inTime = "in-time"
  /// Reported after the last day but before the municipality knew: a breach, corrected.
  case late
  /// Not reported, or only when the municipality knew.
  case breach
  /// The municipality could establish it itself in time, or it cannot matter.
  case notRequired = "not-required"
}

/// What the information duty asked.
public struct DutyDecision: Hashable, Sendable {
  public let outcome: DutyOutcome
  /// The last day to report in time.
  public let deadline: Day
  /// The first day of the breach: the day after the deadline; nil without one.
  public let breachDay: Day?
  /// Days between the deadline and the client's own report, as a fine asks for them
  /// (`FineFacts.reportedDaysLate`); nil unless the outcome is late.
  public let daysLate: Int?
  /// The day from which benefit paid too much counts: the day of the fact itself; nil without a
  /// breach.
  public let overpaidFrom: Day?
}

/// The information duty on one day, for one topic.
struct DutyLaw: Sendable {
  let reportDays: Graded<Int>
  let exemptGiftsReported: Graded<Bool>
  let inRegister: Graded<Bool>

  func judge(_ facts: DutyFacts, trace: inout some LawTrace) -> DutyDecision {
    trace.step("Pw art. 17(1)", .dutyFact, .day(facts.day))
    let deadline = facts.day.adding(days: reportDays.value)
    if facts.topic == .gift && facts.isExemptGift && !exemptGiftsReported.value {
      trace.step(
        "Pw art. 31(2)(m)", .dutyExemptGift, .day(facts.day), exemptGiftsReported.basis)
      return DutyDecision(
        outcome: .notRequired, deadline: deadline, breachDay: nil, daysLate: nil,
        overpaidFrom: nil)
    }
    trace.step("Pw art. 17(1)", .dutyDays, .count(reportDays.value), reportDays.basis)
    trace.step("Pw art. 17(1)", .dutyDeadline, .day(deadline), reportDays.basis)
    if let known = facts.known {
      if inRegister.value && known <= deadline {
        trace.step("Pw art. 17(1)", .dutyKnown, .day(known), inRegister.basis)
        return DutyDecision(
          outcome: .notRequired, deadline: deadline, breachDay: nil, daysLate: nil,
          overpaidFrom: nil)
      }
      let message: LawMessage = inRegister.value ? .dutyKnownTooLate : .dutyNoRegister
      trace.step("Pw art. 17(1)", message, .day(known), inRegister.basis)
    }
    return afterDeadline(deadline, facts, trace: &trace)
  }

  private func afterDeadline(
    _ deadline: Day, _ facts: DutyFacts, trace: inout some LawTrace
  ) -> DutyDecision {
    let reported = facts.reported.flatMap { day in
      facts.asked.map { day <= $0 } ?? true ? day : nil
    }
    if let reported { trace.step("Pw art. 17(1)", .dutyReported, .day(reported)) }
    let isOpen = reported == nil && facts.asked.map { $0 <= deadline } ?? false
    if isOpen { trace.step("Pw art. 17(1)", .dutyOpen, .day(deadline)) }
    if isOpen || reported.map({ $0 <= deadline }) ?? false {
      return DutyDecision(
        outcome: .inTime, deadline: deadline, breachDay: nil, daysLate: nil, overpaidFrom: nil)
    }
    let breach = deadline.adding(days: 1)
    trace.step("Pw art. 17(1)", .dutyBreach, .day(breach))
    var daysLate: Int?
    if let reported {
      if facts.known.map({ reported < $0 }) ?? true {
        daysLate = reported.days(since: deadline)
        trace.step("Boetebesluit art. 2aa", .dutyDaysLate, .count(reported.days(since: deadline)))
      } else {
        trace.step("Boetebesluit art. 2aa", .dutyReportedAfterDiscovery, .day(reported))
      }
    }
    trace.step("Pw art. 54(3), 58(1)", .dutyOverpaidFrom, .day(facts.day))
    return DutyDecision(
      outcome: daysLate == nil ? .breach : .late, deadline: deadline, breachDay: breach,
      daysLate: daysLate, overpaidFrom: facts.day)
  }
}
