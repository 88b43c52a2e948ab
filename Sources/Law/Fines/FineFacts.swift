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
  /// The same conduct was fined irrevocably within five years before this breach; not looked at
  /// when `earlierSanction` says when.
  public var isRepeat: Bool
  /// The earlier sanction from which the law decides whether this is a repeat.
  public var earlierSanction: EarlierSanction?
  /// The first day of the breach.
  public var breachDay: Day
  /// The last day of the breach; nil: it lasted until it was found, so no term to fine has run.
  public var breachEndDay: Day?
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
  /// What a law that weighs each case in proportion looks at; not looked at by the law in force.
  public var circumstances: BreachCircumstances

  public init(
    harm: Cents, grossHarm: Cents? = nil, culpability: Culpability = .normal,
    isRepeat: Bool = false, earlierSanction: EarlierSanction? = nil, breachDay: Day,
    breachEndDay: Day? = nil, decidedDay: Day, reportedDaysLate: Int? = nil,
    earlierWarningDay: Day? = nil, norm: Cents, capacityPerMonth: Cents? = nil,
    freeAssets: Cents = .zero, hasUrgentReasons: Bool = false,
    discretion: WarningDiscretion = .warnWhenAllowed,
    circumstances: BreachCircumstances = BreachCircumstances()
  ) {
    self.harm = harm
    self.grossHarm = grossHarm
    self.culpability = culpability
    self.isRepeat = isRepeat
    self.earlierSanction = earlierSanction
    self.breachDay = breachDay
    self.breachEndDay = breachEndDay
    self.decidedDay = decidedDay
    self.reportedDaysLate = reportedDaysLate
    self.earlierWarningDay = earlierWarningDay
    self.norm = norm
    self.capacityPerMonth = capacityPerMonth
    self.freeAssets = freeAssets
    self.hasUrgentReasons = hasUrgentReasons
    self.discretion = discretion
    self.circumstances = circumstances
  }

  /// Refuses facts that cannot be: less than nothing, beyond any case, or in the wrong order.
  ///
  /// - Throws: `LawError` with the name of the first such fact.
  public func check() throws(LawError) {
    try LawBounds.check("harm", harm)
    try LawBounds.check("gross harm", grossHarm)
    if let grossHarm, grossHarm < harm {
      throw .less("gross harm", grossHarm, than: "the harm", harm)
    }
    try LawBounds.check("norm", norm)
    try LawBounds.check("capacity", capacityPerMonth)
    try LawBounds.check("assets", freeAssets)
    if let reportedDaysLate {
      try LawBounds.check("the number of days late", reportedDaysLate, in: 0...36_500)
    }
    try LawBounds.check("the decision", decidedDay, notBefore: breachDay, "the breach")
    try LawBounds.check("the end of the breach", breachEndDay, notBefore: breachDay, "its start")
    try LawBounds.check(
      "the decision", decidedDay, notBefore: breachEndDay, "the end of the breach")
    try LawBounds.check(
      "the day an earlier sanction became final", earlierSanction?.irrevocableDay,
      notBefore: earlierSanction?.imposedDay, "the day it was imposed")
    try LawBounds.check(
      "the decision", decidedDay, notBefore: earlierSanction?.imposedDay, "an earlier sanction")
    try LawBounds.check(
      "the decision", decidedDay, notBefore: earlierSanction?.irrevocableDay,
      "the day an earlier sanction became final")
    try LawBounds.check(
      "the decision", decidedDay, notBefore: earlierWarningDay, "an earlier warning")
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

  @inline(__always)
  static func without(_ outcome: FineOutcome) -> FineDecision {
    FineDecision(outcome: outcome, amount: .zero)
  }
}
