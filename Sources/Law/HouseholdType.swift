/// The kinds of household that the norms distinguish.
public enum HouseholdType: String, CaseIterable, Sendable {
  case single
  case singleParent = "single-parent"
  case couple
  /// A single person of 18, 19 or 20: a low norm, because parents owe support.
  case youthSingle = "single-18-20"
  /// A couple, both 18, 19 or 20, without children.
  case youthCouple = "couple-18-20"
  /// A couple without children, one of 18, 19 or 20, the other 21 or over.
  case mixedCouple = "couple-mixed"
  /// A couple with children, one of 18, 19 or 20, the other 21 or over.
  case mixedCoupleWithChildren = "couple-mixed-children"

  /// Whether two people claim together.
  public var isCouple: Bool {
    switch self {
    case .single, .singleParent, .youthSingle: false
    case .couple, .youthCouple, .mixedCouple, .mixedCoupleWithChildren: true
    }
  }

  /// Whether the limit on wealth is that of a family: Pw art. 34(3).
  public var hasFamilyLimit: Bool { self == .singleParent || isCouple }
}

/// Who lives in a home: the claimant, a partner, children and other adults, by age.
public struct HouseholdMembers: Sendable {
  /// The claimant's age in years.
  public var age: Int
  /// The partner's age in years; nil for a single person.
  public var partnerAge: Int?
  /// Whether a child of their own below 18 lives there.
  public var hasChildren: Bool
  /// The ages of other adults who could share the costs. Leave out who never does: a student, a
  /// tenant with a commercial contract, from 2026 a temporary informal carer.
  public var coResidentAges: [Int]

  public init(
    age: Int, partnerAge: Int? = nil, hasChildren: Bool = false, coResidentAges: [Int] = []
  ) {
    self.age = age
    self.partnerAge = partnerAge
    self.hasChildren = hasChildren
    self.coResidentAges = coResidentAges
  }

  /// The ages for which the law of the municipality has a norm. Above it the norm is the
  /// pension-age one of the SVB; where exactly it begins differs by year and is not modelled.
  public static let ages = 18...67

  /// The kind of household.
  ///
  /// - Throws: `LawError.outOfRange` for an age below 18 or beyond the working ages, and
  ///   `LawError.noNorm` for a couple that is 18 to 20 with children, whose norm is in none of our
  ///   sources.
  public var type: HouseholdType {
    get throws(LawError) {
      try Self.check(age, "age")
      let isYoung = age < 21
      guard let partnerAge else {
        if isYoung { return .youthSingle }
        return hasChildren ? .singleParent : .single
      }
      try Self.check(partnerAge, "partner's age")
      let partnerIsYoung = partnerAge < 21
      if isYoung && partnerIsYoung {
        guard !hasChildren else { throw .noNorm(of: "a couple of 18 to 20 with children") }
        return .youthCouple
      }
      if isYoung || partnerIsYoung { return hasChildren ? .mixedCoupleWithChildren : .mixedCouple }
      return .couple
    }
  }

  private static func check(_ age: Int, _ name: String) throws(LawError) {
    guard ages.contains(age) else { throw .outOfRange(name, age, ages) }
  }
}
