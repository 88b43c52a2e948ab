import ArgumentParser
import Experiments
import Foundation
import Scenarios
import Wording

/// How a kept run is played again.
struct VerificationOptions: ParsableArguments {
  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "A value that the run was given with --set; needed to play it again.",
      valueName: "path=value"))
  var settings: [String] = []

  @OptionGroup var running: RunningOptions

  /// Plays a run again and says whether it comes out the same.
  ///
  /// - Throws: `Stop` when it was stopped; `BadInput` for a store that keeps nothing.
  func verify(_ run: StoredRun, _ session: Session) throws -> Bool {
    let language = session.language
    let lineups: [Lineup]
    do {
      lineups = try self.lineups(of: run, session)
    } catch {
      Console.note("\(error)")
      return tell(.otherScenario(run.result.scenarios.first?.id ?? ""), run, language)
    }
    let interruption = Interruption()
    let progress = ProgressLine(language: language, always: running.progress)
    defer { progress?.end() }
    let archive = try running.store.archive()
    let replay = try session.laboratory.replay(
      run, as: lineups, in: archive,
      under: RunConditions(
        archive: archive,
        threads: running.threads ?? ProcessInfo.processInfo.activeProcessorCount,
        cancellation: interruption.flag, version: version,
        progress: { progress?.show($0, $1) }))
    if replay == .stopped { throw CancellationError() }
    return tell(replay, run, language)
  }

  /// The scenarios of a run as they are now.
  private func lineups(of run: StoredRun, _ session: Session) throws -> [Lineup] {
    let references = run.result.scenarios.compactMap { ScenarioReference(argument: $0.id) }
    var world = try WorldOptions.parse([])
    world.months = run.result.months
    world.seed = run.result.seed
    world.settings = settings
    guard run.result.base == nil else {
      return [try world.lineup(references, in: session.laboratory)]
    }
    return try references.map { try world.lineup([$0], in: session.laboratory) }
  }

  /// Says on standard output what came of it.
  private func tell(_ replay: Replay, _ run: StoredRun, _ language: Language) -> Bool {
    let text: String
    switch replay {
    case .same(let replicates):
      text = ReportPhrase.matches.in(
        language, ["n": "\(replicates)", "arms": "\(run.result.scenarios.count)"])
    case .otherScenario(let id):
      text = ReportPhrase.cannot.in(language, ["scenario": id])
    case .otherReplicate(let error):
      text = ReportPhrase.differs.in(language, ["what": "\(error)"])
    case .otherFigure(let indicator, let scenario):
      text = ReportPhrase.differs.in(language, ["what": "\(indicator), \(scenario)"])
    case .stopped: text = ""
    }
    Console.print(text + "\n")
    if case .same = replay { return true }
    return false
  }
}
