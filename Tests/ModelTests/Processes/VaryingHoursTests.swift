import Chance
import Testing

@testable import Model

@Suite("2. Varying hours")
struct VaryingHoursTests {
  /// A job the office knows, whose hours differ in month 1 by this share of the wage.
  private func job(share: Float, booked: Int32 = 50_000) throws -> Town {
    var town = try Town { p in
      p.lifeEvents.hoursRate = 0.5
      p.lifeEvents.hoursSpread = 1
      p.lifeEvents.hoursSpell = 2
      p.know(1)
    }
    town.rates.standardNormal = QuantileTable(values: [share, share])
    town.follow()
    let state: Circumstance.State = booked == 0 ? [] : [.established, .reported]
    town.begin(.work, effect: 50_000, booked: booked, state: state)
    town.world.varyingJobs = [.init(change: 0, month: 1, time: 0)]
    town.nextMonth()
    try town.play(LifeEvents.play)
    return town
  }

  @Test("More hours take more off, fewer hours less: what the usual wage does not say")
  func differ() throws {
    for (share, effect) in [(0.2, 10_000), (-0.2, -10_000)] as [(Float, Int32)] {
      var town = try job(share: share)
      #expect(town.world.circumstances.count == 2)
      #expect(town.world.circumstances[1].topic == .hours)
      #expect(town.world.circumstances[1].effect == effect)
      #expect(town.world.varyingJobs.count == 1 && town.world.varyingJobs[0].month > 1)
      #expect(town.world.varyingJobs[0].time == 1)
      town.play(Payment.play)
      #expect(town.count(.overpaidCents) == max(0, Int64(effect)))
      #expect(town.count(.underpaidCents) == max(0, -Int64(effect)))
      try town.world.checkAccounts()
    }
  }

  @Test("The wage never falls below nothing and never takes more than the benefit")
  func bounds() throws {
    #expect(try job(share: -3).world.circumstances[1].effect == -50_000)
    let town = try job(share: 30)
    #expect(Int64(town.world.circumstances[1].effect) == town.norm - 50_000)
  }

  @Test("A job the office does not know counts as a whole; it goes on to differ")
  func unknown() throws {
    let town = try job(share: 0.2, booked: 0)
    #expect(town.world.circumstances.count == 1)
    #expect(town.world.varyingJobs.count == 1)
  }

  @Test("When the job ends its hours no longer differ")
  func ended() throws {
    var town = try job(share: 0.2)
    town.world.circumstances[0].state.insert(.ended)
    town.world.varyingJobs[0].month = 2
    town.nextMonth()
    try town.play(LifeEvents.play)
    #expect(town.world.varyingJobs.isEmpty)
  }

  @Test("Fewer hours are made good and never a breach, whoever found them")
  func fewer() throws {
    var town = try job(share: -0.2)
    town.play(Payment.play)
    town.world.circumstances[1].state.insert(.breach)
    town.world.circumstances[1].cause = .notAble
    Decision.prepare(&town.world, town.context, 1, day: 0)
    try town.open(Triage.play) { w, c in Decision.play(&w, c) }
    #expect(town.count(.breachesEstablished) == 0 && town.count(.warnings) == 0)
    #expect(town.world.ledger.madeGood == 10_000)
    try town.world.checkAccounts()
  }

  @Test("What was paid too much on a wage reported in time is set off without a claim to recover")
  func settled() throws {
    var town = try job(share: 0.8)
    town.play(Payment.play)
    Reporting.report(&town.world, town.context, 1)
    try town.open(Triage.play)
    #expect(town.count(.settlements) == 1 && town.count(.settlementCents) == 40_000)
    #expect(town.count(.agencyClaims) == 0 && town.count(.breachClaims) == 0)
    #expect(town.happened(.settled) == 1)
    try town.world.checkAccounts()
  }

  @Test("Times between differences: one month and an exponential time", .tags(.statistical))
  func gaps() throws {
    let n = 4000
    var town = try Town(households: n) { $0.lifeEvents.hoursRate = 0.1 }
    for row in 0..<n { town.begin(.work, row: row, effect: 50_000, booked: 50_000) }
    for i in 0..<n { VaryingHours.schedule(&town.world, town.context, i, after: 0, time: 0) }
    let months = town.world.varyingJobs.map { Double($0.month) }
    // Whole months, rounded down: the mean of 1 + floor(X) with P(X > k) = e^(-k / 10).
    let q = exponential(-0.1)
    let mean = 1 + q / (1 - q)
    let error = (q / ((1 - q) * (1 - q)) / Double(n)).squareRoot()
    #expect(abs(months.reduce(0, +) / Double(n) - mean) < oneInAMillion * error)
  }
}
