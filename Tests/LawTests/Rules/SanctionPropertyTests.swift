import Law
import Quantities
import Testing

/// Properties over facts drawn by address, on and around every day on which the law changes.
@Suite("What holds for every case of sanctions and collection")
struct SanctionPropertyTests {
  /// The days before, of and after each change of the fine's law, and some far from one.
  private static func days() throws -> [Day] {
    let changes = [
      "2013-01-02", "2014-11-24", "2016-01-11", "2017-01-01", "2018-01-01", "2020-01-01",
      "2020-08-18", "2021-01-01", "2022-01-01", "2024-01-01", "2024-04-18", "2026-01-01",
    ]
    return try changes.flatMap { text in
      let day = try Day(parsing: text).orThrow(text)
      return [day.adding(days: -1), day, day.adding(days: 1), day.adding(days: 100)]
    }
  }

  private static let degrees: [Culpability] = [.none, .reduced, .normal, .gross, .intent]

  @Test("a fine stays within each of its caps, and never rises when culpability falls")
  func fines() throws {
    let tables = try Repository.tables.get().fines
    var decided = 0
    for (place, breach) in try Self.days().enumerated() {
      for number in 0..<120 {
        var random = RandomFacts(UInt64(place * 1000 + number))
        let last = try Day(parsing: "2026-06-30").orThrow("day")
        let day = random.day(from: breach, to: max(breach, min(last, breach.adding(days: 2000))))
        var facts = random.fine(breach: breach, decided: min(day, last))
        facts.breachDay = min(breach, facts.decidedDay)
        if let end = facts.breachEndDay { facts.breachEndDay = max(end, facts.breachDay) }
        let (before, after) = (
          try tables.inForce(on: facts.breachDay), try tables.inForce(on: facts.decidedDay)
        )
        var lower = Cents.zero
        for culpability in Self.degrees {
          facts.culpability = culpability
          var silent = NoTrace()
          let decision = try tables.decide(facts, trace: &silent)
          #expect(decision == after.decide(facts, atBreach: before))
          #expect(decision.amount >= .zero)
          #expect((decision.outcome == .fine) == (decision.amount > .zero))
          try checkCaps(decision.amount, facts, tables)
          if decision.outcome == .fine || decision.outcome == .none && culpability != .none {
            #expect(decision.amount >= lower, "\(facts)")
            lower = decision.amount
          }
          decided += 1
        }
      }
    }
    #expect(decided > 20_000)
  }

