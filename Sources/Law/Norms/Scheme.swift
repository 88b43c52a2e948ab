import Quantities

/// Which law a benefit is paid under.
public enum Scheme: String, CaseIterable, Sendable {
  /// Participatiewet.
  case pw
  /// Older unemployed workers: a gross base, no wealth test.
  case ioaw
  /// Former self-employed: a gross base, a wealth exemption of its own.
  case ioaz

  /// Whether harm of a breach is counted before tax: IOAW and IOAZ art. 20a; net under the Pw.
  public var countsHarmGross: Bool { self != .pw }

  /// The harm of a breach, in cents, as this law counts it: Pw art. 18a(2), IOAW and IOAZ art. 20a.
  public func harm(net: Cents, gross: Cents, trace: inout some LawTrace) -> Cents {
    guard countsHarmGross else { return net }
    trace.step("IOAW art. 20a, IOAZ art. 20a", .schemeHarmGross, .money(gross), .unread)
    return gross
  }

  /// `harm(net:gross:trace:)` without its steps.
  public func harm(net: Cents, gross: Cents) -> Cents {
    var trace = NoTrace()
    return harm(net: net, gross: gross, trace: &trace)
  }
}

/// The dated numbers of IOAW and IOAZ that differ from the Participatiewet.
public struct SchemeTables: Sendable {
  public let baseCouple: Timeline<Cents>
  public let baseSingle: Timeline<Cents>
  public let sharingShare: Timeline<PerMille>
  public let ioazWealth: Timeline<Cents>

  init(reading register: inout some LawRegister) {
    baseCouple = register.timeline("law.scheme.base_couple", .euroPerMonth)
    baseSingle = register.timeline("law.scheme.base_single", .euroPerMonth)
    sharingShare = register.timeline("law.scheme.sharing_share", .percent)
    ioazWealth = register.timeline("law.scheme.ioaz_wealth", .euro)
  }

  /// The numbers on a day.
  ///
  /// - Throws: `LawError.noLaw` outside the tables.
  public func inForce(on day: Day) throws(LawError) -> SchemeLaw {
    SchemeLaw(
      baseCouple: try baseCouple.graded(on: day), baseSingle: try baseSingle.graded(on: day),
      sharingShare: try sharingShare.graded(on: day), ioazWealth: try ioazWealth.graded(on: day))
  }
}

/// IOAW and IOAZ on one day, where they differ.
public struct SchemeLaw: Sendable {
  let baseCouple: Graded<Cents>
  let baseSingle: Graded<Cents>
  let sharingShare: Graded<PerMille>
  let ioazWealth: Graded<Cents>

  /// The base of IOAW and IOAZ, in cents a month, gross: IOAW art. 5, IOAZ art. 5.
  ///
  /// A single person who shares costs with other adults has half the couple's base.
  ///
  /// - Throws: `LawError.noNorm` for someone of 18 to 20: these laws begin at a higher age.
  public func base(
    _ household: HouseholdType, costSharers: Int, trace: inout some LawTrace
  ) throws(LawError) -> Cents {
    switch household {
    case .couple:
      trace.step(
        "IOAW art. 5, IOAZ art. 5", .schemeBase, .money(baseCouple.value), baseCouple.basis)
      return baseCouple.value
    case .single, .singleParent:
      guard costSharers > 0 else {
        trace.step(
          "IOAW art. 5, IOAZ art. 5", .schemeBase, .money(baseSingle.value), baseSingle.basis)
        return baseSingle.value
      }
      let base = sharingShare.value.of(baseCouple.value)
      trace.step(
        "IOAW art. 5, IOAZ art. 5", .schemeBaseSharing, .money(base),
        sharingShare.basis & baseCouple.basis)
      return base
    case .youthSingle, .youthCouple, .mixedCouple, .mixedCoupleWithChildren:
      throw .noNorm(of: "someone of 18 to 20 in the IOAW or IOAZ")
    }
  }

  /// `base(_:costSharers:trace:)` without its steps.
  public func base(_ household: HouseholdType, costSharers: Int = 0) throws(LawError) -> Cents {
    var trace = NoTrace()
    return try base(household, costSharers: costSharers, trace: &trace)
  }

  /// The wealth above what the IOAZ leaves free, in cents: IOAZ art. 8(2). Never fails.
  public func ioazWealthAboveLimit(_ wealth: Cents, trace: inout some LawTrace) -> Cents {
    trace.step("IOAZ art. 8(2)", .wealthLimit, .money(ioazWealth.value), ioazWealth.basis)
    return excess(of: wealth, over: ioazWealth.value, "IOAZ art. 8(2)", trace: &trace)
  }
}
