import Quantities

/// The terms of procedure that the law knows by name.
public enum ProcedureTerm: String, CaseIterable, Sendable {
  /// A decision on an application, from the day it was received.
  case application
  /// An advance on an application, from the day it was received.
  case advance
  /// A decision on a fine, from the day of the report.
  case fine
  /// A view (*zienswijze*) on an intended decision, from the day it was asked.
  case view
  /// Filing an objection, from the day the decision was made known.
  case objection
  /// A decision on an objection, from the last day to file one.
  case objectionDecision = "objection-decision"
  /// The same, with a committee of outsiders.
  case committeeDecision = "committee-decision"
  /// A decision that was adjourned, from the day it should have been taken.
  case adjournment
  /// An appeal to the court, or to the highest court, from the day the decision was made known.
  case appeal
  /// Paying a claim or a fine, from the day the decision was made known.
  case payment
  /// The search for work that a client under 27 owes first, from the day they came.
  case youthSearch = "youth-search"
  /// Information from others, from the day it was asked.
  case information
}

/// The dated terms and penalties of procedure: Awb ch. 4-8, Pw art. 41, 52 and 64.
public struct ProcedureTables: Sendable {
  let weeks: [Timeline<Int>]
  public let reasonableYears: Timeline<Int>
  public let lateDecision: LateDecisionTables

  init(reading register: inout some LawRegister) {
    weeks = ProcedureTerm.allCases.map {
      register.timeline("law.procedure.\($0.id)", .weeks)
    }
    reasonableYears = register.timeline("law.procedure.reasonable_total", .years)
    lateDecision = LateDecisionTables(reading: &register)
  }

  /// The terms on a day.
  ///
  /// - Throws: `LawError.noLaw` outside the tables.
  public func inForce(on day: Day) throws(LawError) -> ProcedureLaw {
    var values: [Graded<Int>] = []
    for timeline in weeks { values.append(try timeline.graded(on: day)) }
    return ProcedureLaw(
      weeks: values, reasonableYears: try reasonableYears.graded(on: day))
  }
}

/// The terms of procedure on one day.
public struct ProcedureLaw: Sendable {
  let weeks: [Graded<Int>]
  let reasonableYears: Graded<Int>

  /// The length of a term.
  public func term(_ name: ProcedureTerm) -> Term { Term(weeks(of: name).value, .weeks) }

  private func weeks(of name: ProcedureTerm) -> Graded<Int> {
    for (candidate, weeks) in zip(ProcedureTerm.allCases, weeks) where candidate == name {
      return weeks
    }
    return Graded(0)
  }

  /// The last day of a term that starts the day after `day`: the article of the term, and the
  /// Algemene termijnenwet for its end. A view and the search for work are no terms by law to which
  /// that act applies, but nobody is worse off when it is applied to them. Never fails.
  public func lastDay(
    of name: ProcedureTerm, after day: Day, trace: inout some LawTrace
  ) -> Day {
    let weeks = weeks(of: name)
    let term = Term(weeks.value, .weeks)
    trace.step(name.article, name.message, .count(term.count), weeks.basis)
    return term.lastDay(after: day, trace: &trace)
  }

  /// `lastDay(of:after:trace:)` without its steps.
  public func lastDay(of name: ProcedureTerm, after day: Day) -> Day {
    var trace = NoTrace()
    return lastDay(of: name, after: day, trace: &trace)
  }

  /// The last day for a decision on an objection: Awb art. 6:7, 6:8 and 7:10.
  ///
  /// The term starts when the term for filing has ended, whenever the objection came in.
  public func objectionDecisionDay(
    madeKnown day: Day, committee: Bool, isAdjourned: Bool, trace: inout some LawTrace
  ) -> Day {
    let filed = lastDay(of: .objection, after: day, trace: &trace)
    let decided = lastDay(
      of: committee ? .committeeDecision : .objectionDecision, after: filed, trace: &trace)
    return isAdjourned ? lastDay(of: .adjournment, after: decided, trace: &trace) : decided
  }

  /// The last day on which objection, appeal and higher appeal together have not lasted too long,
  /// from the day the objection came in: ECHR art. 6.
  public func reasonableEnd(objectionReceived day: Day, trace: inout some LawTrace) -> Day {
    let end = day.adding(years: reasonableYears.value)
    trace.step("EVRM art. 6", .termReasonable, .day(end), reasonableYears.basis)
    return end
  }

  /// Whether a claim or fine must be paid while an objection is open: Awb art. 6:16. An objection
  /// does not suspend a decision; only a judge, or the municipality itself, does.
  public func isPayable(isSuspended: Bool, trace: inout some LawTrace) -> Bool {
    trace.step("Awb art. 6:16", isSuspended ? .termSuspended : .termNotSuspended, .count(0))
    return !isSuspended
  }
}

extension ProcedureTerm {
  /// The name of the term's value in the register.
  var id: String {
    switch self {
    case .objectionDecision: "objection_decision"
    case .committeeDecision: "committee_decision"
    case .youthSearch: "youth_search"
    default: rawValue
    }
  }

  var article: StaticString {
    switch self {
    case .application: "Awb art. 4:13"
    case .advance: "Pw art. 52(1)"
    case .fine: "Awb art. 5:51"
    case .view: "Awb art. 4:8, 5:50"
    case .objection, .appeal: "Awb art. 6:7, 6:8"
    case .objectionDecision, .committeeDecision: "Awb art. 7:10(1)"
    case .adjournment: "Awb art. 7:10(3)"
    case .payment: "Awb art. 4:87"
    case .youthSearch: "Pw art. 41(4)"
    case .information: "Pw art. 64(6)"
    }
  }

  var message: LawMessage {
    switch self {
    case .application: .termApplication
    case .advance: .termAdvance
    case .fine: .termFine
    case .view: .termView
    case .objection: .termObjection
    case .objectionDecision: .termObjectionDecision
    case .committeeDecision: .termCommitteeDecision
    case .adjournment: .termAdjournment
    case .appeal: .termAppeal
    case .payment: .termPayment
    case .youthSearch: .termYouthSearch
    case .information: .termInformation
    }
  }
}
