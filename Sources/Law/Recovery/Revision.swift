import Quantities

/// The facts of a right that was set too high.
public struct RevisionFacts: Sendable {
  /// What was paid, in cents.
  public var paid: Cents
  /// What the client was entitled to, in cents; nil when that cannot be established or estimated.
  public var entitled: Cents?
  /// Whether the information duty was breached.
  public var isBreach: Bool
  /// Policy: whether the municipality uses its power where it has no duty to.
  public var revisesWithoutBreach: Bool

  public init(
    paid: Cents, entitled: Cents?, isBreach: Bool, revisesWithoutBreach: Bool = true
  ) {
    self.paid = paid
    self.entitled = entitled
    self.isBreach = isBreach
    self.revisesWithoutBreach = revisesWithoutBreach
  }
}

/// How a right that was set too high ends.
public enum RevisionOutcome: String, CaseIterable, Sendable {
  case none
  /// The right is set lower (*herziening*).
  case revised
  /// The right is taken back (*intrekking*).
  case revoked
}

/// The decision on a right that was set too high.
public struct RevisionDecision: Hashable, Sendable {
  public let outcome: RevisionOutcome
  /// What was overpaid by the new right, in cents.
  public let overpaid: Cents
}

extension RecoveryLaw {
  /// How far a right is set lower or taken back: Pw art. 54(3).
  ///
  /// A duty after a breach of the information duty, otherwise a power. When a right cannot be
  /// established because of the breach it is taken back; what can be estimated must be (CRvB
  /// 2023:1527).
  ///
  /// - Throws: `LawError` when an amount cannot be.
  public func revision(
    _ facts: RevisionFacts, trace: inout some LawTrace
  ) throws(LawError) -> RevisionDecision {
    try LawBounds.check("what was paid", facts.paid)
    try LawBounds.check("the right", facts.entitled)
    let entitled = min(facts.entitled ?? (facts.isBreach ? .zero : facts.paid), facts.paid)
    let overpaid = facts.paid - entitled
    guard overpaid > .zero, facts.isBreach || facts.revisesWithoutBreach else {
      trace.step("Pw art. 54(3)", .revisionNone, .money(facts.paid))
      return RevisionDecision(outcome: .none, overpaid: .zero)
    }
    trace.step(
      "Pw art. 54(3)", facts.isBreach ? .revisionMandatory : .revisionDiscretionary,
      .money(overpaid))
    if facts.entitled == nil {
      trace.step("Pw art. 54(3)", .revisionUnknown, .money(.zero))
    } else {
      trace.step("Pw art. 54(3), CRvB 2023:1527", .revisionRight, .money(entitled))
    }
    return RevisionDecision(outcome: entitled > .zero ? .revised : .revoked, overpaid: overpaid)
  }
}
