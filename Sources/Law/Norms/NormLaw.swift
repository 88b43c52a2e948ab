import Quantities

/// The norms in force on one day: euros a month, net, with 5% holiday allowance.
public struct NormLaw: Sendable {
  let couple: Graded<Cents>
  let single: Graded<Cents>
  let youthSingle: Graded<Cents>
  let mixedShare: Graded<PerMille>
  let mixedWithChildren: Graded<Cents>
  let youthCoupleWithChildren: Graded<Cents>
  let youthTopUp: Graded<Cents?>
  let institutionSingle: Graded<Cents>
  let institutionCouple: Graded<Cents>
  let sharedBase: PerMille
  let sharedPerPerson: PerMille
  let costSharerAge: Graded<Int>
  let unproven: Graded<PerMille>
  let holidayShare: Graded<PerMille>
  let firstAge: Graded<Int>
  let youthLastAge: Int
  let lastAge: Int

  /// The norm of a household, in cents a month including holiday allowance: Pw art. 20, 21, 22a.
  ///
  /// With `costSharers` other adults who share the costs (from 0 to 99; beyond counts as the nearest),
  /// each claimant of 21 or over gets `(40% + A x 30%) / A` of the couple norm, A counting the
  /// claimants of 21 or over and the sharers; a couple gets two personal norms. Claimants under 21
  /// have their own norm, whoever lives with them. Never fails.
  ///
  /// - Parameter hasChildren: whether a couple of 18 to 20 has children; the other kinds of household
  ///   say so themselves, or it makes no difference to their norm.
  public func norm(
    _ household: HouseholdType, costSharers: Int, hasChildren: Bool = false,
    trace: inout some LawTrace
  ) -> Cents {
    let sharers = max(0, min(costSharers, 99))
    switch household {
    case .youthCouple where hasChildren:
      let norm = youthCoupleWithChildren
      trace.step("Pw art. 20(2)", .normYouth, .money(norm.value), norm.basis)
      return norm.value
    case .youthSingle, .youthCouple:
      let norm = household == .youthCouple ? youthSingle.value * 2 : youthSingle.value
      trace.step("Pw art. 20", .normYouth, .money(norm), youthSingle.basis)
      return norm
    case .single, .singleParent:
      trace.step("Pw art. 21", .normSingle, .money(single.value), single.basis)
      guard sharers > 0 else { return single.value }
      return personalNorm(sharing: sharers + 1, trace: &trace)
    case .couple:
      trace.step("Pw art. 21", .normCouple, .money(couple.value), couple.basis)
      guard sharers > 0 else { return couple.value }
      return personalNorm(sharing: sharers + 2, trace: &trace) * 2
    case .mixedCouple, .mixedCoupleWithChildren:
      return mixedNorm(
        withChildren: household == .mixedCoupleWithChildren, sharers: sharers, trace: &trace)
    }
  }

  /// `norm(_:costSharers:trace:)` without its steps.
  public func norm(_ household: HouseholdType, costSharers: Int = 0) -> Cents {
    var trace = NoTrace()
    return norm(household, costSharers: costSharers, trace: &trace)
  }

  /// The norm of those who live in a home, by their ages: who counts as a cost-sharer follows from
  /// the age that the law of the day sets (21 until 2022, 27 since), Pw art. 19a.
  ///
  /// - Throws: as `type(of:)`.
  public func norm(
    of members: HouseholdMembers, trace: inout some LawTrace
  ) throws(LawError) -> Cents {
    let household = try type(of: members)
    var sharers = 0
    for age in members.coResidentAges where countsAsCostSharer(age: age) { sharers += 1 }
    if !members.coResidentAges.isEmpty {
      trace.step(
        "Pw art. 19a", .normCostSharerAge, .count(costSharerAge.value), costSharerAge.basis)
      trace.step("Pw art. 19a", .normCostSharersCounted, .count(sharers))
    }
    return norm(
      household, costSharers: sharers, hasChildren: members.hasChildren, trace: &trace)
  }

  /// The kind of household that people are by their ages: Pw art. 20, 21.
  ///
  /// - Throws: `LawError.outOfRange` for an age below 18, or above the last one for which the
  ///   municipality has a norm.
  public func type(of members: HouseholdMembers) throws(LawError) -> HouseholdType {
    let ages = firstAge.value...max(firstAge.value, lastAge)
    try LawBounds.check("the age", members.age, in: ages)
    let isYoung = members.age <= youthLastAge
    guard let partnerAge = members.partnerAge else {
      if isYoung { return .youthSingle }
      return members.hasChildren ? .singleParent : .single
    }
    try LawBounds.check("the partner's age", partnerAge, in: ages)
    let partnerIsYoung = partnerAge <= youthLastAge
    if isYoung && partnerIsYoung { return .youthCouple }
    guard isYoung || partnerIsYoung else { return .couple }
    return members.hasChildren ? .mixedCoupleWithChildren : .mixedCouple
  }

