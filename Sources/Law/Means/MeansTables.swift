import Quantities

/// The dated limits on gifts, earnings and wealth: Pw art. 31(2), art. 34.
public struct MeansTables: Sendable {
  public let giftsNormMonths: Timeline<Int?>
  public let giftsAmount: Timeline<Cents?>
  public let giftsWithSavings: Timeline<Bool>
  public let earningsShare: Timeline<PerMille>
  public let earningsMaximum: Timeline<Cents>
  public let earningsMonths: Timeline<Int>
  public let earningsAge: Timeline<Int>
  public let parentShare: Timeline<PerMille>
  public let parentMaximum: Timeline<Cents>
  public let parentMonths: Timeline<Int>
  public let parentChildAge: Timeline<Int>
  public let medicalShare: Timeline<PerMille>
  public let medicalMaximum: Timeline<Cents>
  public let volunteerMonth: Timeline<Cents>
  public let volunteerYear: Timeline<Cents>
  public let wealthSingle: Timeline<Cents>
  public let wealthFamily: Timeline<Cents>
  public let homeEquity: Timeline<Cents>
  public let runningTest: Timeline<Bool>

  init(reading register: inout some LawRegister) {
    giftsNormMonths = register.timeline("law.gifts.exempt_norm_months", .months)
    giftsAmount = register.timeline("law.gifts.exempt_amount", .euroPerYear)
    giftsWithSavings = register.timeline("law.gifts.with_cost_savings", .yesNo)
    earningsShare = register.timeline("law.earnings.disregard_share", .percent)
    earningsMaximum = register.timeline("law.earnings.disregard_max", .euroPerMonth)
    earningsMonths = register.timeline("law.earnings.disregard_months", .months)
    earningsAge = register.timeline("law.earnings.disregard_age_min", .years)
    parentShare = register.timeline("law.earnings.single_parent_share", .percent)
    parentMaximum = register.timeline("law.earnings.single_parent_max", .euroPerMonth)
    parentMonths = register.timeline("law.earnings.single_parent_months", .months)
    parentChildAge = register.timeline("law.earnings.single_parent_child_age", .years)
    medicalShare = register.timeline("law.earnings.medical_share", .percent)
    medicalMaximum = register.timeline("law.earnings.medical_max", .euroPerMonth)
    volunteerMonth = register.timeline("law.volunteer.month_max", .euroPerMonth)
    volunteerYear = register.timeline("law.volunteer.year_max", .euroPerYear)
    wealthSingle = register.timeline("law.wealth.limit_single", .euro)
    wealthFamily = register.timeline("law.wealth.limit_family", .euro)
    homeEquity = register.timeline("law.wealth.home_equity", .euro)
    runningTest = register.timeline("law.wealth.running_test", .yesNo)
  }

  /// The limits on a day.
  ///
  /// - Throws: `LawError.noLaw` outside the tables.
  public func inForce(on day: Day) throws(LawError) -> MeansLaw {
    MeansLaw(
      giftsNormMonths: try giftsNormMonths.graded(on: day),
      giftsAmount: try giftsAmount.graded(on: day),
      giftsWithSavings: try giftsWithSavings.graded(on: day),
      earningsShare: try earningsShare.graded(on: day),
      earningsMaximum: try earningsMaximum.graded(on: day),
      earningsMonths: try earningsMonths.graded(on: day),
      earningsAge: try earningsAge.graded(on: day),
      parentShare: try parentShare.graded(on: day),
      parentMaximum: try parentMaximum.graded(on: day),
      parentMonths: try parentMonths.graded(on: day),
      parentChildAge: try parentChildAge.graded(on: day),
      medicalShare: try medicalShare.graded(on: day),
      medicalMaximum: try medicalMaximum.graded(on: day),
      volunteerMonth: try volunteerMonth.graded(on: day),
      volunteerYear: try volunteerYear.graded(on: day),
      wealthSingle: try wealthSingle.graded(on: day),
      wealthFamily: try wealthFamily.graded(on: day),
      homeEquity: try homeEquity.graded(on: day), runningTest: try runningTest.graded(on: day))
  }
}

/// What of a household's means counts, on one day.
public struct MeansLaw: Sendable {
  let giftsNormMonths: Graded<Int?>
  let giftsAmount: Graded<Cents?>
  let giftsWithSavings: Graded<Bool>
  let earningsShare: Graded<PerMille>
  let earningsMaximum: Graded<Cents>
  let earningsMonths: Graded<Int>
  let earningsAge: Graded<Int>
  let parentShare: Graded<PerMille>
  let parentMaximum: Graded<Cents>
  let parentMonths: Graded<Int>
  let parentChildAge: Graded<Int>
  let medicalShare: Graded<PerMille>
  let medicalMaximum: Graded<Cents>
  let volunteerMonth: Graded<Cents>
  let volunteerYear: Graded<Cents>
  let wealthSingle: Graded<Cents>
  let wealthFamily: Graded<Cents>
  let homeEquity: Graded<Cents>
  let runningTest: Graded<Bool>
}
