import Chance
import Quantities
import Testing

@testable import Model

@Suite("12. Loans for durable goods")
struct LoanTests {
  /// One loan of EUR 900 in month 0.
  private func lent() throws -> Town {
    var town = try Town()
    town.rates.loanAmount = QuantileTable(values: [900, 900])
    town.follow()
    town.plan(.loan, month: 0)
    try town.play(Loans.play)
    return town
  }

  @Test("What is lent is received and owed, and no claim to recover")
  func lend() throws {
    let town = try lent()
    #expect(town.world.claims.map(\.kind) == [.loan])
    #expect(town.world.claims[0].balance == 90_000)
    #expect(town.world.ledger.lent == 90_000 && town.world.ledger.claimed == 90_000)
    #expect(town.count(.loans) == 1 && town.count(.loanCents) == 90_000)
    #expect(town.count(.netHouseholdCents) == 0)
    #expect(town.count(.netMunicipalityCents) == -90_000)
    #expect(town.count(.claimsAgedCents) == 0)
    #expect(town.happened(.loan) == 1)
    try town.world.checkAccounts()
  }

  @Test("It is set off against the benefit, after what must be set off")
  func repaid() throws {
    var town = try lent()
    try town.open(Triage.play) { w, c in Decision.play(&w, c) }
    town.nextMonth()
    town.play(Payment.play)
    let room = Int64(town.world.households.collectable[0])
    #expect(town.world.claims[0].balance == 90_000 - min(90_000, room))
    #expect(town.total(.claimsRepaidAgedCents) == 0)
    #expect(town.count(.repaidCents) == min(90_000, room))
    try town.world.checkAccounts()
  }

  @Test("In the first January after three years of paying the rest is forgiven")
  func forgiven() throws {
    var town = try lent()
    // Month 0 is July 2019: month 36 is July 2022, month 42 January 2023.
    town.world.month = Month(41)
    try town.play(Loans.play)
    #expect(town.world.claims[0].balance == 90_000)
    town.nextMonth()
    try town.play(Loans.play)
    #expect(town.world.claims[0].balance == 0)
    #expect(town.world.ledger.writtenOff == 90_000)
    try town.world.checkAccounts()
  }

  @Test("Nobody off benefit gets one")
  func offBenefit() throws {
    var town = try Town()
    town.world.households.phase[0] = .left
    town.plan(.loan, month: 0)
    try town.play(Loans.play)
    #expect(town.world.claims.isEmpty)
  }
}
