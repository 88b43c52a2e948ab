import Chance
import Testing

@testable import Model

@Suite("9. Investigation")
struct InvestigationTests {
  /// A world where each stage's outcome is set by the test.
  private func town(
    confirms: Double = 0, clears: Double = 0, _ change: (inout Parameters) -> Void = { _ in }
  ) throws -> Town {
    var town = try Town(month: 10) { p in
      p.detection.deskConfirmsMatched = confirms
      p.detection.deskConfirmsHidden = confirms
      p.detection.talkConfirmsMatched = confirms
      p.detection.talkConfirmsHidden = confirms
      p.detection.visitConfirms = confirms
      p.detection.fullConfirms = confirms
      p.detection.deskClears = clears
      p.detection.talkClears = clears
      p.detection.visitClears = clears
      p.detection.everybodyCooperates()
      p.objection.rate = 0
      p.assessment.always(.normal)
      change(&p)
    }
    town.follow()
    return town
  }

  private func receive(_ town: inout Town, about circumstance: Int32 = -1) {
    Signals.receive(
      &town.world, town.context, row: 0, circumstance: circumstance, source: .tip, day: 0,
      birth: Int16(circumstance >= 0 ? 0 : town.now), ordinal: 7)
  }

  private func impulses(_ town: Town, _ kind: Impulse.Kind) -> [Double] {
    town.world.impulses.filter { $0.kind == kind }.map { Double($0.size) }
  }

  @Test("A false signal cleared on paper is never noticed by the client")
  func clearedOnPaper() throws {
    var town = try town(clears: 1)
    receive(&town)
    try town.open(Triage.play, Investigation.play)
    #expect(town.world.signals[0].stage == .closed)
    #expect(town.count(.investigationsUnfounded) == 1)
    #expect(town.world.impulses.isEmpty)
    let spent = town.world.office.usedByPart[Part.control.rawValue]
    #expect(spent == Int64(town.parameters.detection.deskMinutes))
  }

  @Test("A false signal cleared in a conversation costs stress and trust")
  func clearedInTalk() throws {
    var town = try town(clears: 1)
    town.policy.control.askFirst = 1
    receive(&town)
    try town.open(Triage.play, Investigation.play)
    let p = town.parameters.mind
    #expect(town.count(.investigationsUnfounded) == 1)
    #expect(impulses(town, .stress) == [p.check, p.wronglySuspected].map { Double(Float($0)) })
    #expect(impulses(town, .trustLoss) == [Double(Float(p.suspicionTrust))])
    #expect(town.world.households.contacted[0] == 10)
  }

  @Test("A true signal is confirmed on paper and waits for its decision")
  func confirmed() throws {
    var town = try town(confirms: 1)
    town.begin(.gift, effect: 20_000, birth: 0, cause: .notKnowing, state: [.breach, .pursued])
    receive(&town, about: 0)
    try town.open(Triage.play)
    #expect(town.count(.investigationsFounded) == 1)
    #expect(town.circumstance.has(.established))
    #expect(town.waiting(.decision) == 1)
    #expect(impulses(town, .trustLoss).isEmpty)
  }

  @Test(
    "What no stage settles goes desk, talk, visit for residence, full inquiry, and ends unproven")
  func fullRoute() throws {
    var town = try town()
    town.policy.control.depth = 1
    town.begin(
      .cohabitation, effect: 20_000, birth: 0, cause: .notWilling, state: [.breach, .pursued])
    receive(&town, about: 0)
    let d = town.parameters.detection
    try town.open(Triage.play, Investigation.play)
    #expect(
      town.world.signals[0].taken
        == RouteStage.allCases.filter { $0 != .decision && $0 != .followUp }.reduce(0) {
          $0 | $1.bit
        }, "every stage but those that follow on a founded signal")
    #expect(
      town.world.office.usedByPart[Part.control.rawValue]
        == Int64(d.deskMinutes + d.talkMinutes + d.visitMinutes + d.fullMinutes))
    #expect(town.world.signals[0].stage == .closed)
    #expect(town.count(.investigationsUnfounded) == 1)
    #expect(!town.circumstance.has(.pursued), "it may be noticed again")
    #expect(impulses(town, .trustLoss).isEmpty, "the suspicion was right")
  }

  @Test("Depth is the share that goes on to a full inquiry; a gift needs no visit")
  func depth() throws {
    for (depth, minutes) in [(0.0, 0.0), (1, 1)] {
      var town = try town()
      town.policy.control.depth = depth
      town.begin(.gift, effect: 20_000, birth: 0, state: [.breach, .pursued])
      receive(&town, about: 0)
      let d = town.parameters.detection
      try town.open(Triage.play, Investigation.play)
      #expect(
        town.world.office.usedByPart[Part.control.rawValue]
          == Int64(d.deskMinutes + d.talkMinutes + minutes * d.fullMinutes))
    }
  }

  @Test("A signal about what the client reports meanwhile is dropped")
  func reportedMeanwhile() throws {
    var town = try town(confirms: 1)
    town.begin(.gift, effect: 20_000, birth: 0, state: [.breach, .pursued, .reported])
    receive(&town, about: 0)
    try town.open(Triage.play)
    #expect(town.count(.investigationsFounded) == 0)
    #expect(town.waiting(.decision) == 0)
  }

  @Test("A second look at what could not be proven has luck of its own")
  func secondLook() throws {
    // At one chance in two by stage, the second of two looks must differ from the first in some
    // of 40 households: if independent, all alike has probability 0.5⁴⁰.
    var differ = 0
    for seed in 0..<40 {
      var town = try Town(month: 10, seed: UInt64(seed)) { p in
        p.detection.deskConfirmsHidden = 0.5
        p.detection.talkConfirmsHidden = 0
        p.detection.everybodyCooperates()
      }
      town.begin(.gift, effect: 20_000, birth: 0, state: [.breach, .pursued])
      var founded: [Bool] = []
      for _ in 0..<2 {
        receive(&town, about: 0)
        let before = town.count(.investigationsFounded)
        try town.open(Triage.play, Investigation.play)
        founded.append(town.count(.investigationsFounded) > before)
        town.world.circumstances[0].state = [.breach, .pursued]
      }
      differ += founded[0] != founded[1] ? 1 : 0
    }
    #expect(differ > 0)
  }

  @Test("A route is traceable when every step was registered")
  func register() throws {
    for (share, traceable) in [(0.0, 0), (1, 1)] as [(Double, Int64)] {
      var town = try town(clears: 1) {
        $0.route.write(share)
      }
      receive(&town)
      try town.open(Triage.play)
      #expect(town.count(.signalsClosed) == 1)
      #expect(town.count(.signalsTraceable) == traceable)
    }
  }

  @Test("Lead time counts from receipt to close, and an open signal at the cap")
  func leadTime() throws {
    var town = try town(clears: 1)
    town.policy.staff.incomeConsultants = 0
    receive(&town)
    try town.open(Triage.play)
    #expect(town.world.tally[.leadMonths, month: 10] == 12)
    town.policy = .idle
    town.nextMonth()
    town.nextMonth()
    try town.open(Triage.play)
    #expect(town.world.tally[.leadMonths, month: 10] == 2)
  }
}
