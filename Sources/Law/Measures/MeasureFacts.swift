import Quantities

/// Which duty was breached; never the information duty (Pw art. 18(2)).
public enum DutyBreach: Hashable, Sendable {
  /// One of the work duties with a nationally fixed measure (Pw art. 18(4)).
  case uniform
  /// Another duty, with a measure by municipal ordinance.
  case other(Gravity)
  /// Serious misconduct towards who carries out the law (Pw art. 9(6)).
  case misconduct
  /// Too little sense of responsibility for one's own support (*tekortschietend besef*).
  case noResponsibility
  /// Not learning Dutch (Pw art. 18b), with the months since the reduction began.
  case language(monthsPassed: Int)

  /// Not doing the work in return (*tegenprestatie*, Pw art. 9(1)(c)): another duty of medium weight.
  public static let workInReturn = DutyBreach.other(.medium)

  /// How the ordinance weighs a breach of another duty.
  public enum Gravity: String, CaseIterable, Sendable {
    case light
    case medium
    case serious
  }
}

/// The facts of a breach of a work or other duty, and the ordinance's choices.
public struct MeasureFacts: Sendable {
  public var breach: DutyBreach
  public var isCulpable: Bool
  /// Earlier breaches of the same duty within twelve months, answered by a measure or a warning.
  public var earlierBreaches: Int
  /// The household's norm, in cents a month.
  public var norm: Cents
  /// The share of the measure left out for urgent reasons (Pw art. 18(10)).
  public var waivedForUrgentReasons: PerMille
  /// Ordinance: the months over which a uniform measure is spread, 1 to 3.
  public var spreadMonths: Int
  /// Ordinance: a first breach of another duty gets a written warning.
  public var warnsFirst: Bool
  /// What the choice of `spreadMonths` rests on.
  public var spreadBasis: LawBasis
  /// What the choice of `warnsFirst` rests on.
  public var warningBasis: LawBasis

  public init(
    breach: DutyBreach, isCulpable: Bool = true, earlierBreaches: Int = 0, norm: Cents,
    waivedForUrgentReasons: PerMille = PerMille(0), spreadMonths: Int = 1, warnsFirst: Bool = false,
    spreadBasis: LawBasis = .certain, warningBasis: LawBasis = .certain
  ) {
    self.breach = breach
    self.isCulpable = isCulpable
    self.earlierBreaches = earlierBreaches
    self.norm = norm
    self.waivedForUrgentReasons = waivedForUrgentReasons
    self.spreadMonths = spreadMonths
    self.warnsFirst = warnsFirst
    self.spreadBasis = spreadBasis
    self.warningBasis = warningBasis
  }

  /// Refuses facts that cannot be.
  ///
  /// - Throws: `LawError` with the name of the first such fact.
  public func check() throws(LawError) {
    try LawBounds.check("norm", norm)
    try LawBounds.check("the number of earlier breaches", earlierBreaches, in: 0...1000)
    try LawBounds.check("the share waived", Int(waivedForUrgentReasons.count), in: 0...1000)
    try LawBounds.check("the number of months of spreading", spreadMonths, in: 1...3)
    if case .language(let months) = breach {
      try LawBounds.check("the number of months passed", months, in: 0...1200)
    }
  }
}

/// How the question of a measure ends.
public enum MeasureOutcome: String, CaseIterable, Sendable {
  case none
  case warning
  case measure
}

/// The decision about a measure.
public struct MeasureDecision: Hashable, Sendable {
  public let outcome: MeasureOutcome
  /// What is taken off the benefit, month by month.
  public let monthly: Instalments
  /// What is taken off in all, in cents.
  public var total: Cents { monthly.total }

  /// The decision after the client turned around (*inkeer*, Pw art. 18(11)), with `months` of a
  /// uniform measure already carried out: the rest is withdrawn.
  public func withdrawn(afterMonths months: Int) -> MeasureDecision {
    let kept = monthly.keeping(first: months)
    return MeasureDecision(outcome: kept.total > .zero ? outcome : .none, monthly: kept)
  }

  static func without(_ outcome: MeasureOutcome) -> MeasureDecision {
    MeasureDecision(outcome: outcome, monthly: Instalments(.zero, over: 1))
  }
}
