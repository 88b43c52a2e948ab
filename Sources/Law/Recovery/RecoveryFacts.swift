import Quantities

/// What makes reasons urgent (*dringende redenen*, Pw art. 58(8)).
public enum UrgentGround: String, CaseIterable, Sendable {
  /// Consequences for the client, social or financial, that are not acceptable.
  case consequences
  /// How the overpayment came about, or the municipality's own share in it.
  case cause
  /// What recovery serves does not weigh up to what it does to the client.
  case disproportion
}

/// The facts of an overpayment and what the municipality chooses where it may choose.
public struct RecoveryFacts: Sendable {
  /// All benefit paid too much, in cents.
  public var overpaid: Cents
  /// The part of `overpaid` paid more than six months after a concrete signal, in cents.
  public var overpaidAfterSixMonths: Cents
  /// Whether the signal came from the client.
  public var clientReported: Bool
  /// Whether the overpayment follows from a breach of the information duty (Pw art. 17(1)).
  public var isBreach: Bool
  /// The share waived for urgent reasons: nothing, part, or all of it.
  public var waivedForUrgentReasons: PerMille
  /// What makes the reasons urgent; nil: not asked, so taken as given.
  public var urgentGround: UrgentGround?
  /// Policy: whether the municipality uses its power to recover where it has no duty to.
  public var recoversWithoutBreach: Bool
  /// Policy: claims below this many cents are left, unless recovery is a duty.
  public var smallAmount: Cents
  /// Policy: whether the six-month rule also holds for signals that did not come from the client.
  public var sixMonthsForAnySignal: Bool

  public init(
    overpaid: Cents, overpaidAfterSixMonths: Cents = .zero, clientReported: Bool = false,
    isBreach: Bool, waivedForUrgentReasons: PerMille = PerMille(0),
    urgentGround: UrgentGround? = nil, recoversWithoutBreach: Bool = true,
    smallAmount: Cents = .zero,
    sixMonthsForAnySignal: Bool = false
  ) {
    self.overpaid = overpaid
    self.overpaidAfterSixMonths = overpaidAfterSixMonths
    self.clientReported = clientReported
    self.isBreach = isBreach
    self.waivedForUrgentReasons = waivedForUrgentReasons
    self.urgentGround = urgentGround
    self.recoversWithoutBreach = recoversWithoutBreach
    self.smallAmount = smallAmount
    self.sixMonthsForAnySignal = sixMonthsForAnySignal
  }

  /// Refuses amounts that cannot be.
  ///
  /// - Throws: `LawError` with the name of the first such amount.
  public func check() throws(LawError) {
    try LawBounds.check("what was overpaid", overpaid)
    try LawBounds.check("the part after six months", overpaidAfterSixMonths)
    try LawBounds.check("the small amount", smallAmount)
    try LawBounds.check("the share waived", Int(waivedForUrgentReasons.count), in: 0...1000)
  }
}

/// How an overpayment ends.
public enum RecoveryOutcome: String, CaseIterable, Sendable {
  /// Nothing was overpaid.
  case none
  /// Everything is claimed back.
  case recovered
  /// Part is claimed back.
  case limited
  /// Nothing is claimed back.
  case waived

  static func of(_ claim: Cents, overpaid: Cents) -> RecoveryOutcome {
    if overpaid <= .zero { return .none }
    return claim == overpaid ? .recovered : claim > .zero ? .limited : .waived
  }
}

/// The decision on an overpayment.
public struct RecoveryDecision: Hashable, Sendable {
  public let outcome: RecoveryOutcome
  /// The claim in cents.
  public let amount: Cents
  /// Whether recovery was a duty (Pw art. 58(1)).
  public let isMandatory: Bool
}
