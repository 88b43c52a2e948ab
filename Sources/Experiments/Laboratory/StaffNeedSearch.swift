import Dispatch
import Model
import Scenarios

/// Searches the staff need of every arm, replicate by replicate, keeping each run in the archive.
struct StaffNeedSearch: Sendable {
  /// Replicates that are searched at most: each takes about six more simulations of every arm.
  static let replicatesAtMost = 8

  let question: Question
  let simulation: LineupSimulation
  let conditions: RunConditions
  let resources: Resources

  /// Searches the first replicates of a run that has `replicates` of them in the archive.
  ///
  /// - Throws: `ReplicateError` for the lowest replicate that failed; errors of the archive.
  func run(replicates: Int) throws -> StaffNeed {
    let number = min(replicates, Self.replicatesAtMost)
    let stopwatch = Stopwatch()
    let board = Locked(Board<[Double?]>())
    DispatchQueue.concurrentPerform(iterations: min(number, resources.replicatesInFlight)) { _ in
      while !conditions.cancellation.isCancelled,
        let replicate = board.withLock({ $0.take(below: number) })
      {
        do {
          let (factors, simulated) = try search(replicate)
          board.withLock {
            $0.finish(replicate, factors, simulated: simulated)
            conditions.progress(
              .staffNeed,
              Progress(
                done: $0.finished.count, total: number, fromStore: $0.fromStore,
                elapsed: stopwatch.elapsed))
          }
        } catch is CancellationError where conditions.cancellation.isCancelled {
          return
        } catch {
          board.withLock { $0.fail(replicate, error) }
        }
      }
    }
    return try board.withLock { board in
      if let failure = board.failure { throw failure.error }
      let factors = (0..<number).map { board.finished[$0] }
      return StaffNeed(
        factors: factors, isComplete: !factors.contains(nil),
        timing: Timing(
          wallSeconds: stopwatch.wallSeconds, cpuSeconds: stopwatch.cpuSeconds,
          clientMonths: board.clientMonths, threads: resources.threads))
    }
  }

  /// The need of every arm relative to the base's own, and the client-months simulated for it; nil
  /// when the archive had everything.
  ///
  /// The base is searched too: staff that today has to spare is then no saving of any policy.
  private func search(_ replicate: Int) throws -> (factors: [Double?], simulated: Int64?) {
    let arms = question.experiment.arms.indices
    var searches = arms.map { _ in StaffBisection() }
    var today: Tally?
    var simulated: Int64?
    while true {
      let probes = arms.compactMap { arm in searches[arm].probe.map { (arm: arm, position: $0) } }
      guard !probes.isEmpty else { break }
      let (tallies, made) = try obtain(replicate, probes)
      if let made { simulated = (simulated ?? 0) + made }
      // The first round is today's staff, the base first.
      let base = today ?? tallies[0]
      today = base
      for (probe, tally) in zip(probes, tallies) {
        searches[probe.arm].record(probe.position, isEnough: tally.keepsUp(with: base))
      }
    }
    // The base keeps up with itself, so it always has a factor.
    let own = searches[0].factor ?? 1
    return (searches.map { search in search.factor.map { $0 / own } }, simulated)
  }

  /// The tallies of some arms with other staff: from the archive, or simulated side by side.
  private func obtain(
    _ replicate: Int, _ probes: [(arm: Int, position: Int)]
  ) throws -> (tallies: [Tally], simulated: Int64?) {
    var tallies = try probes.map { try conditions.archive.load(key(of: $0, replicate)) }
    let missing = probes.indices.filter { tallies[$0] == nil }
    guard !missing.isEmpty else { return (tallies.compactMap { $0 }, nil) }
    let variants = missing.map {
      (arm: probes[$0].arm, staff: StaffBisection.factors[probes[$0].position])
    }
    let made = try simulate(replicate, variants)
    for (index, tally) in zip(missing, made) {
      try conditions.archive.save(tally, for: key(of: probes[index], replicate))
      tallies[index] = tally
    }
    return (tallies.compactMap { $0 }, made.reduce(0) { $0 + $1.clientMonths })
  }

  private func simulate(
    _ replicate: Int, _ variants: [(arm: Int, staff: Double)]
  ) throws -> [Tally] {
    do {
      return try simulation.play(replicate, variants, conditions.cancellation)
    } catch let error as CancellationError where conditions.cancellation.isCancelled {
      throw error
    } catch {
      throw ReplicateError(replicate: replicate, cause: error)
    }
  }

  /// Where a replicate with other staff is kept; with today's staff it is the replicate itself.
  private func key(of probe: (arm: Int, position: Int), _ replicate: Int) -> ReplicateKey {
    let plain = question.experiment.key(arm: probe.arm, replicate: replicate)
    guard probe.position != StaffBisection.today else { return plain }
    let factor = StaffBisection.factors[probe.position]
    return ReplicateKey(
      fingerprint: Fingerprint.of("\(plain.fingerprint)\nstaff times \(factor)"), seed: plain.seed,
      index: plain.index, months: plain.months, resultsRevision: plain.resultsRevision)
  }
}
