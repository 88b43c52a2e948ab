import Quantities

/// The dated numbers of the fine: Pw art. 18a, Boetebesluit socialezekerheidswetten, Sr art. 23.
///
/// The Fraudewet of 2013, its correction by case law in November 2014 and the law since 2017
/// differ in these numbers only.
public struct FineTables: Sendable {
  public let percentage: ByCulpability<Timeline<PerMille>>
  public let repeatFactor: Timeline<PerMille>
  public let minimum: Timeline<Cents>
  public let roundedUpTo: Timeline<Cents?>
  public let withoutHarm: Timeline<Cents>
  public let withoutHarmReduced: Timeline<PerMille>
  public let maximumIntent: Timeline<Cents?>
  public let maximumOther: Timeline<Cents?>
  public let warningHarm: Timeline<Cents>
  public let warningDays: Timeline<Int>
  public let warningBlock: Timeline<Int>
  public let capacityShare: Timeline<PerMille?>
  public let capacityMonths: ByCulpability<Timeline<Int?>>
  public let referralHarm: Timeline<Cents>
  /// The highest fine without harm: the second category of Sr art. 23.
  public let maximumWithoutHarm: Timeline<Cents>
  public let warningExcludesIntent: Timeline<Bool>
  public let repeatYears: Timeline<Int>
  public let repeatYearsAfterPrison: Timeline<Int>
  /// A fine that can be higher than this needs a report and a hearing, and can be imposed longer.
  public let reportAbove: Timeline<Cents>
  public let powerYears: Timeline<Int>
  public let powerYearsSmall: Timeline<Int>
  public let forgivenessWait: Timeline<Int>
  public let forgivenessTrial: Timeline<Int>
  let proportion: ProportionTables

  init(reading register: inout some LawRegister) {
    percentage = ByCulpability { register.timeline("law.fine.percentage_\($0)", .percent) }
    repeatFactor = register.timeline("law.fine.repeat_factor", .percent)
    minimum = register.timeline("law.fine.minimum", .euro)
    roundedUpTo = register.timeline("law.fine.rounded_up_to", .euro)
    withoutHarm = register.timeline("law.fine.without_harm", .euro)
    withoutHarmReduced = register.timeline("law.fine.without_harm_reduced", .percent)
    maximumIntent = register.timeline("law.fine.maximum_intent", .euro)
    maximumOther = register.timeline("law.fine.maximum_other", .euro)
    warningHarm = register.timeline("law.fine.warning_harm_max", .euro)
    warningDays = register.timeline("law.fine.warning_correction_days", .days)
    warningBlock = register.timeline("law.fine.warning_block", .years)
    capacityShare = register.timeline("law.fine.capacity_share", .percent)
    capacityMonths = ByCulpability { register.timeline("law.fine.capacity_months_\($0)", .months) }
    referralHarm = register.timeline("law.fine.referral_harm", .euro)
    maximumWithoutHarm = register.timeline("law.fine.maximum_without_harm", .euro)
    warningExcludesIntent = register.timeline("law.fine.warning_excludes_intent", .yesNo)
    repeatYears = register.timeline("law.fine.repeat_window", .years)
    repeatYearsAfterPrison = register.timeline("law.fine.repeat_window_after_prison", .years)
    reportAbove = register.timeline("law.fine.report_above", .euro)
    powerYears = register.timeline("law.fine.power", .years)
    powerYearsSmall = register.timeline("law.fine.power_small", .years)
    forgivenessWait = register.timeline("law.fine.forgiveness_wait", .years)
    forgivenessTrial = register.timeline("law.fine.forgiveness_trial", .years)
    proportion = ProportionTables(reading: &register)
  }

  /// The law of fines on a day.
  ///
  /// - Throws: `LawError.noLaw` outside the tables, so before the Fraudewet of 2013.
  public func inForce(on day: Day) throws(LawError) -> FineLaw {
    FineLaw(
      percentage: try percentage.map { value throws(LawError) in try value.graded(on: day) },
      repeatFactor: try repeatFactor.graded(on: day),
      minimum: try minimum.graded(on: day),
      roundedUpTo: try roundedUpTo.graded(on: day),
      withoutHarm: try withoutHarm.graded(on: day),
      withoutHarmReduced: try withoutHarmReduced.graded(on: day),
      maximumIntent: try maximumIntent.graded(on: day),
      maximumOther: try maximumOther.graded(on: day),
      warningHarm: try warningHarm.graded(on: day),
      warningDays: try warningDays.graded(on: day),
      warningBlock: try warningBlock.graded(on: day),
      capacityShare: try capacityShare.graded(on: day),
      capacityMonths: try capacityMonths.map { value throws(LawError) in try value.graded(on: day)
      },
      referralHarm: try referralHarm.graded(on: day),
      maximumWithoutHarm: try maximumWithoutHarm.graded(on: day),
      warningExcludesIntent: try warningExcludesIntent.graded(on: day),
      repeatYears: try repeatYears.graded(on: day),
      repeatYearsAfterPrison: try repeatYearsAfterPrison.graded(on: day),
      reportAbove: try reportAbove.graded(on: day), powerYears: try powerYears.graded(on: day),
      powerYearsSmall: try powerYearsSmall.graded(on: day),
      forgivenessWait: try forgivenessWait.graded(on: day),
      forgivenessTrial: try forgivenessTrial.graded(on: day),
      proportion: try proportion.inForce(on: day))
  }

  /// Decides with the law of the facts' own days; see `FineLaw.decide`.
  ///
  /// - Throws: `LawError.noLaw` if the breach or the decision lies outside the tables, or what is
  ///   wrong with the facts (`FineFacts.check`).
  public func decide(
    _ facts: FineFacts, trace: inout some LawTrace
  ) throws(LawError) -> FineDecision {
    try facts.check()
    let atBreach = try inForce(on: facts.breachDay)
    let atDecision = try inForce(on: facts.decidedDay)
    return atDecision.decide(facts, atBreach: atBreach, trace: &trace)
  }
}

/// The law of fines on one day, as resolved numbers.
public struct FineLaw: Sendable {
  let percentage: ByCulpability<Graded<PerMille>>
  let repeatFactor: Graded<PerMille>
  let minimum: Graded<Cents>
  let roundedUpTo: Graded<Cents?>
  let withoutHarm: Graded<Cents>
  let withoutHarmReduced: Graded<PerMille>
  let maximumIntent: Graded<Cents?>
  let maximumOther: Graded<Cents?>
  let warningHarm: Graded<Cents>
  let warningDays: Graded<Int>
  let warningBlock: Graded<Int>
  /// The share of the norm a client can pay a month, for this many months; nil before case law set them.
  let capacityShare: Graded<PerMille?>
  let capacityMonths: ByCulpability<Graded<Int?>>
  let referralHarm: Graded<Cents>
  let maximumWithoutHarm: Graded<Cents>
  /// Whether the municipality's rules leave no room for a warning where there was intent.
  let warningExcludesIntent: Graded<Bool>
  let repeatYears: Graded<Int>
  let repeatYearsAfterPrison: Graded<Int>
  let reportAbove: Graded<Cents>
  let powerYears: Graded<Int>
  let powerYearsSmall: Graded<Int>
  let forgivenessWait: Graded<Int>
  let forgivenessTrial: Graded<Int>
  let proportion: ProportionLaw
}
