import Quantities

/// The dated numbers of measures: Pw art. 18 and 18b, and the ordinances where the law leaves it to
/// them.
public struct MeasureTables: Sendable {
  public let uniformShare: Timeline<PerMille>
  public let uniformMonthsLater: Timeline<Int>
  public let spreadMonthsMax: Timeline<Int>
  public let repeatMonths: Timeline<Int>
  public let reviewMonths: Timeline<Int>
  public let languageFirst: Timeline<PerMille>
  public let languageSecond: Timeline<PerMille>
  public let languageThird: Timeline<PerMille>
  public let languageStep: Timeline<Int>
  let ordinances: [OrdinanceTables]

  init(reading register: inout some LawRegister) {
    uniformShare = register.timeline("law.measure.uniform", .percent)
    uniformMonthsLater = register.timeline("law.measure.uniform_months_later", .months)
    spreadMonthsMax = register.timeline("law.measure.uniform_spread_max", .months)
    repeatMonths = register.timeline("law.measure.repeat_window", .months)
    reviewMonths = register.timeline("law.measure.review", .months)
    languageFirst = register.timeline("law.measure.language_first", .percent)
    languageSecond = register.timeline("law.measure.language_second", .percent)
    languageThird = register.timeline("law.measure.language_third", .percent)
    languageStep = register.timeline("law.measure.language_step", .months)
    ordinances = OrdinanceID.allCases.map { OrdinanceTables($0, reading: &register) }
  }

  /// The law of measures on a day, with the choices of an ordinance.
  ///
  /// - Throws: `LawError.noLaw` outside the tables.
  public func inForce(
    on day: Day, ordinance id: OrdinanceID = .almere
  ) throws(LawError) -> MeasureLaw {
    MeasureLaw(
      uniformShare: try uniformShare.value(on: day),
      uniformMonthsLater: try uniformMonthsLater.value(on: day),
      spreadMonthsMax: try spreadMonthsMax.value(on: day),
      repeatMonths: try repeatMonths.value(on: day),
      reviewMonths: try reviewMonths.value(on: day),
      languageFirst: try languageFirst.value(on: day),
      languageSecond: try languageSecond.value(on: day),
      languageThird: try languageThird.value(on: day),
      languageStep: try languageStep.value(on: day),
      ordinance: try ordinances[id.place].inForce(on: day))
  }
}

extension OrdinanceID {
  /// Its place among all ordinances.
  fileprivate var place: Int {
    switch self {
    case .almere: 0
    case .diemen: 1
    case .rotterdam: 2
    }
  }
}

/// The law of measures on one day, as resolved numbers.
public struct MeasureLaw: Sendable {
  let uniformShare: PerMille
  let uniformMonthsLater: Int
  let spreadMonthsMax: Int
  /// The months within which an earlier measure makes a breach a repeat.
  public let repeatMonths: Int
  let reviewMonths: Int
  let languageFirst: PerMille
  let languageSecond: PerMille
  let languageThird: PerMille
  let languageStep: Int
  public let ordinance: Ordinance

