import Chance
import Testing

@testable import Model
@testable import Population

@Suite("15. Exit and return")
struct ExitTests {
  private func hazard(of town: Town) -> Double {
    Exit.hazard(
      town.world, town.context, 0, perStress: naturalLog(town.parameters.exit.stressFactor))
  }

  @Test("The hazard of work is a product, by hand")
  func hazard() throws {
    var town = try Town()
    let p = town.parameters.exit
    func now() -> Double { hazard(of: town) }
    let calm = power(p.stressFactor, max(p.stressFloor, 0 - p.stressCentre))
    // 24 months on benefit: one to three years.
    #expect(abs(now() - p.oneToThreeYears * calm) < 1e-12)
    town.world.households.since[0] = -11
    #expect(abs(now() - p.underOneYear * calm) < 1e-12)
    town.world.households.since[0] = -36
    #expect(abs(now() - p.overThreeYears * calm) < 1e-12)
    town.world.households.traits[0].insert(.young)
    #expect(abs(now() - p.overThreeYears * calm * p.youngFactor) < 1e-12)
    town.begin(.work, effect: 1)
    let four = p.overThreeYears * p.youngFactor * p.partTimeFactor
    #expect(abs(now() - four * calm) < 1e-12)
    town.world.households.strain[0] = 2
    #expect(abs(now() - four * power(p.stressFactor, 2 - p.stressCentre)) < 1e-9)
    town.world.households.arrears[0] = UInt8(town.parameters.finances.problematicAccounts)
    let stress = 2 + town.parameters.mind.problemDebtShift
    let six = four * power(p.stressFactor, stress - p.stressCentre) * p.debtFactor
    #expect(abs(now() - six) < 1e-9)
    town.world.households.exitBoost[0] = 1.5
    town.world.households.exitBoostUntil[0] = 0
    #expect(abs(now() - six * 1.5) < 1e-9)
    town.world.households.exitBoostUntil[0] = -1
    #expect(abs(now() - six) < 1e-9)
  }

  @Test("No household's hazard exceeds the declared bound, in any corner of its range")
  func bound() throws {
    var town = try Town()
    let bound = town.rates.bounds[LifeEventKind.jobOffer.rawValue]
    let boost = Float(
      max(
        1, town.parameters.workDuty.exitAfterMeasure * town.parameters.exitDirectPerTotal,
        town.parameters.workDuty.exitAfterWarning))
    var highest = 0.0
    town.begin(.work, effect: 1)
    for young in [true, false] {
      for since in [0, -12, -36] as [Int16] {
        for strain in [-99, -1, 0, 1, 99] as [Float] {
          for arrears in [0, 8] as [UInt8] {
            town.world.households.traits[0] = young ? .young : []
            town.world.households.since[0] = since
            town.world.households.strain[0] = strain
            town.world.households.arrears[0] = arrears
            town.world.households.exitBoost[0] = boost
            town.world.households.exitBoostUntil[0] = 0
            highest = max(highest, hazard(of: town))
          }
        }
      }
    }
    #expect(highest <= bound)
    #expect(highest > bound * 0.6, "and the bound is no looser than it needs to be")
  }

  @Test("A job is a change to be reported: benefit runs on until it is processed")
  func job() throws {
    var town = try Town { $0.know(1e-12) }
    town.plan(.jobOffer, month: 0)
    try town.play(Exit.play)
    #expect(town.world.households.phase[0] == .onBenefit)
    #expect(town.circumstance.topic == .job)
    #expect(Int64(town.circumstance.effect) == town.norm)
    town.nextMonth()
    town.play(Payment.play)
    #expect(town.count(.overpaidCents) == town.norm)
    Decision.book(&town.world, town.context, 0)
    Decision.settleWithoutBreach(&town.world, town.context, 0)
    #expect(town.world.households.phase[0] == .left)
    #expect(town.world.households.departure[0] == .work)
    #expect(town.count(.exitsToWork) == 1)
    #expect(town.count(.agencyClaimCents) == town.norm)
  }

  @Test("One job at a time; nobody off benefit is offered one")
  func onlyOne() throws {
    var town = try Town()
    town.plan(.jobOffer, month: 0)
    town.plan(.jobOffer, month: 0, ordinal: 1)
    town.plan(.jobOffer, row: 1, month: 0)
    town.world.households.phase[1] = .left
    try town.play(Exit.play)
    #expect(town.world.circumstances.count == 1)
  }

  @Test("Other exits happen at their rate, and at once")
  func other() throws {
    var town = try Town()
    town.plan(.otherExit, row: 0, month: 0, mark: 0.999)
    try town.play(Exit.play)
    #expect(town.world.households.phase[0] == .left, "the bound is the rate itself")
    #expect(town.world.households.departure[0] == .otherIncome)
    #expect(town.count(.exitsToWork) == 0)
  }

  @Test("What draws a leaver back depends on why it left")
  func returns() throws {
    for (reason, share) in [
      (Departure.work, \Parameters.Exit.returnFromWork), (.moved, \.returnOther),
      (.rejected, \.returnAfterLoss), (.deterred, \.returnAfterLoss), (.revoked, \.returnAfterLoss),
    ] {
      var town = try Town {
        $0.exit.returnFromWork = 0
        $0.exit.returnOther = 0
        $0.exit.returnAfterLoss = 0
        $0.exit[keyPath: share] = 1
      }
      town.world.leave(0, reason, town.context)
      #expect(town.world.pendingReturns.count == 1, "\(reason)")
      #expect(town.world.pendingReturns[0].month >= 1)
      town.parameters.exit[keyPath: share] = 0
      town.world.leave(1, reason, town.context)
      #expect(town.world.pendingReturns.count == 1, "\(reason)")
    }
  }

  @Test("Work that lasts longer than its months is counted as lasting")
  func lasting() throws {
    var gone = try Town { $0.exit.returnFromWork = 0 }
    gone.world.leave(0, .work, gone.context)
    #expect(gone.count(.exitsLasting) == 1)
    var back = try Town {
      $0.exit.returnFromWork = 1
      $0.exit.returnMonths = 1e-6
    }
    back.world.leave(0, .work, back.context)
    #expect(back.count(.exitsToWork) == 1)
    #expect(back.count(.exitsLasting) == 0)
  }

  @Test("Leaving closes every open change; what was overpaid by then is never found")
  func closing() throws {
    var town = try Town()
    town.begin(.gift, effect: 30_000)
    town.play(Payment.play)
    town.world.leave(0, .otherIncome, town.context)
    #expect(town.world.circumstances.allSatisfy { $0.has(.closed) })
    #expect(town.world.households.openTopics[0] == 0)
    #expect(town.world.ledger.neverFound == 30_000)
    try town.world.checkAccounts()
  }
}
