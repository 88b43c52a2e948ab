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
  /// Whether effects are taken apart into what a policy does of itself and what spills over; it takes
  /// a further run of every policy.
  public let decomposes: Bool

  /// - Parameters:
  ///   - asksStaffNeed: has no meaning for a single scenario.
  ///   - decomposes: neither has this.
  /// - Throws: `ExperimentError` when there is nothing to run.
  public init(
    _ lineup: Lineup, indicators: [Indicator], periods: [Period] = [], groups: [Group] = [],
    seed: UInt64, extent: Experiment.Extent, asksStaffNeed: Bool, decomposes: Bool = false
  ) throws(ExperimentError) {
    let asksStaffNeed = asksStaffNeed && lineup.arms.count > 1
    self.lineup = lineup
    self.asksStaffNeed = asksStaffNeed
    self.decomposes = decomposes && lineup.arms.count > 1
    experiment = try Experiment(
      arms: lineup.arms, seed: seed, months: lineup.base.months, extent: extent,
      resultsRevision: Laboratory.resultsRevision)
    panel = Panel(
      indicators: indicators.filter { asksStaffNeed || $0.formula != .staffNeed },
      periods: periods, groups: groups,
      suppressBelow: lineup.base.municipality?.suppressionThreshold)
  }

  /// The id of the run that answers this question.
  public var runID: String {
    experiment.runID(panel, decomposes: decomposes, digest: Fingerprint.of(_:))
  }

  /// The question in canonical form.
  public var request: String { experiment.request(panel, decomposes: decomposes) }

  /// What is run: the arms of the question, and after them, where effects are taken apart, its
  /// policies under what everybody shared in the base.
  ///
  /// - Throws: `ExperimentError`, as the question itself.
  func played() throws(ExperimentError) -> Experiment {
    guard decomposes, let base = experiment.base else { return experiment }
    let replays = experiment.arms.dropFirst().map { arm in
      Experiment.Arm(
        id: "\(arm.id)|alone", title: arm.title,
        fingerprint: Fingerprint.of("\(arm.fingerprint)\nunder\n\(base.fingerprint)"))
    }
    return try Experiment(
      arms: experiment.arms + replays, seed: experiment.seed, months: experiment.months,
      extent: experiment.extent, resultsRevision: experiment.resultsRevision)
  }
}
