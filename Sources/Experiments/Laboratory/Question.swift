import Evidence
import Model
import Scenarios

/// What a user asks of the model: which scenarios, how often, and which figures.
public struct Question: Sendable {
  public let lineup: Lineup
  public let experiment: Experiment
  public let panel: Panel
  /// Whether to search how much staff each policy needs; it takes further simulations.
  public let asksStaffNeed: Bool

  /// - Parameter asksStaffNeed: has no meaning for a single scenario.
  /// - Throws: `ExperimentError` when there is nothing to run.
  public init(
    _ lineup: Lineup, indicators: [Indicator], periods: [Period] = [], groups: [Group] = [],
    seed: UInt64, extent: Experiment.Extent, asksStaffNeed: Bool
  ) throws(ExperimentError) {
    let asksStaffNeed = asksStaffNeed && lineup.arms.count > 1
    self.lineup = lineup
    self.asksStaffNeed = asksStaffNeed
    experiment = try Experiment(
      arms: lineup.arms, seed: seed, months: lineup.base.months, extent: extent,
      resultsRevision: Laboratory.resultsRevision)
    panel = Panel(
      indicators: indicators.filter { asksStaffNeed || $0.formula != .staffNeed },
      periods: periods, groups: groups,
      suppressBelow: lineup.base.municipality?.suppressionThreshold)
  }

  /// The id of the run that answers this question.
  public var runID: String { experiment.runID(panel, digest: Fingerprint.of(_:)) }
}
