import ArgumentParser
import Evidence
import Experiments
import Foundation
import Publishing
import Quantities
import Regression
import Wording

extension CheckTier: ExpressibleByArgument {}

/// `balans check`: did a change move the outcomes?
struct CheckCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says whether a change moved the outcomes of scenarios: which, how much, and why.",
    discussion: """
      Holds every scenario of a folder to its baseline in baselines/: what must always hold, the exact \
      counts of a small run, and, on another platform or when asked for, fresh lives with a fixed \
      probability of a false alarm. What may differ stands in baselines/tolerances.yaml. Files that \
      are named with --junit and the like are written anew each time.

      Examples:
        balans check
        balans check scenarios --junit check.xml --github
        balans check scenarios --tier stat --replicates 128
        balans check scenarios --accept --reason "A new figure for knowledge of duties"
        balans check scenarios --accept --scenario preventie-voorop --indicator dark_number --reason "…"

      Exit codes: 0 the same, 1 moved, 2 could not run, 3 nothing was checked.
      """)

  @Argument(help: "The folder of scenarios. (default: that of Balans itself)")
  var folder: String?

  @Option(help: "Only this scenario, by id; may be repeated.")
  var scenario: [String] = []

  @Option(help: "Only this layer: invariants, exact or stat; may be repeated.")
  var tier: [CheckTier] = []

  @Option(help: "Fresh replicates of the statistical tier.")
  var replicates = 64

  @Option(help: "The seed of the fresh lives; another than a baseline's.")
  var seed: UInt64 = 20_260_101

  @Option(help: "How many replicates at a time. (default: as many as there are processors)")
  var threads: Int?

  @OptionGroup var acceptance: AcceptOptions
  @OptionGroup var files: CheckFileOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language }

  func validate() throws {
    try QuestionOptions.check(replicates: replicates, twoFor: "a spread")
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads is \(threads); expected 1 to 1024")
    }
  }

  func run() throws {
    let session = try Session(language: language)
    let folder = try BaselineFolder(
      scenarios: self.folder ?? session.laboratory.folder + "/scenarios")
    let interruption = Interruption()
    let bench = Bench(
      laboratory: session.laboratory,
      threads: threads ?? ProcessInfo.processInfo.activeProcessorCount,
      cancellation: interruption.flag)
    let ids = try self.ids(in: folder)
    if acceptance.accept {
      try accept(ids, bench, folder)
    } else {
      try check(ids, bench, folder)
    }
  }

  /// The scenarios that are meant.
  private func ids(in folder: BaselineFolder) throws -> [String] {
    let known = folder.scenarioIDs
    for baseline in folder.baselineIDs where !known.contains(baseline) {
      throw BadInput(
        "\(folder.baseline(baseline)) is a baseline of a scenario that is not in "
          + "\(folder.scenarios); remove it, or put the scenario back")
    }
    for id in scenario where !known.contains(id) {
      throw SourceErrors(
        SourceError(
          "there is no scenario \(quoted(id))", at: SourcePlace(file: folder.scenarios),
          suggestion: nearestName(to: id, in: known)))
    }
    return scenario.isEmpty ? known : known.filter(scenario.contains)
  }

  private func check(_ ids: [String], _ bench: Bench, _ folder: BaselineFolder) throws {
    let tolerances = try Tolerances(
      path: folder.tolerances, indicators: bench.indicators.map(\.id),
      scenarios: folder.scenarioIDs, today: Self.today)
    let checker = Checker(
      bench: bench, folder: folder, tolerances: tolerances, tiers: Set(tier),
      freshReplicates: replicates, freshSeed: seed)
    let report = try watching { tell in
      try checker.check(ids, isStrict: AcceptOptions.isCI, tell: tell)
    }
    let page = CheckPage(
      report, folder: self.folder ?? "scenarios", language: language)
    try files.write(page)
    if files.github { Console.print(page.github) }
    output.print(table: page.text(on: Console.screen), json: page.json, csv: page.csv)
    switch report.outcome {
    case .same: return
    case .moved: throw Stop(status: .no)
    case .nothing: throw Stop(status: .nothingChecked)
    }
  }

  private func accept(_ ids: [String], _ bench: Bench, _ folder: BaselineFolder) throws {
    guard !ids.isEmpty else {
      throw BadInput("there are no scenarios in \(folder.scenarios)")
    }
    if let indicator = acceptance.indicator,
      !bench.indicators.contains(where: { $0.id == indicator })
    {
      throw SourceErrors(
        SourceError(
          "there is no indicator \(quoted(indicator)) in a baseline",
          at: SourcePlace(file: "--indicator"),
          suggestion: nearestName(to: indicator, in: bench.indicators.map(\.id))))
    }
    let moves = try watching { tell in
      try Acceptance(
        bench: bench, folder: folder, version: version, question: acceptance.question
      ).accept(
        ids, indicator: acceptance.indicator, date: "\(Self.today)",
        reason: acceptance.reason ?? "", tell: tell)
    }
    for (scenario, lines) in moves {
      for (indicator, change) in lines { Console.print("\(scenario): \(indicator): \(change)\n") }
    }
    Console.note(
      moves.isEmpty
        ? CheckPhrase.nothingToAccept.in(language)
        : CheckPhrase.accepted.in(
          language, ["n": "\(moves.count)", "ledger": folder.ledger]))
  }

  private func watching<Value>(_ body: ((Int, Int) -> Void) throws -> Value) rethrows -> Value {
    defer { if Console.hasProgressLine { Console.replaceLine("") } }
    return try body { done, total in
      guard Console.hasProgressLine else { return }
      Console.replaceLine("\(CheckPhrase.scenario.in(language)) \(done)/\(total)")
    }
  }

  private static var today: Day {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let today = Day(year: year, month: month, day: day)
    else { preconditionFailure("the calendar gives no date") }
    return today
  }
}
