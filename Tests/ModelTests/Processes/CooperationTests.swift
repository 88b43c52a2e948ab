import Chance
import Quantities
import Testing

@testable import Model

@Suite("9. Cooperation")
struct CooperationTests {
  /// A world where everybody cooperates, but for what a test changes.
  private func town(
    month: Int = 10, seed: UInt64 = 1, _ change: (inout Parameters) -> Void = { _ in }
  ) throws -> Town {
    var town = try Town(month: month, seed: seed) { p in
      p.detection.everybodyCooperates()
      p.detection.talkClears = 1
      change(&p)
    }
    town.policy.control.askFirst = 1
    town.follow()
    return town
  }

  private func receive(_ town: inout Town, day: UInt8) {
    Signals.receive(
      &town.world, town.context, row: 0, circumstance: -1, source: .tip, day: day,
      birth: Int16(town.now), ordinal: 7)
  }

  /// Asks the first household for papers, on a day of the month.
  private func ask(_ town: inout Town, day: UInt8 = 0) throws {
    receive(&town, day: day)
    try town.open(Payment.play, Triage.play, Investigation.play)
  }

  private func nextMonth(_ town: inout Town) throws {
    town.nextMonth()
    try town.open(Payment.play, Triage.play, Investigation.play)
  }

  @Test("Who cooperates is not suspended")
  func cooperates() throws {
    var town = try town()
    try ask(&town)
    #expect(town.world.households.phase[0] == .onBenefit)
    #expect(town.happened(.suspended) == 0)
    #expect(town.world.households.contacted[0] == 10, "the conversation took place")
  }

