import ArgumentParser
import Law
import Publishing
import Quantities
import Wording

/// `balans law suspension`.
struct LawSuspensionCommand: DatedQuestion {
  static let configuration = CommandConfiguration(
    commandName: "suspension",
    abstract: "Where a benefit stands after papers were asked for and did not come.",
    discussion: """
      --date is the day of the notice that suspends and sets a term for repair. Answers none, \
      suspended, resumed or revoked, with the first suspended day and the last day to repair.

      Examples:
        balans law suspension --date 2019-07-16 --due 2019-07-15 --judged 2019-08-01
        balans law suspension --date 2019-07-16 --due 2019-07-15 --supplied 2019-07-30
      """)

  @OptionGroup var day: DateOptions
  var dates: [Day] { day.days }

  @Option(help: "The last day on which the papers could be handed in.")
  var due: Day

  @Option(help: "The first day of the period that the papers are about.")
  var periodStart: Day?

  @Option(help: "The days of the term for repair. (default: the usual number)")
  var repairDays: Int?

  @Option(help: "The day on which the papers came.")
  var supplied: Day?

  @Option(help: "The day on which the question is put. (default: after all terms)")
  var judged: Day?

  @Flag(help: "The papers do not matter to the right, or the municipality can find them itself.")
  var notNeeded = false

  @Flag(help: "The client cannot be blamed.")
  var notBlameworthy = false

  @OptionGroup var choice: LawChoice
  @OptionGroup var output: OutputOptions

  func answer(under law: LawTables, on date: Day) throws(LawError) -> LawAnswer {
    var why = Explanation()
    let rules = try law.suspension.inForce(on: date)
    let decision = try rules.decide(
      SuspensionFacts(
        dueDay: due, periodStart: periodStart, noticeDay: date, repairDays: repairDays,
        suppliedDay: supplied, judgedDay: judged ?? rules.lastDay(from: date).adding(days: 1),
        isNeeded: !notNeeded, isBlameworthy: !notBlameworthy), trace: &why)
    var details: [LawAnswer.Detail] = []
    if let from = decision.from { details.append(.init("from", .day(from))) }
    if let end = decision.repairEnd { details.append(.init("repair_end", .day(end))) }
    let summary: LawPhrase =
      switch decision.outcome {
      case .none: .suspensionNone
      case .suspended: .suspended
      case .resumed: .resumed
      case .revoked: .revoked
      }
    return LawAnswer(
      amount: nil, outcome: decision.outcome.rawValue, summary: summary, details: details,
      steps: why.steps)
  }
}
