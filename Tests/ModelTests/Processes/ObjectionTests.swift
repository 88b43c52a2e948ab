import Chance
import Testing

@testable import Model

@Suite("11. Objection")
struct ObjectionTests {
  private func disputed(
    _ against: Objection.Against, upheld: Bool, paid: Int64 = 0,
    _ prepare: (inout Town) -> Void = { _ in }
  ) throws -> Town {
    var town = try Town(month: 1) { p in
      p.objection.rate = 1
      p.objection.upheld = upheld ? 1 : 0
      p.objection.upheldMisjudged = upheld ? 1 : 0
      p.objection.appealRate = 0
    }
    town.follow()
    let claim = against == .fine || against == .recovery ? town.claim(100_000) : -1
    if paid > 0 { town.repay(0, paid) }
    prepare(&town)
    ObjectionHandling.consider(
      &town.world, town.context, row: 0, against: against, claim: Int32(claim), cause: .notAble,
      misjudged: false, mark: .at(0.5), second: .at(0.5))
    try town.open(Triage.play, ObjectionHandling.play)
    return town
  }

  @Test(
    "An objection upheld undoes the claim, and gives back what was paid", arguments: [0, 30_000])
  func upheld(paid: Int64) throws {
    let town = try disputed(.recovery, upheld: true, paid: paid)
    #expect(town.count(.objections) == 1 && town.count(.objectionsUpheld) == 1)
    #expect(town.world.claims[0].balance == 0)
    #expect(town.world.households.claimBalance[0] == 0)
    #expect(town.world.ledger.undone == 100_000)
    #expect(town.world.ledger.repaid == 0)
    #expect(town.count(.undoneCents) == 100_000)
    #expect(town.world.impulses.map(\.kind) == [.trustGain])
    try town.world.checkAccounts()
  }

  @Test("An objection dismissed changes nothing")
  func dismissed() throws {
    let town = try disputed(.fine, upheld: false)
    #expect(town.count(.objectionsDecided) == 1 && town.count(.objectionsUpheld) == 0)
    #expect(town.world.claims[0].balance == 100_000)
    #expect(!town.world.claims[0].disputed)
    #expect(town.world.impulses.isEmpty)
    try town.world.checkAccounts()
  }

  @Test("A fine undone is no earlier fine any more")
  func fine() throws {
    let town = try disputed(.fine, upheld: true) { $0.world.households.lastFine[0] = 0 }
    #expect(town.world.households.lastFine[0] == Households.never)
  }

  @Test("A measure undone stops the reduction and pays back what it took, to the cent")
  func measure() throws {
    var town = try Town { p in
      p.objection.rate = 1
      p.objection.upheld = 1
    }
    let norm = town.norm
    town.reduce(by: 20_000, until: 2)
    town.world.households.reductionLeft[0] = 60_000
    ObjectionHandling.consider(
      &town.world, town.context, row: 0, against: .measure, claim: -1, cause: .notAble,
      misjudged: false, amount: 60_000, mark: .at(0.5), second: .at(0.5))
    for _ in 0..<2 {
      town.play(Payment.play)
      town.nextMonth()
    }
    #expect(town.world.ledger.reduced == 40_000)
    try town.open(Triage.play, ObjectionHandling.play)
    #expect(town.world.ledger.reduced == 0)
    #expect(town.count(.paidCents) == 40_000 && town.count(.entitledCents) == 40_000)
    #expect(town.world.households.reductionLeft[0] == 0)
    town.play(Payment.play)
    #expect(town.world.ledger.paid == 3 * 5 * norm)
    try town.world.checkAccounts()
  }

