import Quantities

/// Which disregard of earnings someone is considered for; one at a time.
public enum EarningsDisregard: String, CaseIterable, Sendable {
  case none
  /// Part-time work that helps towards leaving the benefit.
  case general
  /// A single parent with a young child, once the general one has been used.
  case singleParent = "single-parent"
  /// Someone who for medical reasons can work a limited number of hours.
  case medical
}

extension MeansLaw {
  /// The part of a month's net earnings, in cents, that is left out: Pw art. 31(2)(n).
  ///
  /// A quarter up to a maximum, for at most six months, from the age of 27. Never fails.
  public func earningsDisregarded(
    _ earnings: Cents, monthsUsed: Int, age: Int, trace: inout some LawTrace
  ) -> Cents {
    guard age >= earningsAge.value else {
      trace.step(
        "Pw art. 31(2)(n)", .earningsTooYoung, .count(earningsAge.value), earningsAge.basis)
      return .zero
    }
    guard monthsUsed < earningsMonths.value else {
      trace.step(
        "Pw art. 31(2)(n)", .earningsMonthsUsed, .count(earningsMonths.value), earningsMonths.basis)
      return .zero
    }
    let (amount, basis) = part(earningsShare, of: earnings, atMost: earningsMaximum)
    trace.step("Pw art. 31(2)(n)", .earningsDisregarded, .money(amount), basis)
    return amount
  }

  /// `earningsDisregarded(_:monthsUsed:age:trace:)` without its steps.
  public func earningsDisregarded(_ earnings: Cents, monthsUsed: Int, age: Int) -> Cents {
    var trace = NoTrace()
    return earningsDisregarded(earnings, monthsUsed: monthsUsed, age: age, trace: &trace)
  }

  /// The part of a single parent's net earnings, in cents, that is left out: Pw art. 31(2)(r).
  ///
  /// 12.5% up to a maximum, for at most thirty months after the general disregard, from the age of
  /// 27, while the youngest child is below 12. Never fails.
  public func earningsDisregarded(
    _ earnings: Cents, ofSingleParentWithMonthsUsed used: Int, age: Int, youngestChild: Int,
    trace: inout some LawTrace
  ) -> Cents {
    guard age >= earningsAge.value else {
      trace.step(
        "Pw art. 31(5)", .earningsTooYoung, .count(earningsAge.value), earningsAge.basis)
      return .zero
    }
    guard youngestChild < parentChildAge.value else {
      trace.step(
        "Pw art. 31(2)(r)", .earningsChildTooOld, .count(parentChildAge.value),
        parentChildAge.basis)
      return .zero
    }
    guard used < parentMonths.value else {
      trace.step(
        "Pw art. 31(2)(r)", .earningsMonthsUsed, .count(parentMonths.value), parentMonths.basis)
      return .zero
    }
    let (amount, basis) = part(parentShare, of: earnings, atMost: parentMaximum)
    trace.step("Pw art. 31(2)(r)", .earningsDisregarded, .money(amount), basis)
    return amount
  }

  /// The part of net earnings, in cents, that is left out for someone with medically limited hours:
  /// 15% up to a maximum, without an end, Pw art. 31(2)(y). Never fails.
  public func earningsDisregarded(
    ofLimitedHours earnings: Cents, trace: inout some LawTrace
  ) -> Cents {
    let (amount, basis) = part(medicalShare, of: earnings, atMost: medicalMaximum)
    trace.step("Pw art. 31(2)(y)", .earningsDisregarded, .money(amount), basis)
    return amount
  }

  /// A share of earnings up to a maximum; it rests on the maximum only where that is what counts.
  private func part(
    _ share: Graded<PerMille>, of earnings: Cents, atMost maximum: Graded<Cents>
  ) -> (amount: Cents, basis: LawBasis) {
    let amount = share.value.of(max(.zero, earnings))
    return amount <= maximum.value
      ? (amount, share.basis) : (maximum.value, share.basis & maximum.basis)
  }
}
