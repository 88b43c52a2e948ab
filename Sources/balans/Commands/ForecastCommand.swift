import ArgumentParser
import Experiments
import Publishing
import Scenarios
import Studies
import Wording

/// `balans forecast`: caseload, flows, staff and budget ahead.
struct ForecastCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "Looks ahead: caseload, inflow, outflow, make-up, staff and budget, with intervals.",
    discussion: """
      By the model: each replicate is one way in which it may go, and the intervals are the spread \
      between them; uncertainty about the assumptions is not in them. With --series also by a \
      municipality's own monthly counts: a CSV with the columns month, caseload and if known inflow \
      and outflow (maand;bestand;instroom;uitstroom). The model then starts in the last month counted, \
      at the caseload counted, and the two are shown beside each other.

      Examples:
        balans forecast almere-2019
        balans forecast almere-2019 --months 36 --format csv
        balans forecast almere-2019 --set municipality.file=our-town.yaml --series our-months.csv
      """)

  @Argument(help: ArgumentHelp("The scenario.", valueName: "scenario"))
  var scenario: ScenarioReference

  @Option(help: ArgumentHelp("Your own monthly counts.", valueName: "file.csv"))
  var series: String?

  @Option(help: "How many months ahead.")
  var months = 24

  @Option(help: "How many replicates. (default: as the scenario says)")
  var replicates: Int?

  @Option(help: "The seed of all chance.")
  var seed: UInt64 = 1

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("Give a lever, parameter or setting a value.", valueName: "path=value"))
  var settings: [String] = []

  @OptionGroup var running: RunningOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language }

  /// How far the model's caseload may be from the one counted, as a share of it.
  private static let sizeSlack = 0.25
  private static let longest = 120

  func validate() throws {
    try QuestionOptions.check(replicates: replicates, twoFor: "a spread")
    if !(1...Self.longest).contains(months) {
      throw ValidationError("--months is \(months); expected 1 to \(Self.longest)")
    }
  }

  func run() throws {
    let session = try Session(language: language)
    let counted = try series.map { try CaseloadSeries(path: $0) }
    for warning in counted?.warnings ?? [] { session.warn("\(warning)") }
    let lineup = try lineup(in: session.laboratory, from: counted)
    session.warn(about: lineup)
    let question = try lineup.question(replicates: replicates, seed: seed)
    let desk = try AnswerDesk(session, running)
    let simulated = try desk.watching {
      try session.laboratory.forecast(question, startingAt: counted?.lastCaseload, under: $0)
    }
    guard let simulated else { throw CancellationError() }
    try checkSize(simulated, counted)
    let page = ForecastPage(
      simulated, scenario: lineup.base, series: counted.map { SeriesForecast($0, months: months) })
    output.print(
      table: page.text(on: Console.screen, language), json: page.json, csv: page.csv)
    try desk.end(isComplete: simulated.isComplete)
  }

  /// The scenario with one month before the forecast: the last one counted.
  private func lineup(in laboratory: Laboratory, from counted: CaseloadSeries?) throws -> Lineup {
    var overrides = [Override(path: "months", value: "\(months + 1)")]
    if let counted { overrides.append(Override(path: "start", value: "\(counted.last)")) }
    for setting in settings { overrides.append(try Override(parsing: setting)) }
    let scenario = try laboratory.scenarios.load(
      scenario.name, overrides: overrides + scenario.overrides)
    return try Lineup([scenario], labels: [self.scenario.label], levers: laboratory.levers)
  }

  /// A model of another size than the municipality says nothing of it.
  private func checkSize(_ simulated: SimulatedForecast, _ counted: CaseloadSeries?) throws {
    guard let counted else { return }
    let size = counted.lastCaseload
    guard abs(simulated.startCaseload - size) > Self.sizeSlack * size else { return }
    throw BadInput(
      ForecastPhrase.sizeDiffers.in(
        language,
        ["counted": "\(Int(size))", "model": "\(Int(simulated.startCaseload.rounded()))"]))
  }
}
