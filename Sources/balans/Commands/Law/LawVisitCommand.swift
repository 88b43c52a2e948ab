import ArgumentParser
import Law
import Publishing
import Quantities
import Wording

extension HouseVisitFacts.Ground: ExpressibleByArgument {}
extension HouseVisitFacts.Reply: ExpressibleByArgument {}

/// `balans law visit`.
struct LawVisitCommand: DatedQuestion {
  static let configuration = CommandConfiguration(
    commandName: "visit",
    abstract: "What follows from a house visit, or from refusing one.",
    discussion: """
      Examples:
        balans law visit --date 2019-07-15 --ground none --reply refused
        balans law visit --date 2019-07-15 --ground offer --reply refused
      """)

  @OptionGroup var day: DateOptions
  var dates: [Day] { day.days }

  @Option(help: "Why the municipality came.")
  var ground: HouseVisitFacts.Ground

  @Option(help: "How the client answered.")
  var reply: HouseVisitFacts.Reply

  @OptionGroup var choice: LawChoice
  @OptionGroup var output: OutputOptions

  func answer(under law: LawTables, on date: Day) throws(LawError) -> LawAnswer {
    var why = Explanation()
    let decision = try law.norms.inForce(on: date).houseVisit(
      HouseVisitFacts(ground: ground, reply: reply), trace: &why)
    let summary: LawPhrase =
      switch decision.outcome {
      case .usable: .visitUsable
      case .unusable: .visitUnusable
      case .noConsequence: .visitNoConsequence
      case .rightUnclear: .visitRightUnclear
      case .unprovenNorm: .visitUnprovenNorm
      }
    return LawAnswer(
      amount: decision.norm, outcome: decision.outcome.rawValue, summary: summary,
      steps: why.steps)
  }
}
