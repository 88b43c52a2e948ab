import Quantities

/// The dated limits on gifts, earnings and wealth: Pw art. 31(2)(m) and (n), art. 34.
public struct MeansTables: Sendable {
  public let giftsNormMonths: Timeline<Int?>
  public let giftsAmount: Timeline<Cents?>
  public let earningsShare: Timeline<PerMille>
  public let earningsMaximum: Timeline<Cents>
  public let earningsMonths: Timeline<Int>
  public let earningsAge: Timeline<Int>
  public let wealthSingle: Timeline<Cents>
  public let wealthFamily: Timeline<Cents>

  init(reading register: inout some LawRegister) {
    giftsNormMonths = register.timeline("law.gifts.exempt_norm_months", .months)
    giftsAmount = register.timeline("law.gifts.exempt_amount", .euroPerYear)
    earningsShare = register.timeline("law.earnings.disregard_share", .percent)
    earningsMaximum = register.timeline("law.earnings.disregard_max", .euroPerMonth)
    earningsMonths = register.timeline("law.earnings.disregard_months", .months)
    earningsAge = register.timeline("law.earnings.disregard_age_min", .years)
    wealthSingle = register.timeline("law.wealth.limit_single", .euro)
    wealthFamily = register.timeline("law.wealth.limit_family", .euro)
  }

  /// The limits on a day.
  ///
  /// - Throws: `LawError.noLaw` outside the tables.
  public func inForce(on day: Day) throws(LawError) -> MeansLaw {
    MeansLaw(
      giftsNormMonths: try giftsNormMonths.value(on: day),
      giftsAmount: try giftsAmount.value(on: day),
      earningsShare: try earningsShare.value(on: day),
      earningsMaximum: try earningsMaximum.value(on: day),
      earningsMonths: try earningsMonths.value(on: day),
      earningsAge: try earningsAge.value(on: day),
      wealthSingle: try wealthSingle.value(on: day),
      wealthFamily: try wealthFamily.value(on: day))
  }
}

/// What of a household's means counts, on one day.
public struct MeansLaw: Sendable {
  let giftsNormMonths: Int?
  let giftsAmount: Cents?
  let earningsShare: PerMille
  let earningsMaximum: Cents
  let earningsMonths: Int
  let earningsAge: Int
  let wealthSingle: Cents
  let wealthFamily: Cents

  /// The part of a calendar year's gifts, in cents, that counts as means: Pw art. 31(2)(m).
  ///
  /// Exempt are gifts up to the monthly norm (local rule until 2025) or a national amount (since
  /// 2026). Exempt gifts must still be reported until 2026. Never fails.
  public func giftsCounted(inYear gifts: Cents, norm: Cents, trace: inout some LawTrace) -> Cents {
    let exempt = (giftsAmount ?? .zero) + norm * (giftsNormMonths ?? 0)
    trace.step("Pw art. 31(2)(m)", .giftsExempt, .money(exempt))
    let counted = max(.zero, gifts - exempt)
    trace.step("Pw art. 31(2)(m)", .giftsCounted, .money(counted))
    return counted
  }

  /// `giftsCounted(inYear:norm:trace:)` without its steps.
  public func giftsCounted(inYear gifts: Cents, norm: Cents) -> Cents {
    var trace = NoTrace()
    return giftsCounted(inYear: gifts, norm: norm, trace: &trace)
  }

  /// The part of a month's net earnings, in cents, that is left out: Pw art. 31(2)(n).
  ///
  /// A quarter up to a maximum, for at most six months, from the age of 27. Never fails.
  public func earningsDisregarded(
    _ earnings: Cents, monthsUsed: Int, age: Int, trace: inout some LawTrace
  ) -> Cents {
    guard age >= earningsAge else {
      trace.step("Pw art. 31(2)(n)", .earningsTooYoung, .count(earningsAge))
      return .zero
    }
    guard monthsUsed < earningsMonths else {
      trace.step("Pw art. 31(2)(n)", .earningsMonthsUsed, .count(earningsMonths))
      return .zero
    }
    let amount = min(earningsShare.of(max(.zero, earnings)), earningsMaximum)
    trace.step("Pw art. 31(2)(n)", .earningsDisregarded, .money(amount))
    return amount
  }

  /// `earningsDisregarded(_:monthsUsed:age:trace:)` without its steps.
  public func earningsDisregarded(_ earnings: Cents, monthsUsed: Int, age: Int) -> Cents {
    var trace = NoTrace()
    return earningsDisregarded(earnings, monthsUsed: monthsUsed, age: age, trace: &trace)
  }

  /// The wealth, net of debts and in cents, above the limit: Pw art. 34(3). Never fails.
  ///
  /// While there is any, there is no right to assistance.
  public func wealthAboveLimit(
    _ wealth: Cents, of household: HouseholdType, trace: inout some LawTrace
  ) -> Cents {
    let limit: Cents
    switch household {
    case .single, .youthSingle: limit = wealthSingle
    case .singleParent, .couple, .youthCouple: limit = wealthFamily
    }
    trace.step("Pw art. 34(3)", .wealthLimit, .money(limit))
    let excess = max(.zero, wealth - limit)
    trace.step("Pw art. 34(3)", .wealthExcess, .money(excess))
    return excess
  }

  /// `wealthAboveLimit(_:of:trace:)` without its steps.
  public func wealthAboveLimit(_ wealth: Cents, of household: HouseholdType) -> Cents {
    var trace = NoTrace()
    return wealthAboveLimit(wealth, of: household, trace: &trace)
  }
}
