import Chance
import Foundation
import Law
import Model
import Population
import Quantities

/// How a question is run: everything that cannot change its answer.
public struct RunConditions: Sendable {
  public var archive: any Archive
  public var threads: Int
  public var cancellation: CancellationFlag
  /// The version of the program, noted in the result.
  public var version: String
  /// Called with the phase of the run after each replicate, one call at a time, from any thread.
  public var progress: @Sendable (Phase, Progress) -> Void

  public enum Phase: Hashable, Sendable {
    case replicates
    case staffNeed
  }

  public init(
    archive: any Archive, threads: Int, cancellation: CancellationFlag = CancellationFlag(),
    version: String, progress: @escaping @Sendable (Phase, Progress) -> Void = { _, _ in }
  ) {
    self.archive = archive
    self.threads = threads
    self.cancellation = cancellation
    self.version = version
    self.progress = progress
  }
}

extension Laboratory {
  /// The answer to a question: as it was kept, or by running it; nil when it was stopped before two replicates were finished.
  ///
  /// - Throws: `ReplicateError` for a replicate that failed; what the archive throws.
  public func answer(_ question: Question, under conditions: RunConditions) throws -> Answer? {
    if let answer = try recall(question, under: conditions) { return answer }
    let simulation = try simulation(of: question)
    var outcome = try runner(for: question, under: conditions).run(
      question.played(), judging: question.experiment, panel: question.panel,
      simulate: simulation.simulate(conditions))
    guard outcome.isComplete || outcome.observations.count >= 2 else { return nil }
    var staffNeed = StaffNeeds.none
    if question.asksStaffNeed, outcome.isComplete {
      let search = StaffNeedSearch(
        question: question, simulation: simulation, conditions: conditions,
        resources: resources(for: question, threads: conditions.threads))
      staffNeed = try search.run(replicates: outcome.observations.count)
      staffNeed.fill(&outcome.observations, of: question.panel)
    }
    let found = Outcome(
      observations: outcome.observations, isComplete: outcome.isComplete && staffNeed.isComplete,
      fromStore: outcome.fromStore, timing: outcome.timing + staffNeed.timing)
    return answer(question, found, staffNeed, version: conditions.version)
  }

  private func answer(
    _ question: Question, _ outcome: Outcome<Observation>, _ staffNeed: StaffNeeds, version: String
  ) -> Answer {
    let experiment = question.experiment
    var result = ComparisonResult(
      experiment, panel: question.panel, outcome: outcome, run: question.runID, balans: version)
    if question.decomposes {
      result.decomposition = EffectParts.all(
        experiment, panel: question.panel, observations: outcome.observations)
    }
    return Answer(
      result: result,
      isComplete: outcome.isComplete, replicatesAsked: experiment.looks.last ?? 0,
      fromStore: outcome.fromStore, staffNeedReplicates: staffNeed.factors.count,
      withoutEffect: question.withoutEffect { arm in
        let position = experiment.arms.firstIndex(of: arm) ?? 0
        return outcome.observations.leverWithoutEffect(arm: position)
      })
  }

  /// What is observed in every replicate of a question, from the archive where it has it.
  ///
  /// - Throws: `ReplicateError` for a replicate that failed; what the archive throws.
  public func observe<Value: Sendable>(
    _ question: Question, under conditions: RunConditions,
    _ observe: @Sendable ([Tally]) -> Value
  ) throws -> Outcome<Value> {
    try runner(for: question, under: conditions).run(
      question.experiment, observe: observe,
      simulate: try simulation(of: question).simulate(conditions))
  }

  func runner(for question: Question, under conditions: RunConditions) -> Runner {
    Runner(
      archive: conditions.archive,
      resources: resources(for: question, threads: conditions.threads),
      cancellation: conditions.cancellation,
      progress: { conditions.progress(.replicates, $0) })
  }

  func simulation(of question: Question) throws -> LineupSimulation {
    let base = question.lineup.base
    return LineupSimulation(
      lineup: question.lineup,
      simulation: Simulation(
        municipality: try municipality(of: base), warmUp: base.warmUpMonths,
        seed: Seed(question.experiment.seed)),
      laws: try question.lineup.scenarios.map(lawCourse),
      routes: try question.lineup.scenarios.map(route), months: question.experiment.months)
  }

  /// As many replicates at a time as half the memory holds.
  ///
  /// - Parameter worlds: how many a replicate plays side by side; nil for one a scenario.
  func resources(for question: Question, threads: Int, worlds: Int? = nil) -> Resources {
    // The life course of a year and the world before month 0 weigh about as much as a world each.
    let arms = question.lineup.arms.count
    let worlds = (worlds ?? (question.decomposes ? 2 * arms - 1 : arms)) + 2
    let bytesPerHousehold = 1000
    return Resources(
      threads: threads, memoryBudget: Int(ProcessInfo.processInfo.physicalMemory / 2),
      bytesPerReplicate: question.lineup.base.households * worlds * bytesPerHousehold)
  }
}

/// A lineup ready to be simulated.
struct LineupSimulation: Sendable {
  let lineup: Lineup
  let simulation: Simulation
  /// The law of each scenario.
  let laws: [LawCourse]
  /// The route of signals of each scenario.
  let routes: [SignalRoute]
  let months: Int

  /// What the runner calls for each replicate.
  func simulate(_ conditions: RunConditions) -> Runner.Simulate {
    { replicate, arms in
      try play(replicate, arms.map { (arm: $0, staff: .today) }, conditions.cancellation)
    }
  }

  /// The tallies of a replicate for some arms, each with its staff times a factor; arms beyond those
  /// of the lineup are its policies under what everybody shared in the base.
  ///
  /// - Throws: `CancellationError` in the month after the flag was set.
  func play(
    _ replicate: Int, _ variants: [(arm: Int, staff: StaffFactor)], _ cancellation: CancellationFlag
  ) throws -> [Tally] {
    let number = lineup.arms.count
    // A policy can only be played under the base's waits when the base is played as well.
    let needsBase = variants.contains { $0.arm >= number } && variants.first?.arm != 0
    let today: (arm: Int, staff: StaffFactor) = (0, .today)
    let played = (needsBase ? [today] : []) + variants
    let variants = played.map {
      (arm: $0.arm < number ? $0.arm : $0.arm - number + 1, staff: $0.staff)
    }
    let policies = variants.map { variant -> @Sendable (Month) -> Policy in
      let schedule = lineup.scenarios[variant.arm].schedule
      return { schedule.policy(at: $0).with(variant.staff) }
    }
    return try simulation.play(
      replicate: replicate, base: lineup.warmUpPolicy, policies: policies,
      laws: variants.map { laws[$0.arm] }, routes: variants.map { routes[$0.arm] },
      conditions: lineup.conditions.map { conditions in variants.map { conditions[$0.arm] } },
      months: months, replays: Set(played.indices.filter { played[$0].arm >= number }),
      inspect: { _, _ in if cancellation.isCancelled { throw CancellationError() } }
    ).dropFirst(needsBase ? 1 : 0).map(\.tally)
  }
}

extension Timing {
  static func + (a: Timing, b: Timing?) -> Timing {
    guard let b else { return a }
    return Timing(
      wallSeconds: a.wallSeconds + b.wallSeconds, cpuSeconds: a.cpuSeconds + b.cpuSeconds,
      clientMonths: a.clientMonths + b.clientMonths, threads: a.threads)
  }
}
