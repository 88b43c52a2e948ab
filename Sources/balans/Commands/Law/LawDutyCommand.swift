import ArgumentParser
import Law
import Publishing
import Quantities
import Wording

extension DutyTopic: ExpressibleByArgument {}

/// `balans law duty`.
struct LawDutyCommand: ChoosingLaw {
  static let configuration = CommandConfiguration(
    commandName: "duty",
    abstract: "Whether and by when something had to be reported.",
    discussion: """
      The law of the day it happened holds. Answers in-time, late, breach or not-required, with the \
      last day to report.

      Examples:
        balans law duty --topic work --date 2019-07-01 --reported 2019-07-10
        balans law duty --topic work --date 2019-07-01 --reported 2019-09-20
        balans law duty --topic address --date 2019-07-01 --known 2019-07-03
        balans law duty --topic gift --exempt --date 2026-03-01
      """)

  @Option(help: "What happened.")
  var topic: DutyTopic

  @Option(help: "The day it happened, or began.")
  var date: Day

  @Option(help: "The day from which the municipality knew, or could see it in a register.")
  var known: Day?

  @Option(help: "The day the client reported it.")
  var reported: Day?

  @Option(help: "The day on which the question is asked. (default: after all of it)")
  var on: Day?

  @Flag(help: "A gift that with the others of the year stays below what is exempt.")
  var exempt = false

  @OptionGroup var choice: LawChoice
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if exempt && topic != .gift { throw ValidationError("--exempt goes with --topic gift") }
  }

  func answer(under law: LawTables) throws(LawError) -> LawAnswer {
    var why = Explanation()
    let decision = try law.duty.judge(
      DutyFacts(
        topic: topic, day: date, known: known, reported: reported, asked: on,
        isExemptGift: exempt), trace: &why)
    var details: [LawAnswer.Detail] = [.init("deadline", .day(decision.deadline))]
    if let day = decision.breachDay { details.append(.init("breach", .day(day))) }
    if let days = decision.daysLate { details.append(.init("days_late", .count(days))) }
    if let day = decision.overpaidFrom { details.append(.init("overpaid_from", .day(day))) }
    let summary: LawPhrase =
      switch decision.outcome {
      case .inTime: .dutyInTime
      case .late: .dutyLate
      case .breach: .dutyBreach
      case .notRequired: .dutyNotRequired
      }
    return LawAnswer(
      amount: nil, outcome: decision.outcome.rawValue, summary: summary, details: details,
      steps: why.steps)
  }
}
