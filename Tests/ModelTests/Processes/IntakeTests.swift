import Chance
import Testing

@testable import Model

@Suite("1. Intake")
struct IntakeTests {
  /// Former clients who apply and are all granted, with this capacity by row.
  private func town(
    _ n: Int = 40, _ change: (inout Parameters) -> Void = { _ in },
    capacity: (Int) -> Float = { _ in 0 }, policy: (inout Policy) -> Void
  ) throws -> Town {
    var town = try Town(
      households: n,
      { p in
        p.exit.returnAfterLoss = 0
        p.objection.rate = 0
        p.inflow.papersBase = 50
        p.inflow.entitledShareReturners = 1
        p.inflow.wrongRejection = 0
        change(&p)
      }, birth: { row, birth in birth.capacity = capacity(row) })
    policy(&town.policy)
    for row in 0..<n {
      town.world.households.phase[row] = .left
      town.world.pendingReturns.append(.init(row: Int32(row), month: 0, day: 3))
    }
    try town.open(Inflow.play, Triage.play)
    return town
  }

  @Test("Without triage everybody is received alike")
  func alike() throws {
    let town = try town { _ in }
    #expect(
      town.world.households.traits.allSatisfy {
        $0.isDisjoint(with: [.intensiveIntake, .lightIntake, .careFirst])
      })
    #expect(town.world.planned.isEmpty)
  }

  @Test("Attention goes to the share asked for, and as many get less", .tags(.statistical))
  func shares() throws {
    // Effective capacity is drawn by the mind's own spread, so that assessments are standard normal.
    let n = 4000
    let normal = try Shipped.rates().standardNormal
    let p = try Shipped.parameters()
    let source = Source(seed: Seed(77), replicate: 0)
    let town = try town(
      n,
      capacity: { row in
        let z = normal(source.marks(.init(UInt32(row)), .traits, time: 0).a)
        return Float(p.mind.capacityMean + p.mind.capacitySpread * z)
      }, policy: { $0.service.intakeAttention = 0.3 })
    for flag in [Traits.intensiveIntake, .lightIntake] {
      let share = Double(town.world.households.traits.count { $0.contains(flag) }) / Double(n)
      #expect(abs(share - 0.3) < oneInAMillion * (0.3 * 0.7 / Double(n)).squareRoot())
    }
    #expect(
      town.world.planned.count
        == town.world.households.traits.count { $0.contains(.intensiveIntake) })
  }

  @Test("An assessment that sees everything picks the lowest; one that sees nothing picks anybody")
  func reliability() throws {
    for (reliability, low) in [(1.0, 20...20), (0.0, 5...15)] as [(Double, ClosedRange<Int>)] {
      let town = try town(
        40, { $0.inflow.assessmentReliability = reliability },
        capacity: { $0 < 20 ? -3 : 3 }, policy: { $0.service.intakeAttention = 0.5 })
      let intensive = (0..<20).count {
        town.world.households.traits[$0].contains(.intensiveIntake)
      }
      #expect(low.contains(intensive), "\(reliability): \(intensive)")
    }
  }

  @Test("Channels: conversation, telephone, letter; each its own knowledge")
  func channels() throws {
    for (explained, phone, kept) in [
      (1.0, 0.0, 1.0), (0, 0, try Shipped.parameters().knowledge.unexplainedFactor),
      (0, 1, try Shipped.parameters().inflow.phoneFactor), (1, 1, 1),
    ] {
      let town = try town {
        $0.information.intakeExplanation = explained
        $0.information.intakePhone = phone
      }
      #expect(town.world.households.knowledgeKept.allSatisfy { $0 == Float(kept) })
    }
  }

  @Test("Light attention is a letter, intensive attention always a conversation")
  func attentionAndChannel() throws {
    let p = try Shipped.parameters()
    let town = try town(
      40, { $0.inflow.assessmentReliability = 1 }, capacity: { $0 < 20 ? -3 : 3 },
      policy: {
        $0.service.intakeAttention = 0.5
        $0.information.intakeExplanation = 0.6
      })
    for row in 0..<40 {
      #expect(
        town.world.households.knowledgeKept[row]
          == Float(row < 20 ? 1 : p.knowledge.unexplainedFactor))
    }
  }

  @Test("Papers come more often with attention and calls, less often with little attention")
  func papers() throws {
    func given(_ flags: Traits, phone: Double) throws -> Double {
      var town = try Town(households: 1)
      town.world.households.traits[0].insert(flags)
      town.policy.information.intakePhone = phone
      return Intake.papers(town.world, town.context, 0)
    }
    let p = try Shipped.parameters().inflow
    #expect(try given([], phone: 0) == 0)
    #expect(try given([], phone: 1) == p.papersPhone)
    #expect(try given(.intensiveIntake, phone: 1) == p.papersIntensive, "has a conversation")
    #expect(try given(.lightIntake, phone: 0) == p.papersLight)
  }

  @Test("An intensive start takes more time, a light one less")
  func minutes() throws {
    for (capacity, extra) in [(Float(-3), 1.0), (3, -1)] {
      var town = try Town(
        households: 1, { $0.inflow.assessmentReliability = 1 },
        birth: { _, birth in birth.capacity = capacity })
      town.policy.service.intakeAttention = 0.5
      let p = town.parameters.inflow
      let minutes = Intake.receive(&town.world, town.context, 0)
      #expect(minutes == (extra > 0 ? p.intensiveMinutes : -p.lightMinutes))
    }
  }

  @Test("The conversation after an intensive start comes when it should")
  func earlyTalk() throws {
    var town = try town(1) { $0.service.intakeAttention = 0.5 }
    guard town.world.households.traits[0].contains(.intensiveIntake) else {
      town.world.planned = [.init(row: 0, month: 3, day: 4, check: nil)]
      return try expectTalk(&town)
    }
    try expectTalk(&town)
  }

  private func expectTalk(_ town: inout Town) throws {
    let month = Int(town.parameters.inflow.earlyTalkMonths)
    #expect(town.world.planned.map(\.month) == [Int16(month)])
    town.world.month = .init(month - 1)
    try town.play(Selection.play)
    #expect(town.waiting(.conversation) == 0)
    town.world.month = .init(month)
    try town.play(Selection.play)
    #expect(town.waiting(.conversation) == 1 && town.world.planned.isEmpty)
  }

  @Test("An early check comes to the share asked for, in its month, and is counted as a lot")
  func earlyChecks() throws {
    var town = try town(40) { $0.control.earlyChecks = 1 }
    #expect(town.world.planned.count == 40)
    let month = Int(town.parameters.inflow.earlyTalkMonths)
    town.world.month = .init(month - 1)
    try town.play(Selection.play)
    #expect(town.waiting(.review) == 0)
    town.world.month = .init(month)
    try town.play(Selection.play)
    #expect(town.waiting(.review) == 40 && town.world.planned.isEmpty)
    #expect(town.count(.checksSelected) == 40 && town.count(.checksWrong) == 40)
    let none = try self.town(40) { $0.control.earlyChecks = 0 }
    #expect(none.world.planned.isEmpty)
  }

  @Test("Care first: no duties and slower exit for its months, an offer, relief, hours")
  func careFirst() throws {
    var town = try Town(households: 1) { $0.care.takeUpWithHelp = 1 }
    town.policy.service.intakeTrajectory = 1
    town.world.households.traits[0].formUnion([.provisionEntitled, .provisionUnused])
    _ = Intake.receive(&town.world, town.context, 0)
    town.world.households.since[0] = 0
    try town.open()
    let before = town.world.office.left[Role.workConsultant.rawValue]
    Intake.begin(&town.world, town.context, row: 0)
    let p = town.parameters
    #expect(
      before - town.world.office.left[Role.workConsultant.rawValue]
        == Int64(p.inflow.careFirstMinutes))
    #expect(town.world.impulses.map(\.size).contains(Float(p.inflow.careFirstRelief)))
    #expect(!town.world.households.traits[0].contains(.provisionUnused))

    let length = Int(p.inflow.careFirstMonths)
    func hazard(_ town: Town) -> Double {
      Exit.hazard(town.world, town.context, 0, perStress: 0)
    }
    town.world.month = .init(length - 1)
    let during = hazard(town)
    #expect(Intake.isCareFirst(town.world, town.context, 0))
    town.world.month = .init(length)
    #expect(!Intake.isCareFirst(town.world, town.context, 0))
    #expect(abs(during / hazard(town) - p.inflow.careFirstExit) < 1e-9)
  }

  @Test("Nobody has a work duty while care comes first")
  func duties() throws {
    for (flag, missed) in [(Traits(), 1), (.careFirst, 0)] {
      var town = try Town(households: 1) {
        $0.workDuty.unknownBase = 50
        $0.workDuty.noticed = 1
      }
      town.world.households.traits[0].insert(flag)
      town.world.households.since[0] = 0
      town.plan(.workDuty, month: 0)
      try town.play(WorkDuty.play)
      #expect(town.world.workBreaches.count == missed)
    }
  }
}
