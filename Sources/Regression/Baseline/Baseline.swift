import Evidence
import Scenarios

/// What a scenario gave when somebody last accepted it: a regression value, not a truth.
public struct Baseline: Hashable, Sendable {
  public static let schema = "balans-baseline/1"

  /// One indicator over the replicates of the baseline.
  public struct Figure: Hashable, Sendable {
    /// By replicate, rounded to `Rounding`; nil where undefined.
    public var values: [Double?]
    /// The mean by group, for those groups in which it is defined.
    public var groups: [String: Double]

    public init(values: [Double?], groups: [String: Double]) {
      self.values = values
      self.groups = groups
    }
  }

  /// The scenario.
  public var id: String
  public var question: CheckQuestion
  public var resultsRevision: Int
  /// The version of the program that made it.
  public var balans: String
  public var platform: String
  /// SHA-256 over the counters of all replicates.
  public var exact: String
  /// By section, the SHA-256 of what it held; the texts are kept beside the baselines.
  public var inputs: [InputSection: String]
  /// By indicator.
  public var figures: [String: Figure]

  public init(
    id: String, question: CheckQuestion, resultsRevision: Int, balans: String, platform: String,
    exact: String, inputs: [InputSection: String], figures: [String: Figure]
  ) {
    self.id = id
    self.question = question
    self.resultsRevision = resultsRevision
    self.balans = balans
    self.platform = platform
    self.exact = exact
    self.inputs = inputs
    self.figures = figures
  }
}

/// What is asked of a scenario: small enough to be asked at every build.
public struct CheckQuestion: Hashable, Sendable {
  public var replicates: Int
  public var months: Int
  public var seed: UInt64
  /// Put over the scenario, by path.
  public var settings: [String: String]

  public init(replicates: Int, months: Int, seed: UInt64, settings: [String: String]) {
    self.replicates = replicates
    self.months = months
    self.seed = seed
    self.settings = settings
  }

  /// For a scenario that has no baseline yet.
  public static let standard = CheckQuestion(
    replicates: 32, months: 36, seed: 20_190_701,
    settings: ["municipality.households": "250", "warmup_months": "24"])

  var overrides: [Override] {
    [Override(path: "months", value: "\(months)")]
      + settings.sorted { $0.key < $1.key }.map { Override(path: $0.key, value: $0.value) }
  }
}

/// Figures are kept to nine significant digits: enough to see any change, few enough to read.
public enum Rounding {
  public static func figure(_ value: Double) -> Double {
    guard value != 0, value.isFinite else { return value }
    var scale = 1.0
    while value.magnitude * scale < 1e8 { scale *= 10 }
    while value.magnitude * scale >= 1e9, scale > 1e-300 { scale /= 10 }
    return (value * scale).rounded() / scale
  }
}
