import Quantities

/// The facts of a house visit (*huisbezoek*).
public struct HouseVisitFacts: Sendable {
  /// Why the municipality came.
  public enum Ground: String, CaseIterable, Sendable {
    case none
    /// Facts known in advance that gave reason to doubt what the client had said.
    case reasonable
    /// An offer to the client to show how they live (Pw art. 53a(2)).
    case offer
  }

  /// How the client answered.
  public enum Reply: String, CaseIterable, Sendable {
    /// They let the municipality in, knowing why and what a refusal would mean.
    case consented
    /// They let it in without knowing that.
    case uninformed
    case refused
  }

  public var ground: Ground
  public var reply: Reply

  public init(ground: Ground, reply: Reply) {
    self.ground = ground
    self.reply = reply
  }
}

/// What follows from a house visit.
public enum HouseVisitOutcome: String, CaseIterable, Sendable {
  /// What was seen may be used.
  case usable
  /// What was seen may not be used.
  case unusable
  /// A refusal has no consequences.
  case noConsequence = "no-consequence"
  /// The right cannot be established (Pw art. 17(2), 54).
  case rightUnclear = "right-unclear"
  /// The living situation is not shown: a part of the norm for couples (Pw art. 53a(3)).
  case unprovenNorm = "unproven-norm"
}

/// What follows from a house visit, and the norm where it changes.
public struct HouseVisitDecision: Hashable, Sendable {
  public let outcome: HouseVisitOutcome
  /// The norm a month in cents; nil when the visit does not change it.
  public let norm: Cents?
}

extension NormLaw {
  /// What follows from a house visit: ECHR art. 8, Pw art. 17(2) and 53a.
  ///
  /// Coming in takes informed consent. A refusal has consequences only where there was a reasonable
  /// ground in advance, or where the client was offered to show how they live. Never fails.
  public func houseVisit(
    _ facts: HouseVisitFacts, trace: inout some LawTrace
  ) -> HouseVisitDecision {
    switch (facts.reply, facts.ground) {
    case (.consented, _):
      trace.step("EVRM art. 8", .visitUsable, .count(1))
      return HouseVisitDecision(outcome: .usable, norm: nil)
    case (.uninformed, _):
      trace.step("EVRM art. 8", .visitUnusable, .count(0))
      return HouseVisitDecision(outcome: .unusable, norm: nil)
    case (.refused, .none):
      trace.step("EVRM art. 8", .visitNoGround, .count(0))
      return HouseVisitDecision(outcome: .noConsequence, norm: nil)
    case (.refused, .reasonable):
      trace.step("Pw art. 17(2)", .visitRightUnclear, .count(1))
      return HouseVisitDecision(outcome: .rightUnclear, norm: nil)
    case (.refused, .offer):
      trace.step("Pw art. 53a(2)", .visitOfferRefused, .count(1))
      return HouseVisitDecision(
        outcome: .unprovenNorm, norm: normWhenUnproven(trace: &trace))
    }
  }
}
