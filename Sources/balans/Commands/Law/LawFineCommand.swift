import ArgumentParser
import Law
import Publishing
import Quantities
import Wording

extension Culpability: ExpressibleByArgument {}
extension BreachCircumstances.Nature: ExpressibleByArgument {}
extension BreachCircumstances.Gravity: ExpressibleByArgument {}
extension BreachCircumstances.AuthorityRole: ExpressibleByArgument {}

/// `balans law fine`.
struct LawFineCommand: DatedQuestion {
  static let configuration = CommandConfiguration(
    commandName: "fine",
    abstract: "The fine, warning or neither for a breach of the information duty.",
    discussion: """
      --date is the day of the breach, and of the decision unless --decided says another.

      Examples:
        balans law fine --date 2019-07-15 --harm 1500 --culpability normal --household single
        balans law fine --date 2016-11-01 --decided 2019-07-15 --harm 4000 --culpability gross --repeat
        balans law fine --date 2019-07-15 --harm 900 --culpability normal --earlier-fine 2015-02-01 \
      --earlier-final 2015-03-20
        balans law fine --date 2019-07-15 --date 2025-10-01 --harm 3000 --culpability normal
        balans law fine --date 2014-03-01 --date 2019-07-15 --harm 3000 --culpability normal --norm 1030
      """)

  @OptionGroup var day: DateOptions
  var dates: [Day] { day.days }

  @Option(help: "The harm in euros.")
  var harm: Euros

  @Option(help: "The harm with tax and premiums, in euros. (default: the harm)")
  var grossHarm: Euros?

  @Option(help: "How far the breach can be held against the client.")
  var culpability: Culpability

  @Flag(name: .customLong("repeat"), help: "The same was fined within five years before.")
  var isRepeat = false

  @OptionGroup var earlier: EarlierSanctionOptions

  @Option(help: "The last day of the breach. (default: it lasted until it was found)")
  var ended: Day?

  @Option(help: "The day of the decision. (default: the day of the breach)")
  var decided: Day?

  @OptionGroup var home: NormOptions

  @Option(help: "What the client can pay a month, in euros. (default: a share of the norm)")
  var capacity: Euros?

  @Option(help: "Wealth that can be used to pay, in euros.")
  var assets: Euros?

  @Option(help: "Days between the day it should have been reported and the client's own report.")
  var reportedDaysLate: Int?

  @Option(help: "The day of the latest earlier warning.")
  var earlierWarning: Day?

  @Flag(help: "There are urgent reasons not to fine.")
  var urgentReasons = false

  @Flag(help: "The municipality fines where it might warn.")
  var strict = false

  @OptionGroup var circumstances: CircumstanceOptions
  @OptionGroup var choice: LawChoice
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let reportedDaysLate, !(0...36_500).contains(reportedDaysLate) {
      throw ValidationError(
        "--reported-days-late is \(reportedDaysLate); expected 0 to 36500")
    }
    if isRepeat && earlier.earlierFine != nil {
      throw ValidationError(
        "--repeat and --earlier-fine exclude each other: with its day the law decides")
    }
    if let decided, let late = dates.first(where: { decided < $0 }) {
      throw ValidationError("--decided \(decided) lies before the breach, --date \(late)")
    }
  }

  func answer(under law: LawTables, on date: Day) throws(LawError) -> LawAnswer {
    let decided = decided ?? max(date, ended ?? date)
    var (why, whyNorm) = (Explanation(), Explanation())
    let norm = try home.norm(in: law, on: decided, trace: &whyNorm)
    let decision = try law.fines.decide(
      FineFacts(
        harm: harm.cents, grossHarm: grossHarm?.cents, culpability: culpability,
        isRepeat: isRepeat, earlierSanction: earlier.sanction, breachDay: date,
        breachEndDay: ended, decidedDay: decided, reportedDaysLate: reportedDaysLate,
        earlierWarningDay: earlierWarning, norm: norm,
        capacityPerMonth: capacity?.cents, freeAssets: assets?.cents ?? .zero,
        hasUrgentReasons: urgentReasons, discretion: strict ? .fineWhenAllowed : .warnWhenAllowed,
        circumstances: circumstances.facts), trace: &why)
    let summary: LawPhrase =
      switch decision.outcome {
      case .fine: .fine
      case .warning: .fineWarning
      case .none: .fineNone
      case .referral: .fineReferral
      }
    return LawAnswer(
      amount: decision.amount, outcome: decision.outcome.rawValue, summary: summary,
      steps: why.steps(explaining: whyNorm.steps))
  }
}

extension Explanation {
  /// The steps, with those of the norm before what follows from it; without them where nothing does.
  fileprivate func steps(explaining norm: [Step]) -> [Step] {
    guard let place = steps.firstIndex(where: { $0.message == .fineCapacityShare }) else {
      return steps
    }
    return Array(steps[..<place]) + norm + steps[place...]
  }
}

/// An earlier sanction, from which the law decides whether a breach is a repeat.
struct EarlierSanctionOptions: ParsableArguments {
  @Option(help: "The day of an earlier fine or conviction; the law then decides about a repeat.")
  var earlierFine: Day?

  @Option(help: "The day it became final.")
  var earlierFinal: Day?

  @Flag(help: "It was for other conduct.")
  var earlierOtherConduct = false

  @Flag(help: "It was a prison sentence.")
  var earlierPrison = false

  var sanction: EarlierSanction? {
    earlierFine.map {
      EarlierSanction(
        imposedDay: $0, irrevocableDay: earlierFinal, isForSameConduct: !earlierOtherConduct,
        hadPrison: earlierPrison)
    }
  }

  func validate() throws {
    if earlierFine == nil, earlierFinal != nil || earlierOtherConduct || earlierPrison {
      throw ValidationError(
        "--earlier-final, --earlier-other-conduct and --earlier-prison need --earlier-fine")
    }
  }
}

/// What a proposed law weighs besides culpability.
struct CircumstanceOptions: ParsableArguments {
  @Option(help: "The nature of the breach; only a proposed law looks at it.")
  var nature = BreachCircumstances.Nature.ordinary

  @Option(help: "Its gravity; only a proposed law looks at it.")
  var gravity = BreachCircumstances.Gravity.ordinary

  @Option(help: "The municipality's own part in it; only a proposed law looks at it.")
  var authority = BreachCircumstances.AuthorityRole.none

  var facts: BreachCircumstances {
    BreachCircumstances(nature: nature, gravity: gravity, authorityRole: authority)
  }
}
