import Quantities

extension FineLaw {
  /// The decision about a fine, in cents: Pw art. 18a, Boetebesluit art. 2-2aa, Awb art. 5:41-5:46.
  ///
  /// This is the law on the day of decision; `atBreach` is the law on the day of the breach, which
  /// counts unless the law at decision is milder (*lex mitior*): the lower fine is taken, and a
  /// warning is open if either law opens it. Ability to pay is judged when deciding. In order: no
  /// culpability, no fine; no power left, no fine; harm from EUR 50,000 goes to the prosecutor;
  /// urgent reasons; a warning where allowed and chosen; otherwise a fine, the lowest of percentage,
  /// category maximum and capacity, which is no fine at all if nothing can be paid. Never fails.
  public func decide(
    _ facts: FineFacts, atBreach: FineLaw, trace: inout some LawTrace
  ) -> FineDecision {
    trace.step("Pw art. 18a(2)", .fineHarm, .money(facts.harm))
    guard facts.culpability != .none else {
      trace.step("Awb art. 5:41", .fineNoCulpability, .money(.zero))
      return .without(.none)
    }
    let isRepeat = isRepeat(facts, trace: &trace)
    let most = highestFine(for: facts.harm, isRepeat: isRepeat)
    if hasLapsed(facts, most: most, trace: &trace) { return .without(.none) }
    if max(facts.harm, facts.grossHarm ?? .zero) >= referralHarm.value {
      trace.step(
        "OM Aanwijzing sociale zekerheidsfraude", .fineReferral, .money(referralHarm.value),
        referralHarm.basis)
      return .without(.referral)
    }
    if facts.hasUrgentReasons {
      trace.step("Pw art. 18a(7)", .fineUrgentReasons, .money(.zero))
      return .without(.none)
    }
    if warns(facts, atBreach: atBreach, trace: &trace) {
      trace.step("Pw art. 18a(4)", .fineWarning, .money(.zero))
      return .without(.warning)
    }
    var amount = mildest(facts, isRepeat: isRepeat, atBreach: atBreach, trace: &trace)
    amount = proportion.weighed(amount, facts.circumstances, trace: &trace)
    if let capacity = capacity(facts, trace: &trace) { amount = min(amount, capacity) }
    if most > reportAbove.value {
      trace.step(
        "Awb art. 5:53", .fineReportAndHearing, .money(reportAbove.value), reportAbove.basis)
    }
    trace.step("Pw art. 18a", .fineAmount, .money(amount))
    return FineDecision(outcome: amount > .zero ? .fine : .none, amount: amount)
  }

  /// `decide(_:atBreach:trace:)` without its steps.
  public func decide(_ facts: FineFacts, atBreach: FineLaw) -> FineDecision {
    var trace = NoTrace()
    return decide(facts, atBreach: atBreach, trace: &trace)
  }

  /// The decision where breach and decision fall under this same law.
  public func decide(_ facts: FineFacts) -> FineDecision { decide(facts, atBreach: self) }
}
