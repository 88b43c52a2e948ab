import ArgumentParser
import Law
import Publishing
import Quantities

/// `balans law norm`.
struct LawNormCommand: LegalQuestion {
  static let configuration = CommandConfiguration(
    commandName: "norm",
    abstract: "The norm of a household on a day.",
    discussion: """
      Example:
        balans law norm --date 2019-07-01 --household single --sharers 1
      """)

  @Option(help: "The day, as 2019-07-01.")
  var date: Day

  @OptionGroup var home: HouseholdOptions
  @OptionGroup var output: OutputOptions

  func answer(under law: LawTables) throws(LawError) -> LawAnswer {
    var why = Explanation()
    let norm = try law.norms.inForce(on: date)
      .norm(home.household, costSharers: home.sharers, trace: &why)
    return LawAnswer(amount: norm, outcome: "norm", summary: .norm, steps: why.steps)
  }
}
