import Chance
import Testing

@testable import Model

@Suite("12. Household finances")
struct FinancesTests {
  @Test("A shortage beyond what can be borne becomes an account in arrears, and starts anew")
  func shortage() throws {
    var town = try Town { $0.finances.bearableShortage = 400 }
    town.begin(.work, effect: 25_000, booked: 25_000, state: [.ended, .ending])
    town.play(Payment.play)
    try town.play(Finances.play)
    #expect(town.world.households.arrears[0] == 0, "EUR 250 short")
    town.play(Payment.play)
    try town.play(Finances.play)
    #expect(town.world.households.arrears[0] == 1, "EUR 500 short")
    #expect(town.world.households.shortfall[0] == 0)
    #expect(town.world.impulses.map(\.kind) == [.stress])
  }

  @Test("The rate of new arrears by hand: capacity, a municipal claim, a ceiling")
  func newArrears() throws {
    func accepted(_ rate: Double, _ prepare: (inout Town) -> Void) throws {
      for (mark, arrears) in [(rate * 0.999, 1), (rate * 1.001, 0)] as [(Double, UInt8)] {
        var town = try Town()
        prepare(&town)
        let ceiling = town.parameters.finances.arrearCeiling
        town.plan(.newArrear, month: 0, mark: min(0.999_999, mark / ceiling))
        try town.play(Finances.play)
        if mark < ceiling { #expect(town.world.households.arrears[0] == arrears) }
      }
    }
    let p = try Shipped.parameters().finances
    try accepted(p.newArrear) { _ in }
    try accepted(p.newArrear * exponential(2 * p.arrearCapacity)) {
      $0.world.households.capacity[0] = -2
    }
    try accepted(p.newArrear * p.arrearWithClaim) { $0.claim(1_000) }
    try accepted(p.arrearCeiling) { $0.world.households.capacity[0] = -99 }
  }

  @Test("Accounts are resolved, never below zero; never more than the most")
  func bounds() throws {
    var town = try Town()
    town.world.households.arrears[0] = 1
    for ordinal in 0..<3 { town.plan(.arrearResolved, month: 0, ordinal: UInt8(ordinal)) }
    try town.play(Finances.play)
    #expect(town.world.households.arrears[0] == 0)
    var full = try Town()
    full.world.households.arrears[0] = UInt8(full.parameters.finances.mostAccounts)
    full.plan(.newArrear, month: 0)
    try full.play(Finances.play)
    #expect(full.world.households.arrears[0] == UInt8(full.parameters.finances.mostAccounts))
  }

  @Test("Counselling is for problematic debt; completed, it clears the accounts")
  func counselling() throws {
    var town = try Town { $0.finances.counsellingAccepted = 1 }
    let threshold = UInt8(town.parameters.finances.problematicAccounts)
    town.world.households.arrears[0] = threshold
    town.world.households.arrears[1] = threshold - 1
    for row in 0..<2 { town.plan(.counselling, row: row, month: 0) }
    try town.play(Finances.play)
    #expect(town.world.households.traits[0].contains(.counselled))
    #expect(!town.world.households.traits[1].contains(.counselled))
    #expect(
      town.world.impulses.map { Double($0.size) } == [
        Double(Float(town.parameters.mind.debtRelief))
      ])
    for (completed, left) in [(1.0, 0), (0, threshold)] as [(Double, UInt8)] {
      var later = town
      later.parameters.finances.counsellingCompleted = completed
      later.nextMonth()
      later.plan(.counselling, month: 1)
      try later.play(Finances.play)
      #expect(!later.world.households.traits[0].contains(.counselled))
      #expect(later.world.households.arrears[0] == left)
    }
  }

  @Test("Early signals of arrears help as far as the policy follows them up")
  func debtSignals() throws {
    for (followed, helped) in [(0.0, false), (1, true)] {
      var town = try Town {
        $0.finances.debtSignalReached = 1
        $0.finances.debtSignalAccepted = 1
      }
      town.policy.service.debtSignals = followed
      town.world.households.arrears[0] = 1
      town.plan(.debtSignal, month: 0)
      try town.play(Finances.play)
      #expect(town.world.households.traits[0].contains(.counselled) == helped)
    }
  }

  @Test("A claim is written off after its term, not a month before")
  func writeOff() throws {
    var town = try Town()
    town.claim(100_000)
    town.world.month = .init(119)
    try town.play(Finances.play)
    #expect(town.world.claims[0].balance == 100_000)
    town.world = {
      var w = town.world
      w.month = .init(120)
      return w
    }()
    try town.play(Finances.play)
    #expect(town.world.claims[0].balance == 0)
    #expect(town.world.ledger.writtenOff == 100_000)
    #expect(town.world.households.claimBalance[0] == 0)
    try town.world.checkAccounts()
  }

  @Test("A claim for intent closes the way to debt counselling")
  func closedForIntent() throws {
    var town = try Town { $0.finances.counsellingAccepted = 1 }
    town.world.households.arrears[0] = UInt8(town.parameters.finances.problematicAccounts)
    town.world.households.traits[0].insert(.barredFromArrangement)
    town.claim(200_000, kind: .fine)
    town.plan(.counselling, month: 0)
    var paid = town
    paid.repay(0, 200_000)
    try town.play(Finances.play)
    #expect(!town.world.households.traits[0].contains(.counselled))
    try paid.play(Finances.play)
    #expect(
      paid.world.households.traits[0].contains(.counselled), "once it is paid the way is open")
  }
}
