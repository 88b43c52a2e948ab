import ArgumentParser
import Law
import Publishing
import Quantities
import Wording

extension DutyBreach.Gravity: ExpressibleByArgument {}
extension OrdinanceID: ExpressibleByArgument {}

/// `balans law measure`.
struct LawMeasureCommand: DatedQuestion {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "The measure for a breach of a work duty or another duty.",
    discussion: """
      With --ordinance the months of spreading and a warning first are those of that ordinance, \
      unless --spread and --warn-first say otherwise; without it Almere's shares hold, one month \
      and no warning.

      Examples:
        balans law measure --date 2019-07-15 --breach uniform --household single
        balans law measure --date 2019-07-15 --breach other --gravity serious --earlier 1
        balans law measure --date 2021-07-15 --breach uniform --ordinance almere --imposed 2020-09-01
        balans law measure --date 2019-09-01 --breach language --since 2019-01-15
      """)

  enum Breach: String, CaseIterable, ExpressibleByArgument {
    case uniform
    case other
    case misconduct
    case noResponsibility = "no-responsibility"
    case workInReturn = "work-in-return"
    case language
  }

  @OptionGroup var day: DateOptions
  var dates: [Day] { day.days }

  @Option(help: "A work duty with a national measure, or another duty.")
  var breach: Breach

  @Option(help: "How the ordinance weighs a breach of another duty. (default: medium)")
  var gravity: DutyBreach.Gravity?

  @Option(help: "The ordinance that is followed.")
  var ordinance: OrdinanceID?

  @OptionGroup var home: NormOptions

  @Option(help: "Earlier breaches of the same duty within twelve months. (default: 0)")
  var earlier: Int?

  @Option(
    parsing: .singleValue,
    help: "The day of an earlier measure; may be given more than once, in place of --earlier.")
  var imposed: [Day] = []

  @Flag(help: "The breach cannot be held against the client.")
  var notCulpable = false

  @Option(help: "The percentage left out for urgent reasons.")
  var waived: Percentage?

  @Option(help: "The months over which a uniform measure is spread, 1 to 3.")
  var spread: Int?

  @Flag(help: "A first breach of another duty gets a warning.")
  var warnFirst = false

  @Option(help: "The day from which the benefit is reduced for the language requirement.")
  var since: Day?

  @Option(help: "The day on which the client turned around; the measure starts on --date.")
  var turnedAround: Day?

  @OptionGroup var choice: LawChoice
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let earlier, !(0...1000).contains(earlier) {
      throw ValidationError("--earlier is \(earlier); expected 0 to 1000")
    }
    if let spread, !(1...3).contains(spread) {
      throw ValidationError("--spread is \(spread); expected 1 to 3")
    }
    if imposed.count > 100 {
      throw ValidationError("--imposed is given \(imposed.count) times; expected at most 100")
    }
    if earlier != nil && !imposed.isEmpty {
      throw ValidationError("--earlier and --imposed exclude each other")
    }
    if gravity != nil && breach != .other {
      throw ValidationError("--gravity goes with --breach other")
    }
    if warnFirst && breach != .other && breach != .workInReturn {
      throw ValidationError("--warn-first goes with --breach other or work-in-return")
    }
    if (breach == .language) != (since != nil) {
      throw ValidationError("--breach language and --since go together")
    }
    if turnedAround != nil && breach != .uniform {
      throw ValidationError("--turned-around goes with --breach uniform")
    }
  }

  func answer(under law: LawTables, on date: Day) throws(LawError) -> LawAnswer {
    if let late = imposed.first(where: { $0 > date }) {
      throw .wrongOrder("the breach", date, after: "an earlier measure", late)
    }
    var why = Explanation()
    let rules = try law.measures.inForce(on: date, ordinance: ordinance ?? .almere)
    guard let duty = try duty(rules, on: date, trace: &why) else {
      return LawAnswer(
        amount: .zero, outcome: "none", summary: .measureNone, steps: why.steps)
    }
    let count =
      imposed.isEmpty
      ? earlier ?? 0 : rules.earlierBreaches(imposed: imposed, breach: date, trace: &why)
    let own = ordinance == nil ? nil : rules.ordinance
    let norm = try home.norm(in: law, on: date, trace: &why)
    var decision = rules.decide(
      MeasureFacts(
        breach: duty, isCulpable: !notCulpable, earlierBreaches: count,
        norm: norm, waivedForUrgentReasons: waived?.share ?? PerMille(0),
        spreadMonths: spread ?? own?.spreadMonths.value ?? 1,
        warnsFirst: warnFirst || own?.warnsFirst.value ?? false,
        spreadBasis: (spread == nil ? own?.spreadMonths.basis : nil) ?? .certain,
        warningBasis: (warnFirst ? nil : own?.warnsFirst.basis) ?? .certain), trace: &why)
    if let turnedAround {
      decision = try decision.withdrawn(on: turnedAround, startingOn: date, trace: &why)
    }
    let summary: LawPhrase =
      switch decision.outcome {
      case .none: .measureNone
      case .warning: .measureWarning
      case .measure: .measure
      }
    return LawAnswer(
      amount: decision.total, outcome: decision.outcome.rawValue, summary: summary,
      details: monthly(decision), steps: why.steps)
  }

  /// What is taken off in each month.
  private func monthly(_ decision: MeasureDecision) -> [LawAnswer.Detail] {
    let months = [decision.monthly.first, decision.monthly.second, decision.monthly.third]
    return zip(1..., months).filter { $0.1 > .zero }
      .map { .init("month_\($0.0)", .money($0.1)) }
  }

  private func duty(
    _ rules: MeasureLaw, on date: Day, trace: inout Explanation
  ) throws(LawError) -> DutyBreach? {
    switch breach {
    case .uniform: return .uniform
    case .other: return .other(gravity ?? .medium)
    case .misconduct: return .misconduct
    case .noResponsibility: return .noResponsibility
    case .workInReturn: return .workInReturn
    case .language:
      return try rules.languageBreach(
        meetsLevel: false, isLearning: false, since: since ?? date, on: date, trace: &trace)
    }
  }
}
