import Chance
import Quantities
import Testing

@testable import Model
@testable import Population

/// What holds for every policy, whatever the numbers.
@Suite("The whole model")
struct WholeModelTests {
  @Test("Every month every account balances, under the four policies", arguments: [1 as UInt64, 2])
  func accounting(seed: UInt64) throws {
    let policies = try Shipped.policies.map(Shipped.policy)
    var months = 0
    _ = try Run(warmUp: 24, months: 36, seed: seed).play(policies) { _, world in
      try world.checkAccounts()
      months += 1
    }
    #expect(months == 24 + 4 * 36)
  }

  @Test(
    "A policy compared with itself differs in nothing", .tags(.metamorphic),
    arguments: Shipped.policies)
  func twins(id: String) throws {
    let policy = try Shipped.policy(id)
    let worlds = try Run().play([policy, policy, policy])
    #expect(worlds[0].tally == worlds[1].tally)
    #expect(worlds[0].tally == worlds[2].tally)
    #expect(worlds[0].ledger == worlds[1].ledger)
    #expect(worlds[0].tally.digest != 0)
  }

  @Test("The arm a policy is played in does not matter", .tags(.metamorphic))
  func arms() throws {
    let policies = try Shipped.policies.map(Shipped.policy)
    let forward = try Run().play(policies)
    let backward = try Run().play(policies.reversed())
    for k in policies.indices {
      #expect(forward[k].tally == backward[policies.count - 1 - k].tally)
    }
    #expect(forward[0].tally != forward[2].tally, "and the policies do differ")
  }

  @Test("The order of households does not matter", .tags(.metamorphic), arguments: Shipped.policies)
  func shuffling(id: String) throws {
    let policy = try Shipped.policy(id)
    let run = Run()
    let straight = try run.play(policy)
    let same = try run.playShuffled(policy) { $0 }
    #expect(same.tally == straight.tally, "the test plays the same month as the simulation")
    for order in [{ -$0 }, { ($0 * 7919) % 1009 }] as [(Int) -> Int] {
      let shuffled = try run.playShuffled(policy, order: order)
      #expect(shuffled.tally.digest == straight.tally.digest)
      #expect(shuffled.differences(from: straight).prefix(3) == [])
      #expect(shuffled.tally == straight.tally)
      #expect(shuffled.ledger == straight.ledger)
    }
  }

  @Test("The order of households does not matter when hours run out either", .tags(.metamorphic))
  func shufflingScarce() throws {
    var policy = try Shipped.policy("preventie-voorop")
    policy.staff.incomeConsultants *= 0.4
    policy.service.careIndication = 0.3
    policy.information.repeatInterval = 1
    let run = Run(parameters: { $0.information.letterMinutes = 30 })
    let straight = try run.play(policy)
    let shuffled = try run.playShuffled(policy) { -$0 }
    #expect(shuffled.tally == straight.tally)
  }

  @Test("A longer horizon does not change earlier months", .tags(.metamorphic))
  func horizon() throws {
    let policy = try Shipped.policy("preventie-voorop")
    var seen: [[Int64]] = []
    for months in [12, 13, 36] {
      var run = Run()
      run.months = months
      _ = try run.play([policy]) { arm, world in
        guard arm == 0, world.month == Month(12) else { return }
        var world = world
        world.close()
        seen.append(
          (0..<12).flatMap { month in Counter.allCases.map { world.tally[$0, month: month] } }
            + [Int64(bitPattern: world.tally.digest)])
      }
    }
    #expect(seen.count == 3)
    #expect(seen[0] == seen[1])
    #expect(seen[0] == seen[2])
  }

  @Test("A lever that cannot matter changes nothing", .tags(.metamorphic))
  func idleLevers() throws {
    let base = try Shipped.policy("almere-2019")
    var directed = base
    directed.service.clientDirection = 0.5
    var informed = base
    informed.information.informedPartners = 1
    let plain = try Run().play(base)
    #expect(plain.tally == (try Run { $0.workDuty.directionFactor = 1 }.play(directed)).tally)
    // Helpers are informed of a duty of clients they do not have.
    let strangers = Run(parameters: { $0.information.teamShare = 0 })
    #expect(try strangers.play(base).tally == strangers.play(informed).tally)
    // Without prevention, its priority is nothing to anybody.
    var first = base
    first.staff.preventionPriority = 1
    first.service.proactiveConversations = 0
    first.information.lifeEventPrompts = 0
    var last = first
    last.staff.preventionPriority = 0
    #expect(try Run().play(first).tally == Run().play(last).tally)
  }

