import ArgumentParser
import Law
import Publishing
import Quantities
import Wording

extension LivingSituation: ExpressibleByArgument {}
extension EarningsDisregard: ExpressibleByArgument {}

/// Days on which a ground of exclusion holds, on the command line: `detention:2019-07-01:2019-07-10`.
struct AbsenceArgument: ExpressibleByArgument {
  let absence: Absence

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let ground = ExclusionGround(rawValue: String(parts[0])),
      let from = Day(parsing: parts[1]), let to = Day(parsing: parts[2]),
      let span = try? DaySpan(from: from, to: to)
    else { return nil }
    absence = Absence(ground, span)
  }
}

/// `balans law benefit`.
struct LawBenefitCommand: ChoosingLaw {
  static let configuration = CommandConfiguration(
    commandName: "benefit",
    abstract: "A month's benefit: the norm less the income that counts.",
    discussion: """
      The law of the first day of the month holds. A part of a month counts by its days. Grounds of \
      exclusion: \(ExclusionGround.allCases.map(\.rawValue).joined(separator: ", ")).

      Examples:
        balans law benefit --date 2024-03-01 --earnings 500 --disregard general
        balans law benefit --date 2019-07-01 --household couple --from 2019-07-12
        balans law benefit --date 2026-02-01 --reported 2026-03-10 --retroactive
        balans law benefit --date 2023-02-01 --absence detention:2023-02-10:2023-03-05
        balans law benefit --date 2026-01-01 --gifts 900 --gifts-earlier 500 --cost-savings 100
      """)

  @Option(help: "Any day of the month.")
  var date: Day

  @Option(help: "The law that the benefit is paid under.")
  var scheme = Scheme.pw

  @OptionGroup var home: HouseholdOptions

  @Option(help: "How they live: ordinary, not shown how, or in an institution.")
  var living = LivingSituation.ordinary

  @Option(help: "The claimant's age.")
  var age = 40

  @Flag(help: "The parents of someone of 18 to 20 cannot support them.")
  var lacksSupport = false

  @Option(help: "The first day with a right. (default: the first of the month)")
  var from: Day?

  @Option(help: "The day of the report, from which the first day with a right follows.")
  var reported: Day?

  @Flag(help: "Circumstances require assistance for the time before the report.")
  var retroactive = false

  @Option(help: "The last day with a right. (default: the last of the month)")
  var to: Day?

  @Option(
    name: .customLong("absence"),
    help: ArgumentHelp(
      "Days on which a ground of exclusion holds; may be given more than once.",
      valueName: "ground:from:to"))
  var absences: [AbsenceArgument] = []

  @Option(help: "Earnings from work in the month.")
  var earnings: Euros?

  @Option(help: "The disregard of earnings that is considered.")
  var disregard = EarningsDisregard.none

  @Option(help: "Months in which it was used before.")
  var monthsUsed = 0

  @Option(help: "The age of the youngest child.")
  var youngestChild = 18

  @Option(help: "Other income in the month.")
  var otherIncome: Euros?

  @Option(help: "Volunteer allowance in the month.")
  var volunteer: Euros?

  @Option(help: "Volunteer allowance earlier in the calendar year.")
  var volunteerEarlier: Euros?

  @Option(help: "Gifts in the month.")
  var gifts: Euros?

  @Option(help: "What others pay in the month that saves costs.")
  var costSavings: Euros?

  @Option(help: "Gifts earlier in the calendar year, since 2026 with cost savings.")
  var giftsEarlier: Euros?

  @Option(help: "Money and goods, without the home.")
  var wealth: Euros?

  @Option(help: "Debts.")
  var debts: Euros?

  @Option(help: "What the own home is worth above its mortgage.")
  var homeEquity: Euros?

  @Option(help: "The part of the wealth that was saved from the benefit.")
  var saved: Euros?

  @Option(help: "The part of the wealth limit taken up before; until 2025.")
  var limitUsed: Euros?

  @Option(help: "Income of an earlier month that was not counted yet.")
  var earlierIncome: Euros?

  @Option(help: "How many months ago that was received.")
  var monthsAgo = 1

  @Flag(help: "Also tells the advance on it.")
  var advance = false

  @OptionGroup var choice: LawChoice
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if from != nil && reported != nil {
      throw ValidationError("--from and --reported exclude each other")
    }
    if scheme != .pw && (advance || reported != nil) {
      throw ValidationError("--advance and --reported go with --scheme pw")
    }
    if retroactive && reported == nil { throw ValidationError("--retroactive needs --reported") }
  }

  func answer(under law: LawTables) throws(LawError) -> LawAnswer {
    var why = Explanation()
    var facts = facts
    if let reported {
      facts.from = try law.benefit.inForce(on: reported).firstDay(
        reportedOn: reported, circumstancesRequire: retroactive, trace: &why)
    }
    let decision = try law.benefit(facts, trace: &why)
    var details: [LawAnswer.Detail] = [
      .init("norm", .money(decision.norm)), .init("days", .count(decision.days)),
      .init("income", .money(decision.income)), .init("reserved", .money(decision.reserved)),
      .init("set_off", .money(decision.setOff)), .init("paid", .money(decision.paid)),
    ]
    if advance {
      let amount = try law.benefit.inForce(on: date).advance(on: decision.amount, trace: &why)
      details.append(.init("advance", .money(amount)))
    }
    let summary: LawPhrase =
      switch decision.outcome {
      case .paid where scheme != .pw: .schemeBenefit
      case .paid: advance ? .benefitAdvance : .benefit
      case .income: scheme == .pw ? .benefitIncome : .schemeIncome
      case .wealth: scheme == .pw ? .benefitWealth : .schemeWealth
      case .excluded: scheme == .pw ? .benefitExcluded : .schemeExcluded
      }
    return LawAnswer(
      amount: decision.amount, outcome: decision.outcome.rawValue, summary: summary,
      details: details, steps: why.steps)
  }

  private var facts: BenefitFacts {
    func cents(_ euros: Euros?) -> Cents { euros?.cents ?? .zero }
    return BenefitFacts(
      scheme: scheme, month: date, household: home.household,
      hasChildren: home.hasChildren, costSharers: home.sharers, living: living, age: age,
      lacksSupport: lacksSupport, from: from, to: to,
      absences: absences.map(\.absence),
      earnings: cents(earnings), disregard: disregard, disregardMonthsUsed: monthsUsed,
      youngestChild: youngestChild, otherIncome: cents(otherIncome),
      volunteerAllowance: cents(volunteer), volunteerEarlierInYear: cents(volunteerEarlier),
      gifts: cents(gifts), costSavings: cents(costSavings),
      giftsEarlierInYear: cents(giftsEarlier),
      wealth: WealthFacts(
        assets: cents(wealth), debts: cents(debts), homeEquity: cents(homeEquity),
        savedFromBenefit: cents(saved), limitUsed: limitUsed?.cents),
      earlierIncome: cents(earlierIncome), earlierIncomeMonthsAgo: monthsAgo)
  }
}
