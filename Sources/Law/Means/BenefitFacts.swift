import Quantities

/// How someone lives, where that changes the norm.
public enum LivingSituation: String, CaseIterable, Sendable {
  case ordinary
  /// Not shown how: Pw art. 53a(3).
  case unproven
  /// In an institution: Pw art. 23.
  case institution
}

/// All that decides a month's benefit. Amounts are in cents; incomes are those of the days with a
/// right, net under the Participatiewet and gross under IOAW and IOAZ.
public struct BenefitFacts: Sendable {
  public var scheme: Scheme
  /// Any day of the month; the law of the first day holds.
  public var month: Day
  public var household: HouseholdType
  /// Whether a couple of 18 to 20 has children; the other kinds of household say so themselves.
  public var hasChildren: Bool
  public var costSharers: Int
  public var living: LivingSituation
  public var age: Int
  /// Whether the parents of a single person of 18 to 20 cannot support them.
  public var lacksSupport: Bool
  /// The first day with a right, for example that of the report; nil: from the start of the month.
  public var from: Day?
  /// The last day with a right; nil: to the end of the month.
  public var to: Day?
  public var absences: [Absence]
  public var earnings: Cents
  public var disregard: EarningsDisregard
  /// Months in which this disregard was used before.
  public var disregardMonthsUsed: Int
  /// The age of the youngest child, for the disregard of a single parent.
  public var youngestChild: Int
  /// Other benefit, alimony and the like.
  public var otherIncome: Cents
  public var volunteerAllowance: Cents
  public var volunteerEarlierInYear: Cents
  public var gifts: Cents
  public var costSavings: Cents
  /// Gifts, since 2026 with cost savings, of the calendar year before this month.
  public var giftsEarlierInYear: Cents
  public var wealth: WealthFacts
  /// Income of an earlier month that was not yet counted.
  public var earlierIncome: Cents
  /// How many months ago that was received.
  public var earlierIncomeMonthsAgo: Int

  public init(
    scheme: Scheme = .pw, month: Day, household: HouseholdType = .single,
    hasChildren: Bool = false, costSharers: Int = 0,
    living: LivingSituation = .ordinary, age: Int = 40, lacksSupport: Bool = false,
    from: Day? = nil, to: Day? = nil,
    absences: [Absence] = [], earnings: Cents = .zero, disregard: EarningsDisregard = .none,
    disregardMonthsUsed: Int = 0, youngestChild: Int = 18, otherIncome: Cents = .zero,
    volunteerAllowance: Cents = .zero, volunteerEarlierInYear: Cents = .zero,
    gifts: Cents = .zero, costSavings: Cents = .zero, giftsEarlierInYear: Cents = .zero,
    wealth: WealthFacts = WealthFacts(), earlierIncome: Cents = .zero,
    earlierIncomeMonthsAgo: Int = 1
  ) {
    self.scheme = scheme
    self.month = month
    self.household = household
    self.hasChildren = hasChildren
    self.costSharers = costSharers
    self.living = living
    self.age = age
    self.lacksSupport = lacksSupport
    self.from = from
    self.to = to
    self.absences = absences
    self.earnings = earnings
    self.disregard = disregard
    self.disregardMonthsUsed = disregardMonthsUsed
    self.youngestChild = youngestChild
    self.otherIncome = otherIncome
    self.volunteerAllowance = volunteerAllowance
    self.volunteerEarlierInYear = volunteerEarlierInYear
    self.gifts = gifts
    self.costSavings = costSavings
    self.giftsEarlierInYear = giftsEarlierInYear
    self.wealth = wealth
    self.earlierIncome = earlierIncome
    self.earlierIncomeMonthsAgo = earlierIncomeMonthsAgo
  }

  /// The most periods of absence that are taken.
  public static let absencesLimit = 100

  /// Refuses what cannot be: amounts and counts beyond any case, and facts about the household that
  /// contradict each other under these norms.
  func check(under norms: NormLaw) throws(LawError) {
    let amounts: [(StaticString, Cents)] = [
      ("earnings", earnings), ("other income", otherIncome),
      ("volunteer allowance", volunteerAllowance),
      ("volunteer allowance earlier in the year", volunteerEarlierInYear), ("gifts", gifts),
      ("cost savings", costSavings), ("gifts earlier in the year", giftsEarlierInYear),
      ("wealth", wealth.assets), ("debts", wealth.debts), ("home equity", wealth.homeEquity),
      ("savings from the benefit", wealth.savedFromBenefit),
      ("part of the wealth limit used", wealth.limitUsed ?? .zero),
      ("earlier income", earlierIncome),
    ]
    for (name, amount) in amounts { try LawBounds.check(name, amount) }
    try LawBounds.check("the age", age, in: 0...120)
    try LawBounds.check("the number of cost-sharers", costSharers, in: 0...99)
    try LawBounds.check("the number of months used", disregardMonthsUsed, in: 0...1200)
    try LawBounds.check("the number of months ago", earlierIncomeMonthsAgo, in: 1...1200)
    try LawBounds.check("the number of absences", absences.count, in: 0...Self.absencesLimit)
    if let from, let to, to < from { throw .backwards("right", from: from, to: to) }
    try norms.check(age: age, of: household)
    if disregard == .singleParent && household != .singleParent {
      throw .contradiction("the disregard of a single parent", household)
    }
    if lacksSupport && household != .youthSingle {
      throw .contradiction("support that the parents owe someone of 18 to 20", household)
    }
    if hasChildren && household != .youthCouple {
      throw .contradiction("the mention of children", household)
    }
  }
}

/// How the question of a month's benefit ends.
public enum BenefitOutcome: String, CaseIterable, Sendable {
  case paid
  /// Income reaches the norm.
  case income
  /// Wealth is above the limit.
  case wealth
  /// There is no right on any day of the month.
  case excluded
}

/// A month's benefit.
public struct BenefitDecision: Hashable, Sendable {
  public let outcome: BenefitOutcome
  /// The norm of the whole month, in cents.
  public let norm: Cents
  /// The days of the month with a right.
  public let days: Int
  /// The income that counts, in cents.
  public let income: Cents
  /// The benefit with holiday allowance, in cents.
  public let amount: Cents
  /// The part of `amount` kept for the holiday allowance.
  public let reserved: Cents
  /// What of earlier income is set off against it.
  public let setOff: Cents
  /// What is paid out this month, in cents.
  public var paid: Cents { amount - reserved - setOff }
}
