import Model
import Testing

@testable import Experiments

private let panel = Panel(indicators: [Toy.indicator()])

private func runner(
  _ archive: any Archive = InMemoryArchive(), threads: Int = 2,
  cancellation: CancellationFlag = CancellationFlag(),
  progress: @escaping @Sendable (Progress) -> Void = { _ in }
) -> Runner {
  Runner(
    archive: archive, resources: Resources(threads: threads), cancellation: cancellation,
    progress: progress)
}

@Test(arguments: [1, 2, 7])
func theOutcomeDoesNotDependOnThreads(threads: Int) throws {
  let experiment = try Toy.experiment(["base", "other", "third"])
  let outcome = try runner(threads: threads).run(experiment, panel: panel, simulate: Toy.simulate)
  let oneByOne = (0..<20).map { panel.observe(Toy.simulate($0, [0, 1, 2])) }
  #expect(outcome.observations == oneByOne)
  #expect(outcome.isComplete)
  #expect(outcome.fromStore == 0)
  #expect(outcome.timing.clientMonths == 20 * 3 * 50)
  #expect(outcome.timing.threads == threads)
}

@Test func aRepeatedRunSimulatesNothing() throws {
  let archive = InMemoryArchive()
  let experiment = try Toy.experiment()
  let first = try runner(archive).run(experiment, panel: panel, simulate: Toy.simulate)
  let second = try runner(archive).run(experiment, panel: panel) { replicate, _ in
    Issue.record("replicate \(replicate) was simulated again")
    return []
  }
  #expect(second.observations == first.observations)
  #expect(second.fromStore == 20)
  #expect(second.timing.clientMonths == 0)
}

@Test func aLongerRunAndAnotherArmSimulateOnlyWhatIsMissing() throws {
  let archive = InMemoryArchive()
  let short = try Toy.experiment(["base"], extent: .replicates(5))
  _ = try runner(archive).run(short, panel: panel, simulate: Toy.simulate)
  let asked = Locked([Int: [Int]]())
  let long = try Toy.experiment(extent: .replicates(8))
  let outcome = try runner(archive).run(long, panel: panel) { replicate, arms in
    asked.withLock { $0[replicate] = arms }
    return Toy.simulate(replicate, arms)
  }
  let expected = Dictionary(uniqueKeysWithValues: (0..<8).map { ($0, $0 < 5 ? [1] : [0, 1]) })
  #expect(asked.withLock { $0 } == expected)
  #expect(outcome.observations == (0..<8).map { panel.observe(Toy.simulate($0, [0, 1])) })
}

@Test func anotherRevisionIsAnotherReplicate() throws {
  let archive = InMemoryArchive()
  for revision in 1...2 {
    let experiment = try Toy.experiment(revision: revision)
    let outcome = try runner(archive).run(experiment, panel: panel, simulate: Toy.simulate)
    #expect(outcome.fromStore == 0)
  }
}

@Test func armsMayBeSimulatedAllTogether() throws {
  let experiment = try Toy.experiment(["base", "other"])
  let archive = InMemoryArchive()
  try archive.save(Toy.simulate(0, [0])[0], for: experiment.key(arm: 0, replicate: 0))
  let outcome = try runner(archive).run(
    experiment, observe: panel.observe,
    simulateAll: {
      Toy.simulate($0, [0, 1])
    })
  #expect(outcome.observations == (0..<20).map { panel.observe(Toy.simulate($0, [0, 1])) })
}

@Test(arguments: [1, 2, 7])
func cancellingKeepsWhatIsFinished(threads: Int) throws {
  let archive = InMemoryArchive()
  let experiment = try Toy.experiment(extent: .replicates(200))
  let flag = CancellationFlag()
  let stopped = try runner(archive, threads: threads, cancellation: flag) {
    if $0.done == 5 { flag.cancel() }
  }.run(experiment, panel: panel, simulate: Toy.simulate)
  let n = stopped.observations.count
  #expect(!stopped.isComplete)
  #expect((5..<5 + threads).contains(n))
  #expect(stopped.observations == (0..<n).map { panel.observe(Toy.simulate($0, [0, 1])) })
  let resumed = try runner(archive).run(experiment, panel: panel, simulate: Toy.simulate)
  #expect(resumed.isComplete)
  #expect(resumed.fromStore == n)
  #expect(resumed.observations.count == 200)
}

@Test func aReplicateMayBeAbandonedWhenCancelled() throws {
  let flag = CancellationFlag()
  let outcome = try runner(threads: 1, cancellation: flag).run(
    try Toy.experiment(), panel: panel
  ) { replicate, arms in
    if replicate == 3 {
      flag.cancel()
      throw CancellationError()
    }
    return Toy.simulate(replicate, arms)
  }
  #expect(outcome.observations.count == 3)
  #expect(!outcome.isComplete)
}

@Test func aRunThatIsCancelledBeforeItBeginsHasNothing() throws {
  let flag = CancellationFlag()
  flag.cancel()
  let outcome = try runner(cancellation: flag).run(
    try Toy.experiment(), panel: panel, simulate: Toy.simulate)
  #expect(outcome.observations.isEmpty)
  #expect(!outcome.isComplete)
}

private struct Broken: Error {}

@Test(arguments: [1, 2, 7])
func aFailureNamesTheLowestReplicateAndLosesNoOther(threads: Int) throws {
  let archive = InMemoryArchive()
  let experiment = try Toy.experiment()
  let error = #expect(throws: ReplicateError.self) {
    try runner(archive, threads: threads).run(experiment, panel: panel) { replicate, arms in
      if [3, 4, 11].contains(replicate) { throw Broken() }
      return Toy.simulate(replicate, arms)
    }
  }
  #expect(error?.replicate == 3)
  #expect(error?.cause is Broken)
  for replicate in 0..<3 {
    #expect(archive.load(experiment.key(arm: 1, replicate: replicate)) != nil)
  }
}

