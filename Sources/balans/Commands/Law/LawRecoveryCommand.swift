import ArgumentParser
import Law
import Publishing
import Quantities
import Wording

/// `balans law recovery`.
struct LawRecoveryCommand: LegalQuestion {
  static let configuration = CommandConfiguration(
    commandName: "recovery",
    abstract: "What is claimed back of benefit that was paid too much.",
    discussion: """
      Example:
        balans law recovery --date 2019-07-15 --overpaid 900 --after-six-months 300 --client-reported
      """)

  @Option(help: "The day of the decision.")
  var date: Day

  @Option(help: "What was paid too much, in euros.")
  var overpaid: Euros

  @Option(help: "The part of it paid more than six months after a clear signal, in euros.")
  var afterSixMonths: Euros?

  @Flag(help: "The signal came from the client.")
  var clientReported = false

  @Flag(help: "It follows from a breach of the information duty.")
  var breach = false

  @Option(help: "The percentage waived for urgent reasons.")
  var waived: Percentage?

  @Flag(help: "The municipality does not recover where it has no duty to.")
  var lenient = false

  @Option(help: "Claims below this are left where recovery is no duty, in euros.")
  var smallAmount: Euros?

  @Flag(help: "The six-month rule holds for any signal.")
  var anySignal = false

  @OptionGroup var output: OutputOptions

  func answer(under law: LawTables) throws(LawError) -> LawAnswer {
    var why = Explanation()
    let decision = try law.recovery.inForce(on: date).decide(
      RecoveryFacts(
        overpaid: overpaid.cents, overpaidAfterSixMonths: afterSixMonths?.cents ?? .zero,
        clientReported: clientReported, isBreach: breach,
        waivedForUrgentReasons: waived?.share ?? PerMille(0), recoversWithoutBreach: !lenient,
        smallAmount: smallAmount?.cents ?? .zero, sixMonthsForAnySignal: anySignal),
      trace: &why)
    let summary: LawPhrase =
      switch decision.outcome {
      case .none: .recoveryNone
      case .recovered: .recovered
      case .limited: .limited
      case .waived: .waived
      }
    return LawAnswer(
      amount: decision.amount, outcome: decision.outcome.rawValue, summary: summary,
      steps: why.steps)
  }
}
