import Model
import Statistics
import Testing

@testable import Experiments

/// Replicates of one measure with these values of each arm.
private func observations(_ arms: [[Double?]]) -> [Observation] {
  arms[0].indices.map { replicate in
    Observation(
      values: arms.map { [$0[replicate]] },
      sameAsBase: arms.map { $0[replicate] == arms[0][replicate] })
  }
}

private func estimates(_ arms: [[Double?]], _ indicator: Indicator = Toy.indicator()) throws
  -> [Estimate]
{
  let experiment = try Toy.experiment(arms.indices.map { "arm-\($0)" })
  return Comparison(
    experiment, panel: Panel(indicators: [indicator]), observations: observations(arms)
  ).estimates
}

@Test func thePairedDifferenceByHand() throws {
  // Differences 1, 2 and 3: mean 2, standard deviation 1, t(2; 0.975) = 4.302653.
  let rows = try estimates([[10, 20, 33], [11, 22, 36]])
  let base = rows[0]
  #expect(base.scenario == "arm-0")
  #expect(base.n == 3 && base.mean == 21 && base.difference == nil && base.verdict == nil)
  #expect(try #require(base.ci95).contains(21))
  let other = rows[1]
  #expect(other.n == 3 && other.mean == 23 && other.baseMean == 21 && other.difference == 2)
  let interval = try #require(other.ci95)
  #expect(abs(interval.halfWidth - 4.302652729911275 / 3.0.squareRoot()) < 1e-9)
  // A family of one: nothing to correct for.
  #expect(other.ci95Simultaneous == interval)
  #expect(try #require(other.varianceReduction) > 100)
  #expect(other.verdict == .undecided)
}

@Test func aLeverWithoutEffectIsExactlyZero() throws {
  let experiment = try Toy.experiment(["base", "same", "other"])
  let panel = Panel(indicators: [Toy.indicator()], groups: [.capacity1])
  let runner = Runner(archive: InMemoryArchive(), resources: Resources(threads: 2))
  let outcome = try runner.run(experiment, panel: panel) { replicate, arms in
    Toy.simulate(replicate, arms.map { $0 == 1 ? 0 : $0 })
  }
  let same = Comparison(experiment, panel: panel, observations: outcome.observations)
    .estimates[1]
  #expect(same.difference == 0)
  #expect(same.ci95?.low == 0 && same.ci95?.high == 0)
  #expect(same.pAdjusted == 1)
  #expect(same.varianceReduction == nil)
  #expect(same.verdict == .equivalent)
  #expect(outcome.observations.leverWithoutEffect(arm: 1))
  #expect(!outcome.observations.leverWithoutEffect(arm: 2))
  #expect(![Observation]().leverWithoutEffect(arm: 1))
}

@Test func onlyTheFinalStateMayDiffer() {
  var other = Tally(months: 1)
  other.digest = 1
  let seen = Panel(indicators: []).observe([Tally(months: 1), Tally(months: 1), other])
  #expect(seen.sameAsBase == [true, true, false])
}

@Test func onlyReplicatesDefinedUnderBothCount() throws {
  let rows = try estimates([[1, nil, 3, 5], [2, 3, nil, 8]])
  #expect(rows[0].n == 3 && rows[0].mean == 3)
  #expect(rows[1].n == 2 && rows[1].baseMean == 3 && rows[1].mean == 5 && rows[1].difference == 2)
}

@Test func whatIsNowhereDefinedIsUndecided() throws {
  let row = try estimates([[nil, nil], [nil, 1]])[1]
  #expect(row.n == 0 && row.mean == nil && row.difference == nil && row.margin == nil)
  #expect(row.ci95 == nil && row.pAdjusted == nil && row.verdict == .undecided)
}

@Test(arguments: [
  (Indicator.Direction.lower, Verdict.worse), (.higher, .better), (.neutral, .higher),
])
func aRiseIsJudgedByItsDirection(better: Indicator.Direction, expected: Verdict) throws {
  let rows = try estimates(
    [[1, 2, 3], [11.1, 12.2, 12.9]], Toy.indicator(better: better, margin: .relative(0.5)))
  #expect(rows[1].verdict == expected)
  #expect(rows[1].margin == 1)
}

