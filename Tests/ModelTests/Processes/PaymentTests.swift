import Law
import Quantities
import Testing

@testable import Model

/// A single person's norm of July 2019 is EUR 1,030.42; five of them are worlds of EUR 5,152.10.
@Suite("6. Payment")
struct PaymentTests {
  @Test("With nothing to report, everybody is paid the norm and nobody more or less")
  func everybody() throws {
    var town = try Town()
    town.play(Payment.play)
    #expect(town.count(.paidCents) == 515_210)
    #expect(town.count(.entitledCents) == 515_210)
    #expect(town.count(.netHouseholdCents) == 515_210)
    #expect(town.count(.entitledMonths) == 5)
    #expect(town.world.ledger.overpaid == 0)
    #expect(town.world.ledger.underpaid == 0)
    try town.world.checkAccounts()
  }

  @Test("Income the office does not know of is overpaid in full")
  func unknownIncome() throws {
    var town = try Town()
    town.begin(.work, effect: 40_000)
    town.play(Payment.play)
    #expect(town.count(.paidCents) == 515_210)
    #expect(town.count(.entitledCents) == 475_210)
    #expect(town.count(.overpaidCents) == 40_000)
    #expect(town.circumstance.overpaid == 40_000)
    #expect(town.count(.netHouseholdCents) == 475_210)
    try town.world.checkAccounts()
  }

  @Test("What is on the books is deducted and not overpaid; what is not is")
  func bookedAndUnknown() throws {
    var town = try Town()
    town.begin(.work, effect: 40_000, booked: 40_000)
    town.begin(.gift, effect: 30_000)
    town.play(Payment.play)
    // Paid 1,030.42 - 400.00; entitled to 1,030.42 - 700.00.
    #expect(town.count(.paidCents) == 515_210 - 40_000)
    #expect(town.count(.entitledCents) == 515_210 - 70_000)
    #expect(town.world.circumstances.map(\.overpaid) == [0, 30_000])
    try town.world.checkAccounts()
  }

  @Test("Two changes that together exceed the norm cost no more than the norm")
  func cappedAtTheNorm() throws {
    var town = try Town()
    town.begin(.work, effect: 80_000)
    town.begin(.cohabitation, effect: 50_000)
    town.play(Payment.play)
    #expect(town.count(.overpaidCents) == 103_042)
    #expect(town.world.circumstances.reduce(0) { $0 + $1.overpaid } == 103_042)
    try town.world.checkAccounts()
    #expect(town.world.circumstances.map(\.overpaid) == [80_000, 23_042])
  }

  @Test("A change that is over and still on the books is underpaid, and short of the norm")
  func underpaid() throws {
    var town = try Town()
    town.begin(.work, effect: 30_000, booked: 30_000, state: [.ended, .ending])
    town.play(Payment.play)
    #expect(town.count(.paidCents) == 515_210 - 30_000)
    #expect(town.count(.entitledCents) == 515_210)
    #expect(town.count(.underpaidCents) == 30_000)
    #expect(town.circumstance.underpaid == 30_000)
    #expect(town.world.households.shortfall[0] == 30_000)
    try town.world.checkAccounts()
  }

  @Test("Too much for one change and too little for another are set off within the month")
  func setOff() throws {
    var town = try Town()
    town.begin(.work, effect: 30_000, booked: 30_000, state: [.ended, .ending])
    town.begin(.gift, effect: 50_000)
    town.play(Payment.play)
    // Paid 1,030.42 - 300.00; entitled to 1,030.42 - 500.00: EUR 200 too much, all for the gift.
    #expect(town.count(.overpaidCents) == 20_000)
    #expect(town.count(.underpaidCents) == 0)
    #expect(town.world.circumstances.map(\.overpaid) == [0, 20_000])
    try town.world.checkAccounts()
  }