@Test func aSimulationOfAnotherShapeIsRefused() throws {
  let experiment = try Toy.experiment()
  let few = #expect(throws: ReplicateError.self) {
    try runner().run(experiment, panel: panel) { replicate, _ in Toy.simulate(replicate, [0]) }
  }
  #expect(few?.cause as? SimulationShapeError == .tallies(given: 1, expected: 2))
  let long = #expect(throws: ReplicateError.self) {
    try runner().run(experiment, panel: panel) { _, arms in arms.map { _ in Tally(months: 2) } }
  }
  #expect(long?.cause as? SimulationShapeError == .months(given: 2, expected: 1))
  let together = #expect(throws: ReplicateError.self) {
    try runner().run(experiment, observe: panel.observe, simulateAll: { _ in [] })
  }
  #expect(together?.cause as? SimulationShapeError == .tallies(given: 0, expected: 2))
}

@Test func equalScenariosThatComeOutDifferentlyAreADeterminismError() throws {
  let twin = Experiment.Arm(
    id: "twin", title: Bilingual(nl: "", en: ""), fingerprint: Toy.arm("base").fingerprint)
  let experiment = try Experiment(
    arms: [Toy.arm("base"), twin], seed: 1, months: 1, extent: .replicates(1), resultsRevision: 1)
  let error = #expect(throws: DeterminismError.self) {
    try runner().run(experiment, panel: panel, simulate: Toy.simulate)
  }
  #expect(error?.key == experiment.key(arm: 1, replicate: 0))
  #expect(error?.firstDifference == Counter.fines.rawValue)
}

@Test func noMoreReplicatesAreInFlightThanMemoryAllows() throws {
  let resources = Resources(threads: 7, memoryBudget: 250, bytesPerReplicate: 100)
  #expect(resources.replicatesInFlight == 2)
  #expect(Resources(threads: 7, memoryBudget: 10, bytesPerReplicate: 100).replicatesInFlight == 1)
  #expect(Resources(threads: 0).replicatesInFlight == 1)
  let flight = Locked((now: 0, most: 0))
  _ = try Runner(archive: InMemoryArchive(), resources: resources).run(
    try Toy.experiment(), panel: panel
  ) { replicate, arms in
    flight.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
    defer { flight.withLock { $0.now -= 1 } }
    return Toy.simulate(replicate, arms)
  }
  #expect((1...2).contains(flight.withLock { $0.most }))
}

@Test func stoppingIsJudgedAtFixedLooksOnThePrefix() throws {
  let experiment = try Toy.experiment(extent: .precision(0.1, maximum: 100))
  var judged: [Int] = []
  let toTheEnd = try runner(threads: 7).run(
    experiment, observe: panel.observe,
    isEnough: {
      judged.append($0.count)
      return false
    }, simulate: Toy.simulate)
  #expect(judged == [16, 32, 64])
  #expect(toTheEnd.observations.count == 100)
  #expect(toTheEnd.isComplete)
  let early = try runner(threads: 7).run(
    experiment, observe: panel.observe, isEnough: { $0.count >= 32 }, simulate: Toy.simulate)
  #expect(early.observations.count == 32)
  #expect(early.isComplete)
}

@Test func progressCountsUpToTheNextLook() throws {
  let archive = InMemoryArchive()
  let short = try Toy.experiment(extent: .replicates(4))
  _ = try runner(archive).run(short, panel: panel, simulate: Toy.simulate)
  let seen = Locked([Progress]())
  let experiment = try Toy.experiment(extent: .precision(1e-9, maximum: 20))
  _ = try runner(archive) { progress in seen.withLock { $0.append(progress) } }
    .run(experiment, panel: panel, simulate: Toy.simulate)
  let progress = seen.withLock { $0 }
  #expect(progress.map(\.done) == Array(1...20))
  #expect(progress.map(\.total) == Array(repeating: 16, count: 16) + Array(repeating: 20, count: 4))
  #expect(progress.last?.fromStore == 4)
  #expect(progress.last?.remaining == .zero)
}

@Test func timeLeftFollowsFromWhatWasSimulated() {
  func progress(done: Int, fromStore: Int) -> Progress {
    Progress(done: done, total: 10, fromStore: fromStore, elapsed: .seconds(6))
  }
  #expect(progress(done: 4, fromStore: 1).remaining == .seconds(12))
  #expect(progress(done: 4, fromStore: 4).remaining == nil)
  #expect(progress(done: 10, fromStore: 10).remaining == .zero)
}

@Test func anExperimentThatCannotBeRunIsRefused() throws {
  func refusal(
    _ arms: [String] = ["base"], months: Int = 1, extent: Experiment.Extent = .replicates(1)
  ) -> String? {
    #expect(throws: ExperimentError.self) {
      try Toy.experiment(arms, months: months, extent: extent)
    }?.what
  }
  #expect(refusal([]) == "scenarios")
  #expect(refusal(["a", "b", "a"]) == "scenarios")
  #expect(refusal(months: 0) == "months")
  #expect(refusal(extent: .replicates(0)) == "replicates")
  #expect(refusal(extent: .precision(0, maximum: 10)) == "precision")
  #expect(refusal(extent: .precision(.nan, maximum: 10)) == "precision")
  #expect(refusal(extent: .precision(1, maximum: 1)) == "replicates")
}
