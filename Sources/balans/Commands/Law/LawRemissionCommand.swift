import ArgumentParser
import Law
import Publishing
import Quantities
import Wording

extension OpenClaim.Kind: ExpressibleByArgument {}

/// `balans law remission`.
struct LawRemissionCommand: DatedQuestion {
  static let configuration = CommandConfiguration(
    commandName: "remission",
    abstract:
      "What may be remitted of a claim after years, and whether an arrangement may be made.",
    discussion: """
      --date is the day of the question. A fine is not remitted; whether the municipality may \
      cooperate with a debt arrangement is told for every claim.

      Examples:
        balans law remission --date 2029-03-01 --kind fraud --open 4000 --since 2019-03-01 --paid-in-full
        balans law remission --date 2020-12-31 --date 2021-01-01 --kind fraud --open 4000 \
      --since 2019-03-01 --lump-sum 2000 --punished --culpability normal
      """)

  @OptionGroup var day: DateOptions
  var dates: [Day] { day.days }

  @Option(help: "The kind of claim.")
  var kind: OpenClaim.Kind

  @Option(help: "What is open, in euros.")
  var open: Euros

  @Option(help: "The day from which it had to be paid.")
  var since: Day

  @Flag(help: "All that was asked was paid, month after month.")
  var paidInFull = false

  @Flag(help: "Arrears were made good, with interest and costs.")
  var arrearsMadeGood = false

  @Flag(help: "Nothing was paid and nothing is to be expected.")
  var hopeless = false

  @Option(help: "What the client offers in one payment, in euros.")
  var lumpSum: Euros?

  @Flag(help: "A fine was imposed for the breach, or it was reported to the prosecutor.")
  var punished = false

  @Option(help: "How far the breach can be blamed on the client.")
  var culpability = Culpability.normal

  @OptionGroup var choice: LawChoice
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if hopeless && (paidInFull || arrearsMadeGood) {
      throw ValidationError("--hopeless excludes --paid-in-full and --arrears-made-good")
    }
    if kind != .fraud, hopeless || lumpSum != nil {
      throw ValidationError("--hopeless and --lump-sum go with --kind fraud")
    }
    if kind == .fine, paidInFull || arrearsMadeGood {
      throw ValidationError("a fine is not remitted by paying on it; see Pw art. 18a(13)")
    }
    if kind == .other && punished {
      throw ValidationError("--punished goes with --kind fraud and --kind fine")
    }
  }

  func answer(under law: LawTables, on date: Day) throws(LawError) -> LawAnswer {
    var why = Explanation()
    let rules = try law.collection.inForce(on: date)
    let amount = try rules.remission(
      RemissionFacts(
        kind: kind, balance: open.cents, startDay: since, day: date, paidInFull: paidInFull,
        arrearsMadeGood: arrearsMadeGood, isHopeless: hopeless,
        lumpSum: lumpSum?.cents ?? .zero), trace: &why)
    _ = rules.mayArrange(
      kind, wasPunished: punished || kind == .fine, culpability: culpability, trace: &why)
    return LawAnswer(
      amount: amount, outcome: amount > .zero ? "remitted" : "none",
      summary: amount > .zero ? .remitted : .notRemitted, steps: why.steps)
  }
}
