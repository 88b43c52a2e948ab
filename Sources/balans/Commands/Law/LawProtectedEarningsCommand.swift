import ArgumentParser
import Law
import Publishing
import Quantities

/// `balans law protected-earnings`.
struct LawProtectedEarningsCommand: DatedQuestion {
  static let configuration = CommandConfiguration(
    commandName: "protected-earnings",
    abstract: "The earnings that a creditor must leave, and what may be collected.",
    discussion: """
      Examples:
        balans law protected-earnings --date 2019-07-15 --household single-parent --reductions 50
        balans law protected-earnings --date 2020-12-31 --date 2021-01-01
      """)

  @OptionGroup var day: DateOptions
  var dates: [Day] { day.days }

  @OptionGroup var home: NormOptions

  @Option(help: "What is taken off this month's benefit already, in euros.")
  var reductions: Euros?

  @Flag(help: "The client refuses to give information about income.")
  var refusesInformation = false

  @OptionGroup var choice: LawChoice
  @OptionGroup var output: OutputOptions

  func answer(under law: LawTables, on date: Day) throws(LawError) -> LawAnswer {
    var why = Explanation()
    let norm = try home.norm(in: law, on: date, trace: &why)
    let collectable = try law.protectedEarnings.inForce(on: date).collectable(
      norm: norm, reductions: reductions?.cents ?? .zero,
      refusesInformation: refusesInformation, trace: &why)
    return LawAnswer(
      amount: why.protectedAmount, outcome: refusesInformation ? "lifted" : "protected",
      summary: refusesInformation ? .protectionLifted : .protected, collectable: collectable,
      steps: why.steps)
  }
}

extension Explanation {
  /// The protected earnings that the steps arrived at; nothing when the protection is lifted.
  fileprivate var protectedAmount: Cents {
    for step in steps where step.message == .protectionAmount {
      if case .money(let amount) = step.value { return amount }
    }
    return .zero
  }
}
