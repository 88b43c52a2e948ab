/// The kinds of household that the norms distinguish.
public enum HouseholdType: String, CaseIterable, Sendable {
  case single
  case singleParent = "single-parent"
  case couple
  /// A single person of 18, 19 or 20: a low norm, because parents owe support.
  case youthSingle = "single-18-20"
  /// A couple, both 18, 19 or 20; whether they have children is a fact of its own.
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
}