  @Test("A measure lowers what is paid and what one is entitled to alike")
  func measure() throws {
    var town = try Town()
    town.reduce(row: 0, by: 34_348, until: 0)
    town.play(Payment.play)
    #expect(town.count(.paidCents) == 515_210 - 34_348)
    #expect(town.count(.entitledCents) == 515_210 - 34_348)
    #expect(town.world.ledger.reduced == 34_348)
    #expect(town.world.households.shortfall[0] == 34_348)
    town.nextMonth()
    town.play(Payment.play)
    #expect(town.count(.paidCents) == 515_210, "the measure is over")
    try town.world.checkAccounts()
  }

  @Test("A measure takes no more than the entitlement that is left")
  func measureOverIncome() throws {
    var town = try Town()
    town.begin(.work, effect: 90_000)
    town.reduce(row: 0, by: 34_348, until: 0)
    town.play(Payment.play)
    // Entitled to 130.42, all of it taken; paid 1,030.42 - 343.48 = 686.94, all of it too much.
    #expect(town.world.ledger.reduced == 13_042)
    #expect(town.count(.overpaidCents) == 68_694)
    #expect(town.circumstance.overpaid == 68_694)
    try town.world.checkAccounts()
  }

  @Test("While suspended nothing is paid, and what is held back is remembered")
  func suspended() throws {
    var town = try Town()
    town.suspend()
    town.play(Payment.play)
    #expect(town.count(.paidCents) == 4 * 103_042)
    #expect(town.count(.entitledCents) == 515_210)
    #expect(town.world.households.heldBack[0] == 103_042)
    #expect(town.world.ledger.notMadeGood == 103_042)
    try town.world.checkAccounts()
  }

  @Test("What a change already accounts for is not held back a second time")
  func suspendedWithUnderpayment() throws {
    var town = try Town()
    town.begin(.work, effect: 30_000, booked: 30_000, state: [.ended, .ending])
    town.suspend()
    town.play(Payment.play)
    let carried = Int64(town.circumstance.underpaid)
    #expect(Int64(town.world.households.heldBack[0]) + carried == 103_042)
  }

  @Test(
    "Applicants and those who left are paid nothing", arguments: [Phase.notYet, .applying, .left])
  func offBenefit(phase: Phase) throws {
    var town = try Town()
    town.world.households.phase[0] = phase
    town.begin(.work, effect: 30_000)
    town.play(Payment.play)
    #expect(town.count(.paidCents) == 4 * 103_042)
    #expect(town.count(.overpaidCents) == 0)
  }

  @Test(
    "Overpayment after a report is the office's; more than six months after it, beyond claiming",
    arguments: [(5, 30_000, 0), (6, 30_000, 0), (7, 0, 30_000)])
  func afterReport(month: Int, office: Int32, late: Int32) throws {
    var town = try Town(month: month)
    town.begin(.work, effect: 30_000, birth: 0, state: .reported, reported: 0)
    town.play(Payment.play)
    #expect(town.circumstance.overpaid == 0)
    #expect(town.circumstance.overpaidByOffice == office)
    #expect(town.circumstance.overpaidByOfficeLate == late)
    try town.world.checkAccounts()
  }

  @Test(
    "More than six months after a signal, overpayment is kept apart",
    arguments: [(6, 30_000, 0), (7, 0, 30_000)])
  func afterSignal(month: Int, early: Int32, late: Int32) throws {
    var town = try Town(month: month)
    town.begin(.work, effect: 30_000, birth: 0, signalled: 0)
    town.play(Payment.play)
    #expect(town.circumstance.overpaid == early)
    #expect(town.circumstance.overpaidLate == late)
  }
}

@Suite("6. Payment: collection within the protected earnings")
struct CollectionTests {
  /// What may be taken of a single person's norm in 2019, cents.
  private func room(_ town: Town, reduction: Int64 = 0) -> Int64 {
    town.law.protectedEarnings.collectable(
      norm: Cents(town.norm), reductions: Cents(reduction)
    ).amount
  }

