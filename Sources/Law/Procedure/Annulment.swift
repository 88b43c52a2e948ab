import Quantities

/// A payment that a client made, or an amount that was withheld from them.
public struct DatedAmount: Hashable, Sendable {
  public var day: Day
  public var amount: Cents

  public init(day: Day, amount: Cents) {
    self.day = day
    self.amount = amount
  }
}

/// A claim, a fine or a measure that was annulled or lowered after an objection or an appeal.
public struct AnnulledDecision: Sendable {
  /// What was claimed, fined or withheld, in cents.
  public var amount: Cents
  /// What is left of it; zero when it was annulled altogether.
  public var remaining: Cents
  /// What the client paid on it, in order of days.
  public var payments: [DatedAmount]
  /// The day on which the municipality pays back.
  public var refundDay: Day

  public init(amount: Cents, remaining: Cents, payments: [DatedAmount], refundDay: Day) {
    self.amount = amount
    self.remaining = remaining
    self.payments = payments
    self.refundDay = refundDay
  }
}

/// What an annulled decision undoes.
public struct Restoration: Hashable, Sendable {
  /// What the client still owes, in cents.
  public let owed: Cents
  /// What the municipality pays back, in cents, without interest.
  public let refund: Cents
  /// The statutory interest on what is paid back, in cents.
  public let interest: Cents
}

extension InterestTables {
  /// What an annulled or lowered decision undoes: Awb art. 7:11, 8:72 and 4:102(1).
  ///
  /// What is left is owed; what was paid beyond it is paid back, the latest payments first, with
  /// statutory interest from the day of each payment.
  ///
  /// - Throws: `LawError` when an amount or a day cannot be, or there is no rate for a day.
  public func restoration(
    after decision: AnnulledDecision, trace: inout some LawTrace
  ) throws(LawError) -> Restoration {
    try LawBounds.check("the amount", decision.amount)
    try LawBounds.check("what is left", decision.remaining)
    var paid = Cents.zero
    for payment in decision.payments {
      try LawBounds.check("a payment", payment.amount)
      try LawBounds.check("the refund", decision.refundDay, notBefore: payment.day, "a payment")
      paid += payment.amount
    }
    try LawBounds.check("all payments", paid)
    let remaining = min(decision.remaining, decision.amount)
    trace.step("Awb art. 7:11, 8:72", .annulmentUndone, .money(decision.amount - remaining))
    trace.step("Awb art. 7:11, 8:72", .annulmentOwed, .money(max(.zero, remaining - paid)))
    let refund = max(.zero, paid - remaining)
    trace.step("Awb art. 4:102", .annulmentRefund, .money(refund))
    var (left, interest, basis) = (refund, Cents.zero, LawBasis.certain)
    for payment in decision.payments.reversed() where left > .zero {
      let part = min(left, payment.amount)
      left -= part
      let accrued = try accrued(on: part, from: payment.day, until: decision.refundDay)
      interest += accrued.value
      basis = basis & accrued.basis
    }
    trace.step("Awb art. 4:102, BW art. 6:119", .annulmentInterest, .money(interest), basis)
    return Restoration(owed: max(.zero, remaining - paid), refund: refund, interest: interest)
  }
}
