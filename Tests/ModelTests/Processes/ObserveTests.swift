import Testing

@testable import Model

@Suite("16. Observe")
struct ObserveTests {
  @Test("Denominators: clients, cohort, one for the municipality")
  func denominators() throws {
    var town = try Town(households: 7)
    town.world.households.phase[0] = .left
    town.world.households.phase[1] = .suspended
    town.world.households.phase[2] = .applying
    town.world.households.phase[3] = .notYet
    town.world.households.traits[4].remove(.cohort)
    town.play(Observe.play)
    #expect(town.count(.months) == 1)
    // On benefit 4, 5, 6 and suspended 1.
    #expect(town.count(.clientMonths) == 4)
    // All but the one to come and the one who left before month 0.
    #expect(town.count(.cohortMonths) == 5)
    #expect(town.world.caseloadNow == 4)
  }

  @Test("Groups add up to everybody, whatever the split")
  func groups() throws {
    var town = try Town(
      households: 12,
      birth: { row, birth in
        birth.quintile = UInt8(row % 5)
        birth.tercile = UInt8(row % 3)
        birth.type = [.single, .singleParent, .couple][row % 3]
        birth.capacity = Float(row) / 10
      })
    town.play(Observe.play)
    func sum(_ counter: Counter, _ groups: [Group]) -> Int64 {
      groups.reduce(0) {
        $0 + town.world.tally[counter, yearFromEnd: town.world.tally.years - 1, group: $1]
      }
    }
    for counter in [
      Counter.clientMonths, .cohortMonths, .trustFixed, .perceivedFixed, .knowledgeFixed,
    ] {
      let everybody = sum(counter, [.all])
      #expect(everybody != 0)
      #expect(everybody == town.count(counter))
      #expect(sum(counter, [.stress1, .stress2, .stress3]) == everybody)
      #expect(sum(counter, [.single, .singleParent, .couple]) == everybody)
      #expect(
        sum(counter, [.capacity1, .capacity2, .capacity3, .capacity4, .capacity5]) == everybody)
    }
  }

  @Test("Stress is observed within its bounds, with the shift of problematic debt: by hand")
  func stress() throws {
    var town = try Town(households: 3)
    let p = town.parameters
    town.world.households.strain[0] = 0.5
    town.world.households.strain[1] = 99
    town.world.households.arrears[2] = UInt8(p.finances.problematicAccounts)
    town.play(Observe.play)
    let expected = (0.5 + p.mind.stressHigh + p.mind.problemDebtShift) * 0x1p20
    #expect(abs(Double(town.count(.stressFixed)) - expected) <= 3)
    #expect(town.count(.problematicMonths) == 1)
  }

  @Test("A municipal claim is one more account towards problematic debt")
  func problematicAll() throws {
    var town = try Town(households: 3)
    let threshold = UInt8(town.parameters.finances.problematicAccounts)
    town.world.households.arrears[0] = threshold - 1
    town.world.households.arrears[1] = threshold - 1
    town.claim(5_000, row: 1)
    town.play(Observe.play)
    #expect(town.count(.problematicMonths) == 0)
    #expect(town.count(.problematicAllMonths) == 1)
    #expect(town.count(.claimsOutstandingCents) == 5_000)
  }

  @Test("Knowledge observed is the mean over the topics of duty")
  func knowledge() throws {
    var town = try Town(households: 1)
    town.world.households.knowledgeKept[0] = 0.6
    town.world.households.knowledgeGained[0] = 0.15
    town.play(Observe.play)
    let topics: [Topic] = [.work, .cashWork, .cohabitation, .sharer, .gift, .asset, .abroad]
    let mean = topics.reduce(0.0) {
      $0 + Knowledge.level(topic: $1, kept: 0.6, gained: 0.15, town.parameters.knowledge) / 7
    }
    #expect(abs(Double(town.count(.knowledgeFixed)) / 0x1p20 - mean) < 1e-5)
  }

  @Test("Hours by role and by part, and their cost")
  func hours() throws {
    var town = try Town()
    for role in 0..<5 { town.policy.staff[role] = 1000 }
    try town.open()
    town.play(Observe.play)
    // Five households: 300 minutes a role.
    #expect(town.count(.minutesAvailable) == 1500)
    #expect(town.count(.incomeAvailable) == 300)
    let parts: [Counter] = [
      .minutesInformation, .minutesService, .minutesControl, .minutesSanction,
    ]
    #expect(parts.reduce(0) { $0 + town.count($1) } == town.count(.minutesUsed))
    let cost = Role.allCases.reduce(0.0) {
      $0 + Double(town.count($1.counters.used)) / 60 * town.parameters.capacity.costPerHour(of: $1)
        * 100
    }
    #expect(abs(Double(town.count(.netMunicipalityCents)) + cost) < 1)
  }

  @Test("The climate: means of this month, felt in the next; fines fade with their half-life")
  func climate() throws {
    var town = try Town { $0.mind.climateHalfLife = 12 }
    town.world.households.perceived = [0.1, 0.2, 0.3, 0.4, 0.5]
    town.world.households.phase[4] = .left
    town.world.climate.recentFines = 8
    town.world.climate.recentAnswers = 16
    town.world.climate.recentFineSize = 4
    town.play(Observe.play)
    #expect(abs(town.world.climate.meanPerceived - 0.25) < 1e-5)
    for _ in 1..<12 { town.play(Observe.play) }
    #expect(abs(town.world.climate.recentFines - 4) < 1e-9)
    #expect(abs(town.world.climate.fineShare - 0.5) < 1e-9)
    #expect(abs(town.world.climate.fineSize - 0.5) < 1e-9)
  }

  @Test("Overpayment nobody has established yet is the undetected stock")
  func undetected() throws {
    var town = try Town()
    town.begin(.gift, effect: 10_000)
    for month in 0..<3 {
      town.play(Payment.play)
      town.play(Observe.play)
      #expect(town.count(.undetectedCents) == Int64(10_000 * (month + 1)))
      town.nextMonth()
    }
  }

  @Test("The warm-up is not counted; nor is anything beyond the horizon")
  func outside() throws {
    var town = try Town(month: -1, months: 1)
    town.play(Observe.play)
    #expect(town.world.tally == Tally(months: 1))
    town.nextMonth()
    town.play(Observe.play)
    let one = town.world.tally
    #expect(one[.months, month: 0] == 1)
    town.nextMonth()
    town.play(Observe.play)
    #expect(town.world.tally == one)
  }

  @Test("Following a household changes nothing")
  func following() throws {
    var town = try Town()
    town.plan(.gift, month: 0)
    var followed = town
    followed.follow()
    try town.playMonths(6)
    try followed.playMonths(6)
    #expect(!followed.world.journal.events.isEmpty)
    #expect(followed.world.journal.states.count == 6)
    #expect(followed.world.tally == town.world.tally)
  }
}