@Test func theFamilyIsTheHeadlinesOverTheHorizonForEverybody() throws {
  let panel = Panel(
    indicators: [Toy.indicator("first"), Toy.indicator("second", headline: false)],
    periods: [.year(1), .horizon], groups: [.couple, .all])
  #expect(panel.measures.count == 6)
  let experiment = try Toy.experiment(["base", "other", "third"])
  let values = (0..<9).map { replicate in
    Observation(
      values: (0..<3).map { arm in (0..<6).map { _ in Double(arm) + Toy.noise(replicate, arm) } },
      sameAsBase: [true, false, false])
  }
  let rows = Comparison(experiment, panel: panel, observations: values).estimates
  #expect(rows.count == 18)
  let inFamily = rows.filter { $0.ci95Simultaneous != nil }
  #expect(inFamily.map(\.scenario) == ["other", "third"])
  for row in inFamily {
    #expect(row.indicator == "first" && row.period == .horizon && row.group == .all)
    // Two comparisons: each interval at 97.5%, each p at most doubled.
    #expect(try #require(row.ci95Simultaneous).halfWidth > #require(row.ci95).halfWidth)
  }
  for row in rows where row.scenario != "base" && row.ci95Simultaneous == nil {
    #expect(row.pAdjusted == nil && row.ci95 != nil && row.verdict != nil)
  }
}

@Test func intervalsCoverTheTruthAsOftenAsTheySay() throws {
  let truth = -10.0
  var plain = 0
  var simultaneous = 0
  let indicators = (0..<6).map { Toy.indicator("i\($0)") }
  let experiment = try Toy.experiment()
  for trial in 0..<400 {
    let values = (0..<16).map { replicate in
      let noise = (0..<6).map { Toy.noise(trial * 16 + replicate, $0 + 1) }
      return Observation(
        values: [noise.map { _ in 0 }, noise.map { $0 + truth }], sameAsBase: [true, false])
    }
    let rows = Comparison(
      experiment, panel: Panel(indicators: indicators), observations: values
    ).estimates.filter { $0.difference != nil }
    plain += rows.count { $0.ci95?.contains(truth) == true }
    simultaneous += rows.allSatisfy { $0.ci95Simultaneous?.contains(truth) == true } ? 1 : 0
  }
  // 2,400 intervals: 95% within three standard errors; all six at once in at least 95% of 400.
  #expect(abs(Double(plain) / 2400 - 0.95) < 0.0134)
  #expect(Double(simultaneous) / 400 > 0.95 - 0.033)
}

@Test func aPrecisionRunStopsWhenItsIntervalsAreNarrow() throws {
  // The noise of a difference is 5 (and rounding), so 2 t s / sqrt(n) passes 2 between 16 and 32.
  let runner = Runner(archive: InMemoryArchive(), resources: Resources(threads: 2))
  func replicates(_ share: Double) throws -> Int {
    try runner.run(
      try Toy.experiment(extent: .precision(share, maximum: 300)),
      panel: Panel(indicators: [Toy.indicator(), Toy.indicator("staff", formula: .staffNeed)]),
      simulate: Toy.simulate
    ).observations.count
  }
  #expect(try replicates(5) == 16)
  #expect(try replicates(2) == 32)
  #expect(try replicates(0.001) == 300)
}

@Test func stoppingHardlyHurtsTheCoverage() throws {
  let panel = Panel(indicators: [Toy.indicator()])
  var covered = 0
  for trial in 0..<300 {
    let experiment = try Toy.experiment(extent: .precision(1.8, maximum: 128))
    let outcome = try Runner(archive: InMemoryArchive(), resources: Resources(threads: 1)).run(
      experiment, panel: panel
    ) { replicate, arms in Toy.simulate(1_000_000 * (trial + 1) + replicate, arms) }
    let row = Comparison(experiment, panel: panel, observations: outcome.observations)
      .estimates[1]
    covered += row.ci95Simultaneous?.contains(-10) == true ? 1 : 0
  }
  #expect(Double(covered) / 300 > 0.95 - 0.0378)
}

@Test func aSingleScenarioIsPreciseWhenItsMeansAre() throws {
  let panel = Panel(indicators: [Toy.indicator(margin: .relative(0.05))])
  let experiment = try Toy.experiment(["only"], extent: .precision(1, maximum: 64))
  #expect(experiment.base == nil)
  let outcome = try Runner(archive: InMemoryArchive(), resources: Resources(threads: 2)).run(
    experiment, panel: panel, simulate: Toy.simulate)
  let comparison = Comparison(experiment, panel: panel, observations: outcome.observations)
  let row = comparison.estimates[0]
  let halfWidth = try #require(row.ci95).halfWidth
  #expect(try outcome.observations.count == 64 || halfWidth <= #require(row.margin))
  #expect(comparison.isPrecise(share: 1.001 * halfWidth / (row.margin ?? 1)))
  #expect(!comparison.isPrecise(share: 0.999 * halfWidth / (row.margin ?? 1)))
}

@Test func nothingHeadlineIsNeverPrecise() throws {
  let comparison = Comparison(
    try Toy.experiment(), panel: Panel(indicators: [Toy.indicator(headline: false)]),
    observations: observations([[1, 1], [1, 1]]))
  #expect(!comparison.isPrecise(share: 1))
}
