import Model

/// What the check found about one scenario.
public struct ScenarioCheck: Sendable {
  /// What became of the hash of all counters.
  public enum Exact: Hashable, Sendable {
    case same
    /// Made on another platform: the statistical tier decides.
    case notComparable(platform: String)
    case moved(before: String, after: String, isTolerated: Bool)
    case notAsked
  }

  public let id: String
  /// The file that messages point at.
  public let file: String
  public let invariants: [InvariantFinding]
  public let exact: Exact
  /// Over the same lives, where the hash moved.
  public let sameLives: [IndicatorCase]
  /// Over fresh lives; empty where nobody needs them.
  public let freshLives: [IndicatorCase]
  /// Fresh replicates.
  public let freshReplicates: Int
  /// By indicator, the shift that the statistical tier sees with 95% probability, as a share.
  public let visibleShifts: [String: Double]
  public let suspicion: Suspicion?
  public let parting: FirstParting?
  /// Inputs that are not what they were, though no result moved.
  public let silentChanges: [InputChange]

  /// Whether a human has to look.
  public var hasMoved: Bool {
    if invariants.contains(where: { $0.fault != nil }) { return true }
    if case .moved(_, _, isTolerated: false) = exact,
      !sameLives.contains(where: { $0.verdict == .tolerated })
        || sameLives.contains(where: { $0.verdict == .moved })
    {
      return true
    }
    return freshLives.contains { $0.verdict == .moved }
  }
}

/// Why results are thought to have moved.
public struct Suspicion: Hashable, Sendable {
  public enum Cause: String, Sendable {
    case parameter, law, levers, data, stream, code
  }

  /// What is most likely first; more than one where several things changed.
  public let causes: [Cause]
  /// What is no longer what it was.
  public let changes: [InputChange]
  /// Whether the old values, put back, gave the old result: then it is no suspicion any more.
  public let isProved: Bool
}

/// The first moment at which a life under the old values is not what it is under the new.
public struct FirstParting: Hashable, Sendable {
  public let household: UInt32
  public let month: Int
  /// The process in which it showed, by its name.
  public let process: String
  /// The event then, in the old life and in the new; nil for nothing.
  public let before: String?
  public let after: String?
}

/// Scenarios of one folder, checked.
public struct CheckReport: Sendable {
  public var checks: [ScenarioCheck]
  /// Scenarios without a baseline.
  public var missing: [String]
  /// Whether a missing baseline is a failure, as in CI.
  public var isStrict: Bool
  /// Probability of any false alarm of the statistical tier in the whole report.
  public var familyError: Double
  /// Where a tolerance stands that nothing needed: it hides what may move one day.
  public var unusedTolerances: [String] = []

  public enum Outcome: String, Sendable {
    case same, moved
    case nothing = "nothing-checked"
  }

  public var outcome: Outcome {
    if checks.isEmpty { return .nothing }
    let fails =
      checks.contains(where: \.hasMoved) || (isStrict && !missing.isEmpty)
      || !unusedTolerances.isEmpty
    return fails ? .moved : .same
  }

  public init(checks: [ScenarioCheck], missing: [String], isStrict: Bool, familyError: Double) {
    self.checks = checks
    self.missing = missing
    self.isStrict = isStrict
    self.familyError = familyError
  }
}