  @Test("The first gate that fails is the cause: understanding, wanting, managing")
  func gates() throws {
    func cause(
      conceals: Bool, _ change: @escaping (inout Parameters) -> Void
    ) throws -> Cause? {
      var town = try town(change)
      if conceals {
        town.begin(
          .gift, effect: 10_000, birth: 0, cause: .notWilling, state: [.breach, .conceals])
      }
      try ask(&town)
      return town.world.journal.events.first { $0.kind == .suspended }?.cause
    }
    let silent: (inout Parameters) -> Void = { $0.detection.requestUnderstood = -50 }
    let refusing: (inout Parameters) -> Void = { $0.detection.refusal = 1 }
    let unable: (inout Parameters) -> Void = { $0.detection.answerBase = -50 }
    #expect(try cause(conceals: false, silent) == .notKnowing)
    #expect(try cause(conceals: true, refusing) == .notWilling)
    #expect(try cause(conceals: false, refusing) == nil, "there is nothing to conceal")
    #expect(try cause(conceals: false, unable) == .notAble)
    #expect(
      try cause(conceals: true) {
        silent(&$0)
        refusing(&$0)
        unable(&$0)
      } == .notKnowing)
    #expect(
      try cause(conceals: true) {
        refusing(&$0)
        unable(&$0)
      } == .notWilling)
  }

  @Test("A signal waits for what was asked, is then taken up again, and lapses with the client")
  func signalWaits() throws {
    for repairs in [true, false] {
      var town = try town {
        $0.detection.answerBase = -50
        $0.detection.repairBase = repairs ? 50 : -50
        $0.detection.talkConfirmsHidden = 0
        $0.detection.visitConfirms = 1
      }
      town.policy.control.depth = 0
      town.begin(
        .cohabitation, effect: 20_000, birth: 0, cause: .notWilling, state: [.breach, .pursued])
      Signals.receive(
        &town.world, town.context, row: 0, circumstance: 0, source: .tip, day: 29,
        birth: 0, ordinal: 7)
      try town.open(Payment.play, Triage.play, Investigation.play)
      #expect(town.happened(.suspended) == 1)
      #expect(town.world.signals[0].stage == .talk, "nothing is settled yet")
      for _ in 0..<2 { try nextMonth(&town) }
      #expect(town.total(.signalsClosed) == 1)
      #expect(town.total(.investigationsFounded) == (repairs ? 1 : 0))
      #expect(town.happened(.suspended) == 1, "who has answered is not asked once more")
      #expect(town.happened(.revoked) == (repairs ? 0 : 1))
    }
  }

  @Test("What was found or told is no reason to refuse")
  func nothingLeftToConceal() throws {
    for state in [Circumstance.State.established, .reported, .closed] {
      var town = try town { $0.detection.refusal = 1 }
      town.begin(
        .gift, effect: 10_000, birth: 0, cause: .notWilling,
        state: [.breach, .conceals, state])
      try ask(&town)
      #expect(town.happened(.suspended) == 0)
    }
  }

  @Test("Papers within the month cost no payment")
  func quickRepair() throws {
    var town = try town {
      $0.detection.answerBase = -50
      $0.detection.repairBase = 50
    }
    // Fourteen days from the first of a month are over before it ends.
    try ask(&town, day: 0)
    #expect(town.happened(.suspended) == 1)
    #expect(town.happened(.resumed) == 1)
    #expect(town.world.households.phase[0] == .onBenefit)
    try nextMonth(&town)
    #expect(town.world.ledger.madeGood == 0)
    #expect(town.world.ledger.notMadeGood == 0)
    #expect(town.count(.paidCents) == 5 * town.norm)
  }

  @Test("Papers in the month after: the payment is missed, and made good")
  func slowRepair() throws {
    var town = try town {
      $0.detection.answerBase = -50
      $0.detection.repairBase = 50
    }
    try ask(&town, day: 29)
    #expect(town.world.households.phase[0] == .suspended)
    try nextMonth(&town)
    #expect(town.count(.paidCents) == 4 * town.norm)
    #expect(town.world.households.phase[0] == .onBenefit)
    #expect(town.happened(.resumed) == 1)
    #expect(town.world.households.heldBack[0] == 0)
    #expect(town.world.ledger.madeGood == town.norm)
    #expect(town.world.ledger.notMadeGood == 0)
    #expect(town.count(.lostEntitled) == 0)
    try town.world.checkAccounts()
  }

  @Test("Without papers it is revoked the month after; who was entitled is counted as such")
  func revoked() throws {
    for ended in [false, true] {
      var town = try town {
        $0.detection.answerBase = -50
        $0.detection.repairBase = -50
      }
      if ended { town.begin(.job, effect: Int32(town.norm), birth: 9) }
      try ask(&town)
      #expect(town.world.households.phase[0] == .suspended)
      try nextMonth(&town)
      #expect(town.world.households.phase[0] == .left)
      #expect(town.world.households.departure[0] == .revoked)
      #expect(town.happened(.revoked) == 1)
      #expect(town.count(.lostEntitled) == (ended ? 0 : 1))
      try town.world.checkAccounts()
    }
  }

  @Test("A suspended household that leaves for another reason takes nothing held back along")
  func heldBackAfterLeaving() throws {
    var town = try town()
    town.suspend()
    town.play(Payment.play)
    town.world.leave(0, .moved, town.context)
    #expect(town.world.households.heldBack[0] == 0)
  }

  /// When papers come after a request that was not met, by the luck of 200 households.
  private func repairs(
    _ change: @escaping (inout Parameters) -> Void = { _ in },
    _ prepare: (inout Town) -> Void = { _ in }
  ) throws -> [Double?] {
    try (0..<200).map { seed in
      var town = try town(seed: UInt64(seed)) {
        $0.detection.answerBase = -50
        change(&$0)
      }
      prepare(&town)
      receive(&town, day: 29)
      let answers = Cooperation.ask(&town.world, town.context, 0, for: .papers, day: 29)
      #expect(!answers)
      return town.world.suspensions[0].repairedAt
    }
  }

  @Test(
    "Whoever repairs with a smaller chance does so with a larger one, and no later",
    .tags(.metamorphic))
  func monotone() throws {
    let weak = try repairs { _ in
    } _: {
      $0.world.households.capacity[0] = -2
    }
    let plain = try repairs()
    let helped = try repairs { _ in
    } _: {
      $0.policy.service.informalApproach = 1
    }
    for (less, more) in [(weak, plain), (plain, helped)] {
      for (a, b) in zip(less, more) {
        guard let a else { continue }
        let b = try #require(b)
        #expect(b <= a && a < 1)
      }
      #expect(less.count { $0 != nil } < more.count { $0 != nil })
    }
  }

  @Test("Who refused repairs less often than who could not answer")
  func refusersRepairLess() throws {
    let unable = try repairs()
    let unwilling = try repairs {
      $0.detection.answerBase = 50
      $0.detection.refusal = 1
    } _: {
      $0.begin(.gift, effect: 10_000, birth: 0, cause: .notWilling, state: [.breach, .conceals])
    }
    #expect(unwilling.count { $0 != nil } < unable.count { $0 != nil })
  }

  @Test("Plain letters: fewer requests that are not understood", .tags(.metamorphic))
  func plainLetters() throws {
    func suspended(_ share: Double) throws -> Set<Int> {
      Set(
        try (0..<200).filter { seed in
          var town = try town(seed: UInt64(seed)) { $0.detection.requestUnderstood = 0 }
          town.policy.information.plainLetters = share
          try ask(&town)
          return town.happened(.suspended) == 1
        })
    }
    let usual = try suspended(0)
    let plain = try suspended(1)
    #expect(plain.isStrictSubset(of: usual))
  }
}
