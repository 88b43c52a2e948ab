import Law

/// A set of kinds of candidates: those that can matter to a household.
///
/// A candidate that every rule would pass over need not be drawn: no draw depends on another.
public struct LifeEventKinds: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public init(_ kinds: [LifeEventKind]) {
    rawValue = kinds.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
  }

  public init(_ kind: LifeEventKind) { rawValue = 1 << UInt32(kind.rawValue) }

  public static let all = LifeEventKinds(LifeEventKind.allCases)
  /// What matters off benefit: arrears and help with them.
  public static let offBenefit = LifeEventKinds([.newArrear, .arrearResolved, .counselling])

  private static var ofCouples: Self { LifeEventKinds(.separation) }
  private static var ofTheUnpartnered: Self { LifeEventKinds(.cohabitation) }
  private static var ofTheYoung: Self { LifeEventKinds(.study) }
  private static var ofDuty: Self { LifeEventKinds(.workDuty) }
  private static var ofUnusedProvisions: Self {
    LifeEventKinds(.provision).union(LifeEventKinds(.careApproach))
  }

  /// What can matter to a household on benefit, or one that may yet be; the rules of the processes
  /// pass over the rest.
  static func onBenefit(_ type: HouseholdType, _ traits: Traits) -> LifeEventKinds {
    var kinds = all
    kinds.subtract(type == .couple ? ofTheUnpartnered : ofCouples)
    if !traits.contains(.young) { kinds.subtract(ofTheYoung) }
    if traits.contains(.exempt) { kinds.subtract(ofDuty) }
    if !traits.isSuperset(of: [.provisionEntitled, .provisionUnused]) {
      kinds.subtract(ofUnusedProvisions)
    }
    return kinds
  }
}

extension World {
  /// By row: the kinds of candidates that can still matter here in the year that begins.
  public var relevantKinds: [LifeEventKinds] {
    let settled = areSettled(months: GapTables.months)
    let offBenefit = LifeEventKinds.offBenefit
    return (0..<households.count).map { r in
      settled[r] ? offBenefit : .onBenefit(households.type[r], households.traits[r])
    }
  }
}

extension Birth {
  /// The kinds of candidates that can matter to this household.
  public var relevantKinds: LifeEventKinds { .onBenefit(type, traits) }
}

extension Policy {
  /// By kind, the highest rate a month this policy asks for: below the bound where the policy alone
  /// sets it.
  public func ceilings(within bounds: [Double]) -> [Double] {
    var ceilings = bounds
    func ask(_ kind: LifeEventKind, perYear: Double) {
      ceilings[kind.rawValue] = perYear / Calendar.months
    }
    // Hours that shift between gate and caseload change how many; the bound is always enough.
    if control.gateShift == 0 { ask(.review, perYear: control.reexaminations) }
    ask(.themeCheck, perYear: control.themeChecks)
    ask(.conversation, perYear: service.proactiveConversations)
    ask(.careApproach, perYear: service.careIndication)
    return ceilings
  }
}
