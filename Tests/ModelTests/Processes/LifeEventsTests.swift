import Chance
import Law
import Testing

@testable import Model

@Suite("2. Life events")
struct LifeEventsTests {
  private func begun(
    _ kind: LifeEventKind, amount: Double = 0.5, duration: Double = 0.5, mark: Double = 0,
    _ prepare: (inout Town) -> Void = { _ in }
  ) throws -> Town {
    var town = try Town()
    prepare(&town)
    town.plan(kind, month: 0, day: 11, mark: mark, amount: amount, duration: duration)
    try town.play(LifeEvents.play)
    return town
  }

  @Test("Amounts come from their tables: the median at one half, never above the norm")
  func amounts() throws {
    let p = try Shipped.parameters().lifeEvents
    for (kind, median) in [
      (LifeEventKind.work, p.workIncomeMedian), (.cashWork, p.cashIncomeMedian),
      (.cohabitation, p.cohabitationMedian), (.gift, p.giftMedian), (.abroad, p.abroadMedian),
    ] {
      let town = try begun(kind)
      #expect(abs(Double(town.circumstance.effect) / 100 - median) < median * 0.01, "\(kind)")
      let most = try begun(kind, amount: 0.999_999)
      #expect(Int64(most.circumstance.effect) <= most.norm)
      #expect(most.circumstance.effect > town.circumstance.effect)
    }
  }

