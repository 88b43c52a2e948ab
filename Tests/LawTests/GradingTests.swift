import Law
import Quantities
import Testing

@Suite("How sure a decision is")
struct GradingTests {
  @Test("an estimate is told where it counts, with its source")
  func estimate() throws {
    let tables = try Repository.tables.get()
    let month = try Day(parsing: "2019-09-01").orThrow("no day")
    var why = Explanation()
    _ = try tables.benefit(
      BenefitFacts(month: month, earnings: .euros(1200), disregard: .general), trace: &why)
    let step = try #require(why.steps.first { $0.message == .earningsDisregarded })
    #expect(step.basis.grade == .c)
    let source = tables.sources[try #require(step.basis.source)]
    #expect(source.id == "law.earnings.disregard_max")
    #expect(source.note.hasPrefix("14.3% of the couple norm"))
    #expect(why.grade == .c)
  }

  @Test("a maximum that is not reached leaves the decision as sure as its share")
  func notReached() throws {
    let tables = try Repository.tables.get()
    let month = try Day(parsing: "2019-09-01").orThrow("no day")
    var why = Explanation()
    _ = try tables.benefit(
      BenefitFacts(month: month, earnings: .euros(400), disregard: .general), trace: &why)
    #expect(why.grade == .a)
  }

  @Test("what is computed from two numbers is no surer than the less sure one")
  func weakest() throws {
    let (a, b, c) = (LawBasis(.a, source: 1), LawBasis(.b, source: 2), LawBasis(.c, source: 3))
    #expect(a & b == b && b & a == b && b & c == c && a & a == a)
    #expect((a & LawBasis(.a, source: 4)).source == 1)
    #expect(LawBasis.certain.source == nil && LawBasis.unread.grade == .b)
    let law = try Repository.law(on: "2020-03-01").norms
    var why = Explanation()
    _ = law.norm(.single, costSharers: 1, trace: &why)
    #expect(why.steps.last?.basis.grade == .b)
  }

  @Test("every source belongs to an id and says something")
  func sources() throws {
    let sources = try Repository.tables.get().sources
    #expect(sources.count > 300)
    for source in sources { #expect(source.id.hasPrefix("law.") && !source.note.isEmpty) }
  }

  @Test("a day in a gap is told to be in one")
  func gap() throws {
    let day = try Day(parsing: "2017-03-01").orThrow("no day")
    let means = try Repository.tables.get().means
    let error = #expect(throws: LawError.self) { try means.earningsMaximum.value(on: day) }
    #expect(
      error?.description
        == "no law for 2017-03-01: the values of Pw art. 31(2)(n) run from 2014-01-01 to "
        + "2026-06-30, with a gap on that day")
  }

  @Test("ages outside the law are told")
  func households() throws {
    let law = try Repository.law(on: "2024-03-01").norms
    #expect(throws: LawError.outOfRange("the age", 17, 18...66)) {
      try law.norm(of: HouseholdMembers(age: 17))
    }
    #expect(throws: LawError.outOfRange("the partner's age", 67, 18...66)) {
      try law.norm(of: HouseholdMembers(age: 40, partnerAge: 67))
    }
  }
}
