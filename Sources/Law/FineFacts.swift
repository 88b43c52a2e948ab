import Quantities

/// What the municipality does where the law lets it warn instead of fine.
public enum WarningDiscretion: String, CaseIterable, Sendable {
  case warnWhenAllowed = "warn"
  case fineWhenAllowed = "fine"
}

/// The facts of a breach of the information duty (Pw art. 17(1)) that decide about a fine.
public struct FineFacts: Sendable {
  /// The benefit paid too much because of the breach (*benadelingsbedrag*), net, in cents.
  public var harm: Cents
  /// The same harm before tax, for the referral threshold; nil takes `harm`.
  public var grossHarm: Cents?
  public var culpability: Culpability
  /// The same conduct was fined irrevocably within five years before this breach.
  public var isRepeat: Bool
  public var breachDay: Day
  public var decidedDay: Day
  /// Days between the day the fact should have been reported and the client's own report, if that
  /// came before discovery; nil if the client did not report.
  public var reportedDaysLate: Int?
  /// The day of the latest earlier warning, if any.
  public var earlierWarningDay: Day?
  /// The household's norm when the fine is decided, in cents a month with holiday allowance.
  public var norm: Cents
  /// The real monthly capacity of a client with other income, in cents; nil: a share of the norm.
  public var capacityPerMonth: Cents?
  /// Wealth that can be used to pay, in cents.
  public var freeAssets: Cents
  public var hasUrgentReasons: Bool
  public var discretion: WarningDiscretion

  public init(
    harm: Cents, grossHarm: Cents? = nil, culpability: Culpability = .normal,
    isRepeat: Bool = false, breachDay: Day, decidedDay: Day, reportedDaysLate: Int? = nil,
    earlierWarningDay: Day? = nil, norm: Cents, capacityPerMonth: Cents? = nil,
    freeAssets: Cents = .zero, hasUrgentReasons: Bool = false,
    discretion: WarningDiscretion = .warnWhenAllowed
  ) {
    self.harm = harm
    self.grossHarm = grossHarm
    self.culpability = culpability
    self.isRepeat = isRepeat
    self.breachDay = breachDay
    self.decidedDay = decidedDay
    self.reportedDaysLate = reportedDaysLate
    self.earlierWarningDay = earlierWarningDay
    self.norm = norm
    self.capacityPerMonth = capacityPerMonth
    self.freeAssets = freeAssets
    self.hasUrgentReasons = hasUrgentReasons
    self.discretion = discretion
  }
}

/// How the question of a fine ends.
public enum FineOutcome: String, CaseIterable, Sendable {
  case none
  case warning
  case fine
  /// Handed to the public prosecutor: no fine for the same fact (*una via*).
  case referral
}

/// The decision about a fine.
public struct FineDecision: Hashable, Sendable {
  public let outcome: FineOutcome
  /// The fine in cents; zero unless the outcome is a fine.
  public let amount: Cents

  static func without(_ outcome: FineOutcome) -> FineDecision {
    FineDecision(outcome: outcome, amount: .zero)
  }
}