  private func checkCaps(_ amount: Cents, _ facts: FineFacts, _ tables: FineTables) throws {
    guard amount > .zero else { return }
    let categories = facts.culpability == .intent ? tables.maximumIntent : tables.maximumOther
    for day in [facts.breachDay, facts.decidedDay] {
      if let maximum = try categories.value(on: day) { #expect(amount <= maximum) }
    }
    // Never more than one and a half times the harm, but for the minimum and the tens of 2013-2016.
    #expect(amount <= max(facts.harm.times(3, over: 2) + .euros(10), .euros(150)))
    let months = try tables.capacityMonths[facts.culpability].flatMap {
      try $0.value(on: facts.decidedDay)
    }
    if let months, let share = try tables.capacityShare.value(on: facts.decidedDay) {
      let income =
        facts.capacityPerMonth.map { $0 * months }
        ?? facts.norm.times(share.count * Int64(months), over: 1000)
      #expect(amount <= income + facts.freeAssets)
    }
  }

  @Test("recovery lies between nothing and what was overpaid, gross never below net")
  func recovery() throws {
    let tables = try Repository.tables.get().recovery
    let (first, last) = (
      try Day(parsing: "2019-01-01").orThrow("day"), try Day(parsing: "2026-06-30").orThrow("day")
    )
    for number in 0..<4000 {
      var random = RandomFacts(UInt64(500_000 + number))
      let decided = random.day(from: first, to: last)
      let start = decided.adding(days: -Int(random.below(3000)) - 1)
      let end = random.day(from: start, to: decided)
      let months = try OverpaidMonth.every(
        from: start, to: end, perMonth: random.cents(below: 150_000))
      let facts = OverpaymentCase(
        months: months, basis: random.one(of: RecoveryBasis.allCases), decidedDay: decided,
        knownDay: random.flag() ? nil : random.day(from: start, to: decided),
        signalDay: random.flag() ? nil : random.day(from: start, to: decided),
        clientReported: random.flag(), waivedForUrgentReasons: PerMille(random.below(1001)),
        urgentGround: random.one(of: [nil] + UrgentGround.allCases.map(Optional.some)),
        recoversWithoutBreach: random.flag(), smallAmount: random.cents(below: 20_000),
        sixMonthsForAnySignal: random.flag(), waivesGrossing: random.flag())
      var silent = NoTrace()
      let law = try tables.inForce(on: decided)
      let decision = try law.decide(facts, trace: &silent)
      #expect(decision.net.amount >= .zero && decision.net.amount <= months.total)
      #expect(decision.gross >= decision.net.amount)
      #expect(decision.gross <= law.grossedUp(decision.net.amount) + Cents(1))
      let settled = law.settleable(months, on: decided, trace: &silent)
      #expect(settled >= .zero && settled <= months.total)
      for role in HouseholdRole.allCases {
        let part = Liability.forClaim(
          months, role: role, together: random.flag() ? nil : start, until: end, trace: &silent)
        #expect(part >= .zero && part <= months.total)
      }
    }
  }

  @Test("collection leaves the protected earnings, pays no claim twice and loses no cent")
  func collection() throws {
    let tables = try Repository.tables.get().collection
    for (place, day) in try Self.days().enumerated() {
      let law = try tables.inForce(on: day)
      let share = try tables.shareProtected(on: day)
      for number in 0..<100 {
        var random = RandomFacts(UInt64(900_000 + place * 1000 + number))
        let claims = (0..<random.below(6)).map { _ in
          OpenClaim(
            kind: random.one(of: OpenClaim.Kind.allCases), balance: random.cents(below: 300_000),
            decidedDay: day.adding(days: -Int(random.below(2000))), isRepeatFine: random.flag())
        }
        let facts = CollectionFacts(
          norm: random.cents(below: 250_000), reductions: random.cents(below: 120_000),
          claims: claims, order: random.one(of: CollectionOrder.allCases),
          includesOther: random.flag(), refusesInformation: random.below(8) == 0,
          repeatMonthsUsed: Int(random.below(5)))
        var silent = NoTrace()
        let decision = try law.decide(facts, trace: &silent)
        let benefit = max(.zero, facts.norm - facts.reductions)
        #expect(decision.left + decision.total == benefit)
        #expect(decision.left >= .zero)
        for (claim, part) in zip(claims, decision.parts) {
          #expect(part >= .zero && part <= claim.balance)
        }
        let belowAllowed =
          facts.refusesInformation
          || claims.contains { $0.kind == .fine && $0.isRepeatFine }
        if !belowAllowed { #expect(decision.left >= min(benefit, share.of(facts.norm))) }
      }
    }
  }

  @Test("a measure takes whole cents, never more in a month than the norm allows")
  func measures() throws {
    let tables = try Repository.tables.get().measures
    let day = try Day(parsing: "2021-07-01").orThrow("day")
    let breaches: [DutyBreach] = [
      .uniform, .other(.light), .other(.medium), .other(.serious), .misconduct, .noResponsibility,
      .language(monthsPassed: 3), .language(monthsPassed: 7), .language(monthsPassed: 20),
    ]
    for number in 0..<3000 {
      var random = RandomFacts(UInt64(2_000_000 + number))
      let law = try tables.inForce(on: day, ordinance: random.one(of: OrdinanceID.allCases))
      let norm = random.cents(below: 250_000)
      let decision = law.decide(
        MeasureFacts(
          breach: random.one(of: breaches), isCulpable: random.below(5) > 0,
          earlierBreaches: Int(random.below(4)), norm: norm,
          waivedForUrgentReasons: PerMille(random.below(1001)),
          spreadMonths: Int(random.below(3)) + 1, warnsFirst: random.flag()))
      let parts = [decision.monthly.first, decision.monthly.second, decision.monthly.third]
      #expect(parts.allSatisfy { $0 >= .zero && $0 <= norm })
      #expect((decision.outcome == .measure) == (decision.total > .zero))
      var silent = NoTrace()
      let start = day.adding(days: Int(random.below(300)))
      let kept = try decision.withdrawn(
        on: start.adding(days: Int(random.below(100))), startingOn: start, trace: &silent)
      #expect(kept.total >= .zero && kept.total <= decision.total)
    }
  }

  @Test("a term ends no sooner than the calendar says, and never on a rest day unless it is long")
  func terms() throws {
    let first = try Day(parsing: "2013-01-01").orThrow("day")
    let terms = [
      Term(1, .days), Term(3, .days), Term(90, .days), Term(91, .days), Term(2, .weeks),
      Term(12, .weeks), Term(13, .weeks), Term(3, .months), Term(4, .months), Term(1, .years),
    ]
    for offset in 0..<5000 {
      let day = first.adding(days: offset)
      for term in terms {
        let (last, end) = (term.lastDay(after: day), term.calendarEnd(after: day))
        #expect(last >= end && last <= end.adding(days: 7))
        #expect(term.isPutOff ? !Holidays.isRestDay(last) : last == end)
      }
    }
  }

  @Test("interest and what is paid back never go below nothing, nor beyond what was paid")
  func restorations() throws {
    let rates = try Repository.tables.get().interest
    let first = try Day(parsing: "2015-01-01").orThrow("day")
    for number in 0..<2000 {
      var random = RandomFacts(UInt64(3_000_000 + number))
      let amount = random.cents(below: 1_000_000)
      let payments = (0..<random.below(5)).map {
        DatedAmount(
          day: first.adding(days: Int($0) * 200 + Int(random.below(200))),
          amount: random.cents(below: 300_000))
      }
      var silent = NoTrace()
      let paid = payments.reduce(Cents.zero) { $0 + $1.amount }
      let restored = try rates.restoration(
        after: AnnulledDecision(
          amount: amount, remaining: random.cents(below: 1_000_000), payments: payments,
          refundDay: first.adding(days: 1000 + Int(random.below(2500)))), trace: &silent)
      #expect(restored.refund >= .zero && restored.refund <= paid)
      #expect(restored.owed >= .zero && restored.owed <= amount)
      #expect(restored.interest >= .zero)
      #expect(restored.owed == .zero || restored.refund == .zero)
    }
  }
}

extension CollectionTables {
  fileprivate func shareProtected(on day: Day) throws -> PerMille {
    try Repository.tables.get().protectedEarnings.share.value(on: day)
  }
}
