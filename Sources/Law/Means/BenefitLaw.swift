import Quantities

extension LawTables {
  /// The law of a month's benefit on a day.
  ///
  /// - Throws: `LawError.noLaw` outside the tables.
  public func benefitLaw(on day: Day) throws(LawError) -> BenefitLaw {
    BenefitLaw(
      norms: try norms.inForce(on: day), means: try means.inForce(on: day),
      terms: try benefit.inForce(on: day), schemes: try schemes.inForce(on: day),
      settlementMonths: try recovery.settlementMonths.graded(on: day))
  }

  /// A month's benefit, under the law of the first day of the month: the period that the benefit is
  /// for governs, not the day of the decision.
  ///
  /// - Throws: `LawError` when there is no law, or for facts that cannot be.
  public func benefit(
    _ facts: BenefitFacts, trace: inout some LawTrace
  ) throws(LawError) -> BenefitDecision {
    try benefitLaw(on: facts.month.firstOfMonth).decide(facts, trace: &trace)
  }
}

/// The law of a month's benefit, as resolved numbers.
public struct BenefitLaw: Sendable {
  public let norms: NormLaw
  public let means: MeansLaw
  public let terms: BenefitTerms
  public let schemes: SchemeLaw
  /// The months whose income can be set off at once: Pw art. 58(4).
  let settlementMonths: Graded<Int>

  /// A month's benefit, in cents: norm less income that counts, Pw art. 11, 13, 19, 31-34, 45.
  ///
  /// In order: days without a right fall away; wealth above the limit leaves no right; the norm is
  /// taken by the days of the month (`norm x days / length of the month`, rounded once to the
  /// cent, half away from zero); income of those days goes off, after what is left out of it; 5% of
  /// what is left is kept for the holiday allowance; earlier income of the last six months is set
  /// off against the payment. The exclusion is the claimant's: for a couple of whom one is
  /// excluded, ask for the other as a single person (Pw art. 24).
  ///
  /// - Throws: `LawError` for facts that cannot be.
  public func decide(
    _ facts: BenefitFacts, trace: inout some LawTrace
  ) throws(LawError) -> BenefitDecision {
    try facts.check(under: norms)
    guard facts.scheme != .pw else { return try decideChecked(facts, trace: &trace) }
    var own = SchemeTrace(telling: trace, of: facts.scheme)
    defer { trace = own.told }
    return try decideChecked(facts, trace: &own)
  }

  /// `decide(_:trace:)` without its steps.
  public func decide(_ facts: BenefitFacts) throws(LawError) -> BenefitDecision {
    var trace = NoTrace()
    return try decide(facts, trace: &trace)
  }

  private func decideChecked(
    _ facts: BenefitFacts, trace: inout some LawTrace
  ) throws(LawError) -> BenefitDecision {
    let length = facts.month.daysInMonth
    let norm = try norm(facts, trace: &trace)
    let days = daysOfRight(facts, trace: &trace)
    func without(_ outcome: BenefitOutcome) -> BenefitDecision {
      BenefitDecision(
        outcome: outcome, norm: norm, days: outcome == .excluded ? 0 : days, income: .zero,
        amount: .zero, reserved: .zero, setOff: .zero)
    }
    guard days > 0 else {
      trace.step("Pw art. 13", .benefitNoDays, .money(.zero))
      return without(.excluded)
    }
    guard !hasTooMuch(facts, trace: &trace) else {
      trace.step("Pw art. 11, 19(1)", .benefitTooMuchWealth, .money(.zero))
      return without(.wealth)
    }
    var due = norm
    if days < length {
      trace.step("Pw art. 45", .benefitDays, .count(days))
      trace.step("Pw art. 45", .benefitMonthLength, .count(length))
      due = norm.times(Int64(days), over: Int64(length))
      trace.step("Pw art. 45", .benefitPartOfNorm, .money(due))
    }
    let income = counted(facts, norm: norm, trace: &trace)
    trace.step("Pw art. 31, 32", .benefitIncome, .money(income))
    let amount = max(.zero, due - income)
    trace.step("Pw art. 19(2)", .benefitAmount, .money(amount))
    return paid(amount, of: norm, days: days, income: income, facts, trace: &trace)
  }

