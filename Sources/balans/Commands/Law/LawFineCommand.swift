import ArgumentParser
import Law
import Publishing
import Quantities
import Wording

extension Culpability: ExpressibleByArgument {}

/// `balans law fine`.
struct LawFineCommand: LegalQuestion {
  static let configuration = CommandConfiguration(
    commandName: "fine",
    abstract: "The fine, warning or neither for a breach of the information duty.",
    discussion: """
      Examples:
        balans law fine --date 2019-07-15 --harm 1500 --culpability normal --household single
        balans law fine --date 2016-11-01 --decided 2019-07-15 --harm 4000 --culpability gross --repeat
      """)

  @Option(help: "The day of the breach.")
  var date: Day

  @Option(help: "The harm in euros.")
  var harm: Euros

  @Option(help: "How far the breach can be held against the client.")
  var culpability: Culpability

  @Flag(name: .customLong("repeat"), help: "The same was fined within five years before.")
  var isRepeat = false

  @Option(help: "The day of the decision. (default: the day of the breach)")
  var decided: Day?

  @OptionGroup var home: HouseholdOptions

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

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let reportedDaysLate, !(0...36_500).contains(reportedDaysLate) {
      throw ValidationError(
        "--reported-days-late is \(reportedDaysLate); expected 0 to 36500")
    }
    if let decided, decided < date {
      throw ValidationError("--decided \(decided) lies before the breach, --date \(date)")
    }
  }

  func answer(under law: LawTables) throws(LawError) -> LawAnswer {
    let decided = decided ?? date
    var why = Explanation()
    let decision = try law.fines.decide(
      FineFacts(
        harm: harm.cents, culpability: culpability, isRepeat: isRepeat, breachDay: date,
        decidedDay: decided, reportedDaysLate: reportedDaysLate,
        earlierWarningDay: earlierWarning, norm: home.norm(in: law, on: decided),
        freeAssets: assets?.cents ?? .zero, hasUrgentReasons: urgentReasons,
        discretion: strict ? .fineWhenAllowed : .warnWhenAllowed), trace: &why)
    let summary: LawPhrase =
      switch decision.outcome {
      case .fine: .fine
      case .warning: .fineWarning
      case .none: .fineNone
      case .referral: .fineReferral
      }
    return LawAnswer(
      amount: decision.amount, outcome: decision.outcome.rawValue, summary: summary,
      steps: why.steps)
  }
}