  /// A dismissed objection of which the client goes to court, played until the judgment.
  private func appealed(won: Bool) throws -> Town {
    var town = try Town { p in
      p.objection.rate = 1
      p.objection.upheld = 0
      p.objection.appealRate = 1
      p.objection.appealMonths = 3
      p.objection.appealWon = won ? 1 : 0
    }
    town.follow()
    let claim = town.claim(100_000)
    ObjectionHandling.consider(
      &town.world, town.context, row: 0, against: .recovery, claim: Int32(claim), cause: .notAble,
      misjudged: false, mark: .at(0.5), second: .at(0.5))
    town.nextMonth()
    for month in 1...4 {
      try town.open(Triage.play, ObjectionHandling.play)
      #expect(town.world.appeals.count == (month < 4 ? 1 : 0))
      if month < 4 { town.nextMonth() }
    }
    return town
  }

  @Test("An appeal is judged after the court's time; until then the claim is disputed")
  func appeal() throws {
    for won in [false, true] {
      var town = try appealed(won: won)
      // The lawyer's hours of the appeal are found next month, as for an objection.
      #expect(town.world.claims[0].disputed && town.total(.appealsDecided) == 0)
      town.nextMonth()
      try town.open(Triage.play, ObjectionHandling.play)
      #expect(town.total(.appeals) == 1 && town.total(.appealsDecided) == 1)
      #expect(town.total(.appealsWon) == (won ? 1 : 0))
      #expect(town.world.claims[0].balance == (won ? 0 : 100_000))
      #expect(!town.world.claims[0].disputed)
      #expect(town.happened(won ? .appealWon : .appealDismissed) == 1)
      try town.world.checkAccounts()
    }
  }

  @Test("A rejection undone brings the household back next month")
  func rejection() throws {
    let town = try disputed(.rejection, upheld: true) {
      $0.world.households.phase[0] = .left
      $0.world.households.departure[0] = .rejected
    }
    #expect(town.world.pendingReturns.map(\.month) == [2])
  }

  @Test("The chance falls by the informal approach and rises when misjudged: by hand")
  func chances() throws {
    func objects(_ mark: Double, informal: Double, misjudged: Bool) throws -> Bool {
      var town = try Town {
        $0.objection.rate = 0.2
        $0.objection.informalReduction = 0.5
        $0.objection.misjudgedFactor = 2
      }
      town.policy.service.informalApproach = informal
      ObjectionHandling.consider(
        &town.world, town.context, row: 0, against: .fine, claim: -1, cause: .none,
        misjudged: misjudged, mark: .at(mark), second: .at(0.5))
      return town.count(.objections) == 1
    }
    // 0.2; 0.2 × (1 - 0.5) = 0.1; 0.2 × 2 = 0.4; 0.1 × 2 = 0.2.
    for (informal, misjudged, chance) in [
      (0.0, false, 0.2), (1, false, 0.1), (0, true, 0.4), (1, true, 0.2),
    ] {
      #expect(try objects(chance - 0.001, informal: informal, misjudged: misjudged))
      #expect(try !objects(chance + 0.001, informal: informal, misjudged: misjudged))
    }
  }

  @Test("An objection waits for a lawyer from next month on")
  func waits() throws {
    var town = try Town(month: 1) { $0.objection.rate = 1 }
    town.claim(100_000)
    try town.open(Triage.play, object, ObjectionHandling.play)
    #expect(town.count(.objections) == 1 && town.count(.objectionsDecided) == 0)
    #expect(town.waiting(.objection) == 1)
    town.play(Observe.play)
    town.nextMonth()
    town.nextMonth()
    try town.open(Triage.play, ObjectionHandling.play)
    #expect(town.total(.objectionsDecided) == 1)
  }

  /// The household in row 0 objects to its fine.
  private func object(_ w: inout World, _ c: Context) {
    ObjectionHandling.consider(
      &w, c, row: 0, against: .fine, claim: 0, cause: .notAble, misjudged: false, mark: .at(0.5),
      second: .at(0.5))
  }

  @Test("Without lawyers objections pile up")
  func noLawyers() throws {
    let town = try disputed(.fine, upheld: true) { $0.policy.staff.legal = 0 }
    #expect(town.waiting(.objection) == 1)
    #expect(town.count(.objectionsDecided) == 0)
    #expect(town.world.claims[0].disputed)
  }
}
