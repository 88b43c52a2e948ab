import ArgumentParser
import Law
import Publishing
import Quantities
import Wording

/// A payment on the command line: `2019-03-01:50`.
struct PaymentArgument: ExpressibleByArgument {
  let payment: DatedAmount

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let day = Day(parsing: parts[0]), let amount = Euros(argument: parts[1])
    else { return nil }
    payment = DatedAmount(day: day, amount: amount.cents)
  }
}

/// `balans law annulment`.
struct LawAnnulmentCommand: LegalQuestion {
  static let configuration = CommandConfiguration(
    commandName: "annulment",
    abstract: "What an annulled or lowered decision undoes.",
    discussion: """
      A payment is DAY:EUROS: what the client paid, or what was withheld. What was paid too much \
      comes back with interest from the day of each payment.

      Example:
        balans law annulment --amount 600 --remaining 200 --paid 2019-03-01:300 \
      --paid 2019-06-01:300 --refunded 2019-12-01
      """)

  @Option(help: "What was claimed, fined or withheld, in euros.")
  var amount: Euros

  @Option(help: "What is left of it after the objection or the appeal, in euros. (default: 0)")
  var remaining: Euros?

  @Option(
    name: .customLong("paid"), parsing: .singleValue,
    help: "A payment; may be given more than once.")
  var payments: [PaymentArgument] = []

  @Option(help: "The day on which the municipality pays back.")
  var refunded: Day

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if payments.count > 1000 {
      throw ValidationError("--paid is given \(payments.count) times; expected at most 1000")
    }
    if let remaining, remaining.cents > amount.cents {
      throw ValidationError("--remaining is more than --amount")
    }
  }

  func answer(under law: LawTables) throws(LawError) -> LawAnswer {
    var why = Explanation()
    let restored = try law.interest.restoration(
      after: AnnulledDecision(
        amount: amount.cents, remaining: remaining?.cents ?? .zero,
        payments: payments.map(\.payment).sorted { $0.day < $1.day }, refundDay: refunded),
      trace: &why)
    return LawAnswer(
      amount: restored.refund, outcome: restored.refund > .zero ? "refund" : "nothing",
      summary: .restored,
      details: [
        .init("owed", .money(restored.owed)), .init("interest", .money(restored.interest)),
      ], steps: why.steps)
  }
}
