import ArgumentParser
import Law
import Publishing
import Quantities
import Wording

extension RecoveryBasis: ExpressibleByArgument {}
extension UrgentGround: ExpressibleByArgument {}

/// `balans law recovery`.
struct LawRecoveryCommand: DatedQuestion {
  static let configuration = CommandConfiguration(
    commandName: "recovery",
    abstract: "What is claimed back of benefit that was paid too much.",
    discussion: """
      --date is the day of the decision. Give a sum, or the days and the amount a month: then the \
      law works out what is too old, what came more than six months after a signal, and the tax of \
      earlier years.

      Examples:
        balans law recovery --date 2019-07-15 --overpaid 900 --after-six-months 300 --client-reported
        balans law recovery --date 2019-10-01 --from 2019-01-01 --to 2019-08-31 --per-month 300 \
      --signal 2019-01-15 --client-reported
        balans law recovery --date 2024-04-17 --date 2024-04-18 --overpaid 900 --breach --waived 50 \
      --urgent-ground cause
      """)

  @OptionGroup var day: DateOptions
  var dates: [Day] { day.days }

  @Option(help: "What was paid too much, in euros.")
  var overpaid: Euros?

  @Option(help: "The part of it paid more than six months after a clear signal, in euros.")
  var afterSixMonths: Euros?

  @OptionGroup var period: OverpaidPeriodOptions

  @Flag(help: "The signal came from the client.")
  var clientReported = false

  @Flag(help: "It follows from a breach of the information duty.")
  var breach = false

  @Option(help: "The percentage waived for urgent reasons.")
  var waived: Percentage?

  @Option(help: "What makes the reasons urgent. (default: not looked at)")
  var urgentGround: UrgentGround?

  @Flag(help: "The municipality does not recover where it has no duty to.")
  var lenient = false

  @Option(help: "Claims below this are left where recovery is no duty, in euros.")
  var smallAmount: Euros?

  @Flag(help: "The six-month rule holds for any signal.")
  var anySignal = false

  @OptionGroup var choice: LawChoice
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if (overpaid == nil) == (period.overpaid.from == nil) {
      throw ValidationError("give either --overpaid, or --from, --to and --per-month")
    }
    if period.overpaid.from != nil && afterSixMonths != nil {
      throw ValidationError("--after-six-months goes with --overpaid; --signal with --from")
    }
    if breach && period.basis != nil {
      throw ValidationError("--breach and --basis exclude each other")
    }
  }

  func answer(under law: LawTables, on date: Day) throws(LawError) -> LawAnswer {
    var why = Explanation()
    let rules = try law.recovery.inForce(on: date)
    guard let overpaid else { return try dated(rules, on: date) }
    let facts = RecoveryFacts(
      overpaid: overpaid.cents, overpaidAfterSixMonths: afterSixMonths?.cents ?? .zero,
      clientReported: clientReported, isBreach: breach,
      waivedForUrgentReasons: waived?.share ?? PerMille(0), urgentGround: urgentGround,
      recoversWithoutBreach: !lenient, smallAmount: smallAmount?.cents ?? .zero,
      sixMonthsForAnySignal: anySignal)
    try facts.check()
    return answer(rules.decide(facts, trace: &why), details: [], steps: why.steps)
  }

  private func dated(_ rules: RecoveryLaw, on date: Day) throws(LawError) -> LawAnswer {
    var why = Explanation()
    let decision = try rules.decide(
      OverpaymentCase(
        months: period.overpaid.months, basis: breach ? .breach : period.basis ?? .other,
        decidedDay: date,
        knownDay: period.known, signalDay: period.signal, clientReported: clientReported,
        waivedForUrgentReasons: waived?.share ?? PerMille(0), urgentGround: urgentGround,
        recoversWithoutBreach: !lenient, smallAmount: smallAmount?.cents ?? .zero,
        sixMonthsForAnySignal: anySignal, waivesGrossing: !period.alwaysGross), trace: &why)
    return answer(
      decision.net, gross: decision.gross, details: [.init("gross", .money(decision.gross))],
      steps: why.steps)
  }

  private func answer(
    _ decision: RecoveryDecision, gross: Cents? = nil, details: [LawAnswer.Detail],
    steps: [Explanation.Step]
  ) -> LawAnswer {
    let hasTax = gross.map { $0 > decision.amount } ?? false
    let summary: LawPhrase =
      switch decision.outcome {
      case .none: .recoveryNone
      case .recovered: hasTax ? .recoveredGross : .recovered
      case .limited: hasTax ? .limitedGross : .limited
      case .waived: .waived
      }
    return LawAnswer(
      amount: decision.amount, outcome: decision.outcome.rawValue, summary: summary,
      details: details, steps: steps)
  }
}

/// How an overpayment as days came about.
struct OverpaidPeriodOptions: ParsableArguments {
  @OptionGroup var overpaid: OverpaidDays

  @Option(help: "Why the municipality recovers. (default: other, or breach with --breach)")
  var basis: RecoveryBasis?

  @Option(help: "The day on which the municipality knew the facts. (default: only now)")
  var known: Day?

  @Option(help: "The day of a clear signal that too much was paid.")
  var signal: Day?

  @Flag(help: "Tax and premiums are added also where it was not the fault of the client.")
  var alwaysGross = false

  func validate() throws {
    if overpaid.from == nil, basis != nil || known != nil || signal != nil || alwaysGross {
      throw ValidationError("--basis, --known, --signal and --always-gross need --from")
    }
  }
}
