import Chance
import Model
import Population
import Quantities
import Scenarios

/// One household's life under one policy.
public struct LifeTrace: Sendable {
  public let scenario: Experiment.Arm
  public let life: Life
  /// At the end of each month.
  public let states: [Journal.State]
  /// Where it parted from the life under the base; nil for the base, and where it never did.
  public let parting: Parting?
  /// By which way the policy reached the household; nil where it did not.
  public let reach: Reach?
  /// The levers that this policy sets otherwise than the base.
  public let levers: [LeverChange]
  /// Whether the law is another than the base's.
  public let hasOtherLaw: Bool

  public var events: [Event] { life.events }
}

/// There is no such household in the replicate.
public struct UnknownHousehold: Error, Hashable, CustomStringConvertible {
  public let household: UInt32
  /// The household with the nearest number that can be followed.
  public let nearest: UInt32

  public var description: String {
    "there is no household \(household) in this replicate: it left before month 0, or never came; "
      + "the nearest is \(nearest)"
  }
}

extension Laboratory {
  /// The life of one household under every policy of a lineup: the replicate is run again, watched.
  ///
  /// - Throws: `UnknownHousehold`; `ModelFault` when the model breaks a promise.
  public func trace(
    _ lineup: Lineup, household: UInt32, replicate: Int, seed: UInt64, guest: Vignette? = nil,
    cancellation: CancellationFlag = CancellationFlag()
  ) throws -> [LifeTrace] {
    let worlds = try play(
      lineup, replicate: replicate, seed: seed, guest: guest, follow: HouseholdID(household),
      withReplays: true, cancellation)
    // Arrivals do not depend on the policy, so every world knows the same households.
    let known = worlds.first?.households.id.map(\.number) ?? []
    guard known.contains(household) else {
      let distance = { (number: UInt32) in
        (max(number, household) - min(number, household), number)
      }
      let nearest = known.min { distance($0) < distance($1) }
      throw UnknownHousehold(household: household, nearest: nearest ?? 0)
    }
    let lives = worlds.map { Life(events: $0.journal.events, moments: $0.journal.moments) }
    let arms = lineup.arms.count
    return lineup.arms.indices.map { arm in
      LifeTrace(
        scenario: lineup.arms[arm], life: lives[arm], states: worlds[arm].journal.states,
        parting: Parting(lives[0], lives[arm]),
        reach: arm == 0
          ? nil : Reach(base: lives[0], policy: lives[arm], replayed: lives[arms + arm - 1]),
        levers: lineup.scenarios[arm].changedLevers(from: lineup.base),
        hasOtherLaw: lineup.scenarios[arm].lawText != lineup.base.lawText)
    }
  }

  /// The life of a scripted household under every policy of a lineup.
  ///
  /// - Throws: as `trace(_:household:replicate:seed:guest:cancellation:)`.
  public func trace(
    _ lineup: Lineup, vignette: Vignette, replicate: Int, seed: UInt64,
    cancellation: CancellationFlag = CancellationFlag()
  ) throws -> [LifeTrace] {
    try trace(
      lineup, household: vignette.birth.id.number, replicate: replicate, seed: seed,
      guest: vignette, cancellation: cancellation)
  }

  /// The route of every signal since month 0, under every policy of a lineup: the replicate is run
  /// again, with its log kept.
  ///
  /// - Throws: `ModelFault` when the model breaks a promise.
  public func signalLogs(
    _ lineup: Lineup, replicate: Int, seed: UInt64,
    cancellation: CancellationFlag = CancellationFlag()
  ) throws -> [[SignalRecord]] {
    try play(
      lineup, replicate: replicate, seed: seed, follow: nil, withReplays: false,
      keepsSignalLog: true, cancellation
    ).map(\.signalLog.records)
  }

  /// The worlds of a lineup, and after them those of its policies under the base's waits, publicity
  /// and peers.
  func play(
    _ lineup: Lineup, replicate: Int, seed: UInt64, guest: Vignette? = nil, follow: HouseholdID?,
    withReplays: Bool, keepsSignalLog: Bool = false, _ cancellation: CancellationFlag
  ) throws -> [World] {
    let simulation = Simulation(
      municipality: try municipality(of: lineup.base), warmUp: lineup.base.warmUpMonths,
      seed: Seed(seed))
    let scenarios = lineup.scenarios + (withReplays ? lineup.scenarios.dropFirst() : [])
    let policies = scenarios.map { scenario -> @Sendable (Month) -> Policy in
      { scenario.schedule.policy(at: $0) }
    }
    return try simulation.play(
      replicate: replicate, base: lineup.warmUpPolicy, policies: policies,
      laws: try scenarios.map(lawCourse), routes: try scenarios.map(route),
      conditions: lineup.conditions.map { $0 + (withReplays ? $0.dropFirst() : []) },
      months: lineup.base.months,
      replays: Set(lineup.scenarios.count..<scenarios.count), keepsSignalLog: keepsSignalLog,
      guest: guest, follow: follow,
      inspect: { _, _ in if cancellation.isCancelled { throw CancellationError() } })
  }
}
