import Dispatch
import Model

/// Runs the replicates of an experiment in parallel, taking from the archive what is there.
public struct Runner: Sendable {
  /// Simulates one replicate of some arms (positions in the experiment, ascending) and gives their
  /// tallies in that order. The arms share the replicate's life course. It may throw
  /// `CancellationError` once the flag is set; the replicate then counts as not run.
  public typealias Simulate = @Sendable (_ replicate: Int, _ arms: [Int]) throws -> [Tally]

  private let archive: any Archive
  private let resources: Resources
  private let cancellation: CancellationFlag
  private let progress: @Sendable (Progress) -> Void

  /// - Parameter progress: called after each replicate, one call at a time, from any thread; keep it
  ///   short.
  public init(
    archive: any Archive, resources: Resources, cancellation: CancellationFlag = CancellationFlag(),
    progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) {
    self.archive = archive
    self.resources = resources
    self.cancellation = cancellation
    self.progress = progress
  }

  /// Runs an experiment until its last look, or until a look at which `isEnough` says so.
  ///
  /// Blocks the calling thread. Every finished replicate is saved at once, whatever happens to the
  /// others. The outcome does not depend on the number of threads.
  ///
  /// - Parameters:
  ///   - observe: reduces the tallies of one replicate, one for each arm.
  ///   - isEnough: judged at the looks only, on replicates 0..<n.
  /// - Throws: `ReplicateError` for the lowest replicate that failed; errors of the archive as they
  ///   are.
  public func run<Value: Sendable>(
    _ experiment: Experiment,
    observe: @Sendable ([Tally]) -> Value,
    isEnough: ([Value]) -> Bool = { _ in false },
    simulate: Simulate
  ) throws -> Outcome<Value> {
    let stopwatch = Stopwatch()
    let board = Locked(Board<Value>())
    var isComplete = false
    for look in experiment.looks {
      work(on: board, upTo: look, stopwatch: stopwatch) { replicate in
        let (tallies, simulated) = try obtain(replicate, of: experiment, simulate: simulate)
        return (observe(tallies), simulated)
      }
      let (prefix, failure) = board.withLock { ($0.prefix, $0.failure) }
      if let failure { throw failure.error }
      guard prefix.count == look else { break }
      isComplete = look == experiment.looks.last || isEnough(prefix)
      if isComplete { break }
    }
    return board.withLock {
      Outcome(
        observations: $0.prefix, isComplete: isComplete, fromStore: $0.fromStore,
        timing: Timing(
          wallSeconds: stopwatch.wallSeconds, cpuSeconds: stopwatch.cpuSeconds,
          clientMonths: $0.clientMonths, threads: resources.threads))
    }
  }

  /// Lets the threads take replicates from the board until `look`, a failure or cancellation.
  private func work<Value: Sendable>(
    on board: Locked<Board<Value>>, upTo look: Int, stopwatch: Stopwatch,
    obtain: @Sendable (_ replicate: Int) throws -> (Value, simulated: Int64?)
  ) {
    DispatchQueue.concurrentPerform(iterations: resources.replicatesInFlight) { _ in
      while !cancellation.isCancelled, let replicate = board.withLock({ $0.take(below: look) }) {
        do {
          let (observation, simulated) = try obtain(replicate)
          board.withLock {
            $0.finish(replicate, observation, simulated: simulated)
            progress(
              Progress(
                done: $0.finished.count, total: look, fromStore: $0.fromStore,
                elapsed: stopwatch.elapsed))
          }
        } catch is CancellationError where cancellation.isCancelled {
          return
        } catch {
          board.withLock { $0.fail(replicate, error) }
        }
      }
    }
  }

  /// The tallies of a replicate for all arms, and the client-months simulated for it; nil when the
  /// archive had everything.
  private func obtain(
    _ replicate: Int, of experiment: Experiment, simulate: Simulate
  ) throws -> (tallies: [Tally], simulated: Int64?) {
    var tallies = try experiment.arms.indices.map {
      try archive.load(experiment.key(arm: $0, replicate: replicate))
    }
    let missing = tallies.indices.filter { tallies[$0] == nil }
    var simulated: Int64?
    if !missing.isEmpty {
      let made = try simulateChecked(replicate, missing, of: experiment, simulate: simulate)
      for (arm, tally) in zip(missing, made) {
        try archive.save(tally, for: experiment.key(arm: arm, replicate: replicate))
        tallies[arm] = tally
      }
      simulated = made.reduce(0) { $0 + $1.clientMonths }
    }
    return (tallies.compactMap { $0 }, simulated)
  }

  private func simulateChecked(
    _ replicate: Int, _ arms: [Int], of experiment: Experiment, simulate: Simulate
  ) throws -> [Tally] {
    do {
      let made = try simulate(replicate, arms)
      guard made.count == arms.count else {
        throw SimulationShapeError.tallies(given: made.count, expected: arms.count)
      }
      for tally in made where tally.months != experiment.months {
        throw SimulationShapeError.months(given: tally.months, expected: experiment.months)
      }
      return made
    } catch let error as CancellationError where cancellation.isCancelled {
      throw error
    } catch {
      throw ReplicateError(replicate: replicate, cause: error)
    }
  }
}

extension Runner {
  /// Runs an experiment whose arms can only be simulated all together; see `run`.
  ///
  /// - Parameter simulateAll: gives a tally for every arm, the base first.
  public func run<Value: Sendable>(
    _ experiment: Experiment,
    observe: @Sendable ([Tally]) -> Value,
    isEnough: ([Value]) -> Bool = { _ in false },
    simulateAll: @Sendable (_ replicate: Int) throws -> [Tally]
  ) throws -> Outcome<Value> {
    let number = experiment.arms.count
    return try run(experiment, observe: observe, isEnough: isEnough) { replicate, arms in
      let all = try simulateAll(replicate)
      guard all.count == number else {
        throw SimulationShapeError.tallies(given: all.count, expected: number)
      }
      return arms.map { all[$0] }
    }
  }
}

extension Tally {
  /// Household-months on benefit in the whole run.
  var clientMonths: Int64 {
    (0..<months).reduce(0) { $0 + self[.clientMonths, month: $1] }
  }
}