  /// The measure for a breach of a work or other duty, in cents a month: Pw art. 18(2)-(10), 18b.
  ///
  /// A uniform measure is the whole norm for one to three months by ordinance, longer at a repeat,
  /// and may be spread over up to three months; the spread is never shorter than the measure, so no
  /// month loses more than the norm. A measure for another duty takes the ordinance's share for its
  /// months, longer by a factor on repeat, after a warning if the ordinance warns first. The
  /// language requirement takes a share of each month. Without culpability there is none. Never
  /// fails.
  public func decide(_ facts: MeasureFacts, trace: inout some LawTrace) -> MeasureDecision {
    guard facts.isCulpable else {
      trace.step("Pw art. 18(9)", .measureNoCulpability, .money(.zero))
      return .without(.none)
    }
    if facts.warnsFirst && facts.earlierBreaches <= 0, case .other = facts.breach {
      trace.step("Pw art. 18(2), ordinance", .measureWarning, .money(.zero), facts.warningBasis)
      return .without(.warning)
    }
    let share = share(of: facts.breach)
    let length = length(facts)
    let months = max(1, min(length.value, 3))
    let article = facts.breach.article
    trace.step(article, .measureShare, .share(share.value), share.basis)
    if facts.earlierBreaches > 0, facts.breach.growsOnRepeat {
      trace.step(
        facts.breach == .uniform ? "Pw art. 18(6)-(8)" : article, .measureRepeat,
        .count(facts.earlierBreaches), length.basis)
    }
    trace.step(article, .measureMonths, .count(months), length.basis)
    let basis = share.basis & length.basis
    // The bound keeps three years of the largest norm that can be written within 64 bits.
    let norm = max(.zero, min(facts.norm, Cents(.max / 5000)))
    var total = share.value.of(norm) * months
    if facts.waivedForUrgentReasons > PerMille(0) {
      total = max(.zero, total - facts.waivedForUrgentReasons.of(total))
      trace.step("Pw art. 18(10)", .measureUrgentReasons, .money(total), basis)
    }
    guard total > .zero else { return .without(.none) }
    var span = months
    if facts.breach == .uniform {
      span = max(months, min(facts.spreadMonths, spreadMonthsMax))
      trace.step("Pw art. 18(5)", .measureSpread, .count(span), facts.spreadBasis)
    }
    trace.step(article, .measureTotal, .money(total), basis)
    let monthly = Instalments(total, over: span)
    if span > 1 {
      trace.step(article, .measureFirstMonth, .money(monthly.first), basis)
      trace.step(article, .measureSecondMonth, .money(monthly.second), basis)
      if span > 2 { trace.step(article, .measureThirdMonth, .money(monthly.third), basis) }
    }
    return MeasureDecision(outcome: .measure, monthly: monthly)
  }

  /// `decide(_:trace:)` without its steps.
  public func decide(_ facts: MeasureFacts) -> MeasureDecision {
    var trace = NoTrace()
    return decide(facts, trace: &trace)
  }

  private func share(of breach: DutyBreach) -> Graded<PerMille> {
    switch breach {
    case .uniform: Graded(uniformShare)
    case .other(.light): ordinance.light
    case .other(.medium): ordinance.medium
    case .other(.serious): ordinance.serious
    case .misconduct: ordinance.misconduct
    case .noResponsibility: ordinance.noResponsibility
    case .language(let months): Graded(languageShare(afterMonths: months))
    }
  }

  /// The months that a measure lasts: by ordinance, within the law's one to three for a uniform
  /// duty, where a first repeat lasts longer and a later one three months.
  private func length(_ facts: MeasureFacts) -> Graded<Int> {
    let first = ordinance.uniformMonthsFirst.map { max(1, min($0, uniformMonthsLater)) }
    switch (facts.breach, facts.earlierBreaches) {
    case (.uniform, ...0): return first
    case (.uniform, 1):
      return ordinance.uniformMonthsSecond.map {
        min(max($0, first.value + 1), uniformMonthsLater)
      }
    case (.uniform, _): return Graded(uniformMonthsLater)
    case (.other, ...0): return ordinance.months
    case (.other, _): return longer(ordinance.months)
    case (.misconduct, ...0): return ordinance.misconductMonths
    case (.misconduct, _): return longer(ordinance.misconductMonths)
    case (.noResponsibility, _): return ordinance.noResponsibilityMonths
    case (.language, _): return Graded(1)
    }
  }

  /// As long as the ordinance lengthens on repeat; a century is beyond any measure.
  private func longer(_ months: Graded<Int>) -> Graded<Int> {
    Graded(
      min(months.value, 1200) * min(ordinance.repeatFactor.value, 1200),
      months.basis & ordinance.repeatFactor.basis)
  }
}

extension DutyBreach {
  /// Where its measure is set: by the law for work duties and the language, else by the ordinance.
  fileprivate var article: StaticString {
    switch self {
    case .uniform: "Pw art. 18(5)"
    case .other, .misconduct, .noResponsibility: "Pw art. 18(2), ordinance"
    case .language: "Pw art. 18b"
    }
  }

  /// Whether a repeat lasts longer.
  var growsOnRepeat: Bool {
    switch self {
    case .uniform, .other, .misconduct: true
    case .noResponsibility, .language: false
    }
  }
}
