import Quantities

/// The dated numbers of measures: Pw art. 18, and the ordinance where the law leaves it to one.
public struct MeasureTables: Sendable {
  public let uniformShare: Timeline<PerMille>
  public let uniformMonthsFirst: Timeline<Int>
  public let uniformMonthsSecond: Timeline<Int>
  public let uniformMonthsLater: Timeline<Int>
  public let spreadMonthsMax: Timeline<Int>
  public let otherLight: Timeline<PerMille>
  public let otherMedium: Timeline<PerMille>
  public let otherSerious: Timeline<PerMille>
  public let otherMonths: Timeline<Int>
  public let otherRepeatFactor: Timeline<Int>

  init(reading register: inout some LawRegister) {
    uniformShare = register.timeline("law.measure.uniform", .percent)
    uniformMonthsFirst = register.timeline("law.measure.uniform_months_first", .months)
    uniformMonthsSecond = register.timeline("law.measure.uniform_months_second", .months)
    uniformMonthsLater = register.timeline("law.measure.uniform_months_later", .months)
    spreadMonthsMax = register.timeline("law.measure.uniform_spread_max", .months)
    otherLight = register.timeline("law.measure.other_light", .percent)
    otherMedium = register.timeline("law.measure.other_medium", .percent)
    otherSerious = register.timeline("law.measure.other_serious", .percent)
    otherMonths = register.timeline("law.measure.other_months", .months)
    otherRepeatFactor = register.timeline("law.measure.other_repeat_factor", .factor)
  }

  /// The law of measures on a day.
  ///
  /// - Throws: `LawError.noLaw` outside the tables.
  public func inForce(on day: Day) throws(LawError) -> MeasureLaw {
    MeasureLaw(
      uniformShare: try uniformShare.value(on: day),
      uniformMonthsFirst: try uniformMonthsFirst.value(on: day),
      uniformMonthsSecond: try uniformMonthsSecond.value(on: day),
      uniformMonthsLater: try uniformMonthsLater.value(on: day),
      spreadMonthsMax: try spreadMonthsMax.value(on: day),
      otherLight: try otherLight.value(on: day),
      otherMedium: try otherMedium.value(on: day),
      otherSerious: try otherSerious.value(on: day),
      otherMonths: try otherMonths.value(on: day),
      otherRepeatFactor: try otherRepeatFactor.value(on: day))
  }
}

/// The law of measures on one day, as resolved numbers.
public struct MeasureLaw: Sendable {
  let uniformShare: PerMille
  let uniformMonthsFirst: Int
  let uniformMonthsSecond: Int
  let uniformMonthsLater: Int
  let spreadMonthsMax: Int
  let otherLight: PerMille
  let otherMedium: PerMille
  let otherSerious: PerMille
  let otherMonths: Int
  let otherRepeatFactor: Int

  /// The measure for a breach of a work or other duty, in cents a month: Pw art. 18(2)-(10).
  ///
  /// A uniform measure is the whole norm for one, two or three months, longer at each repeat, and
  /// may be spread over up to three months; the spread is never shorter than the measure, so no
  /// month loses more than the norm. A measure for another duty takes the ordinance's share for its
  /// months, longer by a factor on repeat, after a warning if the ordinance warns first. Without
  /// culpability there is none. Never fails.
  public func decide(_ facts: MeasureFacts, trace: inout some LawTrace) -> MeasureDecision {
    guard facts.isCulpable else {
      trace.step("Pw art. 18(9)", .measureNoCulpability, .money(.zero))
      return .without(.none)
    }
    if facts.breach != .uniform && facts.warnsFirst && facts.earlierBreaches <= 0 {
      trace.step("Pw art. 18(2)", .measureWarning, .money(.zero))
      return .without(.warning)
    }
    let share = share(of: facts.breach)
    let months = months(facts)
    trace.step("Pw art. 18", .measureShare, .share(share))
    if facts.earlierBreaches > 0 {
      trace.step("Pw art. 18(6)", .measureRepeat, .count(facts.earlierBreaches))
    }
    trace.step("Pw art. 18", .measureMonths, .count(months))
    var total = share.of(facts.norm) * months
    if facts.waivedForUrgentReasons > PerMille(0) {
      total = max(.zero, total - facts.waivedForUrgentReasons.of(total))
      trace.step("Pw art. 18(10)", .measureUrgentReasons, .money(total))
    }
    guard total > .zero else { return .without(.none) }
    var span = months
    if facts.breach == .uniform {
      span = max(months, min(facts.spreadMonths, spreadMonthsMax))
      trace.step("Pw art. 18(5)", .measureSpread, .count(span))
    }
    trace.step("Pw art. 18", .measureTotal, .money(total))
    return MeasureDecision(outcome: .measure, monthly: Instalments(total, over: span))
  }

  /// `decide(_:trace:)` without its steps.
  public func decide(_ facts: MeasureFacts) -> MeasureDecision {
    var trace = NoTrace()
    return decide(facts, trace: &trace)
  }

  private func share(of breach: DutyBreach) -> PerMille {
    switch breach {
    case .uniform: uniformShare
    case .other(.light): otherLight
    case .other(.medium): otherMedium
    case .other(.serious): otherSerious
    }
  }

  private func months(_ facts: MeasureFacts) -> Int {
    switch (facts.breach, facts.earlierBreaches) {
    case (.uniform, ...0): uniformMonthsFirst
    case (.uniform, 1): uniformMonthsSecond
    case (.uniform, _): uniformMonthsLater
    case (.other, ...0): otherMonths
    case (.other, _): otherMonths * otherRepeatFactor
    }
  }
}
