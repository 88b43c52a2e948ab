import Quantities

/// A claim paid in instalments.
public struct RepaymentPlan: Hashable, Sendable {
  /// The number of payments.
  public let months: Int
  /// The last of them, in cents; the others are the instalment.
  public let last: Cents
}

/// What a late payment costs the client.
public struct LateCosts: Hashable, Sendable {
  /// Statutory interest, in cents.
  public let interest: Cents
  /// The charge for a reminder, in cents.
  public let reminder: Cents
  /// The first day on which a writ (*dwangbevel*) is possible; nil without a reminder.
  public let writDay: Day?
}

extension CollectionLaw {
  /// The payments of a claim in equal instalments: Awb art. 4:94; nil when nothing is paid.
  ///
  /// - Throws: `LawError` when an amount cannot be.
  public func plan(
    _ balance: Cents, instalment: Cents, trace: inout some LawTrace
  ) throws(LawError) -> RepaymentPlan? {
    try LawBounds.check("what is open", balance)
    try LawBounds.check("the instalment", instalment)
    guard balance > .zero else { return RepaymentPlan(months: 0, last: .zero) }
    guard instalment > .zero else { return nil }
    let months = (balance.amount - 1) / instalment.amount + 1
    let last = Cents(balance.amount - (months - 1) * instalment.amount)
    trace.step("Awb art. 4:94", .planMonths, .count(Int(months)))
    trace.step("Awb art. 4:94", .planLast, .money(last))
    return RepaymentPlan(months: Int(months), last: last)
  }

  /// The last day on which a claim can be collected: Awb art. 4:104-4:106.
  ///
  /// Five years after the term of payment; a reminder, a writ, a set-off or the client's own word
  /// that they owe it starts five new years, if it comes in time.
  ///
  /// - Parameter interruptions: their days, in any order.
  public func prescriptionDay(
    due: Day, interruptions: [Day], trace: inout some LawTrace
  ) -> Day {
    var end = due.adding(years: prescription)
    for day in interruptions.sorted() where day > due && day <= end {
      end = day.adding(years: prescription)
      trace.step("Awb art. 4:105, 4:106", .prescriptionInterrupted, .day(day))
    }
    trace.step("Awb art. 4:104", .prescriptionEnd, .day(end))
    return end
  }

  /// What a late payment costs: Awb art. 4:97, 4:98, 4:112-4:114.
  ///
  /// Interest from the day after the term, where the municipality charges it; a charge when it sent
  /// a reminder, after which two weeks are left before a writ. Left out: the costs of the writ.
  ///
  /// - Throws: `LawError` when an amount or a day cannot be, or there is no rate for a day.
  public func lateCosts(
    _ amount: Cents, due: Day, paid: Day, reminded: Day?, chargesInterest: Bool,
    rates: InterestTables, trace: inout some LawTrace
  ) throws(LawError) -> LateCosts {
    try LawBounds.check("the amount", amount)
    try LawBounds.check("the reminder", reminded, notBefore: due.adding(days: 1), "the term")
    guard paid > due else {
      trace.step("Awb art. 4:97", .lateInTime, .day(due))
      return LateCosts(interest: .zero, reminder: .zero, writDay: nil)
    }
    var interest = Cents.zero
    if chargesInterest {
      interest = try rates.interest(
        on: amount, from: due.adding(days: 1), until: paid, trace: &trace)
    } else {
      trace.step("Awb art. 4:98", .lateNoInterest, .money(.zero))
    }
    guard let reminded else {
      return LateCosts(interest: interest, reminder: .zero, writDay: nil)
    }
    let charge = amount < reminderLimit ? reminderSmall : reminderLarge
    trace.step("Awb art. 4:113", .lateReminder, .money(charge.value), charge.basis)
    let writ = Term(reminderWeeks, .weeks).lastDay(after: reminded).adding(days: 1)
    trace.step("Awb art. 4:112, 4:114", .lateWrit, .day(writ))
    return LateCosts(interest: interest, reminder: charge.value, writDay: writ)
  }
}
