import Law
import Quantities
import Testing

@Suite("What a model that counts in months asks of the law")
struct ModelTermsTests {
  @Test("terms in months, the repeat window, remission and the second look")
  func months() throws {
    let law = try Repository.law(on: "2019-07-01")
    #expect(law.procedure.term(.application).nearestMonths == 2)
    #expect(law.procedure.term(.fine).nearestMonths == 3)
    #expect(law.procedure.term(.committeeDecision).nearestMonths == 3)
    #expect(Term(5, .years).nearestMonths == 60)
    #expect(Term(4, .months).nearestMonths == 4)
    #expect(Term(44, .days).nearestMonths == 1 && Term(45, .days).nearestMonths == 2)
    #expect(law.fines.repeatMonths == 60)
    #expect(law.measures.repeatMonths == 12)
    #expect(law.collection.fraudRemissionMonths == 120)
    #expect(law.suspension.longest == 8)
  }

  @Test("correcting of one's own accord makes for reduced culpability, but not after intent")
  func ownCorrection() {
    #expect(
      Culpability.allCases.map(\.afterOwnCorrection) == [
        .none, .reduced, .reduced, .reduced, .intent,
      ])
  }

  @Test(
    "a report is needed where a fine above 340 is possible",
    arguments: [
      (Int64(34_000), false, false), (34_001, false, true), (22_666, true, false),
      (22_667, true, true),
      (0, false, true),
    ])
  func report(_ cents: Int64, _ isRepeat: Bool, _ expected: Bool) throws {
    let law = try Repository.law(on: "2019-07-01")
    let facts = FineFacts(
      harm: Cents(cents), isRepeat: isRepeat, breachDay: law.day, decidedDay: law.day, norm: .zero)
    #expect(law.fines.needsReport(facts) == expected)
  }
}
