import Quantities

/// A household's wealth, in cents. Usual goods of the home do not count: leave them out.
public struct WealthFacts: Sendable {
  /// Money, accounts, cars and other goods that could be sold, without the home.
  public var assets: Cents
  public var debts: Cents
  /// What the own home is worth above its mortgage.
  public var homeEquity: Cents
  /// The part of `assets` that was saved from the benefit itself.
  public var savedFromBenefit: Cents
  /// The part of the limit taken up by the wealth at the start and by later receipts, as fixed
  /// before; only until 2025, nil where no wealth was fixed.
  public var limitUsed: Cents?

  public init(
    assets: Cents = .zero, debts: Cents = .zero, homeEquity: Cents = .zero,
    savedFromBenefit: Cents = .zero, limitUsed: Cents? = nil
  ) {
    self.assets = assets
    self.debts = debts
    self.homeEquity = homeEquity
    self.savedFromBenefit = savedFromBenefit
    self.limitUsed = limitUsed
  }
}

extension MeansLaw {
  /// The wealth, net of debts and in cents, above the limit: Pw art. 34(3). Never fails.
  ///
  /// While there is any, there is no right to assistance.
  public func wealthAboveLimit(
    _ wealth: Cents, of household: HouseholdType, trace: inout some LawTrace
  ) -> Cents {
    let limit = household.hasFamilyLimit ? wealthFamily : wealthSingle
    trace.step("Pw art. 34(3)", .wealthLimit, .money(limit.value), limit.basis)
    return excess(of: wealth, over: limit.value, "Pw art. 34(3)", trace: &trace)
  }

  /// `wealthAboveLimit(_:of:trace:)` without its steps.
  public func wealthAboveLimit(_ wealth: Cents, of household: HouseholdType) -> Cents {
    var trace = NoTrace()
    return wealthAboveLimit(wealth, of: household, trace: &trace)
  }

  /// The wealth above the limit, in cents, from its parts: Pw art. 34(1)-(3). Never fails.
  ///
  /// Equity in the own home counts above its own limit (as a loan on the home, Pw art. 50); savings
  /// from the benefit do not count. Until 2025 the free amount was fixed at the start: what it took
  /// up then is `limitUsed`, and `assets` are then what was received since. Since 2026 wealth is
  /// tested as it stands and `limitUsed` means nothing.
  public func wealthAboveLimit(
    _ facts: WealthFacts, of household: HouseholdType, trace: inout some LawTrace
  ) -> Cents {
    var wealth = facts.assets - facts.debts
    if facts.savedFromBenefit > .zero {
      let saved = min(facts.savedFromBenefit, max(.zero, facts.assets))
      wealth -= saved
      trace.step("Pw art. 34(2)(c)", .wealthSaved, .money(saved))
    }
    if facts.homeEquity > .zero {
      trace.step(
        "Pw art. 34(2)(d)", .wealthHomeFree, .money(homeEquity.value), homeEquity.basis)
      wealth += max(.zero, facts.homeEquity - homeEquity.value)
    }
    trace.step("Pw art. 34(1)", .wealthNet, .money(wealth))
    if let used = facts.limitUsed {
      if runningTest.value {
        trace.step("Pw art. 34", .wealthRunning, .money(wealth), runningTest.basis)
      } else {
        wealth += max(.zero, used)
        trace.step("Pw art. 34", .wealthLimitUsed, .money(used), runningTest.basis)
      }
    }
    return wealthAboveLimit(wealth, of: household, trace: &trace)
  }

  /// `wealthAboveLimit(_:of:trace:)` without its steps.
  public func wealthAboveLimit(_ facts: WealthFacts, of household: HouseholdType) -> Cents {
    var trace = NoTrace()
    return wealthAboveLimit(facts, of: household, trace: &trace)
  }
}

/// What wealth is above a limit, in cents.
func excess(
  of wealth: Cents, over limit: Cents, _ article: StaticString, trace: inout some LawTrace
) -> Cents {
  guard wealth > limit else {
    trace.step(article, .wealthWithin, .money(max(.zero, wealth)))
    return .zero
  }
  trace.step(article, .wealthExcess, .money(wealth - limit))
  return wealth - limit
}
