import Testing

@testable import Model

/// What must go up or down when one thing changes and the luck stays the same.
@Suite("Directions")
struct DirectionTests {
  private let run = Run(households: 400, warmUp: 24, months: 48)

  private func base(_ change: (inout Policy) -> Void = { _ in }) throws -> Policy {
    var policy = try Shipped.policy("almere-2019")
    change(&policy)
    return policy
  }

  @Test("Twice the detection: more claims, each smaller, found sooner", .tags(.metamorphic))
  func detection() throws {
    func world(_ factor: Double) throws -> World {
      var run = run
      run.parameters = { p in
        for path in [
          \Parameters.Detection.work, \.cashWork, \.cohabitation, \.sharer, \.gift, \.asset,
          \.abroad,
          \.separation, \.job, \.departure, \.study,
        ] { p.detection[keyPath: path] *= factor }
      }
      // Enough staff, so that queues do not undo it.
      return try run.play(base { for role in 0..<5 { $0.staff[role] *= 10 } })
    }
    let (once, twice) = (try world(1), try world(2))
    func mean(_ world: World) -> Double {
      Double(world.total(.breachClaimCents)) / Double(world.total(.breachClaims))
    }
    #expect(twice.total(.breachClaims) > once.total(.breachClaims))
    #expect(mean(twice) < mean(once))
    #expect(twice.total(.undetectedCents) < once.total(.undetectedCents))
    func delay(_ world: World) -> Double {
      Double(world.total(.detectionMonths)) / Double(world.total(.breachesBegun))
    }
    #expect(delay(twice) < delay(once))
  }

  @Test("More letters: more knowledge, fewer breaches of not knowing", .tags(.metamorphic))
  func letters() throws {
    let worlds = try run.play([
      base { $0.information.repeatInterval = 0 }, base { $0.information.repeatInterval = 12 },
      base { $0.information.repeatInterval = 2 },
    ])
    func knowledge(_ world: World) -> Double {
      Double(world.total(.knowledgeFixed)) / Double(world.total(.clientMonths)) / 0x1p20
    }
    #expect(knowledge(worlds[0]) < knowledge(worlds[1]))
    #expect(knowledge(worlds[1]) < knowledge(worlds[2]))
    #expect(worlds[2].total(.breachesNotKnowing) < worlds[0].total(.breachesNotKnowing))
    #expect(worlds[2].total(.minutesInformation) > worlds[0].total(.minutesInformation))
  }

  @Test(
    "Kappa: what stress takes of capacity falls on the stressed, in breaches they could not help",
    .tags(.metamorphic))
  func kappa() throws {
    func unable(_ kappa: Double) throws -> (low: Double, high: Double) {
      var run = run
      run.parameters = {
        $0.mind.kappa = kappa
        $0.reporting.capacitySlope = 1.5
      }
      let world = try run.play(base())
      func share(_ group: Group) -> Double {
        Double(world.total(.breachesUnable, group)) / Double(world.total(.changesBegun, group))
      }
      return (share(.stress1), share(.stress3))
    }
    let (without, with) = (try unable(0), try unable(0.45))
    // The trait makes up for the mean, so the calm gain what the stressed lose.
    #expect(with.high / with.low > without.high / without.low)
  }

  @Test(
    "No staff: queues grow and nothing is decided; ten times the staff: hardly any backlog",
    .tags(.metamorphic))
  func staff() throws {
    let worlds = try run.play([
      base { for role in 0..<5 { $0.staff[role] = 0 } },
      base { for role in 0..<5 { $0.staff[role] *= 10 } },
    ])
    let (none, plenty) = (worlds[0], worlds[1])
    #expect(none.total(.grants) == 0)
    #expect(none.total(.fines) + none.total(.warnings) + none.total(.measures) == 0)
    #expect(none.total(.minutesUsed) == 0)
    #expect(none.total(.reportsProcessed) == 0)
    #expect(none.tally[.backlog, month: 47] > none.tally[.backlog, month: 11])
    // What is left waits a month at most: it came after its stage of the month.
    #expect(plenty.total(.casesOverTerm) == 0)
    #expect(plenty.total(.casesExpired) == 0)
    #expect(plenty.tally[.backlog, month: 47] < 20)
  }

