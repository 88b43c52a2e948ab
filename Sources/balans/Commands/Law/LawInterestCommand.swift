import ArgumentParser
import Law
import Publishing
import Quantities
import Wording

/// `balans law interest`.
struct LawInterestCommand: LegalQuestion {
  static let configuration = CommandConfiguration(
    commandName: "interest",
    abstract: "The statutory interest on an amount, by the day.",
    discussion: """
      From the day the amount was due to the day it is paid, which does not count. After each full \
      year the interest bears interest too.

      Example:
        balans law interest --amount 1000 --from 2019-03-01 --until 2024-03-01
      """)

  @Option(help: "The amount, in euros.")
  var amount: Euros

  @Option(help: "The first day that bears interest.")
  var from: Day

  @Option(help: "The day of payment.")
  var until: Day

  @OptionGroup var output: OutputOptions

  func answer(under law: LawTables) throws(LawError) -> LawAnswer {
    var why = Explanation()
    let interest = try law.interest.interest(
      on: amount.cents, from: from, until: until, trace: &why)
    return LawAnswer(
      amount: interest, outcome: "interest", summary: .interest, steps: why.steps)
  }
}