  @Test("A cost-sharer, a separation and what ends the right follow from the norms")
  func norms() throws {
    let sharer = try begun(.sharer)
    // One cost-sharer: 50% of the couple's EUR 1,472.03 instead of 70%.
    #expect(
      sharer.circumstance.effect == 103_042 - 73_602
        || sharer.circumstance.effect == 103_042 - 73_601)
    var couple = try Town(birth: { row, birth in if row == 0 { birth.type = .couple } })
    couple.plan(.separation, month: 0)
    try couple.play(LifeEvents.play)
    #expect(couple.circumstance.effect == 147_203 - 103_042)
    for kind in [LifeEventKind.asset, .departure, .detention] {
      let town = try begun(kind)
      #expect(Int64(town.circumstance.effect) == town.norm)
    }
    #expect(try begun(.harmless).circumstance.effect == 0)
  }

  @Test("Only couples separate, only others begin to live together, only the young study")
  func applies() throws {
    #expect(try begun(.separation).world.circumstances.isEmpty)
    #expect(try begun(.study).world.circumstances.isEmpty)
    #expect(
      try begun(.study) { $0.world.households.traits[0].insert(.young) }.world.circumstances.count
        == 1)
    var couple = try Town(birth: { row, birth in birth.type = .couple })
    couple.plan(.cohabitation, month: 0)
    try couple.play(LifeEvents.play)
    #expect(couple.world.circumstances.isEmpty)
  }

  @Test("One change of a topic at a time; none off benefit")
  func once() throws {
    var town = try Town()
    town.plan(.gift, month: 0)
    town.plan(.gift, month: 0, ordinal: 1)
    town.plan(.gift, row: 1, month: 0)
    town.plan(.gift, row: 2, month: 0)
    town.world.households.phase[1] = .left
    town.world.households.phase[2] = .suspended
    try town.play(LifeEvents.play)
    #expect(town.world.circumstances.map(\.row) == [0])
  }

  @Test("Every candidate of an exogenous kind is accepted: its bound is its rate")
  func accepted() throws {
    for kind in [LifeEventKind.work, .cashWork, .gift, .asset, .abroad, .departure, .harmless] {
      #expect(try begun(kind, mark: 0.999_999).world.circumstances.count == 1, "\(kind)")
    }
  }

  @Test("Spells last at least a month, longer with more luck, and end on the month")
  func spells() throws {
    for kind in [
      LifeEventKind.work, .cashWork, .cohabitation, .sharer, .gift, .asset, .abroad, .harmless,
    ] {
      let short = try begun(kind, duration: 0.000_001).circumstance
      let long = try begun(kind, duration: 0.999_999).circumstance
      #expect(short.end == 1, "\(kind)")
      #expect(long.end > 5, "\(kind)")
    }
    let p = try Shipped.parameters().lifeEvents
    // The median of an exponential is ln 2 times its mean: 8 × 0.693 = 5.5, rounded to 6.
    #expect(Double(try begun(.gift).circumstance.end) == (p.giftSpell * 0.693147).rounded())
    #expect(Double(try begun(.work).circumstance.end) == p.workSpellMedian.rounded())
    #expect(try begun(.departure).circumstance.end > 9_000)
  }

  @Test("The end of what is on the books must be processed; until then it counts as ending")
  func endOfBooked() throws {
    var town = try Town(month: 5)
    town.begin(
      .work, effect: 30_000, booked: 30_000, birth: 0, end: 5, state: [.reported, .established])
    try town.play(LifeEvents.play)
    #expect(town.circumstance.has(.ended) && town.circumstance.has(.ending))
    #expect(!town.circumstance.has(.reported))
    #expect(town.world.households.openTopics[0] == 0)
    town.play(Payment.play)
    #expect(town.count(.underpaidCents) == 30_000)
    Decision.book(&town.world, town.context, 0)
    Decision.settleWithoutBreach(&town.world, town.context, 0)
    #expect(town.circumstance.has(.closed))
    #expect(town.world.ledger.madeGood == 30_000)
    try town.world.checkAccounts()
  }

  @Test("What ended unreported with money lost stays open to detection until its retention is over")
  func retention() throws {
    var town = try Town { $0.detection.retentionMonths = 60 }
    town.begin(.gift, effect: 6_000, end: 3)
    for _ in 0..<3 {
      town.play(Payment.play)
      town.nextMonth()
    }
    try town.play(LifeEvents.play)
    #expect(town.circumstance.has(.ended) && !town.circumstance.has(.closed))
    town.world.month = .init(63)
    try town.play(LifeEvents.play)
    #expect(!town.circumstance.has(.closed))
    town.world.month = .init(64)
    try town.play(LifeEvents.play)
    #expect(town.circumstance.has(.closed))
    #expect(town.world.ledger.neverFound == 18_000)
    try town.world.checkAccounts()
  }

  @Test("What ended without costing anything is forgotten at once")
  func forgotten() throws {
    var town = try Town(month: 3)
    town.begin(.harmless, effect: 0, birth: 0, end: 3)
    try town.play(LifeEvents.play)
    #expect(town.circumstance.has(.closed))
  }

  @Test("Serious illness is a blow of stress")
  func illness() throws {
    let town = try begun(.illness)
    #expect(town.world.impulses.map(\.size) == [Float(town.parameters.mind.majorEvent)])
    #expect(town.world.circumstances.isEmpty)
  }

  @Test("A rate above its declared bound is our fault and ends the run")
  func rateAboveBound() throws {
    var town = try Town()
    town.plan(.gift, month: 0)
    town.parameters.lifeEvents.giftStream *= 1.01
    #expect(throws: ModelFault.self) { try town.play(LifeEvents.play) }
  }

  @Test(
    "Accepting is monotone: a higher rate accepts all that a lower one did, and the share is right")
  func thinning() throws {
    let town = try Town()
    let bound = town.rates.bounds[LifeEventKind.review.rawValue]
    var earlier: [Bool] = []
    for share in [0.0, 0.25, 0.5, 0.75, 1] {
      let accepted = try (0..<400).map { k in
        try town.context.accepts(
          LifeEvent(
            row: 0, mark: .at((Double(k) + 0.5) / 400), amount: .at(0), duration: .at(0),
            kind: UInt8(LifeEventKind.review.rawValue), day: 0, ordinal: 0),
          .review, rate: bound * share)
      }
      #expect(accepted.count { $0 } == Int(400 * share))
      if !earlier.isEmpty { #expect(zip(earlier, accepted).allSatisfy { !$0 || $1 }) }
      earlier = accepted
    }
  }
}
