import Quantities

/// The dated norms and the shares built on them, Pw art. 19-23.
public struct NormTables: Sendable {
  public let couple: Timeline<Cents>
  public let single: Timeline<Cents>
  public let youthSingle: Timeline<Cents>
  public let mixedShare: Timeline<PerMille>
  public let mixedWithChildren: Timeline<Cents>
  public let youthCoupleWithChildren: Timeline<Cents>
  public let youthTopUp: Timeline<Cents?>
  public let institutionSingle: Timeline<Cents>
  public let institutionCouple: Timeline<Cents>
  public let sharedBase: Timeline<PerMille>
  public let sharedPerPerson: Timeline<PerMille>
  public let costSharerAge: Timeline<Int>
  public let unproven: Timeline<PerMille>
  public let holidayShare: Timeline<PerMille>
  public let firstAge: Timeline<Int>
  public let youthLastAge: Timeline<Int>
  public let lastAge: Timeline<Int>

  init(reading register: inout some LawRegister) {
    couple = register.timeline("law.norm.couple_21plus", .euroPerMonth)
    single = register.timeline("law.norm.single_21plus", .euroPerMonth)
    youthSingle = register.timeline("law.norm.youth_single_18_20", .euroPerMonth)
    mixedShare = register.timeline("law.norm.mixed_couple_share", .percent)
    mixedWithChildren = register.timeline("law.norm.mixed_couple_children", .euroPerMonth)
    youthCoupleWithChildren = register.timeline(
      "law.norm.youth_couple_children", .euroPerMonth)
    youthTopUp = register.timeline("law.norm.youth_top_up", .euroPerMonth)
    institutionSingle = register.timeline("law.norm.institution_single", .euroPerMonth)
    institutionCouple = register.timeline("law.norm.institution_couple", .euroPerMonth)
    sharedBase = register.timeline("law.norm.cost_sharing_base", .percent)
    sharedPerPerson = register.timeline("law.norm.cost_sharing_per_person", .percent)
    costSharerAge = register.timeline("law.norm.cost_sharer_age_min", .years)
    unproven = register.timeline("law.norm.unproven_living_situation", .percent)
    holidayShare = register.timeline("law.norm.holiday_share", .percent)
    firstAge = register.timeline("law.norm.first_age", .years)
    youthLastAge = register.timeline("law.norm.youth_last_age", .years)
    lastAge = register.timeline("law.norm.last_age", .years)
  }

  /// The norms on a day.
  ///
  /// - Throws: `LawError.noLaw` outside the tables.
  public func inForce(on day: Day) throws(LawError) -> NormLaw {
    NormLaw(
      couple: try couple.graded(on: day), single: try single.graded(on: day),
      youthSingle: try youthSingle.graded(on: day), mixedShare: try mixedShare.graded(on: day),
      mixedWithChildren: try mixedWithChildren.graded(on: day),
      youthCoupleWithChildren: try youthCoupleWithChildren.graded(on: day),
      youthTopUp: try youthTopUp.graded(on: day),
      institutionSingle: try institutionSingle.graded(on: day),
      institutionCouple: try institutionCouple.graded(on: day),
      sharedBase: try sharedBase.value(on: day),
      sharedPerPerson: try sharedPerPerson.value(on: day),
      costSharerAge: try costSharerAge.graded(on: day), unproven: try unproven.graded(on: day),
      holidayShare: try holidayShare.graded(on: day), firstAge: try firstAge.graded(on: day),
      youthLastAge: try youthLastAge.value(on: day), lastAge: try lastAge.value(on: day))
  }
}
