import Quantities

/// The dated terms of the benefit itself: Pw art. 13, 44, 52(2).
public struct BenefitTables: Sendable {
  public let abroadDays: Timeline<Int>
  public let studyAge: Timeline<Int>
  public let advanceShare: Timeline<PerMille>
  public let retroactiveMonths: Timeline<Int?>

  init(reading register: inout some LawRegister) {
    abroadDays = register.timeline("law.benefit.abroad_days", .days)
    studyAge = register.timeline("law.benefit.study_age", .years)
    advanceShare = register.timeline("law.benefit.advance_share", .percent)
    retroactiveMonths = register.timeline("law.benefit.retroactive_months", .months)
  }

  /// The terms on a day.
  ///
  /// - Throws: `LawError.noLaw` outside the tables.
  public func inForce(on day: Day) throws(LawError) -> BenefitTerms {
    BenefitTerms(
      abroadDays: try abroadDays.graded(on: day), studyAge: try studyAge.graded(on: day),
      advanceShare: try advanceShare.graded(on: day),
      retroactiveMonths: try retroactiveMonths.graded(on: day))
  }
}

/// The terms of the benefit on one day.
public struct BenefitTerms: Sendable {
  let abroadDays: Graded<Int>
  let studyAge: Graded<Int>
  let advanceShare: Graded<PerMille>
  let retroactiveMonths: Graded<Int?>

  /// The advance on a month's assistance, in cents: Pw art. 52(2). Never fails.
  public func advance(on amount: Cents, trace: inout some LawTrace) -> Cents {
    trace.step("Pw art. 52(2)", .advanceShare, .share(advanceShare.value), advanceShare.basis)
    let advance = advanceShare.value.of(max(.zero, amount))
    trace.step("Pw art. 52(2)", .advanceAmount, .money(advance))
    return advance
  }

  /// The first day for which assistance can be granted to who reported on `day`: Pw art. 44.
  ///
  /// That day itself; since 2026 up to three months before, where circumstances require it.
  public func firstDay(
    reportedOn day: Day, circumstancesRequire: Bool, trace: inout some LawTrace
  ) -> Day {
    guard circumstancesRequire, let months = retroactiveMonths.value else {
      trace.step("Pw art. 44", .benefitFromReport, .day(day), retroactiveMonths.basis)
      return day
    }
    let first = day.adding(months: -months)
    trace.step("Pw art. 44(5)", .benefitRetroactive, .day(first), retroactiveMonths.basis)
    return first
  }
}
