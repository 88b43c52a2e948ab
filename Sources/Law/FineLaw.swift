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
  }

  /// The law of fines on a day.
  ///
  /// - Throws: `LawError.noLaw` outside the tables, so before the Fraudewet of 2013.
  public func inForce(on day: Day) throws(LawError) -> FineLaw {
    FineLaw(
      percentage: try percentage.map { value throws(LawError) in try value.value(on: day) },
      repeatFactor: try repeatFactor.value(on: day),
      minimum: try minimum.value(on: day),
      roundedUpTo: try roundedUpTo.value(on: day),
      withoutHarm: try withoutHarm.value(on: day),
      withoutHarmReduced: try withoutHarmReduced.value(on: day),
      maximumIntent: try maximumIntent.value(on: day),
      maximumOther: try maximumOther.value(on: day),
      warningHarm: try warningHarm.value(on: day),
      warningDays: try warningDays.value(on: day),
      warningBlock: try warningBlock.value(on: day),
      capacityShare: try capacityShare.value(on: day),
      capacityMonths: try capacityMonths.map { value throws(LawError) in try value.value(on: day) },
      referralHarm: try referralHarm.value(on: day))
  }

  /// Decides with the law of the facts' own days; see `FineLaw.decide`.
  ///
  /// - Throws: `LawError.noLaw` if the breach or the decision lies outside the tables.
  public func decide(
    _ facts: FineFacts, trace: inout some LawTrace
  ) throws(LawError) -> FineDecision {
    let atBreach = try inForce(on: facts.breachDay)
    let atDecision = try inForce(on: facts.decidedDay)
    return atDecision.decide(facts, atBreach: atBreach, trace: &trace)
  }
}

/// The law of fines on one day, as resolved numbers.
public struct FineLaw: Sendable {
  let percentage: ByCulpability<PerMille>
  let repeatFactor: PerMille
  let minimum: Cents
  let roundedUpTo: Cents?
  let withoutHarm: Cents
  let withoutHarmReduced: PerMille
  let maximumIntent: Cents?
  let maximumOther: Cents?
  let warningHarm: Cents
  let warningDays: Int
  let warningBlock: Int
  /// The share of the norm a client can pay a month, for this many months; nil before case law set them.
  let capacityShare: PerMille?
  let capacityMonths: ByCulpability<Int?>
  let referralHarm: Cents
}
