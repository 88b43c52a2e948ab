import Chance
import Law
import Quantities
import Testing

@testable import Model

extension Parameters.Assessment {
  /// Every cause is seen in full and read as this class, by every caseworker.
  mutating func always(_ culpability: Culpability) {
    let classes: [Culpability] = [.none, .reduced, .normal, .gross, .intent]
    let certain = classes.map { $0 == culpability ? 1.0 : 0 }
    accuracyLow = 1
    accuracyHigh = 1
    caseworkerSpread = 0
    notKnowing = certain
    notAble = certain
    notWilling = certain
    unseen = certain
  }
}

@Suite("10. Decision")
struct DecisionTests {
  /// A breach of month 0 found in month 10, decided at once.
  private func decided(
    _ culpability: Culpability = .normal, harm: Int32 = 120_000, cause: Cause = .notWilling,
    topic: Topic = .cashWork, state: Circumstance.State = .breach,
    _ prepare: (inout Town) -> Void = { _ in }
  ) throws -> Town {
    var town = try Town(month: 10) { p in
      p.assessment.always(culpability)
      p.objection.rate = 0
    }
    town.follow()
    let i = town.begin(
      topic, effect: 20_000, birth: 0, cause: cause, state: state)
    town.world.circumstances[i].overpaid = harm
    town.world.ledger.paid += Int64(harm)
    town.world.ledger.overpaid += Int64(harm)
    prepare(&town)
    let more = town.world.circumstances[i]
    let rest =
      Int64(more.overpaidLate) + Int64(more.overpaidByOffice) + Int64(more.overpaidByOfficeLate)
    town.world.ledger.paid += rest
    town.world.ledger.overpaid += rest
    Decision.prepare(&town.world, town.context, i, day: 0)
    try town.open(Triage.play, Decision.play)
    try town.world.checkAccounts()
    return town
  }

  /// What the law says of the same facts.
  private func law(_ town: Town, _ culpability: Culpability, harm: Int64) -> FineDecision {
    town.law.fines.decide(
      FineFacts(
        harm: Cents(harm), culpability: culpability, breachDay: Shipped.day,
        decidedDay: Shipped.day.adding(days: 300), norm: Cents(town.norm),
        discretion: .fineWhenAllowed))
  }

  @Test(
    "The claim is the harm; the fine is the law's for the same facts",
    arguments: [
      (Culpability.reduced, 120_000, 30_000), (.normal, 120_000, 60_000),
      (.gross, 120_000, 90_000), (.intent, 120_000, 120_000),
      // Ability to pay: twelve months of 10% of EUR 1,030.42.
      (.normal, 500_000, 123_650),
    ])
  func fine(culpability: Culpability, harm: Int32, expected: Int64) throws {
    let town = try decided(culpability, harm: harm)
    #expect(town.count(.breachClaimCents) == Int64(harm))
    #expect(town.count(.breachClaims) == 1)
    #expect(town.count(.fines) == 1)
    #expect(town.count(.fineCents) == expected)
    #expect(law(town, culpability, harm: Int64(harm)).amount.amount == expected)
    #expect(town.world.claims.map(\.kind) == [.breach, .fine])
    #expect(town.count(.sanctions) == 1)
    #expect(town.count(.sanctionsUnwilling) == 1)
    // Until 2021 every fine bars a debt arrangement, since then only one for intent or gross fault.
    #expect(town.world.households.traits[0].contains(.barredFromArrangement))
    let law = try Shipped.law(on: Day(year: 2022, month: 7, day: 1)!)
    let later = try decided(culpability, harm: harm) { $0.law = law }
    let grave = culpability == .gross || culpability == .intent
    #expect(later.world.households.traits[0].contains(.barredFromArrangement) == grave)
  }

  @Test("Without culpability there is no fine, but the claim stands")
  func notCulpable() throws {
    let town = try decided(.none)
    #expect(town.count(.finesConsidered) == 1)
    #expect(town.count(.fines) + town.count(.warnings) == 0)
    #expect(town.count(.breachClaimCents) == 120_000)
    #expect(town.count(.sanctions) == 0)
  }

  @Test("Small harm is met with a warning where the policy warns, with a fine where it does not")
  func warning() throws {
    let warned = try decided(harm: 15_000) { $0.policy.sanction.warnWhenAllowed = 1 }
    #expect(warned.count(.warnings) == 1 && warned.count(.fines) == 0)
    let fined = try decided(harm: 15_000)
    #expect(fined.count(.fines) == 1)
    #expect(fined.count(.fineCents) == 7_500)
    let over = try decided(harm: 15_001) { $0.policy.sanction.warnWhenAllowed = 1 }
    #expect(over.count(.warnings) == 0, "one cent over EUR 150")
  }

