import Quantities

/// Why a municipality may or must claim back: Pw art. 58(1) and (2).
public enum RecoveryBasis: String, CaseIterable, Sendable {
  /// A breach of the information duty: recovery is a duty.
  case breach
  /// Means that came later, a loan, a guarantee: recovery is a power.
  case other
  /// A payment by mistake that the client could reasonably have understood to be one.
  case mistake
  /// A payment by mistake that the client could not reasonably have understood to be one.
  case mistakeNotKnown = "mistake-not-known"
}

/// An overpayment as days and amounts, from which the law itself works out its limits.
public struct OverpaymentCase: Sendable {
  public var months: [OverpaidMonth]
  public var basis: RecoveryBasis
  public var decidedDay: Day
  /// The day on which the municipality knew the facts for its decision; nil: only now.
  public var knownDay: Day?
  /// The day of a concrete signal that too much was being paid, if there was one.
  public var signalDay: Day?
  /// Whether the signal came from the client.
  public var clientReported: Bool
  public var waivedForUrgentReasons: PerMille
  public var urgentGround: UrgentGround?
  public var recoversWithoutBreach: Bool
  public var smallAmount: Cents
  public var sixMonthsForAnySignal: Bool
  /// Policy: claims that are not the client's fault are not grossed up.
  public var waivesGrossing: Bool

  public init(
    months: [OverpaidMonth], basis: RecoveryBasis, decidedDay: Day, knownDay: Day? = nil,
    signalDay: Day? = nil, clientReported: Bool = false,
    waivedForUrgentReasons: PerMille = PerMille(0), urgentGround: UrgentGround? = nil,
    recoversWithoutBreach: Bool = true, smallAmount: Cents = .zero,
    sixMonthsForAnySignal: Bool = false, waivesGrossing: Bool = true
  ) {
    self.months = months
    self.basis = basis
    self.decidedDay = decidedDay
    self.knownDay = knownDay
    self.signalDay = signalDay
    self.clientReported = clientReported
    self.waivedForUrgentReasons = waivedForUrgentReasons
    self.urgentGround = urgentGround
    self.recoversWithoutBreach = recoversWithoutBreach
    self.smallAmount = smallAmount
    self.sixMonthsForAnySignal = sixMonthsForAnySignal
    self.waivesGrossing = waivesGrossing
  }
}

/// The decision on an overpayment with its days.
public struct DatedRecovery: Hashable, Sendable {
  /// The claim without tax and premiums.
  public let net: RecoveryDecision
  /// The claim with the tax and premiums of earlier years, in cents.
  public let gross: Cents
}

extension RecoveryLaw {
  /// What is claimed back of an overpayment with its days: Pw art. 58.
  ///
  /// First the limits of time: nothing once five years have passed since the municipality knew, or
  /// for payments over twenty years old; for a mistake only the last two years, and nothing that
  /// the client could not have understood. Then the six-month case law, urgent reasons and small
  /// amounts as for sums (`decide(_: RecoveryFacts)`). Last the tax and premiums of earlier years.
  ///
  /// - Throws: `LawError` when an amount or the order of days cannot be.
  public func decide(
    _ facts: OverpaymentCase, trace: inout some LawTrace
  ) throws(LawError) -> DatedRecovery {
    try facts.months.checkTotal()
    try LawBounds.check("the small amount", facts.smallAmount)
    try LawBounds.check(
      "the decision", facts.decidedDay, notBefore: facts.knownDay, "the day it knew")
    for month in facts.months {
      try LawBounds.check("the decision", facts.decidedDay, notBefore: month.first, "the payment")
    }
    let start = firstDay(facts, trace: &trace)
    let within = facts.months.amount(from: start, through: .last)
    let end = lastDay(facts)
    let isBreach = facts.basis == .breach
    var claim = Cents.zero
    if within > .zero || facts.months.total == .zero {
      claim =
        decide(
          RecoveryFacts(
            overpaid: within,
            overpaidAfterSixMonths: within - facts.months.amount(from: start, through: end),
            clientReported: facts.clientReported, isBreach: isBreach,
            waivedForUrgentReasons: facts.waivedForUrgentReasons, urgentGround: facts.urgentGround,
            recoversWithoutBreach: facts.recoversWithoutBreach, smallAmount: facts.smallAmount,
            sixMonthsForAnySignal: facts.sixMonthsForAnySignal),
          trace: &trace
        ).amount
    }
    let net = RecoveryDecision(
      outcome: .of(claim, overpaid: facts.months.total), amount: claim, isMandatory: isBreach)
    let gross = withTax(net.amount, facts, from: start, to: end, trace: &trace)
    return DatedRecovery(net: net, gross: gross)
  }

