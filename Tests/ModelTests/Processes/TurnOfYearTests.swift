import Chance
import Quantities
import Testing

@testable import Model

@Suite("10. Grossing up")
struct TurnOfYearTests {
  /// A breach that began in `birth` and is decided in `month`; month 0 is July 2019.
  private func decided(birth: Int, month: Int) throws -> Town {
    var town = try Town(month: birth) { $0.objection.rate = 0 }
    town.begin(.gift, effect: 10_000, birth: birth, cause: .notAble, state: [.breach, .knows])
    while town.now < month {
      town.nextMonth()
      town.play(Payment.play)
    }
    Decision.prepare(&town.world, town.context, 0, day: 0)
    try town.open(Triage.play) { w, c in Decision.play(&w, c) }
    return town
  }

  private func tax(on cents: Int64, _ town: Town) -> Int64 {
    town.law.recovery.grossedUp(Cents(cents)).amount - cents
  }

  @Test("What was paid this year is claimed net, and grossed up on 1 January as far as it is open")
  func thisYear() throws {
    // July to October 2019.
    var town = try decided(birth: 0, month: 3)
    #expect(town.world.claims[0].principal == 30_000 && town.world.claims[0].tax == 0)
    #expect(town.world.claims[0].net == 30_000)
    town.repay(0, 12_000)
    town.world.month = Month(6)
    town.play { w, c in Decision.play(&w, c) }
    let tax = tax(on: 18_000, town)
    #expect(tax > 0)
    #expect(town.world.claims[0].balance == 18_000 + tax)
    #expect(town.count(.grossedUpCents) == tax)
    #expect(town.world.ledger.grossedUp == tax)
    let fine = town.world.claims.filter { $0.kind == .fine }.reduce(0) { $0 + $1.principal }
    #expect(town.world.ledger.claimed == 30_000 + tax + fine)
    // Once is enough.
    town.world.month = Month(18)
    town.play { w, c in Decision.play(&w, c) }
    #expect(town.world.claims[0].balance == 18_000 + tax)
    try town.world.checkAccounts()
  }

  @Test("What was paid in earlier years is claimed gross at once")
  func earlierYears() throws {
    // From October 2019, decided in February 2020: three of the four overpaid months lie in 2019.
    let town = try decided(birth: 3, month: 7)
    #expect(town.world.claims[0].tax == tax(on: 30_000, town))
    #expect(town.world.claims[0].net == 10_000)
    #expect(town.total(.breachClaimCents) == 40_000, "the claim itself is counted net")
  }

  @Test("The office's own claims, fines and loans are never grossed up")
  func others() throws {
    for kind in [Claim.Kind.agency, .fine, .loan, .earlier] {
      var town = try Town(month: 5)
      town.world.addClaim(town.context, row: 0, kind: kind, amount: 10_000, ordinal: 0)
      town.world.month = Month(6)
      town.play { w, c in Decision.play(&w, c) }
      #expect(town.world.claims[0].balance == 10_000)
    }
  }
}