  @Test("No second warning within two years of the first")
  func secondWarning() throws {
    let town = try decided(harm: 10_000) {
      $0.policy.sanction.warnWhenAllowed = 1
      $0.world.households.lastWarning[0] = -5
    }
    #expect(town.count(.warnings) == 0)
    #expect(town.count(.fines) == 1)
  }

  @Test("A second fine for the same, within five years, is one and a half times the first")
  func repetition() throws {
    func fine(_ month: Int16, _ topic: Topic) throws -> Int64 {
      try decided {
        $0.world.households.lastFine[0] = month
        $0.world.households.lastFineTopic[0] = topic
      }.count(.fineCents)
    }
    #expect(try fine(-20, .cashWork) == 90_000)
    #expect(try fine(-20, .gift) == 60_000, "another conduct")
    #expect(try fine(-61, .cashWork) == 60_000, "too long ago")
    #expect(try fine(-1, .cashWork) == 60_000, "not final when the breach began")
  }

  @Test("What the office overpaid after the report is claimed and never fined")
  func agencyPart() throws {
    let town = try decided(state: [.breach, .reported]) {
      $0.world.circumstances[0].overpaidByOffice = 50_000
      $0.world.circumstances[0].reported = 8
    }
    #expect(town.count(.breachClaimCents) == 120_000)
    #expect(town.count(.agencyClaimCents) == 50_000)
    // Reported of one's own accord: reduced culpability, a quarter of the breach's harm alone.
    #expect(town.count(.fineCents) == 30_000)
  }

  @Test("A change reported in time is recovered as the office's own, without a sanction")
  func withoutBreach() throws {
    let town = try decided(harm: 40_000, cause: .none, state: .reported)
    #expect(town.count(.agencyClaimCents) == 40_000)
    #expect(town.count(.breachesEstablished) == 0)
    #expect(town.count(.fines) + town.count(.warnings) + town.count(.finesConsidered) == 0)
  }

  @Test("Without a breach, less than the small amount is not claimed; with one it is")
  func smallAmount() throws {
    let small = try decided(harm: 14_999, cause: .none, state: .reported)
    #expect(small.count(.agencyClaims) == 0)
    #expect(small.world.ledger.waived == 14_999)
    let enough = try decided(harm: 15_000, cause: .none, state: .reported)
    #expect(enough.count(.agencyClaimCents) == 15_000)
    let breach = try decided(harm: 1_000)
    #expect(breach.count(.breachClaimCents) == 1_000)
  }

  @Test(
    "What was paid more than six months after a report is left out; after a signal only by policy")
  func sixMonths() throws {
    let reported = try decided(cause: .none, state: .reported) {
      $0.world.circumstances[0].overpaidByOfficeLate = 70_000
    }
    #expect(reported.count(.agencyClaimCents) == 120_000)
    #expect(reported.world.ledger.waived == 70_000)
    for (rule, claimed) in [(0.0, 190_000), (1, 120_000)] as [(Double, Int64)] {
      let signalled = try decided {
        $0.policy.sanction.sixMonthRuleAnySignal = rule
        $0.world.circumstances[0].overpaidLate = 70_000
      }
      #expect(signalled.count(.breachClaimCents) == claimed)
    }
  }

