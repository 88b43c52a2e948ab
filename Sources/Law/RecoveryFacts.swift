import Quantities

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
  /// Policy: whether the municipality uses its power to recover where it has no duty to.
  public var recoversWithoutBreach: Bool
  /// Policy: claims below this many cents are left, unless recovery is a duty.
  public var smallAmount: Cents
  /// Policy: whether the six-month rule also holds for signals that did not come from the client.
  public var sixMonthsForAnySignal: Bool

  public init(
    overpaid: Cents, overpaidAfterSixMonths: Cents = .zero, clientReported: Bool = false,
    isBreach: Bool, waivedForUrgentReasons: PerMille = PerMille(0),
    recoversWithoutBreach: Bool = true, smallAmount: Cents = .zero,
    sixMonthsForAnySignal: Bool = false
  ) {
    self.overpaid = overpaid
    self.overpaidAfterSixMonths = overpaidAfterSixMonths
    self.clientReported = clientReported
    self.isBreach = isBreach
    self.waivedForUrgentReasons = waivedForUrgentReasons
    self.recoversWithoutBreach = recoversWithoutBreach
    self.smallAmount = smallAmount
    self.sixMonthsForAnySignal = sixMonthsForAnySignal
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
}

/// The decision on an overpayment.
public struct RecoveryDecision: Hashable, Sendable {
  public let outcome: RecoveryOutcome
  /// The claim in cents.
  public let amount: Cents
  /// Whether recovery was a duty (Pw art. 58(1)).
  public let isMandatory: Bool
}