  @Test("Gate priority: with too few hours, applications go before signals", .tags(.metamorphic))
  func gate() throws {
    let worlds = try run.play([
      base {
        $0.control.gatePriority = 1
        $0.staff.incomeConsultants *= 0.6
      },
      base {
        $0.control.gatePriority = 0
        $0.staff.incomeConsultants *= 0.6
      },
    ])
    #expect(
      worlds[0].total(.signalsClosed) - worlds[0].total(.casesExpired)
        <= worlds[1].total(.signalsClosed) - worlds[1].total(.casesExpired))
    #expect(worlds[0].total(.grants) >= worlds[1].total(.grants))
  }

  @Test(
    "Harsher reading: more fines; warnings where allowed: fewer fines, more warnings",
    .tags(.metamorphic))
  func severity() throws {
    let worlds = try run.play([
      base { $0.sanction.leniency = -1 }, base { $0.sanction.leniency = 1 },
      base { $0.sanction.warnWhenAllowed = 0 }, base { $0.sanction.warnWhenAllowed = 1 },
    ])
    #expect(worlds[0].total(.fineCents) > worlds[1].total(.fineCents))
    #expect(worlds[0].total(.finesConsidered) < worlds[1].total(.finesConsidered))
    #expect(worlds[2].total(.fines) > worlds[3].total(.fines))
    #expect(worlds[2].total(.warnings) < worlds[3].total(.warnings))
  }

  @Test("More alertness: more signals, also more false ones", .tags(.metamorphic))
  func alertness() throws {
    let worlds = try run.play([
      base { $0.control.alertness = 0.5 }, base { $0.control.alertness = 2 },
    ])
    #expect(worlds[1].total(.signalsReceived) > worlds[0].total(.signalsReceived))
    #expect(worlds[1].total(.investigationsUnfounded) > worlds[0].total(.investigationsUnfounded))
  }

  @Test("Fuller collection: more repaid, less outstanding", .tags(.metamorphic))
  func collection() throws {
    let worlds = try run.play([
      base { $0.sanction.collection = 0.2 }, base { $0.sanction.collection = 1 },
    ])
    #expect(worlds[1].total(.repaidCents) > worlds[0].total(.repaidCents))
    #expect(worlds[1].total(.claimsOutstandingCents) < worlds[0].total(.claimsOutstandingCents))
  }

  @Test(
    "Care indication finds unused provisions; stress-sensitive service lowers stress",
    .tags(.metamorphic))
  func help() throws {
    let worlds = try run.play([
      base {
        $0.service.careIndication = 0
        $0.service.stressSensitive = 0
      },
      base {
        $0.service.careIndication = 0.3
        $0.service.stressSensitive = 1
      },
    ])
    #expect(worlds[1].total(.provisionUnusedMonths) < worlds[0].total(.provisionUnusedMonths))
    #expect(worlds[1].total(.stressFixed) < worlds[0].total(.stressFixed))
    #expect(worlds[1].total(.minutesService) > worlds[0].total(.minutesService))
  }

  @Test(
    "Structure off: without peers and publicity perceived detection stays at its base",
    .tags(.metamorphic))
  func peers() throws {
    var alone = run
    alone.parameters = {
      $0.mind.peerWeight = 0
      $0.mind.ownFound = 0
      $0.mind.cleanCheck = 0
      $0.mind.announcement = 0
    }
    let world = try alone.play(base())
    let furthest =
      zip(world.households.perceived, world.households.perceivedBase)
      .map { abs($0 - $1) }.max() ?? 1
    #expect(furthest < 1e-6)
  }
}
