import ArgumentParser
import Law
import Publishing
import Quantities
import Wording

extension ProcedureTerm: ExpressibleByArgument {}

/// `balans law term`.
struct LawTermCommand: DatedQuestion {
  static let configuration = CommandConfiguration(
    commandName: "term",
    abstract: "The last day of a term, and the penalty for a decision that came too late.",
    discussion: """
      --date is the day from which the term runs: the day an application or a report came in, or a \
      decision was made known. For a decision on an objection it is the day that the disputed \
      decision was made known. The term starts the day after, and does not end on a Saturday, a \
      Sunday or a holiday unless it is longer than twelve weeks.

      Examples:
        balans law term --term objection --date 2019-03-08
        balans law term --term objection-decision --date 2019-07-01 --adjourned
        balans law term --term application --date 2019-07-01 --notice 2019-08-27 --decided 2019-09-20
      """)

  @Option(help: "The term.")
  var term: ProcedureTerm

  @OptionGroup var day: DateOptions
  var dates: [Day] { day.days }

  @Flag(help: "A decision on an objection was adjourned.")
  var adjourned = false

  @Option(help: "The day on which a notice of default came in.")
  var notice: Day?

  @Option(help: "The day of the decision, for the penalty.")
  var decided: Day?

  @OptionGroup var choice: LawChoice
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if adjourned && term != .objectionDecision && term != .committeeDecision {
      throw ValidationError("--adjourned goes with objection-decision and committee-decision")
    }
    if (notice == nil) != (decided == nil) {
      throw ValidationError("--notice and --decided go together")
    }
  }

  func answer(under law: LawTables, on date: Day) throws(LawError) -> LawAnswer {
    var why = Explanation()
    let rules = try law.procedure.inForce(on: date)
    let last =
      switch term {
      case .objectionDecision, .committeeDecision:
        rules.objectionDecisionDay(
          madeKnown: date, committee: term == .committeeDecision, isAdjourned: adjourned,
          trace: &why)
      default: rules.lastDay(of: term, after: date, trace: &why)
      }
    guard let notice, let decided else {
      return LawAnswer(
        amount: nil, outcome: "term", summary: .term, details: [.init("last", .day(last))],
        steps: why.steps)
    }
    let penalty = try law.procedure.lateDecision.penalty(
      termEnd: last, noticeReceived: notice, decided: decided, trace: &why)
    return LawAnswer(
      amount: penalty, outcome: penalty > .zero ? "penalty" : "none", summary: .latePenalty,
      details: [.init("last", .day(last))], steps: why.steps)
  }
}
