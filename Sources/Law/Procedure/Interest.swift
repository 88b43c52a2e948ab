import Quantities

/// Statutory interest (*wettelijke rente*): BW art. 6:119 and 6:120, Awb art. 4:97-4:102.
public struct InterestTables: Sendable {
  public let rate: Timeline<PerMille>

  init(reading register: inout some LawRegister) {
    rate = register.timeline("law.interest.rate", .percent)
  }

  /// The interest in cents on an amount from one day until another, the last not counted.
  ///
  /// By the day, at the rates of those days; after each full year the interest of that year bears
  /// interest too (BW art. 6:119(2)). Rounded to the cent at the end of each year.
  ///
  /// - Throws: `LawError.noLaw` outside the tables, or what is wrong with the amount or the days.
  public func interest(
    on amount: Cents, from start: Day, until end: Day, trace: inout some LawTrace
  ) throws(LawError) -> Cents {
    let interest = try accrued(on: amount, from: start, until: end)
    trace.step("BW art. 6:119", .interestDays, .count(end.days(since: start)))
    trace.step("BW art. 6:119", .interestAmount, .money(interest.value), interest.basis)
    return interest.value
  }

  /// `interest(on:from:until:trace:)` with what its rates rest on, without its steps.
  func accrued(
    on amount: Cents, from start: Day, until end: Day
  ) throws(LawError) -> Graded<Cents> {
    try LawBounds.check("the amount", amount)
    try LawBounds.check("the day of payment", end, notBefore: start, "the first day of interest")
    var (owed, year, yearStart) = (amount, 0, start)
    var basis = LawBasis.certain
    while yearStart < end {
      year += 1
      let next = start.adding(years: year)
      let interest = try interest(
        ofYear: owed, from: yearStart, until: min(next, end), days: next.days(since: yearStart),
        basis: &basis)
      owed += interest
      yearStart = next
    }
    return Graded(owed - amount, basis)
  }

  /// The interest of one year or a part of it, at the rates of its days.
  private func interest(
    ofYear amount: Cents, from start: Day, until end: Day, days: Int,
    basis: inout LawBasis
  ) throws(LawError) -> Cents {
    var (thousandths, day) = (Int64(0), start)
    while day < end {
      let period = try rate.period(on: day)
      let next = min(end, period.to?.adding(days: 1) ?? end)
      basis = basis & period.basis
      thousandths += period.value.count * Int64(next.days(since: day))
      day = next
    }
    return amount.times(thousandths, over: 1000 * Int64(days))
  }
}
