import Foundation
import Model

/// A run as it was kept, with the replicates that it rests on.
public struct StoredRun: Sendable {
  public let result: ComparisonResult
  /// The question in canonical form.
  public let request: String
  /// Groups smaller than this are not shown; nil where no municipality's own figures are involved.
  public let suppressBelow: Int?
  /// One for scenarios that were compared, one each for scenarios that were run side by side.
  let experiments: [Experiment]

  /// Finds a run by its id or the beginning of it.
  ///
  /// - Throws: `StoredRunError`; what the archive throws.
  public init(_ reference: String, in archive: some Archive, resultsRevision: Int) throws {
    let runs = try archive.runs()
    let found = Self.isID(reference) ? runs.filter { $0.id.hasPrefix(reference) } : []
    guard let run = found.first(where: { $0.id == reference }) ?? found.first,
      found.count == 1 || run.id == reference, let record = try archive.loadRun(run.id)
    else {
      throw StoredRunError(
        run: Self.isID(reference) ? reference : "",
        reason: found.isEmpty
          ? .unknown(recent: runs.prefix(5).map(\.id)) : .ambiguous(found.prefix(5).map(\.id)))
    }
    guard let result = try? ComparisonResult(json: record.result), result.run == record.id,
      let asked = try? KeptRequest.all(record.request)
    else { throw StoredRunError(run: run.id, reason: .unreadable) }
    if let other = asked.first(where: { $0.resultsRevision != resultsRevision }) {
      throw StoredRunError(
        run: run.id, reason: .otherRevision(other.resultsRevision, of: resultsRevision))
    }
    self.result = result
    request = record.request
    suppressBelow = asked.compactMap(\.suppressBelow).max()
    experiments = try asked.map { try $0.experiment(result) }
  }

  /// What an id can be: anything else is not looked for, and not repeated.
  private static func isID(_ text: String) -> Bool {
    text.wholeMatch(of: /[0-9a-f]{1,64}/) != nil
  }

  /// Replicates of each scenario.
  public var replicates: Int { experiments.compactMap(\.looks.last).max() ?? 0 }

  /// The figures of every replicate.
  ///
  /// - Throws: `StoredRunError` when a replicate is gone; what the archive throws.
  public func figures(
    of indicators: [Indicator], periods: [Period], groups: [Group], in archive: some Archive
  ) throws -> RunFigures {
    let panel = Panel(
      indicators: indicators.filter { $0.formula != .staffNeed }, periods: periods, groups: groups,
      suppressBelow: suppressBelow)
    var figures = RunFigures(measures: panel.measures)
    for experiment in experiments {
      let observations = try (0..<(experiment.looks.last ?? 0)).map { replicate in
        panel.observe(
          try experiment.arms.indices.map { arm in
            let key = experiment.key(arm: arm, replicate: replicate)
            guard let tally = try archive.load(key) else {
              throw StoredRunError(run: result.run, reason: .replicateGone(replicate))
            }
            return tally
          })
      }
      figures.add(experiment, panel: panel, observations: observations)
    }
    return figures
  }
}

/// The figures of a kept run, replicate by replicate.
public struct RunFigures: Sendable {
  public let measures: [Measure]
  public private(set) var arms: [Experiment.Arm] = []
  /// `[arm][replicate][measure]`; nil where undefined or left out.
  public private(set) var values: [[[Double?]]] = []
  /// By measure, and within it by arm; intervals are those of a comparison of these figures alone.
  public private(set) var estimates: [Estimate] = []
  /// Groups that are too small to be shown.
  public private(set) var suppressed: Set<Group> = []

  init(measures: [Measure]) {
    self.measures = measures
  }

  mutating func add(_ experiment: Experiment, panel: Panel, observations: [Observation]) {
    let small =
      panel.suppressBelow.map { SmallGroups(observations, threshold: $0).suppressed } ?? []
    let isShown = measures.map { !small.contains($0.group) }
    suppressed.formUnion(small)
    arms += experiment.arms
    values += experiment.arms.indices.map { arm in
      observations.map { observation in
        zip(observation.values[arm], isShown).map { $1 ? $0 : nil }
      }
    }
    estimates += Comparison(experiment, panel: panel, observations: observations).estimates
  }
}

extension RunRecord {
  /// Whether it is an answer of this version of the model; false too where that cannot be read.
  public func isOf(resultsRevision: Int) -> Bool {
    let asked = try? KeptRequest.all(request)
    return asked?.allSatisfy { $0.resultsRevision == resultsRevision } ?? false
  }
}

/// What of a canonical request says which replicates an answer rests on.
private struct KeptRequest: Decodable {
  struct Scenario: Decodable {
    let id: String
    let fingerprint: String
  }
  struct Extent: Decodable {
    let replicates: Int?
  }

  let seed: UInt64
  let months: Int
  let resultsRevision: Int
  let extent: Extent
  let scenarios: [Scenario]
  let suppressBelow: Int?

  enum CodingKeys: String, CodingKey {
    case seed, months, extent, scenarios
    case resultsRevision = "results_revision"
    case suppressBelow = "suppress_below"
  }

  /// One request, or a list of those that were run side by side.
  static func all(_ text: String) throws -> [KeptRequest] {
    let data = Data(text.utf8)
    if text.hasPrefix("[") { return try JSONDecoder().decode([KeptRequest].self, from: data) }
    return [try JSONDecoder().decode(KeptRequest.self, from: data)]
  }

  func experiment(_ result: ComparisonResult) throws -> Experiment {
    let arms = scenarios.map { scenario in
      Experiment.Arm(
        id: scenario.id,
        title: result.scenarios.first { $0.id == scenario.id }?.title
          ?? Bilingual(nl: scenario.id, en: scenario.id),
        fingerprint: scenario.fingerprint)
    }
    return try Experiment(
      arms: arms, seed: seed, months: months,
      extent: .replicates(extent.replicates ?? result.replicates), resultsRevision: resultsRevision)
  }
}