  @Test("Everybody is present, waiting, to come, or has left for one reason")
  func everybody() throws {
    var arrived = 0
    for world in try Run().play(Shipped.policies.map(Shipped.policy)) {
      let h = world.households
      #expect(Set(h.id).count == h.count)
      for r in 0..<h.count {
        #expect((h.phase[r] == .left) == (h.departure[r] != .none), "row \(r)")
      }
      let cohort = h.traits.count { $0.contains(.cohort) }
      if arrived == 0 { arrived = cohort }
      #expect(cohort == arrived, "the cohort is the same under every policy")
      #expect(
        world.tally[.cohortMonths, month: 23]
          == Int64(
            (0..<h.count).count { h.traits[$0].contains(.cohort) && h.phase[$0] != .notYet }))
      let clients = h.phase.count { $0 == .onBenefit || $0 == .suspended }
      #expect(world.caseload == clients)
      #expect(world.tally[.clientMonths, month: 23] == Int64(clients))
      // Open changes belong to clients only.
      for item in world.circumstances where !item.has(.closed) {
        #expect(h.phase[Int(item.row)] == .onBenefit || h.phase[Int(item.row)] == .suspended)
      }
    }
  }

  @Test("The cohort only grows, by first applicants, and never loses anybody")
  func cohort() throws {
    let world = try Run(months: 36).play(Shipped.policy("streng-sanctioneren"))
    var last: Int64 = 0
    for month in 0..<36 {
      let now = world.tally[.cohortMonths, month: month]
      #expect(now >= last)
      last = now
    }
  }

  @Test("Clients of this month are those of last month, plus grants, minus who left")
  func flow() throws {
    var clients: Int64?
    var kept: [Phase] = []
    _ = try Run().play([Shipped.policy("almere-2019")]) { arm, world in
      guard arm == 0 else { return }
      let month = Int(world.month.index) - 1
      let now = world.tally[.clientMonths, month: month]
      let phases = world.households.phase
      if let before = clients {
        let left = zip(kept, phases).count {
          ($0 == .onBenefit || $0 == .suspended) && ($1 == .left || $1 == .applying)
        }
        // Nobody is granted and gone within one month here, or the count would tell.
        #expect(now == before + world.tally[.grants, month: month] - Int64(left), "month \(month)")
      }
      clients = now
      kept = phases
    }
  }

  @Test("No work is lost: what waits is what waited, plus what came, minus what was decided")
  func workIsKept() throws {
    var waited: Int64?
    var lost: [Int64] = []
    _ = try Run(households: 400, months: 36).play([Shipped.policy("almere-2019")]) { arm, world in
      guard arm == 0 else { return }
      let month = Int(world.month.index) - 1
      // Before a lawyer or before the court.
      let waits = Int64(
        world.office.queues[WorkKind.objection.rawValue].count + world.appeals.count)
      if let before = waited {
        lost.append(
          before + world.tally[.objections, month: month]
            + world.tally[.appeals, month: month] - world.tally[.objectionsDecided, month: month]
            - world.tally[.appealsDecided, month: month] - waits)
      }
      waited = waits
    }
    #expect(lost.count == 35)
    #expect(lost.allSatisfy { $0 == 0 })
  }

  @Test("Seed and replicate matter", .tags(.metamorphic))
  func luck() throws {
    let policy = try Shipped.policy("almere-2019")
    let base = try Run().play(policy).tally
    #expect(base == (try Run().play(policy)).tally)
    #expect(base != (try Run(seed: 4).play(policy)).tally)
    #expect(base != (try Run(replicate: 1).play(policy)).tally)
  }

  @Test(
    "Without checks nothing is found, and without reports nobody is sanctioned for a change",
    .tags(.metamorphic))
  func nothingDone() throws {
    var policy = try Shipped.policy("almere-2019")
    policy.control.reexaminations = 0
    policy.control.themeChecks = 0
    policy.control.alertness = 0
    policy.control.ownDataQueries = 0
    policy.control.matchInterval = 1e9
    policy.service.proactiveConversations = 0
    let run = Run(
      households: 200,
      parameters: {
        $0.execute(-50)
        $0.sources.sendNothingFalse()
      })
    // Before month 0 the base policy checks: what it began may still end in a decision. With a
    // warm-up under the same policy nothing does.
    let municipality = try Shipped.municipality(run.households, run.parameters)
    let world = try Simulation(municipality: municipality, warmUp: 24, seed: Seed(3)).play(
      replicate: 0, base: policy, policies: [{ [policy] _ in policy }], months: 36)[0]
    #expect(world.total(.changesBegun) > 100)
    #expect(world.total(.breachesBegun) > 50)
    #expect(world.total(.signalsReceived) == 0)
    #expect(world.total(.breachesEstablished) == 0)
    #expect(world.total(.fines) + world.total(.warnings) + world.total(.finesConsidered) == 0)
    #expect(world.total(.breachClaimCents) == 0)
    #expect(world.total(.overpaidCents) > 0)
  }

  @Test("Hours used never exceed what there is, in any role and month")
  func hours() throws {
    for world in try Run().play(Shipped.policies.map(Shipped.policy)) {
      for month in 0..<24 {
        for role in Role.allCases {
          let used = world.tally[role.counters.used, month: month]
          #expect(used >= 0 && used <= world.tally[role.counters.available, month: month])
        }
        let parts: [Counter] = [
          .minutesInformation, .minutesService, .minutesControl, .minutesSanction,
        ]
        #expect(
          parts.reduce(0) { $0 + world.tally[$1, month: month] }
            == world.tally[.minutesUsed, month: month])
      }
    }
  }

  @Test("A run in two threads is the run in one", .tags(.metamorphic))
  func threads() async throws {
    let policy = try Shipped.policy("vroegsignalering")
    let alone = try (0..<4).map { try Run(replicate: $0).play(policy).tally }
    let together = try await withThrowingTaskGroup(of: (Int, Tally).self) { group in
      for k in 0..<4 { group.addTask { (k, try Run(replicate: k).play(policy).tally) } }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for k in 0..<4 { #expect(together[k] == alone[k]) }
  }
}
