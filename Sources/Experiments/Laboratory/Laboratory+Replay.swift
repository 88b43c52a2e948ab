import Model
import Scenarios

/// What came of playing a kept run again.
public enum Replay: Hashable, Sendable {
  /// Every count of every replicate is the same, and the result follows from them.
  case same(replicates: Int)
  /// A scenario is no longer what the run was made with.
  case otherScenario(String)
  case otherReplicate(DeterminismError)
  /// A figure of the result does not follow from its replicates.
  case otherFigure(indicator: String, scenario: String)
  case stopped
}

extension Laboratory {
  /// Plays the replicates of a kept run again and holds them against those kept.
  ///
  /// - Parameters:
  ///   - lineups: of its scenarios; one for a comparison, one a scenario otherwise.
  ///   - archive: where it is kept.
  /// - Throws: `ReplicateError`; what the archive throws.
  public func replay(
    _ run: StoredRun, as lineups: [Lineup], in archive: any Archive,
    under conditions: RunConditions
  ) throws -> Replay {
    if let scenario = otherScenario(run, lineups) { return .otherScenario(scenario) }
    if let figure = try otherFigure(run, in: archive) {
      return .otherFigure(indicator: figure.indicator, scenario: figure.scenario)
    }
    var conditions = conditions
    conditions.archive = ReplayArchive(kept: archive)
    for lineup in lineups {
      let question = try Question(
        lineup, indicators: [], seed: run.result.seed, extent: .replicates(run.result.replicates),
        asksStaffNeed: false)
      do {
        let outcome = try observe(question, under: conditions) { _ in true }
        guard outcome.isComplete else { return .stopped }
      } catch let error as DeterminismError {
        return .otherReplicate(error)
      }
    }
    return .same(replicates: run.result.replicates)
  }

  /// The first scenario whose values, law or parameters are others than the run's.
  private func otherScenario(_ run: StoredRun, _ lineups: [Lineup]) -> String? {
    let arms = lineups.flatMap(\.arms)
    let asked = run.result.scenarios
    guard arms.count == asked.count else { return asked.first?.id }
    return zip(asked, arms).first { $0.fingerprint != $1.fingerprint }?.0.id
  }

  /// The first figure over the whole run that its replicates do not give; the need for staff is
  /// searched apart.
  private func otherFigure(_ run: StoredRun, in archive: any Archive) throws -> Estimate? {
    let figures = try run.figures(
      of: indicators.indicators, periods: [], groups: [], in: archive)
    let made = Dictionary(
      figures.estimates.map { ("\($0.indicator)|\($0.scenario)", $0) }
    ) { first, _ in first }
    return run.result.indicators.first { kept in
      guard kept.period == .horizon, kept.group == .all,
        let new = made["\(kept.indicator)|\(kept.scenario)"]
      else { return false }
      return kept.n != new.n || kept.mean != new.mean || kept.difference != new.difference
    }
  }
}
