import Chance
import Testing

@testable import Model

@Suite("4. Mistakes of the office")
struct OfficeErrorTests {
  /// A change reported in its first month and handled at once; the office errs with this chance.
  private func reported(error: Double, effect: Int32 = 10_000) throws -> Town {
    var town = try Town { p in
      p.reporting.officeError = error
      p.reporting.officeErrorMonths = 3
    }
    town.follow()
    town.begin(.sharer, effect: effect)
    Reporting.report(&town.world, town.context, 0)
    try town.open(Triage.play)
    return town
  }

  @Test("Without a mistake the books follow the report")
  func none() throws {
    let town = try reported(error: 0)
    #expect(town.circumstance.booked == 10_000)
    #expect(town.total(.officeErrors) == 0)
  }

  @Test(
    "A mistake runs on until it comes out: the office's own claim, no breach, no fine",
    arguments: [10_000, -10_000] as [Int32])
  func mistake(effect: Int32) throws {
    var town = try reported(error: 1, effect: effect)
    #expect(town.circumstance.booked == 0 && town.circumstance.has(.established))
    #expect(town.total(.officeErrors) == 1)
    let months = Int(town.world.officeErrors[0].month)
    #expect(months >= 1)
    while town.now < months {
      town.play(Payment.play)
      town.nextMonth()
    }
    town.play(Payment.play)
    town.play { w, c in Decision.play(&w, c) }
    #expect(town.circumstance.booked == effect)
    let wrong = Int64(months + 1) * 10_000
    if effect > 0 {
      #expect(town.world.claims.map(\.kind) == [.agency])
      #expect(town.total(.agencyClaimCents) == wrong)
    } else {
      #expect(town.world.claims.isEmpty)
      #expect(town.world.ledger.madeGood == wrong)
    }
    #expect(town.total(.breachesEstablished) == 0 && town.total(.fines) == 0)
    #expect(town.happened(.misbooked) == 1 && town.happened(.errorMended) == 1)
    try town.world.checkAccounts()
  }

  @Test("What runs more than six months after the report is the municipality's loss")
  func sixMonths() throws {
    var town = try reported(error: 1)
    town.world.officeErrors[0].month = 12
    for _ in 0..<12 {
      town.play(Payment.play)
      town.nextMonth()
    }
    town.play { w, c in Decision.play(&w, c) }
    #expect(town.total(.agencyClaimCents) < 12 * 10_000)
    #expect(town.world.ledger.waived + town.world.ledger.established == 12 * 10_000)
    try town.world.checkAccounts()
  }

  @Test("A leaver's mistake is never found and nothing is lost from the books")
  func leaves() throws {
    var town = try reported(error: 1)
    town.play(Payment.play)
    town.nextMonth()
    town.world.leave(0, .moved, town.context)
    town.world.officeErrors[0].month = 1
    town.play { w, c in Decision.play(&w, c) }
    #expect(town.world.claims.isEmpty && town.world.officeErrors.isEmpty)
    try town.world.checkAccounts()
  }
}
