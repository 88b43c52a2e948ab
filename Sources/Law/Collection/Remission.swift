import Quantities

/// The dated years, months and shares after which what is open may be remitted.
struct RemissionTables: Sendable {
  let fraudYears: Timeline<Int>
  let lumpShare: Timeline<PerMille>
  let otherMonths: Timeline<Int>
  let otherMonthsArrears: Timeline<Int>

  init(reading register: inout some LawRegister) {
    fraudYears = register.timeline("law.collection.remission_fraud", .years)
    lumpShare = register.timeline("law.collection.remission_lump", .percent)
    otherMonths = register.timeline("law.collection.remission_other", .months)
    otherMonthsArrears = register.timeline("law.collection.remission_other_arrears", .months)
  }

  func inForce(on day: Day) throws(LawError) -> RemissionLaw {
    RemissionLaw(
      fraudYears: try fraudYears.value(on: day), lumpShare: try lumpShare.value(on: day),
      otherMonths: try otherMonths.graded(on: day),
      otherMonthsArrears: try otherMonthsArrears.graded(on: day))
  }
}

struct RemissionLaw: Sendable {
  let fraudYears: Int
  let lumpShare: PerMille
  let otherMonths: Graded<Int>
  let otherMonthsArrears: Graded<Int>
}

/// The facts of a claim that was paid on for years.
public struct RemissionFacts: Sendable {
  public var kind: OpenClaim.Kind
  /// What is open, in cents.
  public var balance: Cents
  /// The day from which it had to be paid.
  public var startDay: Day
  public var day: Day
  /// Whether the client paid all that was asked, month after month.
  public var paidInFull: Bool
  /// Whether arrears were made good, with their interest and costs.
  public var arrearsMadeGood: Bool
  /// Whether nothing was paid and nothing is to be expected.
  public var isHopeless: Bool
  /// What the client offers in one payment, in cents.
  public var lumpSum: Cents

  public init(
    kind: OpenClaim.Kind, balance: Cents, startDay: Day, day: Day, paidInFull: Bool = false,
    arrearsMadeGood: Bool = false, isHopeless: Bool = false, lumpSum: Cents = .zero
  ) {
    self.kind = kind
    self.balance = balance
    self.startDay = startDay
    self.day = day
    self.paidInFull = paidInFull
    self.arrearsMadeGood = arrearsMadeGood
    self.isHopeless = isHopeless
    self.lumpSum = lumpSum
  }
}

extension CollectionLaw {
  /// The months after which a fraud claim can be remitted: Pw art. 58(7)(a)-(c).
  public var fraudRemissionMonths: Int { 12 * min(remission.fraudYears, 1000) }

  /// What the municipality may remit of a claim, in cents: Pw art. 58(7), and local rules for claims
  /// without a breach. A fine is forgiven by other rules (`FineLaw.forgiveness`).
  ///
  /// A fraud claim: after ten years paid in full, or with arrears made good, or with nothing paid
  /// and nothing to expect; or against half of what is open in one payment.
  ///
  /// - Throws: `LawError` when an amount or the order of days cannot be.
  public func remission(
    _ facts: RemissionFacts, trace: inout some LawTrace
  ) throws(LawError) -> Cents {
    try LawBounds.check("what is open", facts.balance)
    try LawBounds.check("the offer", facts.lumpSum)
    try LawBounds.check("the question", facts.day, notBefore: facts.startDay, "the first payment")
    switch facts.kind {
    case .fine:
      trace.step("Pw art. 18a(13)", .remissionNotForFine, .money(.zero))
      return .zero
    case .fraud: return fraudRemission(facts, trace: &trace)
    case .other: return otherRemission(facts, trace: &trace)
    }
  }

  private func fraudRemission(_ facts: RemissionFacts, trace: inout some LawTrace) -> Cents {
    let half = remission.lumpShare.of(facts.balance)
    if facts.lumpSum > .zero, facts.lumpSum >= half {
      let rest = max(.zero, facts.balance - facts.lumpSum)
      trace.step("Pw art. 58(7)(d)", .remissionLump, .money(rest))
      return rest
    }
    let end = facts.startDay.adding(years: remission.fraudYears)
    guard facts.day >= end else {
      trace.step("Pw art. 58(7)", .remissionTooEarly, .day(end))
      return .zero
    }
    if facts.paidInFull {
      trace.step("Pw art. 58(7)(a)", .remissionPaid, .money(facts.balance))
    } else if facts.arrearsMadeGood {
      trace.step("Pw art. 58(7)(b)", .remissionArrears, .money(facts.balance))
    } else if facts.isHopeless {
      trace.step("Pw art. 58(7)(c)", .remissionHopeless, .money(facts.balance))
    } else {
      trace.step("Pw art. 58(7)", .remissionNoGround, .money(.zero))
      return .zero
    }
    return facts.balance
  }

  private func otherRemission(_ facts: RemissionFacts, trace: inout some LawTrace) -> Cents {
    let months = facts.paidInFull ? remission.otherMonths : remission.otherMonthsArrears
    guard facts.paidInFull || facts.arrearsMadeGood else {
      trace.step("local rules", .remissionNoGround, .money(.zero))
      return .zero
    }
    let end = facts.startDay.adding(months: months.value)
    guard facts.day >= end else {
      trace.step("local rules", .remissionTooEarly, .day(end), months.basis)
      return .zero
    }
    trace.step("local rules", .remissionLocal, .money(facts.balance), months.basis)
    return facts.balance
  }

  /// Whether the municipality may cooperate with a debt arrangement that remits a claim: Pw art. 60c.
  ///
  /// Not where a breach was fined or reported to the prosecutor; since 2021 only if it was with
  /// intent or gross fault.
  public func mayArrange(
    _ kind: OpenClaim.Kind, wasPunished: Bool, culpability: Culpability,
    trace: inout some LawTrace
  ) -> Bool {
    let isBarred = kind != .other && wasPunished && (culpability.isGrave || !barsIntentOnly.value)
    trace.step(
      "Pw art. 60c", isBarred ? .arrangementBarred : .arrangementOpen, .count(0),
      kind == .other ? .certain : barsIntentOnly.basis)
    return !isBarred
  }
}
