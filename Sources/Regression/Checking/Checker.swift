import Experiments
import Model
import Scenarios
import Statistics

/// A layer of the check.
public enum CheckTier: String, CaseIterable, Sendable {
  case invariants, exact
  case statistical = "stat"
}

/// Holds the scenarios of a folder to their baselines.
public struct Checker: Sendable {
  public let bench: Bench
  public let folder: BaselineFolder
  public let tolerances: Tolerances
  /// The layers asked for; empty for invariants and exact, and the statistical one where it must decide.
  public let tiers: Set<CheckTier>
  /// Fresh replicates of the statistical tier.
  public let freshReplicates: Int
  /// Of the fresh lives: another than a baseline's.
  public let freshSeed: UInt64
  /// The platform that runs; another than a baseline's makes its hash not comparable.
  public let platform: String

  /// Probability of any false alarm of the statistical tier in a whole report.
  public static let familyError = 0.001

  public init(
    bench: Bench, folder: BaselineFolder, tolerances: Tolerances = .strict,
    tiers: Set<CheckTier> = [], freshReplicates: Int = 64, freshSeed: UInt64,
    platform: String = Platform.fingerprint
  ) {
    self.bench = bench
    self.folder = folder
    self.tolerances = tolerances
    self.tiers = tiers
    self.freshReplicates = freshReplicates
    self.freshSeed = freshSeed
    self.platform = platform
  }

  /// Checks scenarios.
  ///
  /// - Parameters:
  ///   - ids: which; they are in the folder.
  ///   - isStrict: whether a missing baseline is a failure.
  ///   - tell: called with how many were done, of how many.
  /// - Throws: `SourceErrors` for a file that cannot be used; `CancellationError`.
  public func check(
    _ ids: [String], isStrict: Bool, tell: (Int, Int) -> Void = { _, _ in }
  ) throws -> CheckReport {
    var report = CheckReport(
      checks: [], missing: [], isStrict: isStrict, familyError: Self.familyError)
    // All are read before any is run: a file that is wrong is told of at once.
    var baselines: [(baseline: Baseline, inputs: Inputs)] = []
    for id in ids {
      guard let baseline = try folder.load(id) else {
        report.missing.append(id)
        continue
      }
      baselines.append((baseline, try folder.inputs(of: baseline)))
    }
    let tests = baselines.reduce(0) { $0 + $1.baseline.figures.count }
    let alpha = Self.familyError / Double(max(1, tests))
    for (number, (baseline, inputs)) in baselines.enumerated() {
      report.checks.append(try check(baseline, inputs, alpha: alpha))
      tell(number + 1, baselines.count)
    }
    // Only who has looked at everything can say that a tolerance is of no use.
    if Set(ids) == Set(folder.scenarioIDs), isAsked(.exact) {
      report.unusedTolerances = tolerances.entries.filter { entry in
        !report.checks.contains { Self.needs(entry, $0) }
      }.map { "\($0.place): \($0.indicator)" }
    }
    return report
  }

  private static func needs(_ entry: Tolerances.Entry, _ check: ScenarioCheck) -> Bool {
    guard (entry.scenario ?? check.id) == check.id else { return false }
    if entry.indicator == Tolerances.exact {
      if case .moved(_, _, isTolerated: true) = check.exact { return true }
      return false
    }
    return (check.sameLives + check.freshLives).contains {
      $0.indicator == entry.indicator && $0.verdict != .same
    }
  }

  private func isAsked(_ tier: CheckTier) -> Bool {
    tiers.isEmpty ? tier != .statistical : tiers.contains(tier)
  }

  private func check(
    _ baseline: Baseline, _ before: Inputs, alpha: Double
  ) throws -> ScenarioCheck {
    let (id, file, question) = (baseline.id, folder.scenario(baseline.id), baseline.question)
    let scenario = try bench.scenario(file, question)
    let inputs = try Inputs(of: scenario, in: bench.laboratory)
    let invariants =
      isAsked(.invariants) ? try bench.invariants(scenario, seed: question.seed) : []
    var exact = ScenarioCheck.Exact.notAsked
    var sameLives: [IndicatorCase] = []
    if isAsked(.exact) {
      let found = try bench.measure(
        scenario, replicates: question.replicates, seed: question.seed)
      if found.exact == baseline.exact {
        exact = .same
      } else if platform != baseline.platform {
        exact = .notComparable(platform: baseline.platform)
      } else {
        exact = .moved(
          before: baseline.exact, after: found.exact,
          isTolerated: tolerances.entry(Tolerances.exact, in: id) != nil)
        sameLives = cases(baseline, found) { id, before, after, tolerance in
          IndicatorCase(id, sameLives: before, after, tolerance: tolerance)
        }
      }
    }
    var freshLives: [IndicatorCase] = []
    if tiers.contains(.statistical) || exact == .notComparable(platform: baseline.platform) {
      let found = try bench.measure(scenario, replicates: freshReplicates, seed: freshSeed)
      freshLives = cases(baseline, found) { id, before, after, tolerance in
        IndicatorCase(id, otherLives: before, after, tolerance: tolerance, alpha: alpha)
      }
    }
    let hasMoved = !sameLives.isEmpty || freshLives.contains { $0.verdict == .moved }
    let looked =
      hasMoved
      ? bench.suspicion(
        about: file, baseline, before: before, after: inputs,
        sameLives.isEmpty ? freshLives : sameLives) : nil
    return ScenarioCheck(
      id: id, file: file, invariants: invariants, exact: exact, sameLives: sameLives,
      freshLives: freshLives, freshReplicates: freshLives.isEmpty ? 0 : freshReplicates,
      visibleShifts: visibleShifts(baseline, alpha: alpha),
      suspicion: looked?.suspicion,
      parting: looked?.old.flatMap {
        bench.firstParting(from: $0, to: scenario, question: question)
      },
      silentChanges: exact == .same ? inputs.changes(since: before) : [])
  }

  private func cases(
    _ baseline: Baseline, _ found: Measurement,
    _ make: (String, Baseline.Figure, Baseline.Figure, Tolerances.Entry?) -> IndicatorCase
  ) -> [IndicatorCase] {
    let nothing = Baseline.Figure(values: [], groups: [:])
    return Set(baseline.figures.keys).union(found.figures.keys).sorted().map { id in
      let count = max(baseline.figures[id]?.values.count ?? 0, found.figures[id]?.values.count ?? 0)
      var (before, after) = (
        baseline.figures[id] ?? nothing, found.figures[id] ?? nothing
      )
      // An indicator that is new or gone is undefined in every replicate of the other.
      if before.values.isEmpty { before.values = Array(repeating: nil, count: count) }
      if after.values.isEmpty { after.values = Array(repeating: nil, count: count) }
      return make(id, before, after, tolerances.entry(id, in: baseline.id))
    }
  }

  private func visibleShifts(_ baseline: Baseline, alpha: Double) -> [String: Double] {
    baseline.figures.compactMapValues {
      TwoSamples.visibleShift(Summary($0.values), n: freshReplicates, alpha: alpha)
    }
  }
}