  @Test("A claim is repaid from the benefit down to the protected earnings, and no further")
  func fromBenefit() throws {
    var town = try Town()
    town.claim(100_000)
    let room = room(town)
    // 10% of EUR 1,030.42: ninety per cent was protected in 2019.
    #expect(room == 10_305 || room == 10_304)
    town.play(Payment.play)
    #expect(town.world.claims[0].balance == 100_000 - room)
    #expect(town.world.households.claimBalance[0] == 100_000 - room)
    #expect(town.count(.repaidCents) == room)
    try town.world.checkAccounts()
  }

  @Test("Two claims share one room, the older first")
  func twoClaims() throws {
    var town = try Town()
    town.claim(4_000)
    town.claim(100_000)
    let room = room(town)
    town.play(Payment.play)
    #expect(town.world.claims[0].balance == 0)
    #expect(town.world.claims[1].balance == 100_000 - (room - 4_000))
    try town.world.checkAccounts()
  }

  @Test("Claims are collected in the order of the law, whatever the order in which they arose")
  func order() throws {
    let kinds: [Claim.Kind] = [.agency, .fine, .earlier, .breach]
    for first in kinds {
      for second in kinds {
        for third in kinds {
          var town = try Town()
          for (kind, cents) in zip([first, second, third], [3_000, 5_000, 9_000] as [Int64]) {
            town.claim(cents, kind: kind)
          }
          let claims = town.world.claims.map {
            OpenClaim(kind: $0.kind.inLaw, balance: Cents($0.balance), decidedDay: Day(number: 0))
          }
          let parts = claims.divide(
            Cents(room(town)), by: .oldestFirst, includingOther: true)
          town.play(Payment.play)
          #expect(
            town.world.claims.map(\.balance) == zip(claims, parts).map { ($0.balance - $1).amount })
          try town.world.checkAccounts()
        }
      }
    }
  }

  @Test("A measure takes the room before collection does")
  func afterMeasure() throws {
    var town = try Town()
    town.claim(100_000)
    town.reduce(row: 0, by: 5_000, until: 0)
    town.play(Payment.play)
    #expect(town.count(.repaidCents) == room(town, reduction: 5_000))
    #expect(room(town, reduction: 5_000) == room(town) - 5_000)
  }

  @Test("The policy's share of what may be collected is collected", arguments: [0.0, 0.5, 1.0])
  func share(collection: Double) throws {
    var town = try Town()
    town.policy.sanction.collection = collection
    town.claim(100_000)
    town.play(Payment.play)
    let expected = Cents(room(town)).times(collection).amount
    #expect(town.count(.repaidCents) == expected)
  }

  @Test(
    "Off benefit, a share of what is open is repaid a month, or the least instalment, never more than all",
    arguments: zip([100_000, 50_000, 1_000] as [Int64], [2_000, 1_500, 1_000] as [Int64]))
  func offBenefit(balance: Int64, repaid: Int64) throws {
    var town = try Town {
      $0.finances.repaidOffBenefit = 0.02
      $0.finances.leastInstalment = 15
    }
    town.world.households.phase[0] = .left
    town.claim(balance)
    town.play(Payment.play)
    #expect(town.count(.repaidCents) == repaid)
    try town.world.checkAccounts()
  }

  @Test("A claim not set up, or of somebody suspended, is not collected")
  func notYet() throws {
    var town = try Town()
    town.claim(100_000, row: 0)
    town.world.claims[0].active = false
    town.claim(100_000, row: 1)
    town.suspend(1)
    town.play(Payment.play)
    #expect(town.count(.repaidCents) == 0)
  }

  @Test("Months below the protected earnings are counted for the cohort")
  func belowProtected() throws {
    var town = try Town()
    town.reduce(row: 0, by: 20_000, until: 0)
    town.reduce(row: 1, by: 5_000, until: 0)
    town.play(Payment.play)
    #expect(town.count(.belowProtectedMonths) == 1)
  }
}
