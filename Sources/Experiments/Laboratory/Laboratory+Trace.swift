import Chance
import Model
import Population
import Quantities

/// One household's life under one policy.
public struct LifeTrace: Sendable {
  public let scenario: Experiment.Arm
  public let events: [Event]
  /// At the end of each month.
  public let states: [Journal.State]
}

/// There is no such household in the replicate.
public struct UnknownHousehold: Error, Hashable, CustomStringConvertible {
  public let household: UInt32
  public let last: UInt32

  public var description: String {
    "there is no household \(household); expected 0 to \(last)"
  }
}

extension Laboratory {
  /// The life of one household under every policy of a lineup: the replicate is run again, watched.
  ///
  /// - Throws: `UnknownHousehold`; `ModelFault` when the model breaks a promise.
  public func trace(
    _ lineup: Lineup, household: UInt32, replicate: Int, seed: UInt64,
    cancellation: CancellationFlag = CancellationFlag()
  ) throws -> [LifeTrace] {
    let simulation = Simulation(
      municipality: try municipality(of: lineup.base), warmUp: lineup.base.warmUpMonths,
      seed: Seed(seed))
    let policies = lineup.scenarios.map { scenario -> @Sendable (Month) -> Policy in
      { scenario.schedule.policy(at: $0) }
    }
    let worlds = try simulation.play(
      replicate: replicate, base: lineup.warmUpPolicy, policies: policies,
      laws: try lineup.scenarios.map(lawInForce), months: lineup.base.months,
      follow: HouseholdID(household),
      inspect: { _, _ in if cancellation.isCancelled { throw CancellationError() } })
    // Arrivals do not depend on the policy, so every world knows the same households.
    let known = worlds.first?.households.id ?? []
    guard known.contains(HouseholdID(household)) else {
      throw UnknownHousehold(household: household, last: known.max()?.number ?? 0)
    }
    return zip(lineup.arms, worlds).map {
      LifeTrace(scenario: $0, events: $1.journal.events, states: $1.journal.states)
    }
  }
}
