import Quantities

extension MeansLaw {
  /// The part of a calendar year's gifts, in cents, that counts as means: Pw art. 31(2)(m).
  ///
  /// Exempt are gifts up to the monthly norm (local rule until 2025) or a national amount (since
  /// 2026), which also covers contributions that save costs. Gifts of a food bank never count: leave
  /// them out. Exempt gifts must still be reported until 2026. Never fails.
  public func giftsCounted(inYear gifts: Cents, norm: Cents, trace: inout some LawTrace) -> Cents {
    let exempt = (giftsAmount.value ?? .zero) + norm * (giftsNormMonths.value ?? 0)
    trace.step(
      "Pw art. 31(2)(m)", .giftsExempt, .money(exempt), giftsAmount.basis & giftsNormMonths.basis)
    let counted = max(.zero, gifts - exempt)
    trace.step("Pw art. 31(2)(m)", .giftsCounted, .money(counted))
    return counted
  }

  /// `giftsCounted(inYear:norm:trace:)` without its steps.
  public func giftsCounted(inYear gifts: Cents, norm: Cents) -> Cents {
    var trace = NoTrace()
    return giftsCounted(inYear: gifts, norm: norm, trace: &trace)
  }

  /// The part of one month's gifts and cost-saving contributions, in cents, that counts in that
  /// month: what the year's total counts with them, less what it counted without them.
  ///
  /// Until 2025 contributions that save costs count in full (they were weighed by Pw art. 18(1));
  /// since 2026 they share the exempt amount with gifts. Never fails.
  public func giftsCounted(
    _ gifts: Cents, costSavings: Cents = .zero, earlierInYear: Cents = .zero, norm: Cents,
    trace: inout some LawTrace
  ) -> Cents {
    let together = giftsWithSavings.value ? gifts + costSavings : gifts
    var silent = NoTrace()
    let before = giftsCounted(inYear: earlierInYear, norm: norm, trace: &silent)
    var counted: Cents = .zero
    if together > .zero {
      let after = giftsCounted(inYear: earlierInYear + together, norm: norm, trace: &trace)
      counted = after - before
      trace.step("Pw art. 31(2)(m)", .giftsCountedInMonth, .money(counted))
    }
    if !giftsWithSavings.value && costSavings > .zero {
      trace.step("Pw art. 18(1)", .giftsCostSavings, .money(costSavings), giftsWithSavings.basis)
      counted += costSavings
    }
    return counted
  }

  /// The part of a volunteer allowance, in cents, that counts in a month: what is above the month's
  /// maximum or makes the year's total exceed the year's, Pw art. 31(2)(k). Never fails.
  public func volunteerCounted(
    _ allowance: Cents, earlierInYear: Cents = .zero, trace: inout some LawTrace
  ) -> Cents {
    let room = max(.zero, volunteerYear.value - max(.zero, earlierInYear))
    let exempt = min(volunteerMonth.value, room)
    trace.step(
      "Pw art. 31(2)(k)", .volunteerExempt, .money(exempt),
      volunteerMonth.basis & volunteerYear.basis)
    let counted = max(.zero, allowance - exempt)
    trace.step("Pw art. 31(2)(k)", .volunteerCounted, .money(counted))
    return counted
  }

  /// `volunteerCounted(_:earlierInYear:trace:)` without its steps.
  public func volunteerCounted(_ allowance: Cents, earlierInYear: Cents = .zero) -> Cents {
    var trace = NoTrace()
    return volunteerCounted(allowance, earlierInYear: earlierInYear, trace: &trace)
  }
}
