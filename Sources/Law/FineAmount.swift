import Quantities

extension FineLaw {
  /// The lower fine, in cents, of the law at decision (this one) and the law at breach, before
  /// ability to pay: Awb art. 5:46(4) (*lex mitior*).
  func mildest(
    _ facts: FineFacts, atBreach: FineLaw, trace: inout some LawTrace
  ) -> Cents {
    var silent = NoTrace()
    let before = atBreach.statutoryFine(facts, trace: &silent)
    let after = statutoryFine(facts, trace: &silent)
    if after < before {
      trace.step("Awb art. 5:46(4)", .fineLawAtDecision, .day(facts.decidedDay))
      return statutoryFine(facts, trace: &trace)
    }
    if before < after {
      trace.step("Awb art. 5:46(4)", .fineLawAtBreach, .day(facts.breachDay))
    }
    return atBreach.statutoryFine(facts, trace: &trace)
  }

  /// The fine under this law, in cents, before ability to pay: Boetebesluit art. 2, Pw art. 18a(1)
  /// and (5), Sr art. 23.
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
}

extension Cents {
  /// This amount, not negative, rounded up to a whole number of `step`s, if there is one.
  fileprivate func roundedUp(to step: Cents?) -> Cents {
    guard let step, step > .zero else { return self }
    let rest = amount % step.amount
    return rest == 0 ? self : Cents(amount - rest + step.amount)
  }
}
