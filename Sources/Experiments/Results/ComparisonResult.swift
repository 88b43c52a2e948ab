/// The answer to an experiment, as `run` and `compare` give it.
public struct ComparisonResult: Hashable, Sendable {
  /// The form of the JSON.
  public static let schema = "balans-result/1"

  /// The id of the run.
  public var run: String
  /// The version of the program.
  public var balans: String
  public var seed: UInt64
  /// Replicates the figures rest on.
  public var replicates: Int
  public var months: Int
  /// The id of the scenario compared with; nil when there is only one.
  public var base: String?
  public var scenarios: [Experiment.Arm]
  public var indicators: [Estimate]
  /// The effects on headline indicators taken apart; empty where nobody asked.
  public var decomposition: [EffectParts] = []
  /// What the run cost; outside the identity of the result.
  public var timing: Timing?

  /// - Parameters:
  ///   - outcome: of running the experiment with this panel.
  ///   - run: the id; see `Experiment.runID`.
  ///   - balans: the version of the program.
  public init(
    _ experiment: Experiment, panel: Panel, outcome: Outcome<Observation>, run: String,
    balans: String
  ) {
    self.run = run
    self.balans = balans
    seed = experiment.seed
    replicates = outcome.observations.count
    months = experiment.months
    base = experiment.base?.id
    scenarios = experiment.arms
    indicators =
      Comparison(experiment, panel: panel, observations: outcome.observations).estimates
    timing = outcome.timing
  }
}
