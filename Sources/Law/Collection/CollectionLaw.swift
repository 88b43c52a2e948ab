import Quantities

/// The dated numbers of collection: Pw art. 58(7), 60-60c, Awb title 4.4.
public struct CollectionTables: Sendable {
  let protection: ProtectedEarningsTables
  /// Months in which a fine for a repeat was set off below the protected earnings (art. 60b).
  public let repeatMonths: Timeline<Int>
  /// Whether only intent and gross fault bar a debt arrangement.
  public let barsIntentOnly: Timeline<Bool>
  public let prescription: Timeline<Int>
  public let reminderWeeks: Timeline<Int>
  public let reminderLimit: Timeline<Cents>
  public let reminderSmall: Timeline<Cents>
  public let reminderLarge: Timeline<Cents>
  let remission: RemissionTables

  init(reading register: inout some LawRegister) {
    protection = ProtectedEarningsTables(reading: &register)
    repeatMonths = register.timeline("law.collection.repeat_below_protection", .months)
    barsIntentOnly = register.timeline("law.collection.arrangement_bars_intent_only", .yesNo)
    prescription = register.timeline("law.collection.prescription", .years)
    reminderWeeks = register.timeline("law.collection.reminder_term", .weeks)
    reminderLimit = register.timeline("law.collection.reminder_limit", .euro)
    reminderSmall = register.timeline("law.collection.reminder_small", .euro)
    reminderLarge = register.timeline("law.collection.reminder_large", .euro)
    remission = RemissionTables(reading: &register)
  }

  /// The rules of collection on a day.
  ///
  /// - Throws: `LawError.noLaw` outside the tables.
  public func inForce(on day: Day) throws(LawError) -> CollectionLaw {
    CollectionLaw(
      protection: try protection.inForce(on: day), repeatMonths: try repeatMonths.graded(on: day),
      barsIntentOnly: try barsIntentOnly.graded(on: day),
      prescription: try prescription.value(on: day),
      reminderWeeks: try reminderWeeks.value(on: day),
      reminderLimit: try reminderLimit.value(on: day),
      reminderSmall: try reminderSmall.graded(on: day),
      reminderLarge: try reminderLarge.graded(on: day),
      remission: try remission.inForce(on: day))
  }
}

/// The facts of a month's collection from a benefit.
public struct CollectionFacts: Sendable {
  /// The household's norm, in cents a month.
  public var norm: Cents
  /// What is taken off the benefit already (a measure, other collection), in cents.
  public var reductions: Cents
  public var claims: [OpenClaim]
  public var order: CollectionOrder
  /// Policy: whether claims that need not be set off are.
  public var includesOther: Bool
  /// Whether the client refuses to give information about income.
  public var refusesInformation: Bool
  /// The months in which a fine for a repeat was set off below the protected earnings already.
  public var repeatMonthsUsed: Int

  public init(
    norm: Cents, reductions: Cents = .zero, claims: [OpenClaim],
    order: CollectionOrder = .fraudFirst, includesOther: Bool = true,
    refusesInformation: Bool = false, repeatMonthsUsed: Int = 0
  ) {
    self.norm = norm
    self.reductions = reductions
    self.claims = claims
    self.order = order
    self.includesOther = includesOther
    self.refusesInformation = refusesInformation
    self.repeatMonthsUsed = repeatMonthsUsed
  }

  /// Refuses facts that cannot be.
  ///
  /// - Throws: `LawError` with the name of the first such fact.
  public func check() throws(LawError) {
    try LawBounds.check("norm", norm)
    try LawBounds.check("reductions", reductions)
    try LawBounds.check("the number of claims", claims.count, in: 0...1000)
    for claim in claims { try LawBounds.check("a claim", claim.balance) }
    try LawBounds.check("the number of months used", repeatMonthsUsed, in: 0...1200)
  }
}

/// What is collected from a month's benefit.
public struct CollectionDecision: Hashable, Sendable {
  /// What each claim gets, in cents, in the order in which they were given.
  public let parts: [Cents]
  /// What the client is left with, in cents.
  public let left: Cents

  public var total: Cents { parts.reduce(.zero) { $0 + $1 } }
}

/// Collection on one day.
public struct CollectionLaw: Sendable {
  public let protection: ProtectedEarningsLaw
  let repeatMonths: Graded<Int>
  let barsIntentOnly: Graded<Bool>
  let prescription: Int
  let reminderWeeks: Int
  let reminderLimit: Cents
  let reminderSmall: Graded<Cents>
  let reminderLarge: Graded<Cents>
  let remission: RemissionLaw

  /// What is collected from a month's benefit, in cents: Pw art. 60(3), (4) and (6), 60b.
  ///
  /// Claims for fraud and fines must be set off, others may be, down to the protected earnings. In
  /// 2013-2016 a fine for a repeat went below them for its first months.
  ///
  /// - Throws: `LawError` when a fact cannot be.
  public func decide(
    _ facts: CollectionFacts, trace: inout some LawTrace
  ) throws(LawError) -> CollectionDecision {
    try facts.check()
    let room = protection.collectable(
      norm: facts.norm, reductions: facts.reductions,
      refusesInformation: facts.refusesInformation, trace: &trace)
    var parts = facts.claims.divide(
      room, by: facts.order, includingOther: facts.includesOther)
    let benefit = max(.zero, facts.norm - facts.reductions)
    var left = benefit - parts.reduce(.zero) { $0 + $1 }
    if facts.repeatMonthsUsed < repeatMonths.value {
      for place in facts.claims.indices {
        let claim = facts.claims[place]
        guard claim.kind == .fine, claim.isRepeatFine else { continue }
        let more = min(left, claim.balance - parts[place])
        guard more > .zero else { continue }
        parts[place] += more
        left -= more
        trace.step("Pw art. 60b", .collectionBelowProtection, .money(more), repeatMonths.basis)
      }
    }
    report(facts, parts, trace: &trace)
    trace.step("Pw art. 60", .collectionLeft, .money(left))
    return CollectionDecision(parts: parts, left: left)
  }

  private func report(
    _ facts: CollectionFacts, _ parts: [Cents], trace: inout some LawTrace
  ) {
    var sums = (fraud: Cents.zero, fine: Cents.zero, other: Cents.zero)
    for (claim, part) in zip(facts.claims, parts) {
      switch claim.kind {
      case .fraud: sums.fraud += part
      case .fine: sums.fine += part
      case .other: sums.other += part
      }
    }
    if sums.fraud > .zero { trace.step("Pw art. 60(4)", .collectionFraud, .money(sums.fraud)) }
    if sums.fine > .zero { trace.step("Pw art. 60(4)", .collectionFine, .money(sums.fine)) }
    if sums.other > .zero { trace.step("Pw art. 60(3)", .collectionOther, .money(sums.other)) }
  }
}
