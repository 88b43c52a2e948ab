import ArgumentParser
import Law
import Publishing
import Quantities
import Wording

extension HouseholdRole: ExpressibleByArgument {}

/// `balans law liability`.
struct LawLiabilityCommand: LegalQuestion {
  static let configuration = CommandConfiguration(
    commandName: "liability",
    abstract: "For how much of a claim or a fine someone in the household answers.",
    discussion: """
      Give an overpayment as days and an amount a month, or a fine. A partner answers for the days \
      of the joint household, together with the claimant.

      Examples:
        balans law liability --role partner --from 2019-01-01 --to 2019-06-30 --per-month 300 \
      --together-from 2019-04-01
        balans law liability --role other --fine 500
      """)

  @Option(help: "Who is asked to pay.")
  var role: HouseholdRole

  @OptionGroup var overpaid: OverpaidDays

  @Option(help: "The first day of the joint household. (default: from the start)")
  var togetherFrom: Day?

  @Option(help: "The last day of the joint household. (default: to the end)")
  var togetherTo: Day?

  @Option(help: "A fine, in euros.")
  var fine: Euros?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if (fine == nil) == (overpaid.from == nil) {
      throw ValidationError("give either --fine, or --from, --to and --per-month")
    }
    let isPartner = role == .partner || role == .hiddenPartner
    if togetherFrom != nil || togetherTo != nil, fine != nil || !isPartner {
      throw ValidationError(
        "--together-from and --together-to go with a partner and an overpayment")
    }
    if let togetherFrom, let togetherTo, togetherTo < togetherFrom {
      throw ValidationError("--together-to, \(togetherTo), lies before --together-from")
    }
  }

  func answer(under law: LawTables) throws(LawError) -> LawAnswer {
    var why = Explanation()
    let amount: Cents
    if let fine {
      amount = Liability.forFine(fine.cents, role: role, trace: &why)
    } else {
      amount = Liability.forClaim(
        try overpaid.months, role: role, together: togetherFrom, until: togetherTo, trace: &why)
    }
    return LawAnswer(
      amount: amount, outcome: amount > .zero ? "liable" : "not-liable",
      summary: amount > .zero ? .liable : .notLiable, steps: why.steps)
  }
}
