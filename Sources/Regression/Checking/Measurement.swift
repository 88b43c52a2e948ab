import Experiments
import Model
import Scenarios

/// What a scenario gives for the question of its baseline.
public struct Measurement: Hashable, Sendable {
  /// SHA-256 over the counters of all replicates.
  public let exact: String
  /// By indicator.
  public let figures: [String: Baseline.Figure]

  public init(exact: String, figures: [String: Baseline.Figure]) {
    self.exact = exact
    self.figures = figures
  }
}

/// Asks the model: what the check needs of it, and nothing more.
public struct Bench: Sendable {
  public let laboratory: Laboratory
  public let threads: Int
  public let cancellation: CancellationFlag
  /// The figures that are kept: the headline ones that a single run defines.
  public let indicators: [Indicator]

  public init(
    laboratory: Laboratory, threads: Int, cancellation: CancellationFlag = CancellationFlag()
  ) {
    self.laboratory = laboratory
    self.threads = threads
    self.cancellation = cancellation
    indicators = laboratory.indicators.indicators.filter {
      $0.headline && $0.formula != .staffNeed
    }
  }

  /// A scenario under the settings of a question, with further values put over it.
  ///
  /// - Throws: `SourceErrors` for a file or a value that cannot be.
  public func scenario(
    _ file: String, _ question: CheckQuestion, overrides: [Override] = []
  ) throws -> Scenario {
    try laboratory.scenarios.load(file, overrides: question.overrides + overrides)
  }

  /// Runs a scenario.
  ///
  /// - Parameter archive: what is in it is not simulated again.
  /// - Throws: `ReplicateError`; `CancellationError` when it was stopped.
  public func measure(
    _ scenario: Scenario, replicates: Int, seed: UInt64, threads: Int? = nil,
    archive: any Archive = InMemoryArchive()
  ) throws -> Measurement {
    let replicates = try self.replicates(
      Lineup([scenario], labels: [], levers: laboratory.levers), number: replicates, seed: seed,
      threads: threads, archive: archive)
    return Measurement(replicates.map { $0[0] }, indicators: indicators)
  }

  /// The counters of every replicate, by arm.
  func replicates(
    _ lineup: Lineup, number: Int, seed: UInt64, threads: Int? = nil,
    archive: any Archive = InMemoryArchive()
  ) throws -> [[Tally]] {
    let question = try Question(
      lineup, indicators: [], seed: seed, extent: .replicates(number), asksStaffNeed: false)
    let outcome = try laboratory.observe(
      question,
      under: RunConditions(
        archive: archive, threads: threads ?? self.threads, cancellation: cancellation, version: "")
    ) { $0 }
    guard outcome.isComplete else { throw CancellationError() }
    return outcome.observations
  }
}

extension Measurement {
  init(_ tallies: [Tally], indicators: [Indicator]) {
    exact = Self.hash(tallies)
    figures = indicators.reduce(into: [:]) { figures, indicator in
      let values = tallies.map { indicator.value(in: $0).map(Rounding.figure) }
      var groups: [String: Double] = [:]
      for group in Group.allCases where group != .all {
        let defined = tallies.compactMap { indicator.value(in: $0, group: group) }
        guard !defined.isEmpty else { continue }
        groups[group.id] = Rounding.figure(defined.reduce(0, +) / Double(defined.count))
      }
      figures[indicator.id] = Baseline.Figure(values: values, groups: groups)
    }
  }

  /// Over the words of every replicate, least significant byte first.
  static func hash(_ tallies: [Tally]) -> String {
    let replicates = tallies.map { tally in
      Fingerprint.of(
        tally.words.flatMap { word in
          (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * Int64($0))) }
        })
    }
    return Fingerprint.of(replicates.joined(separator: "\n"))
  }
}
