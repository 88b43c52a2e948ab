import Quantities

extension FineLaw {
  /// The decision about a fine, in cents: Pw art. 18a, Boetebesluit art. 2-2aa, Awb art. 5:41.
  ///
  /// This is the law on the day of decision; `atBreach` is the law on the day of the breach, which
  /// counts unless the law at decision is milder (*lex mitior*): the lower fine is taken, and a
  /// warning is open if either law opens it. Ability to pay is judged when deciding. In order: no
  /// culpability, no fine; harm from EUR 50,000 goes to the prosecutor; urgent reasons; a warning
  /// where allowed and chosen; otherwise a fine, the lowest of percentage, category maximum and
  /// capacity, which is no fine at all if nothing can be paid. Never fails.
  public func decide(
    _ facts: FineFacts, atBreach: FineLaw, trace: inout some LawTrace
  ) -> FineDecision {
    trace.step("Pw art. 18a(2)", .fineHarm, .money(facts.harm))
    guard facts.culpability != .none else {
      trace.step("Awb art. 5:41", .fineNoCulpability, .money(.zero))
      return .without(.none)
    }
    if (facts.grossHarm ?? facts.harm) >= referralHarm {
      trace.step("OM Aanwijzing 2016A001", .fineReferral, .money(referralHarm))
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
    var amount = mildest(facts, atBreach: atBreach, trace: &trace)
    if let capacity = capacity(facts, trace: &trace) { amount = min(amount, capacity) }
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

// A warning instead of a fine: Pw art. 18a(4), Boetebesluit art. 2aa.
extension FineLaw {
  private func warns(
    _ facts: FineFacts, atBreach: FineLaw, trace: inout some LawTrace
  ) -> Bool {
    guard let ground = warningGround(facts) ?? atBreach.warningGround(facts) else { return false }
    trace.step("Boetebesluit art. 2aa", ground, .money(facts.harm))
    if let end = warningBlockEnd(facts) {
      trace.step("Pw art. 18a(4)", .fineWarningBlocked, .day(end))
      return false
    }
    if facts.discretion == .fineWhenAllowed {
      trace.step("Pw art. 18a(4)", .fineWarningNotChosen, .money(facts.harm))
      return false
    }
    return true
  }

  private func warningGround(_ facts: FineFacts) -> LawMessage? {
    if facts.harm <= .zero { return .fineWarningNoHarm }
    if facts.harm <= warningHarm { return .fineWarningSmallHarm }
    if let late = facts.reportedDaysLate, late <= warningDays { return .fineWarningOwnCorrection }
    return nil
  }

  /// The first day that is again open to a warning, if the breach fell within the term that an
  /// earlier warning started.
  private func warningBlockEnd(_ facts: FineFacts) -> Day? {
    guard let warned = facts.earlierWarningDay, warned <= facts.breachDay else { return nil }
    let end = warned.adding(years: warningBlock)
    return facts.breachDay < end ? end : nil
  }
}

// The height of the fine: Boetebesluit art. 2, Pw art. 18a(1) and (5), Sr art. 23.
extension FineLaw {
  private func mildest(
    _ facts: FineFacts, atBreach: FineLaw, trace: inout some LawTrace
  ) -> Cents {
    var silent = NoTrace()
    let before = atBreach.statutoryFine(facts, trace: &silent)
    let after = statutoryFine(facts, trace: &silent)
    if after < before {
      trace.step("EVRM art. 7", .fineLawAtDecision, .day(facts.decidedDay))
      return statutoryFine(facts, trace: &trace)
    }
    if before < after {
      trace.step("EVRM art. 7", .fineLawAtBreach, .day(facts.breachDay))
    }
    return atBreach.statutoryFine(facts, trace: &trace)
  }

  /// The fine before ability to pay.
  private func statutoryFine(_ facts: FineFacts, trace: inout some LawTrace) -> Cents {
    guard facts.harm > .zero else {
      let amount =
        facts.culpability == .reduced ? withoutHarmReduced.of(withoutHarm) : withoutHarm
      trace.step("Boetebesluit art. 2", .fineNoHarm, .money(amount))
      return amount
    }
    let first = percentage[facts.culpability] ?? PerMille(0)
    trace.step("Boetebesluit art. 2", .finePercentage, .share(first))
    // Percentage and repeat factor are applied at once, so the cent is rounded once.
    var thousandths = first.count * 1000
    if facts.isRepeat {
      trace.step("Pw art. 18a(5)", .fineRepeat, .share(repeatFactor))
      thousandths = first.count * repeatFactor.count
    }
    var amount = facts.harm.times(thousandths, over: 1_000_000)
    trace.step("Boetebesluit art. 2", .fineByPercentage, .money(amount))
    if amount < minimum {
      amount = minimum
      trace.step("Boetebesluit art. 2", .fineMinimum, .money(amount))
    }
    let rounded = amount.roundedUp(to: roundedUpTo)
    if rounded > amount {
      amount = rounded
      trace.step("Boetebesluit art. 2", .fineRoundedUp, .money(amount))
    }
    if let maximum = facts.culpability == .intent ? maximumIntent : maximumOther {
      trace.step("Sr art. 23", .fineCategoryMaximum, .money(maximum))
      amount = min(amount, maximum)
    }
    return amount
  }

  /// What the client can pay, in cents: CRvB 2016:8 and August 2020; nil before that case law.
  private func capacity(_ facts: FineFacts, trace: inout some LawTrace) -> Cents? {
    guard let share = capacityShare, let months = capacityMonths[facts.culpability] ?? nil else {
      return nil
    }
    trace.step("CRvB 2016:8", .fineCapacityMonths, .count(months))
    let income: Cents
    if let perMonth = facts.capacityPerMonth {
      trace.step("CRvB 2016:8", .fineCapacityPerMonth, .money(perMonth))
      income = perMonth * months
    } else {
      trace.step("CRvB 2016:8", .fineCapacityPerMonth, .money(share.of(facts.norm)))
      income = facts.norm.times(share.count * Int64(months), over: 1000)
    }
    if facts.freeAssets > .zero {
      trace.step("CRvB 2016:8", .fineCapacityAssets, .money(facts.freeAssets))
    }
    let total = max(.zero, income) + max(.zero, facts.freeAssets)
    trace.step("CRvB 2016:8", .fineCapacity, .money(total))
    return total
  }
}

extension Cents {
  /// This amount, not negative, rounded up to a whole number of `step`s, if there is one.
  fileprivate func roundedUp(to step: Cents?) -> Cents {
    guard let step, step > .zero else { return self }
    let rest = amount % step.amount
    return rest == 0 ? self : Cents(amount - rest + step.amount)
  }
}
