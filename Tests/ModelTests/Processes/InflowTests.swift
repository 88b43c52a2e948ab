import Chance
import Testing

@testable import Model

@Suite("1. Inflow")
struct InflowTests {
  /// Five former clients whose return falls due now.
  private func returners(_ change: (inout Parameters) -> Void) throws -> Town {
    var town = try Town(households: 40) { p in
      p.exit.returnAfterLoss = 0
      p.objection.rate = 0
      change(&p)
    }
    for row in 0..<40 {
      town.world.households.phase[row] = .left
      town.world.pendingReturns.append(.init(row: Int32(row), month: 0, day: 3))
    }
    town.follow()
    try town.open(Inflow.play, Triage.play)
    return town
  }

  @Test("Complete papers and a right: everybody is granted")
  func granted() throws {
    let town = try returners {
      $0.inflow.papersBase = 50
      $0.inflow.entitledShareReturners = 1
      $0.inflow.wrongRejection = 0
    }
    #expect(town.count(.applications) == 40 && town.count(.grants) == 40)
    #expect(town.count(.returns) == 40)
    #expect(town.world.households.phase.allSatisfy { $0 == .onBenefit })
    #expect(town.world.circumstances.isEmpty)
  }

  @Test("Without papers everybody gives up, the entitled counted as harm of the gate")
  func deterred() throws {
    let town = try returners {
      $0.inflow.papersBase = -50
      $0.inflow.entitledShareReturners = 1
    }
    #expect(town.count(.deterred) == 40)
    #expect(town.count(.lostEntitled) == 40)
    #expect(town.world.households.departure.allSatisfy { $0 == .deterred })
    #expect(town.count(.exitsToWork) == 0)
  }

  @Test("Without a right, who is found is rejected; who is not gets a benefit with a hidden fact")
  func unentitled() throws {
    let found = try returners {
      $0.inflow.papersBase = 50
      $0.inflow.entitledShareReturners = 0
      $0.inflow.routineFinds = 1
    }
    #expect(found.count(.rejections) == 40)
    #expect(found.count(.lostEntitled) == 0)
    let missed = try returners {
      $0.inflow.papersBase = 50
      $0.inflow.entitledShareReturners = 0
      $0.inflow.routineFinds = 0
      $0.inflow.hiddenAssetShare = 1
    }
    #expect(missed.count(.grants) == 40)
    #expect(missed.world.circumstances.count == 40)
    #expect(missed.world.circumstances.allSatisfy { $0.topic == .asset && $0.has(.fromStart) })
  }

  @Test("Screening in depth finds its own share, takes its minutes, and asks more of papers")
  func screening() throws {
    var town = try Town(households: 40) {
      $0.inflow.papersBase = 50
      $0.inflow.entitledShareReturners = 0
      $0.inflow.routineFinds = 0
      $0.inflow.screeningFinds = 1
      $0.objection.rate = 0
    }
    town.policy.control.gateScrutiny = 1
    for row in 0..<40 {
      town.world.households.phase[row] = .left
      town.world.pendingReturns.append(.init(row: Int32(row), month: 0, day: 3))
    }
    try town.open(Inflow.play)
    let p = town.parameters.inflow
    #expect(
      town.world.office.queues[WorkKind.application.rawValue].minutesWaiting
        == 40 * Int64(p.applicationMinutes + p.screeningMinutes))
    town.play(Triage.play)
    #expect(town.count(.rejections) == 40)
  }

  @Test(
    "Directions at the gate: capacity and help bring papers, screening loses them",
    .tags(.metamorphic))
  func papers() throws {
    func grants(_ prepare: (inout Town) -> Void) throws -> Int64 {
      var town = try Town(households: 60) {
        $0.inflow.papersBase = 0
        $0.inflow.entitledShareReturners = 1
        $0.inflow.wrongRejection = 0
      }
      prepare(&town)
      for row in 0..<60 {
        town.world.households.phase[row] = .left
        town.world.pendingReturns.append(.init(row: Int32(row), month: 0, day: 3))
      }
      try town.open(Inflow.play, Triage.play)
      return town.count(.grants)
    }
    let plain = try grants { _ in }
    #expect(try grants { $0.policy.service.informalApproach = 1 } > plain)
    #expect(try grants { $0.policy.control.gateScrutiny = 1 } < plain)
    #expect(try grants { for r in 0..<60 { $0.world.households.capacity[r] = -2 } } < plain)
    #expect(try grants { for r in 0..<60 { $0.world.households.capacity[r] = 2 } } > plain)
  }

  @Test("A rejected applicant who comes back has new luck")
  func newLuck() throws {
    var town = try Town(households: 40) {
      $0.inflow.papersBase = 0
      $0.inflow.entitledShareReturners = 1
      $0.inflow.wrongRejection = 0
      $0.exit.returnAfterLoss = 0
    }
    var outcomes: [[Phase]] = []
    for _ in 0..<2 {
      for row in 0..<40 {
        town.world.households.phase[row] = .left
        town.world.pendingReturns.append(.init(row: Int32(row), month: Int16(town.now), day: 3))
      }
      try town.open(Inflow.play, Triage.play)
      outcomes.append(town.world.households.phase)
      town.nextMonth()
    }
    #expect(outcomes[0] != outcomes[1])
  }

  @Test("An explanation at the start costs minutes and gives full starting knowledge")
  func explanation() throws {
    var town = try Town {
      $0.inflow.papersBase = 50
      $0.inflow.entitledShareReturners = 1
      $0.inflow.wrongRejection = 0
      $0.knowledge.unexplainedFactor = 0.8
    }
    town.policy.information.intakeExplanation = 0.5
    for row in 0..<2 {
      town.world.households.phase[row] = .left
      town.world.pendingReturns.append(.init(row: Int32(row), month: 0, day: 3))
    }
    town.world.households.reach[0] = 0.4
    town.world.households.reach[1] = 0.6
    try town.open(Inflow.play, Triage.play)
    #expect(town.world.households.knowledgeKept[0] == 1)
    #expect(town.world.households.knowledgeKept[1] == 0.8)
  }

  @Test("Who waits gets the benefit from the application on, in whole months")
  func backPay() throws {
    var town = try Town {
      $0.inflow.papersBase = 50
      $0.inflow.entitledShareReturners = 1
      $0.inflow.wrongRejection = 0
    }
    for row in 1..<5 { town.world.households.phase[row] = .left }
    town.world.households.phase[0] = .left
    town.world.pendingReturns.append(.init(row: 0, month: 0, day: 3))
    town.policy.staff.incomeConsultants = 0
    try town.playMonths(2)
    #expect(town.world.households.phase[0] == .applying)
    town.policy = .idle
    try town.playMonths(2)
    // Applied in month 0, granted in month 2, now the end of month 3: four months of benefit.
    #expect(town.world.ledger.paid == 4 * town.norm)
    #expect(town.world.ledger.paid >= 3 * town.norm)
    try town.world.checkAccounts()
  }

  @Test("Applications wait when there are no hours, and are counted past their legal term once")
  func waiting() throws {
    var town = try Town()
    town.policy.staff.incomeConsultants = 0
    town.world.households.phase[0] = .left
    town.world.pendingReturns.append(.init(row: 0, month: 0, day: 3))
    try town.playMonths(6)
    #expect(town.waiting(.application) == 1)
    #expect((0..<6).map { town.world.tally[.casesOverTerm, month: $0] } == [0, 0, 1, 0, 0, 0])
  }
}
