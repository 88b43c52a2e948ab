import ArgumentParser
import Law
import Publishing
import Quantities
import Wording

extension CollectionOrder: ExpressibleByArgument {}

/// A claim on the command line: `fraud:500:2019-03-01`, with `:repeat` for a fine on a repeat.
struct ClaimArgument: ExpressibleByArgument {
  let claim: OpenClaim

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 || (parts.count == 4 && parts[3] == "repeat"),
      let kind = OpenClaim.Kind(rawValue: parts[0]), let amount = Euros(argument: parts[1]),
      let day = Day(parsing: parts[2])
    else { return nil }
    claim = OpenClaim(
      kind: kind, balance: amount.cents, decidedDay: day, isRepeatFine: parts.count == 4)
  }
}

/// `balans law collection`.
struct LawCollectionCommand: DatedQuestion {
  static let configuration = CommandConfiguration(
    commandName: "collection",
    abstract: "What is collected from a month's benefit, claim by claim.",
    discussion: """
      A claim is KIND:EUROS:DAY with fraud, fine or other, and :repeat for a fine on a repeat.

      Examples:
        balans law collection --date 2019-07-15 --claim fraud:500:2019-03-01 --claim fine:100:2019-03-01
        balans law collection --date 2016-12-31 --date 2017-01-01 --claim fine:2000:2016-06-01:repeat \
      --norm 972.70
      """)

  @OptionGroup var day: DateOptions
  var dates: [Day] { day.days }

  @Option(
    name: .customLong("claim"), parsing: .singleValue,
    help: "A claim that is open; may be given more than once.")
  var claims: [ClaimArgument]

  @OptionGroup var home: NormOptions

  @Option(help: "What is taken off this month's benefit already, in euros.")
  var reductions: Euros?

  @Option(help: "Which claim is paid first where two must be set off.")
  var order = CollectionOrder.fraudFirst

  @Flag(help: "The municipality does not set off what it need not set off.")
  var dutyOnly = false

  @Flag(help: "The client refuses to give information about income.")
  var refusesInformation = false

  @Option(
    help: "Months in which a fine on a repeat was taken below the protected earnings already.")
  var repeatMonthsUsed = 0

  @OptionGroup var choice: LawChoice
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if claims.count > 100 {
      throw ValidationError("--claim is given \(claims.count) times; expected at most 100")
    }
  }

  func answer(under law: LawTables, on date: Day) throws(LawError) -> LawAnswer {
    if let late = claims.map(\.claim.decidedDay).first(where: { $0 > date.lastOfMonth }) {
      throw .wrongOrder("the month", date, after: "a claim", late)
    }
    var why = Explanation()
    let norm = try home.norm(in: law, on: date, trace: &why)
    let decision = try law.collection.inForce(on: date).decide(
      CollectionFacts(
        norm: norm, reductions: reductions?.cents ?? .zero,
        claims: claims.map(\.claim),
        order: order, includesOther: !dutyOnly, refusesInformation: refusesInformation,
        repeatMonthsUsed: repeatMonthsUsed), trace: &why)
    var details: [LawAnswer.Detail] = [.init("left", .money(decision.left))]
    for (number, part) in decision.parts.enumerated() {
      details.append(.init("claim_\(number + 1)", .money(part)))
    }
    return LawAnswer(
      amount: decision.total, outcome: decision.total > .zero ? "collected" : "nothing",
      summary: .collection, details: details, steps: why.steps)
  }
}
