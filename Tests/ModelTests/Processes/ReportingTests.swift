import Chance
import Testing

@testable import Model

extension Parameters {
  /// Nobody recognises a duty, or everybody does.
  mutating func know(_ share: Double) {
    knowledge.lowest = share
    knowledge.highest = share
    knowledge.capacitySlope = 0
  }
  /// Nobody wants to conceal, or everybody does.
  mutating func conceal(_ logit: Double) {
    willingness.base = logit
    willingness.gain = 0
  }
  /// A report that is known and wanted always gets done at once, or never.
  mutating func execute(_ logit: Double) {
    reporting.executionBase = logit
    reporting.executionCeiling = 1 - 1e-12
  }
}

@Suite("4. Reporting")
struct ReportingTests {
  /// Forty households that each get a stream of gifts in month 0.
  private func gifts(_ change: (inout Parameters) -> Void) throws -> Town {
    var town = try Town(households: 40) { p in
      p.lifeEvents.giftSpell = 1e6
      p.information.visibleShare = 0
      change(&p)
    }
    for row in 0..<40 { town.plan(.gift, row: row, month: 0, duration: (Double(row) + 0.5) / 40) }
    try town.play(LifeEvents.play)
    town.play(Reporting.play)
    town.nextMonth()
    town.play(Reporting.play)
    return town
  }

  @Test("Nobody knows: every breach is one of not knowing")
  func nobodyKnows() throws {
    let town = try gifts {
      $0.know(1e-12)
      $0.conceal(-50)
      $0.execute(50)
    }
    #expect(town.total(.changesBegun) == 40)
    #expect(town.total(.breachesBegun) == 40)
    #expect(town.total(.breachesNotKnowing) == 40)
    #expect(town.total(.reportsOnTime) == 0)
  }

  @Test("Everybody knows, nobody conceals, everything gets done: all report in time")
  func everybodyReports() throws {
    let town = try gifts {
      $0.know(1 - 1e-12)
      $0.conceal(-50)
      $0.execute(50)
    }
    #expect(town.total(.reportsOnTime) == 40)
    #expect(town.total(.breachesBegun) == 0)
    #expect(town.waiting(.report) == 40)
    #expect(town.world.circumstances.allSatisfy { $0.has(.reported) && $0.reported == 0 })
  }

  @Test("Known and wanted but never done: every breach is one of not being able")
  func nobodyCan() throws {
    let town = try gifts {
      $0.know(1 - 1e-12)
      $0.conceal(-50)
      $0.execute(-50)
    }
    #expect(town.total(.breachesUnable) == 40)
    #expect(town.total(.breachesBegun) == 40)
  }

  @Test("Known and able but not wanted: every breach is one of not wanting")
  func nobodyWants() throws {
    let town = try gifts {
      $0.know(1 - 1e-12)
      $0.conceal(50)
      $0.execute(50)
    }
    #expect(town.total(.breachesUnwilling) == 40)
    #expect(town.total(.intentBegun) == 40)
    #expect(town.total(.intentMissed) == 40)
  }

  @Test("The first gate that fails is the cause: not knowing comes before not wanting")
  func firstGate() throws {
    let town = try gifts {
      $0.know(1e-12)
      $0.conceal(50)
      $0.execute(-50)
    }
    #expect(town.total(.breachesNotKnowing) == 40)
    #expect(town.total(.breachesUnwilling) == 0)
    #expect(town.total(.breachesUnable) == 0)
  }