  @Test("The books are right after the decision, and the household feels the claim and the fine")
  func consequences() throws {
    let town = try decided()
    #expect(town.circumstance.booked == 20_000)
    #expect(town.circumstance.overpaid == 0)
    let p = town.parameters.mind
    let stress = town.world.impulses.filter { $0.kind == .stress }.map { Double($0.size) }.sorted()
    // 0.1 × ln(1 + 1200 / 1000), and the fine's own blow.
    #expect(abs(stress[0] - p.recovery * 0.788457) < 1e-6)
    #expect(abs(stress[1] - p.sanction) < 1e-6)
    #expect(
      town.world.impulses.contains {
        $0.kind == .trustLoss && abs(Double($0.size) - p.trustLoss) < 1e-6
      })
    #expect(
      town.world.impulses.contains {
        $0.kind == .perceived && abs(Double($0.size) - p.ownFound) < 1e-6
      })
  }

  @Test("A call beforehand softens the loss of trust and takes its minutes")
  func informalApproach() throws {
    let plain = try decided()
    let called = try decided { $0.policy.service.informalApproach = 1 }
    let p = called.parameters
    let loss = called.world.impulses.first { $0.kind == .trustLoss }
    #expect(abs(Double(loss?.size ?? 0) - p.mind.trustLoss * p.mind.voiceFactor) < 1e-6)
    #expect(
      called.count(.minutesSanction) - plain.count(.minutesSanction) == 0,
      "hours are counted by Observe, not yet played")
    let spent = { (town: Town) in town.world.office.usedByPart[Part.sanction.rawValue] }
    #expect(spent(called) - spent(plain) == Int64(p.capacity.callMinutes))
  }

  @Test("A change that ends the right ends the benefit, and counts as ended for a breach if found")
  func endsTheRight() throws {
    for (topic, reason) in [
      (Topic.job, Departure.work), (.departure, .moved), (.detention, .detained),
      (.study, .studying),
    ] {
      let found = try decided(topic: topic)
      #expect(found.world.households.phase[0] == .left)
      #expect(found.world.households.departure[0] == reason)
      #expect(found.count(.endedForBreach) == 1)
      let told = try decided(cause: .none, topic: topic, state: .reported)
      #expect(told.world.households.phase[0] == .left)
      #expect(told.count(.endedForBreach) == 0)
    }
  }

  @Test("Without staff nothing is decided")
  func noStaff() throws {
    let town = try decided { $0.policy.staff.incomeConsultants = 0 }
    #expect(town.count(.breachesEstablished) == 0)
    #expect(town.waiting(.decision) == 1)
    #expect(town.world.claims.isEmpty)
  }

  @Test("A serious case goes to the prosecutor, without a fine")
  func referral() throws {
    let town = try decided(.intent, harm: 6_000_000)
    #expect(town.count(.referrals) == 1)
    #expect(town.count(.fines) == 0)
    #expect(town.count(.breachClaimCents) == 6_000_000)
  }

  @Test("One breach is answered once: its end, reported in time, is no second breach")
  func endOfADecidedBreach() throws {
    var town = try Town(month: 10) { p in
      p.assessment.always(.normal)
      p.objection.rate = 0
    }
    town.follow()
    // Decided before: on the books, established, nothing open. It ends this month.
    town.begin(
      .cashWork, effect: 20_000, booked: 20_000, birth: 0, end: 10, cause: .notKnowing,
      state: [.knows, .breach, .established], reportThreshold: 1)
    try town.open(
      LifeEvents.play, Reporting.play, Payment.play, Signals.play, Triage.play, Investigation.play,
      { w, c in Decision.play(&w, c) })
    #expect(town.happened(.reportProcessed) == 1)
    #expect(town.circumstance.booked == 0, "the deduction stops")
    #expect(town.count(.breachesEstablished) == 0)
    #expect(town.count(.fines) + town.count(.warnings) + town.count(.finesConsidered) == 0)
  }

  @Test("Part-time work that a file match settles is no breach, unless concealed")
  func settledWork() throws {
    for (cause, breaches) in [(Cause.notKnowing, 0), (.notWilling, 1)] as [(Cause, Int64)] {
      let town = try decided(cause: cause, topic: .work) {
        $0.parameters.detection.settledShare = 1
      }
      #expect(town.count(.breachesEstablished) == breaches)
    }
  }

  @Test(
    "A hard case is decided from its effect, whatever it is about", arguments: [Topic.gift, .work])
  func tailoring(topic: Topic) throws {
    var tailored = 0
    for seed in 0..<60 {
      var town = try Town(month: 10, seed: UInt64(seed)) { p in
        p.assessment.always(.normal)
        p.objection.rate = 0
        p.detection.settledShare = 0.4
        p.assessment.hardCaseShare = 0.4
      }
      town.policy.sanction.tailoring = 1
      let i = town.begin(topic, effect: 20_000, birth: 0, cause: .notKnowing, state: .breach)
      town.world.circumstances[i].overpaid = 120_000
      Decision.prepare(&town.world, town.context, i, day: 0)
      try town.open(Triage.play, Decision.play)
      tailored += Int(town.count(.finesConsidered))
    }
    // Binomial(60, at least 0.4 × 0.6): none at all has probability below 1e-7.
    #expect(tailored > 0)
  }

  @Test("A breach that was found is recovered, also when the household leaves before the decision")
  func leftMeanwhile() throws {
    let town = try decided { town in
      town.world.circumstances[0].state.insert([.established, .pursued])
      town.world.leave(0, .otherIncome, town.context)
    }
    #expect(town.count(.breachClaimCents) == 120_000)
  }
}
