import Law
import Quantities
import Testing

@Suite("Facts that cannot be")
struct WrongFactsTests {
  private static let day = Day(parsing: "2019-07-15") ?? .first
  private static let tooMuch = Cents.euros(1_000_000_001)

  private static func decide(_ change: (inout FineFacts) -> Void) throws -> FineDecision {
    var facts = FineFacts(harm: .euros(1000), breachDay: day, decidedDay: day, norm: .euros(1000))
    change(&facts)
    var trace = Explanation()
    return try Repository.tables.get().fines.decide(facts, trace: &trace)
  }

  @Test("of a fine are refused by name")
  func fines() throws {
    #expect(throws: LawError.noAmount("harm", Cents(-1))) {
      try Self.decide { $0.harm = Cents(-1) }
    }
    #expect(throws: LawError.noAmount("harm", Self.tooMuch)) {
      try Self.decide { $0.harm = Self.tooMuch }
    }
    #expect(throws: LawError.noAmount("norm", Cents(.max))) {
      try Self.decide { $0.norm = Cents(.max) }
    }
    #expect(throws: LawError.noAmount("assets", Cents(.min))) {
      try Self.decide { $0.freeAssets = Cents(.min) }
    }
    #expect(throws: LawError.outOfRange("the number of days late", -1, 0...36_500)) {
      try Self.decide { $0.reportedDaysLate = -1 }
    }
    #expect(throws: LawError.less("gross harm", Cents(99_999), than: "the harm", .euros(1000))) {
      try Self.decide { $0.grossHarm = Cents(99_999) }
    }
    #expect(try Self.decide { $0.grossHarm = .euros(1000) }.outcome == .fine)
    let after = Self.day.adding(days: 1)
    #expect(throws: LawError.self) { try Self.decide { $0.earlierWarningDay = after } }
    for (imposed, final) in [(after, nil), (Self.day, after)] as [(Day, Day?)] {
      #expect(throws: LawError.self) {
        try Self.decide {
          $0.earlierSanction = EarlierSanction(imposedDay: imposed, irrevocableDay: final)
        }
      }
    }
    let before = Self.day.adding(days: -1)
    let error = #expect(throws: LawError.self) { try Self.decide { $0.decidedDay = before } }
    #expect(error?.description == "the decision, 2019-07-14, lies before the breach, 2019-07-15")
    #expect(throws: LawError.self) { try Self.decide { $0.breachEndDay = before } }
    #expect(throws: LawError.self) {
      try Self.decide { $0.breachEndDay = Self.day.adding(days: 1) }
    }
    #expect(throws: LawError.self) {
      try Self.decide {
        $0.earlierSanction = EarlierSanction(
          imposedDay: before, irrevocableDay: before.adding(days: -1))
      }
    }
    #expect(throws: LawError.self) {
      try Self.decide {
        $0.breachDay = Day(parsing: "2012-12-31") ?? .first
      }
    }
  }

  @Test("never end the program, however large, on the path without checks")
  func extremes() throws {
    let law = try Repository.law(on: "2019-07-15")
    for amount in [Cents(.min), Cents(-1), Cents(0), Cents(.max)] {
      for culpability in Culpability.allCases {
        var facts = FineFacts(
          harm: amount, grossHarm: Cents(-1), culpability: culpability, isRepeat: true,
          breachDay: .first, breachEndDay: .last, decidedDay: .last, reportedDaysLate: .max,
          earlierWarningDay: .last, norm: amount, capacityPerMonth: amount, freeAssets: amount,
          discretion: .fineWhenAllowed)
        #expect(law.fines.decide(facts).amount >= .zero)
        facts.capacityPerMonth = nil
        facts.harm = .euros(49_000)
        #expect(law.fines.decide(facts).amount >= .zero)
      }
      let measure = MeasureFacts(
        breach: .uniform, earlierBreaches: .max, norm: amount, spreadMonths: .max)
      #expect(law.measures.decide(measure).total >= .zero)
    }
  }

  @Test("of recovery, collection and procedure are refused by name")
  func others() throws {
    let tables = try Repository.tables.get()
    let law = try Repository.law(on: "2019-07-15")
    let (day, before) = (Self.day, Self.day.adding(days: -1))
    var silent = NoTrace()
    #expect(throws: LawError.self) {
      try OverpaidMonth.every(from: day, to: before, perMonth: .euros(1))
    }
    #expect(throws: LawError.noAmount("the amount a month", Cents(-1))) {
      try OverpaidMonth.every(from: day, to: day, perMonth: Cents(-1))
    }
    #expect(throws: LawError.self) {
      try OverpaidMonth.every(from: .first, to: day, perMonth: .zero)
    }
    #expect(throws: LawError.noAmount("what was overpaid", Cents(-1))) {
      try RecoveryFacts(overpaid: Cents(-1), isBreach: true).check()
    }
    let months = try OverpaidMonth.every(from: day, to: day, perMonth: .euros(31))
    #expect(throws: LawError.self) {
      try law.recovery.decide(
        OverpaymentCase(months: months, basis: .breach, decidedDay: before), trace: &silent)
    }
    #expect(throws: LawError.noAmount("a claim", Cents(-1))) {
      try law.collection.decide(
        CollectionFacts(
          norm: .zero, claims: [OpenClaim(kind: .fine, balance: Cents(-1), decidedDay: day)]),
        trace: &silent)
    }
    #expect(throws: LawError.self) {
      try law.suspension.decide(
        SuspensionFacts(dueDay: day, noticeDay: before, judgedDay: day), trace: &silent)
    }
    #expect(throws: LawError.self) {
      try law.suspension.decide(
        SuspensionFacts(
          dueDay: before, periodStart: day.adding(days: 1), noticeDay: day, judgedDay: day),
        trace: &silent)
    }
    #expect(throws: LawError.self) {
      try tables.interest.interest(on: .euros(1), from: day, until: before, trace: &silent)
    }
    #expect(throws: LawError.self) {
      try tables.interest.interest(on: .euros(1), from: .first, until: day, trace: &silent)
    }
    #expect(throws: LawError.self) {
      try law.fines.forgiveness(
        FineForgivenessFacts(imposedDay: day, askedDay: before, culpability: .normal),
        trace: &silent)
    }
    #expect(throws: LawError.outOfRange("the number of earlier breaches", -1, 0...1000)) {
      try MeasureFacts(breach: .uniform, earlierBreaches: -1, norm: .zero).check()
    }
    #expect(throws: LawError.self) {
      try law.measures.languageBreach(
        meetsLevel: false, isLearning: false, since: day, on: before, trace: &silent)
    }
    #expect(try law.collection.plan(.euros(1), instalment: .zero, trace: &silent) == nil)
  }

  @Test("of time end at the last day that can be written")
  func lastDay() {
    #expect(Day.last.description == "9999-12-31")
    #expect(Day.first.description == "0001-01-01")
    #expect(Day.last.adding(years: 5) == .last)
    #expect(Day.first.adding(months: -1) == .first)
    #expect(Term(13, .weeks).lastDay(after: .last) == .last)
    #expect(Term(6, .weeks).lastDay(after: .last) == .last)
  }
}
