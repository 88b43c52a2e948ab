import ArgumentParser
import Law
import Publishing
import Quantities
import Wording

extension DutyBreach.Gravity: ExpressibleByArgument {}

/// `balans law measure`.
struct LawMeasureCommand: LegalQuestion {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "The measure for a breach of a work duty or another duty.",
    discussion: """
      Examples:
        balans law measure --date 2019-07-15 --breach uniform --household single
        balans law measure --date 2019-07-15 --breach other --gravity serious --earlier 1
      """)

  enum Breach: String, CaseIterable, ExpressibleByArgument {
    case uniform
    case other
  }

  @Option(help: "The day of the decision.")
  var date: Day

  @Option(help: "A work duty with a national measure, or another duty.")
  var breach: Breach

  @Option(help: "How the ordinance weighs a breach of another duty.")
  var gravity = DutyBreach.Gravity.medium

  @OptionGroup var home: HouseholdOptions

  @Option(help: "Earlier breaches of the same duty within twelve months.")
  var earlier = 0

  @Flag(help: "The breach cannot be held against the client.")
  var notCulpable = false

  @Option(help: "The percentage left out for urgent reasons.")
  var waived: Percentage?

  @Option(help: "The months over which a uniform measure is spread, 1 to 3.")
  var spread = 1

  @Flag(help: "A first breach of another duty gets a warning.")
  var warnFirst = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if !(0...1000).contains(earlier) {
      throw ValidationError("--earlier is \(earlier); expected 0 to 1000")
    }
    if !(1...3).contains(spread) {
      throw ValidationError("--spread is \(spread); expected 1 to 3")
    }
  }

  func answer(under law: LawTables) throws(LawError) -> LawAnswer {
    var why = Explanation()
    let decision = try law.measures.inForce(on: date).decide(
      MeasureFacts(
        breach: breach == .uniform ? .uniform : .other(gravity), isCulpable: !notCulpable,
        earlierBreaches: earlier, norm: home.norm(in: law, on: date),
        waivedForUrgentReasons: waived?.share ?? PerMille(0), spreadMonths: spread,
        warnsFirst: warnFirst), trace: &why)
    let summary: LawPhrase =
      switch decision.outcome {
      case .none: .measureNone
      case .warning: .measureWarning
      case .measure: .measure
      }
    return LawAnswer(
      amount: decision.total, outcome: decision.outcome.rawValue, summary: summary,
      steps: why.steps)
  }
}