  /// The part of an overpayment, in cents, that may be settled with the running benefit at once,
  /// because it stems from income of the last six months: Pw art. 58(4). The rest needs a decision
  /// to recover.
  public func settleable(
    _ months: [OverpaidMonth], on day: Day, trace: inout some LawTrace
  ) -> Cents {
    let start = day.adding(months: -settlementMonths)
    let amount = months.amount(from: start, through: day)
    trace.step("Pw art. 58(4)", .recoverySettlementStart, .day(start))
    trace.step("Pw art. 58(4)", .recoverySettlement, .money(amount))
    return amount
  }

  /// The first day whose payments can be claimed back.
  private func firstDay(_ facts: OverpaymentCase, trace: inout some LawTrace) -> Day {
    if let end = facts.knownDay?.adding(years: knowledgeYears.value), facts.decidedDay > end {
      trace.step("BW art. 3:309", .recoveryPrescribed, .day(end), knowledgeYears.basis)
      return .last
    }
    switch facts.basis {
    case .breach, .other:
      let start = facts.decidedDay.adding(years: -longestYears.value)
      if facts.months.contains(where: { $0.first < start }) {
        trace.step("BW art. 3:309", .recoveryTooOld, .day(start), longestYears.basis)
      }
      return start
    case .mistake:
      let start = facts.decidedDay.adding(years: -mistakeYears)
      trace.step("Pw art. 58(6)", .recoveryTwoYears, .day(start))
      return start
    case .mistakeNotKnown:
      trace.step("Pw art. 58(2)(e)", .recoveryNotKnown, .money(.zero))
      return .last
    }
  }

  /// The last day whose payments can be claimed back: six months after a concrete signal, where the
  /// rule holds for it.
  private func lastDay(_ facts: OverpaymentCase) -> Day {
    guard let signal = facts.signalDay, facts.clientReported || facts.sixMonthsForAnySignal else {
      return .last
    }
    return signal.adding(months: sixMonthRule)
  }

  /// The claim with tax and premiums: those of a calendar year that is over can no longer be
  /// settled with the tax office (Pw art. 58(5)). What is waived is waived evenly over all payments
  /// that can be claimed back.
  private func withTax(
    _ net: Cents, _ facts: OverpaymentCase, from start: Day, to end: Day,
    trace: inout some LawTrace
  ) -> Cents {
    guard net > .zero, let year = Day(year: facts.decidedDay.components.year, month: 1, day: 1)
    else { return net }
    let claimed = facts.months.amount(from: start, through: end)
    let before = facts.months.amount(from: start, through: min(end, year.adding(days: -1)))
    guard before > .zero else {
      trace.step("Pw art. 58(5)", .recoveryNetThisYear, .money(net))
      return net
    }
    let part = net.times(before.amount, over: max(1, claimed.amount))
    let gross = grossedUp(
      part, isClientsFault: facts.basis == .breach, waives: facts.waivesGrossing, trace: &trace)
    let total = net - part + gross
    if total > net {
      trace.step("Pw art. 58(5)", .recoveryGrossTotal, .money(total), grossUp.basis)
    }
    return total
  }

  /// A net claim of an earlier calendar year with its tax and premiums, in cents: Pw art. 58(5).
  ///
  /// A municipality may leave them out where the overpayment is not the client's fault.
  public func grossedUp(
    _ net: Cents, isClientsFault: Bool, waives: Bool, trace: inout some LawTrace
  ) -> Cents {
    if !isClientsFault && waives {
      trace.step("Pw art. 58(5)", .recoveryGrossWaived, .money(net))
      return net
    }
    trace.step("Pw art. 58(5)", .recoveryGrossFactor, .share(grossUp.value), grossUp.basis)
    let gross = max(net, grossedUp(net))
    trace.step("Pw art. 58(5)", .recoveryGross, .money(gross), grossUp.basis)
    return gross
  }
}