  private func norm(
    _ facts: BenefitFacts, trace: inout some LawTrace
  ) throws(LawError) -> Cents {
    if facts.scheme != .pw {
      return try schemes.base(facts.household, costSharers: facts.costSharers, trace: &trace)
    }
    switch facts.living {
    case .ordinary:
      let norm = norms.norm(
        facts.household, costSharers: facts.costSharers, hasChildren: facts.hasChildren,
        trace: &trace)
      guard facts.lacksSupport && facts.household == .youthSingle else { return norm }
      return norm + (norms.youthTopUp(trace: &trace) ?? .zero)
    case .unproven:
      return norms.normWhenUnproven(trace: &trace)
    case .institution:
      return norms.normInInstitution(isCouple: facts.household.isCouple, trace: &trace)
    }
  }

  private func daysOfRight(
    _ facts: BenefitFacts, trace: inout some LawTrace
  ) -> Int {
    guard facts.age >= norms.firstAge.value else {
      trace.step(
        "Pw art. 13(1)(f)", .exclusionUnderage, .count(norms.firstAge.value), norms.firstAge.basis)
      return 0
    }
    return terms.daysOfRight(
      in: facts.month, from: facts.from ?? .first, to: facts.to ?? .last, age: facts.age,
      absences: facts.absences, trace: &trace)
  }

  private func hasTooMuch(_ facts: BenefitFacts, trace: inout some LawTrace) -> Bool {
    switch facts.scheme {
    case .pw:
      return means.wealthAboveLimit(facts.wealth, of: facts.household, trace: &trace) > .zero
    case .ioaw:
      trace.step("IOAW", .schemeNoWealthTest, .money(facts.wealth.assets))
      return false
    case .ioaz:
      let wealth = facts.wealth.assets - facts.wealth.debts + facts.wealth.homeEquity
      return schemes.ioazWealthAboveLimit(wealth, trace: &trace) > .zero
    }
  }

  private func counted(
    _ facts: BenefitFacts, norm: Cents, trace: inout some LawTrace
  ) -> Cents {
    var income = facts.earnings + facts.otherIncome
    if facts.earnings > .zero {
      trace.step("Pw art. 32", .benefitEarnings, .money(facts.earnings))
      income -= disregarded(facts, trace: &trace)
    }
    if facts.otherIncome > .zero {
      trace.step("Pw art. 32", .benefitOtherIncome, .money(facts.otherIncome))
    }
    guard facts.scheme == .pw else { return income }
    if facts.volunteerAllowance > .zero {
      income += means.volunteerCounted(
        facts.volunteerAllowance, earlierInYear: facts.volunteerEarlierInYear, trace: &trace)
    }
    return income
      + means.giftsCounted(
        facts.gifts, costSavings: facts.costSavings, earlierInYear: facts.giftsEarlierInYear,
        norm: norm, trace: &trace)
  }

  private func disregarded(_ facts: BenefitFacts, trace: inout some LawTrace) -> Cents {
    switch facts.disregard {
    case .none:
      return .zero
    case .general:
      return means.earningsDisregarded(
        facts.earnings, monthsUsed: facts.disregardMonthsUsed, age: facts.age, trace: &trace)
    case .singleParent:
      return means.earningsDisregarded(
        facts.earnings, ofSingleParentWithMonthsUsed: facts.disregardMonthsUsed, age: facts.age,
        youngestChild: facts.youngestChild, trace: &trace)
    case .medical:
      return means.earningsDisregarded(ofLimitedHours: facts.earnings, trace: &trace)
    }
  }

  private func paid(
    _ amount: Cents, of norm: Cents, days: Int, income: Cents, _ facts: BenefitFacts,
    trace: inout some LawTrace
  ) -> BenefitDecision {
    guard amount > .zero else {
      return BenefitDecision(
        outcome: .income, norm: norm, days: days, income: income, amount: .zero, reserved: .zero,
        setOff: .zero)
    }
    let reserved =
      facts.scheme == .pw ? norms.reservedForHoliday(of: amount, trace: &trace) : .zero
    var setOff: Cents = .zero
    if facts.earlierIncome > .zero {
      let limit = settlementMonths
      if facts.earlierIncomeMonthsAgo <= limit.value {
        setOff = min(facts.earlierIncome, amount - reserved)
        trace.step("Pw art. 58(4)", .benefitSetOff, .money(setOff), limit.basis)
      } else {
        trace.step("Pw art. 58(4)", .benefitSetOffTooLate, .count(limit.value), limit.basis)
      }
    }
    trace.step("Pw art. 45", .benefitPaid, .money(amount - reserved - setOff))
    return BenefitDecision(
      outcome: .paid, norm: norm, days: days, income: income, amount: amount, reserved: reserved,
      setOff: setOff)
  }
}
