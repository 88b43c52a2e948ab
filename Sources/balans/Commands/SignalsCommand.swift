import ArgumentParser
import Evidence
import Experiments
import Publishing
import Scenarios
import Studies
import Wording

/// `balans signals`: what became of signals, by source, beside what the register shows of it.
struct SignalsCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "signals",
    abstract: "Follows signals by their route: source, follow-up, outcome, time, and the register.",
    discussion: """
      For each source: signals a year, how many are real and founded, what followed, how long it took, \
      and where and why signals dropped out; beside it what the municipality's own register would \
      show, and what better registration would be worth. The route may be your own: a file that lists \
      the stages with system, who acts, how often the step is written down, what goes there and how \
      long it takes (copy routes/almere.yaml). With --log every signal of one replicate, step by step.

      Examples:
        balans signals almere-2019
        balans signals almere-2019 vroegsignalering --replicates 16 --format csv
        balans signals almere-2019 --route our-route.yaml
        balans signals almere-2019 almere-2019@municipality.route=goed-geregistreerd
        balans signals almere-2019 --log --replicate 3 --format csv
      """)

  @Argument(help: ArgumentHelp("The scenarios, the base first.", valueName: "scenario"))
  var scenarios: [ScenarioReference]

  @Option(help: "How many replicates. (default: as the first scenario says)")
  var replicates: Int?

  @Option(
    help: ArgumentHelp(
      "Your own route of signals, for all scenarios: a file, or the id of one in routes/.",
      valueName: "file"))
  var route: String?

  @Flag(help: "Give every signal of one replicate with its route instead.")
  var log = false

  @Option(help: "The replicate of the log, from 0.")
  var replicate: Int?

  @OptionGroup var world: WorldOptions
  @OptionGroup var running: RunningOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language }

  /// The route whose names of systems are told where a scenario has no route of its own.
  private static let assumedRoute = "almere"

  func validate() throws {
    try QuestionOptions.check(replicates: replicates, twoFor: "a spread")
    if log, replicates != nil {
      throw ValidationError("--log is of one replicate; expected --replicate, not --replicates")
    }
    if let replicate {
      if !log { throw ValidationError("--replicate needs --log; for the report give --replicates") }
      if !(0..<1_000_000).contains(replicate) {
        throw ValidationError("--replicate is \(replicate); expected 0 to 999999")
      }
    }
  }

  func run() throws {
    let session = try Session(language: language)
    var world = world
    if let route { world.settings.append("municipality.route=\(route)") }
    let lineup = try world.lineup(scenarios, in: session.laboratory)
    session.warn(about: lineup)
    if log { return try showLog(of: lineup, session) }
    let question = try lineup.question(replicates: replicates, seed: world.seed)
    let desk = try AnswerDesk(session, running)
    let reports = try desk.watching { try session.laboratory.signalReports(question, under: $0) }
    guard let reports else { throw CancellationError() }
    let page = SignalPage(reports, warnings: lineup.scenarios.flatMap(\.warnings))
    output.print(table: page.text(on: Console.screen, language), json: page.json, csv: page.csv)
    try desk.end(isComplete: reports.isComplete)
  }

  private func showLog(of lineup: Lineup, _ session: Session) throws {
    let replicate = replicate ?? 0
    let interruption = Interruption()
    let records = try session.laboratory.signalLogs(
      lineup, replicate: replicate, seed: world.seed, cancellation: interruption.flag)
    let assumed = try RouteFile(
      path: "\(session.laboratory.folder)/routes/\(Self.assumedRoute).yaml")
    let logs = lineup.scenarios.indices.map { arm in
      SignalLogPage.Log(
        scenario: lineup.arms[arm], route: lineup.scenarios[arm].route ?? assumed,
        records: records[arm])
    }
    let page = SignalLogPage(logs, replicate: replicate)
    output.print(table: page.text(on: Console.screen, language), json: page.json, csv: page.csv)
  }
}
