import Dispatch
import Model
import Scenarios

extension Laboratory {
  /// Searches the staff that each policy needs relative to the base, role by role.
  ///
  /// - Parameter roles: nil is every role's at once.
  /// - Throws: `ReplicateError` for a replicate that failed; errors of the archive.
  public func staffNeeds(
    _ question: Question, roles: [Role?], replicates: Int, under conditions: RunConditions
  ) throws -> StaffNeeds {
    try StaffNeedSearch(
      question: question, simulation: try simulation(of: question), conditions: conditions,
      resources: resources(
        for: question, threads: conditions.threads, worlds: question.lineup.arms.count * roles.count
      ), roles: roles
    ).run(replicates: replicates)
  }
}

/// Searches the staff need of every arm, replicate by replicate, keeping each run in the archive.
struct StaffNeedSearch: Sendable {
  /// Replicates that are searched at most: each takes about six more simulations of every arm.
  static let replicatesAtMost = 8

  let question: Question
  let simulation: LineupSimulation
  let conditions: RunConditions
  let resources: Resources
  /// Whose hours are changed, one after another; nil is every role's at once.
  var roles: [Role?] = [nil]

  /// Searches the first replicates of a run that has `replicates` of them in the archive.
  ///
  /// - Throws: `ReplicateError` for the lowest replicate that failed; errors of the archive.
  func run(replicates: Int) throws -> StaffNeeds {
    let number = min(replicates, Self.replicatesAtMost)
    let stopwatch = Stopwatch()
    let board = Locked(Board<[[Double?]]>())
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
      return StaffNeeds(
        roles: roles, factors: factors, isComplete: !factors.contains(nil),
        timing: Timing(
          wallSeconds: stopwatch.wallSeconds, cpuSeconds: stopwatch.cpuSeconds,
          clientMonths: board.clientMonths, threads: resources.threads))
    }
  }

  /// A factor tried for an arm: a position in the searches, and one among the factors.
  private struct Probe {
    var arm: Int
    var role: Int
    var position: Int
  }

  /// The need by role and arm relative to the base's own, and the client-months simulated for it; nil
  /// when the archive had everything.
  ///
  /// The base is searched too: staff that today has to spare is then no saving of any policy.
  private func search(
    _ replicate: Int
  ) throws -> (factors: [[Double?]], simulated: Int64?) {
    let arms = question.experiment.arms.indices
    var searches = roles.map { _ in arms.map { _ in StaffBisection() } }
    var today: Tally?
    var simulated: Int64?
    while true {
      let probes = roles.indices.flatMap { role in
        arms.compactMap { arm in
          searches[role][arm].probe.map { Probe(arm: arm, role: role, position: $0) }
        }
      }
      guard !probes.isEmpty else { break }
      let (tallies, made) = try obtain(replicate, probes)
      if let made { simulated = (simulated ?? 0) + made }
      // The first round is today's staff, the base first.
      let base = today ?? tallies[0]
      today = base
      for (probe, tally) in zip(probes, tallies) {
        searches[probe.role][probe.arm].record(
          probe.position, isEnough: tally.keepsUp(with: base, role: roles[probe.role]))
      }
    }
    return (
      searches.map { searches in
        // The base keeps up with itself, so it always has a factor.
        let own = searches[0].factor ?? 1
        return searches.map { search in search.factor.map { $0 / own } }
      }, simulated
    )
  }

  /// The tallies of some arms with other staff: from the archive, or simulated side by side.
  private func obtain(
    _ replicate: Int, _ probes: [Probe]
  ) throws -> (tallies: [Tally], simulated: Int64?) {
    let keys = probes.map { key(of: $0, replicate) }
    // Today's staff is the same whoever's hours are searched.
    let firsts = probes.indices.filter { keys.firstIndex(of: keys[$0]) == $0 }
    var tallies: [ReplicateKey: Tally] = [:]
    for first in firsts { tallies[keys[first]] = try conditions.archive.load(keys[first]) }
    let missing = firsts.filter { tallies[keys[$0]] == nil }
    var simulated: Int64?
    if !missing.isEmpty {
      let made = try simulate(
        replicate, missing.map { (arm: probes[$0].arm, staff: factor(of: probes[$0])) })
      for (index, tally) in zip(missing, made) {
        try conditions.archive.save(tally, for: keys[index])
        tallies[keys[index]] = tally
      }
      simulated = made.reduce(0) { $0 + $1.clientMonths }
    }
    return (keys.compactMap { tallies[$0] }, simulated)
  }

  private func factor(of probe: Probe) -> StaffFactor {
    StaffFactor(factor: StaffBisection.factors[probe.position], role: roles[probe.role])
  }

  private func simulate(
    _ replicate: Int, _ variants: [(arm: Int, staff: StaffFactor)]
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
  private func key(of probe: Probe, _ replicate: Int) -> ReplicateKey {
    let plain = question.experiment.key(arm: probe.arm, replicate: replicate)
    guard probe.position != StaffBisection.today else { return plain }
    let factor = factor(of: probe)
    let whose = factor.role.map { " of \($0)" } ?? ""
    return ReplicateKey(
      fingerprint: Fingerprint.of("\(plain.fingerprint)\nstaff\(whose) times \(factor.factor)"),
      seed: plain.seed, index: plain.index, months: plain.months,
      resultsRevision: plain.resultsRevision)
  }
}
