import Quantities

/// The dated numbers of recovery.
public struct RecoveryTables: Sendable {
  public let sixMonthRule: Timeline<Int>
  public let grossUp: Timeline<PerMille>

  init(reading register: inout some LawRegister) {
    sixMonthRule = register.timeline("law.recovery.six_month_rule", .months)
    grossUp = register.timeline("law.recovery.gross_up", .percent)
  }

  /// The rules of recovery on a day.
  ///
  /// - Throws: `LawError.noLaw` outside the tables.
  public func inForce(on day: Day) throws(LawError) -> RecoveryLaw {
    RecoveryLaw(
      sixMonthRule: try sixMonthRule.value(on: day), grossUp: try grossUp.value(on: day))
  }
}

/// Recovery of overpaid benefit on one day.
public struct RecoveryLaw: Sendable {
  /// The months a municipality may sit on a concrete signal before its claim stops growing.
  public let sixMonthRule: Int
  let grossUp: PerMille

  /// What is claimed back, in cents: Pw art. 58(1), (2) and (8), and the six-month case law.
  ///
  /// After a breach of the information duty recovery is a duty, otherwise a power. What was paid
  /// more than six months after a concrete signal is left out if the client gave the signal, or by
  /// policy for any signal. Urgent reasons then waive a share. Never fails.
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
    let outcome: RecoveryOutcome =
      amount == facts.overpaid ? .recovered : amount > .zero ? .limited : .waived
    return RecoveryDecision(outcome: outcome, amount: amount, isMandatory: facts.isBreach)
  }

  /// `decide(_:trace:)` without its steps.
  public func decide(_ facts: RecoveryFacts) -> RecoveryDecision {
    var trace = NoTrace()
    return decide(facts, trace: &trace)
  }

  /// A net claim still open after the end of its year, with tax and premiums: Pw art. 58(5), cents.
  public func grossedUp(_ net: Cents) -> Cents { grossUp.of(net) }

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
    if facts.waivedForUrgentReasons > PerMille(0) {
      amount = max(.zero, amount - facts.waivedForUrgentReasons.of(amount))
      trace.step("Pw art. 58(8)", .recoveryUrgentReasons, .money(amount))
    }
    if !facts.isBreach && amount < facts.smallAmount {
      trace.step("Pw art. 58(2)", .recoverySmallAmount, .money(facts.smallAmount))
      return .zero
    }
    return amount
  }
}
