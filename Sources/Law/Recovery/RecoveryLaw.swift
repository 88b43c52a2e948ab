import Quantities

/// The dated numbers of recovery.
public struct RecoveryTables: Sendable {
  public let sixMonthRule: Timeline<Int>
  public let grossUp: Timeline<PerMille>
  /// Whether urgent reasons reach further than consequences for the client.
  public let urgentBroad: Timeline<Bool>
  public let settlementMonths: Timeline<Int>
  public let mistakeYears: Timeline<Int>
  public let knowledgeYears: Timeline<Int>
  public let longestYears: Timeline<Int>

  init(reading register: inout some LawRegister) {
    sixMonthRule = register.timeline("law.recovery.six_month_rule", .months)
    grossUp = register.timeline("law.recovery.gross_up", .percent)
    urgentBroad = register.timeline("law.recovery.urgent_broad", .yesNo)
    settlementMonths = register.timeline("law.recovery.settlement", .months)
    mistakeYears = register.timeline("law.recovery.mistake_window", .years)
    knowledgeYears = register.timeline("law.recovery.prescription_known", .years)
    longestYears = register.timeline("law.recovery.prescription_longest", .years)
  }

  /// The rules of recovery on a day.
  ///
  /// - Throws: `LawError.noLaw` outside the tables.
  public func inForce(on day: Day) throws(LawError) -> RecoveryLaw {
    RecoveryLaw(
      sixMonthRule: try sixMonthRule.value(on: day), grossUp: try grossUp.graded(on: day),
      urgentBroad: try urgentBroad.graded(on: day),
      settlementMonths: try settlementMonths.value(on: day),
      mistakeYears: try mistakeYears.value(on: day),
      knowledgeYears: try knowledgeYears.graded(on: day),
      longestYears: try longestYears.graded(on: day))
  }
}

/// Recovery of overpaid benefit on one day.
public struct RecoveryLaw: Sendable {
  /// The months a municipality may sit on a concrete signal before its claim stops growing.
  public let sixMonthRule: Int
  let grossUp: Graded<PerMille>
  let urgentBroad: Graded<Bool>
  /// The months over which income may be set off with the running benefit at once: Pw art. 58(4).
  public let settlementMonths: Int
  let mistakeYears: Int
  let knowledgeYears: Graded<Int>
  let longestYears: Graded<Int>

  /// What is claimed back, in cents: Pw art. 58(1), (2) and (8), and the six-month case law.
  ///
  /// After a breach of the information duty recovery is a duty, otherwise a power. What was paid
  /// more than six months after a concrete signal is left out if the client gave the signal, or by
  /// policy for any signal. Urgent reasons then waive a share, where the law of the day admits their
  /// ground: until 18 April 2024 only consequences for the client (CRvB 2024:726). Never fails.
  public func decide(_ facts: RecoveryFacts, trace: inout some LawTrace) -> RecoveryDecision {
    trace.step("Pw art. 58", .recoveryOverpaid, .money(facts.overpaid))
    guard facts.overpaid > .zero else {
      return RecoveryDecision(outcome: .none, amount: .zero, isMandatory: false)
    }
    if facts.isBreach {
      trace.step("Pw art. 58(1)", .recoveryMandatory, .money(facts.overpaid))
    } else {
      trace.step("Pw art. 58(2)", .recoveryDiscretionary, .money(facts.overpaid))
    }
    let amount = claim(facts, trace: &trace)
    trace.step("Pw art. 58", .recoveryAmount, .money(amount))
    return RecoveryDecision(
      outcome: .of(amount, overpaid: facts.overpaid), amount: amount, isMandatory: facts.isBreach)
  }

  /// `decide(_:trace:)` without its steps.
  public func decide(_ facts: RecoveryFacts) -> RecoveryDecision {
    var trace = NoTrace()
    return decide(facts, trace: &trace)
  }

  /// A net claim still open after the end of its year, with tax and premiums: Pw art. 58(5), cents.
  public func grossedUp(_ net: Cents) -> Cents { grossUp.value.of(net) }

  private func claim(_ facts: RecoveryFacts, trace: inout some LawTrace) -> Cents {
    if !facts.isBreach && !facts.recoversWithoutBreach {
      trace.step("Pw art. 58(2)", .recoveryDiscretionNotUsed, .money(.zero))
      return .zero
    }
    var amount = facts.overpaid
    if facts.overpaidAfterSixMonths > .zero && (facts.clientReported || facts.sixMonthsForAnySignal)
    {
      amount = max(.zero, amount - facts.overpaidAfterSixMonths)
      trace.step("CRvB 2009:BI2112", .recoverySixMonths, .money(amount))
    }
    if facts.waivedForUrgentReasons > PerMille(0), admits(facts.urgentGround, trace: &trace) {
      amount = max(.zero, amount - facts.waivedForUrgentReasons.of(amount))
      trace.step("Pw art. 58(8)", .recoveryUrgentReasons, .money(amount))
    }
    if !facts.isBreach && amount < facts.smallAmount {
      trace.step("Pw art. 58(2)", .recoverySmallAmount, .money(facts.smallAmount))
      return .zero
    }
    return amount
  }

  /// Whether the law of the day lets this ground make reasons urgent: Pw art. 58(8).
  private func admits(_ ground: UrgentGround?, trace: inout some LawTrace) -> Bool {
    guard let ground, ground != .consequences, !urgentBroad.value else { return true }
    trace.step("Pw art. 58(8)", .recoveryUrgentNotAdmitted, .money(.zero), urgentBroad.basis)
    return false
  }
}
