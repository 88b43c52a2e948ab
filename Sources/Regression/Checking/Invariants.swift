import Chance
import Experiments
import Model
import Population
import Quantities
import Scenarios

/// What must hold of every scenario, whatever its figures are.
public enum Invariant: String, CaseIterable, Sendable {
  /// A scenario beside itself differs from itself in nothing.
  case null = "null-scenario"
  /// No cent, household or hour is lost, in any month.
  case accounts
  /// One thread and two give the same.
  case threads
  /// A run that is stopped and taken up again gives the same.
  case resume
}

/// Whether an invariant held.
public struct InvariantFinding: Hashable, Sendable {
  public let invariant: Invariant
  /// What was wrong; nil when it held.
  public let fault: String?
}

extension Bench {
  /// Holds a scenario to its invariants, in a few replicates.
  ///
  /// - Throws: `ReplicateError` for a replicate that failed.
  public func invariants(
    _ scenario: Scenario, seed: UInt64, replicates: Int = 4
  ) throws -> [InvariantFinding] {
    let lineup = try Lineup([scenario], labels: [], levers: laboratory.levers)
    let one = Measurement.hash(
      try self.replicates(lineup, number: replicates, seed: seed, threads: 1).map { $0[0] })
    func compare(_ other: String, _ invariant: Invariant) -> InvariantFinding {
      InvariantFinding(
        invariant: invariant,
        fault: other == one ? nil : "\(other.short) against \(one.short)")
    }
    let two = try self.replicates(lineup, number: replicates, seed: seed, threads: 2)
    let archive = InMemoryArchive()
    _ = try self.replicates(lineup, number: replicates / 2, seed: seed, archive: archive)
    let resumed = try self.replicates(
      lineup, number: replicates, seed: seed, archive: archive)
    return [
      try twins(lineup, seed: seed),
      try accounts(of: scenario, seed: seed),
      compare(Measurement.hash(two.map { $0[0] }), .threads),
      compare(Measurement.hash(resumed.map { $0[0] }), .resume),
    ]
  }

  private func twins(_ lineup: Lineup, seed: UInt64) throws -> InvariantFinding {
    let pair = try Lineup(
      [lineup.base, lineup.base], labels: [], levers: laboratory.levers)
    // Replicate by replicate, so that the second arm is not taken from what the first left.
    let tallies = try replicates(pair, number: 1, seed: seed)
    let fault = tallies[0][0] == tallies[0][1] ? nil : "the same policy twice gives two outcomes"
    return InvariantFinding(invariant: .null, fault: fault)
  }

  /// The scenario played once, with its accounts checked after every month.
  private func accounts(of scenario: Scenario, seed: UInt64) throws -> InvariantFinding {
    let simulation = Simulation(
      municipality: try laboratory.municipality(of: scenario), warmUp: scenario.warmUpMonths,
      seed: Seed(seed))
    var fault: String?
    _ = try simulation.play(
      replicate: 0, base: scenario.schedule.policy(at: Month(0)),
      policies: [{ scenario.schedule.policy(at: $0) }],
      laws: [try laboratory.lawCourse(of: scenario)],
      routes: [try laboratory.route(of: scenario)],
      conditions: [{ scenario.conditions(at: $0) }], months: scenario.months,
      inspect: { _, world in
        guard fault == nil else { return }
        do {
          try world.checkAccounts()
        } catch {
          fault = "\(error)"
        }
      })
    return InvariantFinding(invariant: .accounts, fault: fault)
  }
}
