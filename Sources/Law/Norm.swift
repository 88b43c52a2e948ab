import Quantities

/// The kinds of household that the norms distinguish.
public enum HouseholdType: String, CaseIterable, Sendable {
  case single
  case singleParent = "single-parent"
  case couple
  /// A single person of 18, 19 or 20: a low norm, because parents owe support.
  case youthSingle = "single-18-20"
  /// A couple, both 18, 19 or 20, without children.
  case youthCouple = "couple-18-20"
}

/// The dated norms and the shares built on them, Pw art. 20-22a.
public struct NormTables: Sendable {
  public let couple: Timeline<Cents>
  public let single: Timeline<Cents>
  public let youthSingle: Timeline<Cents>
  public let sharedBase: Timeline<PerMille>
  public let sharedPerPerson: Timeline<PerMille>
  public let costSharerAge: Timeline<Int>
  public let unproven: Timeline<PerMille>

  init(reading register: inout some LawRegister) {
    couple = register.timeline("law.norm.couple_21plus", .euroPerMonth)
    single = register.timeline("law.norm.single_21plus", .euroPerMonth)
    youthSingle = register.timeline("law.norm.youth_single_18_20", .euroPerMonth)
    sharedBase = register.timeline("law.norm.cost_sharing_base", .percent)
    sharedPerPerson = register.timeline("law.norm.cost_sharing_per_person", .percent)
    costSharerAge = register.timeline("law.norm.cost_sharer_age_min", .years)
    unproven = register.timeline("law.norm.unproven_living_situation", .percent)
  }

  /// The norms on a day.
  ///
  /// - Throws: `LawError.noLaw` outside the tables.
  public func inForce(on day: Day) throws(LawError) -> NormLaw {
    NormLaw(
      couple: try couple.value(on: day), single: try single.value(on: day),
      youthSingle: try youthSingle.value(on: day), sharedBase: try sharedBase.value(on: day),
      sharedPerPerson: try sharedPerPerson.value(on: day),
      costSharerAge: try costSharerAge.value(on: day), unproven: try unproven.value(on: day))
  }
}

/// The norms in force on one day: euros a month, net, with 5% holiday allowance.
public struct NormLaw: Sendable {
  public let couple: Cents
  public let single: Cents
  public let youthSingle: Cents
  let sharedBase: PerMille
  let sharedPerPerson: PerMille
  let costSharerAge: Int
  let unproven: PerMille

  /// The norm of a household, in cents a month including holiday allowance: Pw art. 20, 21, 22a.
  ///
  /// With `costSharers` other adults who share the costs (from 0 to 99; beyond counts as the nearest),
  /// each claimant of 21 or over gets `(40% + A x 30%) / A` of the couple norm, A counting the
  /// claimant, a partner and the sharers; a couple gets two personal norms. Claimants under 21 have their own
  /// norm, whoever lives with them. Never fails.
  public func norm(
    _ household: HouseholdType, costSharers: Int, trace: inout some LawTrace
  ) -> Cents {
    let sharers = max(0, min(costSharers, 99))
    switch household {
    case .youthSingle, .youthCouple:
      let norm = household == .youthCouple ? youthSingle * 2 : youthSingle
      trace.step("Pw art. 20", .normYouth, .money(norm))
      return norm
    case .single, .singleParent:
      trace.step("Pw art. 21", .normSingle, .money(single))
      guard sharers > 0 else { return single }
      return personalNorm(sharing: sharers + 1, trace: &trace)
    case .couple:
      trace.step("Pw art. 21", .normCouple, .money(couple))
      guard sharers > 0 else { return couple }
      return personalNorm(sharing: sharers + 2, trace: &trace) * 2
    }
  }

  /// `norm(_:costSharers:trace:)` without its steps.
  public func norm(_ household: HouseholdType, costSharers: Int = 0) -> Cents {
    var trace = NoTrace()
    return norm(household, costSharers: costSharers, trace: &trace)
  }

  /// The norm, in cents a month, of someone who cannot show how they live: Pw art. 53a(3).
  public func normWhenUnproven(trace: inout some LawTrace) -> Cents {
    let norm = unproven.of(couple)
    trace.step("Pw art. 53a(3)", .normUnproven, .money(norm))
    return norm
  }

  /// `normWhenUnproven(trace:)` without its steps.
  public func normWhenUnproven() -> Cents {
    var trace = NoTrace()
    return normWhenUnproven(trace: &trace)
  }

  /// Whether a co-resident of this age in years can be a cost-sharer: Pw art. 19a, 22a.
  public func countsAsCostSharer(age: Int) -> Bool { age >= costSharerAge }

  private func personalNorm(sharing adults: Int, trace: inout some LawTrace) -> Cents {
    let perMille = sharedBase.count + sharedPerPerson.count * Int64(adults)
    let norm = couple.times(perMille, over: 1000 * Int64(adults))
    trace.step("Pw art. 22a", .normCostSharers, .count(adults))
    trace.step("Pw art. 22a", .normCostSharing, .money(norm))
    return norm
  }
}