  /// Refuses a claimant's age that cannot be that of a kind of household: Pw art. 20-22. Below 18 there
  /// is no right whatever the household, so nothing is refused.
  ///
  /// - Throws: `LawError.outOfRange` above the last age, `LawError.contradiction` for someone under 21
  ///   in a household of people over 21 or the other way around.
  func check(age: Int, of household: HouseholdType) throws(LawError) {
    guard age >= firstAge.value else { return }
    try LawBounds.check("the age", age, in: firstAge.value...max(firstAge.value, lastAge))
    let isPossible: Bool =
      switch household {
      case .single, .singleParent, .couple: age > youthLastAge
      case .youthSingle, .youthCouple: age <= youthLastAge
      case .mixedCouple, .mixedCoupleWithChildren: true
      }
    if !isPossible { throw .contradiction("a claimant of \(age)", household) }
  }

  /// `norm(of:trace:)` without its steps.
  public func norm(of members: HouseholdMembers) throws(LawError) -> Cents {
    var trace = NoTrace()
    return try norm(of: members, trace: &trace)
  }

  /// The norm, in cents a month, of someone who cannot show how they live: Pw art. 53a(3).
  public func normWhenUnproven(trace: inout some LawTrace) -> Cents {
    let norm = unproven.value.of(couple.value)
    trace.step("Pw art. 53a(3)", .normUnproven, .money(norm), unproven.basis & couple.basis)
    return norm
  }

  /// `normWhenUnproven(trace:)` without its steps.
  public func normWhenUnproven() -> Cents {
    var trace = NoTrace()
    return normWhenUnproven(trace: &trace)
  }

  /// The norm, in cents a month, of someone in an institution (pocket money and clothes): Pw art. 23.
  public func normInInstitution(isCouple: Bool, trace: inout some LawTrace) -> Cents {
    let norm = isCouple ? institutionCouple : institutionSingle
    trace.step("Pw art. 23", .normInstitution, .money(norm.value), norm.basis)
    return norm.value
  }

  /// `normInInstitution(isCouple:trace:)` without its steps.
  public func normInInstitution(isCouple: Bool) -> Cents {
    var trace = NoTrace()
    return normInInstitution(isCouple: isCouple, trace: &trace)
  }

  /// What a claimant of 18, 19 or 20 gets on top, at most, where the parents cannot support them, in
  /// cents a month: Pw art. 20(3); nil until 2025, when it was special assistance without a
  /// national amount (Pw art. 12).
  public func youthTopUp(trace: inout some LawTrace) -> Cents? {
    guard let amount = youthTopUp.value else {
      trace.step("Pw art. 12", .normTopUpSpecial, .money(.zero), youthTopUp.basis)
      return nil
    }
    trace.step("Pw art. 20(3)", .normTopUp, .money(amount), youthTopUp.basis)
    return amount
  }

  /// Whether a co-resident of this age in years can be a cost-sharer: Pw art. 19a, 22a.
  public func countsAsCostSharer(age: Int) -> Bool { age >= costSharerAge.value }

  /// The part of an amount of assistance, in cents, that is kept for the holiday allowance, rounded
  /// to the cent: Pw art. 19(3). It is paid out in May or June, or when the assistance ends.
  public func reservedForHoliday(of amount: Cents, trace: inout some LawTrace) -> Cents {
    let reserved = holidayShare.value.of(amount)
    trace.step("Pw art. 19(3)", .normHoliday, .money(reserved), holidayShare.basis)
    return reserved
  }

  /// `reservedForHoliday(of:trace:)` without its steps.
  public func reservedForHoliday(of amount: Cents) -> Cents {
    var trace = NoTrace()
    return reservedForHoliday(of: amount, trace: &trace)
  }

  /// The youth norm for the one, and for the other half the couple norm, or with children the norm
  /// of a single parent; with sharers their personal norm.
  private func mixedNorm(
    withChildren: Bool, sharers: Int, trace: inout some LawTrace
  ) -> Cents {
    if sharers > 0 {
      trace.step("Pw art. 20", .normYouth, .money(youthSingle.value), youthSingle.basis)
      return youthSingle.value + personalNorm(sharing: sharers + 1, trace: &trace)
    }
    if withChildren {
      trace.step(
        "Pw art. 20(2)", .normMixed, .money(mixedWithChildren.value), mixedWithChildren.basis)
      return mixedWithChildren.value
    }
    let norm = youthSingle.value + mixedShare.value.of(couple.value)
    trace.step(
      "Pw art. 20(1)", .normMixed, .money(norm),
      youthSingle.basis & couple.basis & mixedShare.basis)
    return norm
  }

  private func personalNorm(sharing adults: Int, trace: inout some LawTrace) -> Cents {
    let perMille = sharedBase.count + sharedPerPerson.count * Int64(adults)
    let norm = couple.value.times(perMille, over: 1000 * Int64(adults))
    trace.step("Pw art. 22a", .normCostSharers, .count(adults))
    trace.step("Pw art. 22a", .normCostSharing, .money(norm), couple.basis)
    return norm
  }
}