  @Test("The causes add up to the breaches, and breaches fall in the month of onset")
  func causesAddUp() throws {
    let town = try gifts { $0.know(0.5) }
    #expect(
      town.total(.breachesNotKnowing) + town.total(.breachesUnable) + town.total(.breachesUnwilling)
        == town.total(.breachesBegun))
    #expect(town.world.tally[.breachesBegun, month: 0] == town.total(.breachesBegun))
    #expect(town.total(.breachesBegun) > 0)
  }

  /// One known and wanted change, its hazard of being reported after a month of play.
  private func chance(
    month: Int = 0, birth: Int = 0, state: Circumstance.State = .knows, topic: Topic = .gift,
    _ prepare: (inout Town) -> Void = { _ in }
  ) throws -> Double {
    var town = try Town(month: month) { $0.reporting.executionBase = 0.8 }
    town.begin(topic, effect: 10_000, birth: birth, state: state, reportThreshold: 0)
    prepare(&town)
    town.play(Reporting.play)
    return 1 - Double(town.circumstance.unreported)
  }

  @Test("Doing follows equation 4c by hand")
  func execution() throws {
    // logit p = 0.8 (base) at capacity 0, no arrears: p = 0.6900.
    let base = try chance()
    #expect(abs(base - 0.68997) < 1e-4)
    // Capacity two below the middle: two slopes less.
    let weak = try chance { $0.world.households.capacity[0] = -2 }
    let slope = try Shipped.parameters().reporting.capacitySlope
    #expect(abs(logit(weak) - (logit(base) - 2 * slope)) < 1e-5)
    // Seven accounts in arrears count as five; and bring the stress of problematic debt: 0.4 SD.
    let p = try Shipped.parameters()
    let owing = try chance { $0.world.households.arrears[0] = 7 }
    let lower = 5 * p.reporting.avoidance - slope * p.mind.kappa * p.mind.problemDebtShift
    #expect(abs(logit(owing) - (logit(base) + lower)) < 1e-5)
  }

  @Test(
    "A question after the change, a recent letter and a reminder each raise the odds by their own factor"
  )
  func prompts() throws {
    let p = try Shipped.parameters().reporting
    let base = logit(try chance())
    #expect(abs(logit(try chance(state: [.knows, .prompted])) - base - p.promptLogit) < 1e-5)
    let letter = try chance { $0.world.households.promptedUntil[0] = 0 }
    #expect(abs(logit(letter) - base - p.reminderLetterLogit) < 1e-5)
    let reminded = try chance { $0.policy.service.reminders = 0.6 }
    #expect(abs(logit(reminded) - base - p.reminderLogit) < 1e-5)
    let outside = try chance { $0.policy.service.reminders = 0.4 }
    #expect(abs(logit(outside) - base) < 1e-9, "reach 0.5 lies outside a share of 0.4")
    let plain = try chance { $0.policy.information.plainLetters = 0.5 }
    #expect(abs(logit(plain) - base - p.plainLetterLogit / 2) < 1e-5)
  }

  @Test("An informed helper matters to those known to a team only")
  func partner() throws {
    let p = try Shipped.parameters().reporting
    let base = logit(try chance())
    let stranger = try chance { $0.policy.information.informedPartners = 1 }
    #expect(abs(logit(stranger) - base) < 1e-9)
    let known = try chance {
      $0.policy.information.informedPartners = 1
      $0.world.households.traits[0].insert(.knownToTeam)
    }
    #expect(abs(logit(known) - base - p.partnerLogit) < 1e-5)
  }

  @Test("After the first months the chance drops to its share")
  func late() throws {
    let p = try Shipped.parameters().reporting
    let base = try chance()
    #expect(abs(try chance(month: 1, birth: 0) - base) < 1e-6)
    #expect(abs(try chance(month: 2, birth: 0) - base * p.lateFactor) < 1e-6)
    #expect(abs(try chance(month: 24, birth: 0) - base * p.lateFactor) < 1e-6)
    // While a letter works, what was put off has its full chance again.
    let letter = try chance(month: 24, birth: 0) {
      $0.world.households.promptedUntil[0] = 24
    }
    #expect(abs(logit(letter) - logit(base) - p.reminderLetterLogit) < 1e-5)
  }

  @Test("The chance has a ceiling")
  func ceiling() throws {
    let ceiling = try Shipped.parameters().reporting.executionCeiling
    let chance = try chance { $0.parameters.reporting.executionBase = 40 }
    #expect(abs(chance - ceiling) < 1e-6)
  }

  @Test("A report in the first or second month is in time; after that it is a breach reported late")
  func term() throws {
    for (month, late) in [(0, false), (1, false), (2, true)] {
      var town = try Town { $0.reporting.executionBase = 0.8 }
      town.follow()
      // A threshold between what is left before and after the month; late months count less.
      let p = town.parameters.reporting
      let kept = try Float(1 - chance())
      let thin = try Float(1 - chance() * p.lateFactor)
      let left = [1, kept, kept * kept, kept * kept * thin]
      town.begin(
        .gift, effect: 10_000, state: .knows, conceal: 0.999,
        reportThreshold: (left[month] + left[month + 1]) / 2)
      for _ in 0...month {
        town.play(Reporting.play)
        town.nextMonth()
      }
      #expect(town.happened(.reported) == (late ? 0 : 1), "month \(month)")
      #expect(town.happened(.reportedLate) == (late ? 1 : 0), "month \(month)")
      #expect(town.circumstance.has(.breach) == late)
      #expect(town.circumstance.cause == (late ? .notAble : .none))
      #expect(Int(town.circumstance.reported) == month)
    }
  }

  @Test("An undetected breach counts at the cap; a late report corrects it to what it was")
  func timeToDetection() throws {
    var town = try Town { $0.know(1e-12) }
    town.begin(.gift, effect: 10_000)
    town.nextMonth()
    town.play(Reporting.play)
    #expect(town.world.tally[.detectionMonths, month: 0] == 24)
    town.world.month = .init(5)
    Reporting.report(&town.world, town.context, 0)
    #expect(town.world.tally[.detectionMonths, month: 0] == 5)
  }

  @Test("What is once known stays known; wanting may turn")
  func gates() throws {
    var town = try Town { $0.know(0.5) }
    var item = town.world.circumstances[town.begin(.gift, effect: 10_000, know: 0.4, conceal: 0.5)]
    town.parameters.conceal(-50)
    Reporting.meetGates(&item, town.world, town.context)
    #expect(item.has(.knows) && !item.has(.conceals))
    town.parameters.know(1e-12)
    town.parameters.conceal(50)
    Reporting.meetGates(&item, town.world, town.context)
    #expect(item.has(.knows) && item.has(.conceals))
  }

  @Test("Gates are read anew after information or a contact, and not otherwise")
  func rereading() throws {
    for told in [true, false] {
      var town = try Town {
        $0.know(1 - 1e-9)
        $0.conceal(-50)
      }
      town.begin(.gift, effect: 10_000, know: 0.5, reportThreshold: 0)
      if told { town.world.households.informed[0] = 0 }
      town.play(Reporting.play)
      #expect(town.circumstance.has(.knows) == told)
    }
  }

  @Test("Equation 4b by hand: gain, need, topic, trust, norm, perceived detection, fines")
  func concealment() throws {
    let town = try Town()
    let p = town.parameters.willingness
    func z(_ town: Town, _ topic: Topic = .gift, _ effect: Int32 = 10_000) -> Double {
      Reporting.concealment(town.world, town.context, 0, topic: topic, effect: effect)
    }
    // Plain household, EUR 100 a month (the unit of the gain): ln 2; fines of 0.5 norm: ln 1.5.
    let expected = p.base + p.gain * 0.693147 + p.fineSize * 0.405465
    #expect(abs(z(town) - expected) < 1e-5)
    #expect(abs(z(town, .cashWork) - z(town) - p.cashWork) < 1e-9)
    #expect(abs(z(town, .job) - z(town) - p.ending) < 1e-9)
    #expect(abs(z(town, .harmless, 0) - (p.base + p.harmless + p.fineSize * 0.405465)) < 1e-5)
    var other = town
    other.world.households.arrears[0] = 1
    #expect(abs(z(other) - z(town) - p.need) < 1e-9)
    other = town
    other.world.households.normStrength[0] = 2
    #expect(abs(z(other) - z(town) - 2 * p.norm) < 1e-6)
    other = town
    other.world.households.perceived[0] += 0.1
    #expect(abs(z(other) - z(town) - 0.1 * p.detection) < 1e-6)
    other = town
    let m = town.parameters.mind
    other.world.households.trust[0] = Float(m.trustMean - m.trustSpread)
    // One SD less trust: legitimacy gone, and half of answers are fines: the slippery slope.
    #expect(abs(z(other) - z(town) - (-p.legitimacy + 0.5 * p.slipperySlope)) < 1e-5)
  }

  @Test("Directions of wanting: more gain pulls; norm, detection and trust hold back")
  func directions() throws {
    let p = try Shipped.parameters().willingness
    #expect(p.gain > 0 && p.need > 0)
    #expect(p.norm < 0 && p.detection < 0 && p.fineSize < 0 && p.legitimacy < 0)
  }

  @Test("A change that lasted one month and was never reported is a breach all the same")
  func shortChange() throws {
    var town = try Town { $0.know(1e-12) }
    town.begin(.gift, effect: 10_000, end: 1)
    for _ in 0..<4 {
      try town.play(LifeEvents.play)
      town.play(Reporting.play)
      town.play(Payment.play)
      town.nextMonth()
    }
    #expect(town.circumstance.overpaid == 10_000, "paid too much for one month, and nobody knows")
    #expect(town.circumstance.has(.breach))
    #expect(town.total(.breachesBegun) == 1)
  }

  @Test("Nobody reports while applying or after leaving", arguments: [Phase.applying, .left])
  func absent(phase: Phase) throws {
    var town = try Town()
    town.begin(.gift, effect: 10_000, state: .knows, reportThreshold: 1)
    town.world.households.phase[0] = phase
    town.play(Reporting.play)
    #expect(!town.circumstance.has(.reported))
  }

  @Test("A report processed puts the change on the books, as work for the office")
  func processing() throws {
    var town = try Town()
    town.begin(.work, effect: 30_000, state: .knows, reportThreshold: 1)
    try town.open(Reporting.play, Payment.play)
    #expect(town.circumstance.booked == 0)
    #expect(
      town.circumstance.overpaidByOffice == 30_000, "paid after the report, before processing")
    let left = town.world.office.left[Role.incomeConsultant.rawValue]
    town.play(Triage.play)
    #expect(town.circumstance.booked == 30_000)
    #expect(town.count(.reportsProcessed) == 1)
    let spent = left - town.world.office.left[Role.incomeConsultant.rawValue]
    #expect(spent == Int64(town.parameters.reporting.reportMinutes))
    // What was paid meanwhile on a wage is set off with the benefit (art. 58(4)), unfined.
    #expect(town.count(.settlementCents) == 30_000 && town.count(.agencyClaimCents) == 0)
    #expect(town.count(.fines) + town.count(.warnings) == 0)
  }
}
