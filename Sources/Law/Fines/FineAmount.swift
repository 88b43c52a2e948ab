import Quantities

extension FineLaw {
  /// The lower fine, in cents, of the law at decision (this one) and the law at breach, before
  /// ability to pay: Awb art. 5:46(4) (*lex mitior*).
  func mildest(
    _ facts: FineFacts, isRepeat: Bool, atBreach: FineLaw, trace: inout some LawTrace
  ) -> Cents {
    var silent = NoTrace()
    let before = atBreach.statutoryFine(facts, isRepeat: isRepeat, trace: &silent)
    let after = statutoryFine(facts, isRepeat: isRepeat, trace: &silent)
    if after < before {
      trace.step("Awb art. 5:46(4)", .fineLawAtDecision, .day(facts.decidedDay))
      return statutoryFine(facts, isRepeat: isRepeat, trace: &trace)
    }
    if before < after {
      trace.step("Awb art. 5:46(4)", .fineLawAtBreach, .day(facts.breachDay))
    }
    return atBreach.statutoryFine(facts, isRepeat: isRepeat, trace: &trace)
  }

  /// The fine under this law, in cents, before ability to pay: Boetebesluit art. 2, Pw art. 18a(1)
  /// and (5), Sr art. 23.
  private func statutoryFine(
    _ facts: FineFacts, isRepeat: Bool, trace: inout some LawTrace
  ) -> Cents {
    guard facts.harm > .zero else {
      let reduced = facts.culpability == .reduced
      let amount = min(
        reduced ? withoutHarmReduced.value.of(withoutHarm.value) : withoutHarm.value,
        maximumWithoutHarm.value)
      trace.step(
        "Boetebesluit art. 2", .fineNoHarm, .money(amount),
        reduced ? withoutHarm.basis & withoutHarmReduced.basis : withoutHarm.basis)
      return amount
    }
    let first = percentage[facts.culpability] ?? Graded(PerMille(0))
    trace.step("Boetebesluit art. 2", .finePercentage, .share(first.value), first.basis)
    // Percentage and repeat factor are applied at once, so the cent is rounded once.
    var (thousandths, basis) = (first.value.count * 1000, first.basis)
    if isRepeat {
      trace.step(
        "Pw art. 18a(5)", .fineRepeat, .share(repeatFactor.value), repeatFactor.basis)
      thousandths = first.value.count * repeatFactor.value.count
      basis = basis & repeatFactor.basis
    }
    var amount = facts.harm.times(thousandths, over: 1_000_000)
    trace.step("Boetebesluit art. 2", .fineByPercentage, .money(amount), basis)
    if amount < minimum.value {
      amount = minimum.value
      trace.step("Boetebesluit art. 2", .fineMinimum, .money(amount), minimum.basis)
    }
    let rounded = amount.roundedUp(to: roundedUpTo.value)
    if rounded > amount {
      amount = rounded
      trace.step("Boetebesluit art. 2", .fineRoundedUp, .money(amount), roundedUpTo.basis)
    }
    let category = facts.culpability == .intent ? maximumIntent : maximumOther
    if let maximum = category.value {
      trace.step("Sr art. 23", .fineCategoryMaximum, .money(maximum), category.basis)
      amount = min(amount, maximum)
    }
    return amount
  }
}
