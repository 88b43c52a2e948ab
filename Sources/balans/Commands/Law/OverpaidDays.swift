import ArgumentParser
import Law
import Quantities

/// An overpayment as days and an amount a month.
struct OverpaidDays: ParsableArguments {
  @Option(help: "The first day that was paid too much.")
  var from: Day?

  @Option(help: "The last day that was paid too much.")
  var to: Day?

  @Option(help: "What was paid too much a month, in euros.")
  var perMonth: Euros?

  /// The months and parts of months.
  var months: [OverpaidMonth] {
    get throws(LawError) {
      guard let from, let to, let perMonth else { return [] }
      return try OverpaidMonth.every(from: from, to: to, perMonth: perMonth.cents)
    }
  }

  func validate() throws {
    let given = [from != nil, to != nil, perMonth != nil]
    if Set(given).count > 1 {
      throw ValidationError("--from, --to and --per-month go together")
    }
  }
}
