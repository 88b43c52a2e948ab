import Law
import Quantities
import Testing

@Suite("The explanation of a decision")
struct ExplanationTests {
  @Test("tells the steps of a fine in order, with their articles and values")
  func fine() throws {
    let day = try Day(parsing: "2019-07-15").orThrow("no day")
    let facts = FineFacts(
      harm: .euros(9000), culpability: .normal, isRepeat: true, breachDay: day, decidedDay: day,
      norm: Cents(103_042))
    var why = Explanation()
    let decision = try Repository.tables.get().fines.decide(facts, trace: &why)
    #expect(decision.amount == Cents(123_650))
    #expect(
      why.steps.map(\.message) == [
        .fineHarm, .finePercentage, .fineRepeat, .fineByPercentage, .fineCategoryMaximum,
        .fineCapacityMonths, .fineCapacityShare, .fineCapacity, .fineReportAndHearing,
        .fineAmount,
      ])
    #expect(why.steps.last?.article == "Pw art. 18a")
    #expect(why.steps.last?.value == .money(decision.amount))
  }

  @Test("names the day from which a new warning is possible")
  func blockedWarning() throws {
    let day = try Day(parsing: "2019-07-15").orThrow("no day")
    let facts = FineFacts(
      harm: .zero, breachDay: day, decidedDay: day, earlierWarningDay: day, norm: Cents(103_042))
    var why = Explanation()
    _ = try Repository.tables.get().fines.decide(facts, trace: &why)
    let block = try #require(why.steps.first { $0.message == .fineWarningBlocked })
    #expect(block.value == .day(day.adding(years: 2)))
  }

  @Test("gives the last day of a suspension: eight weeks, the first day included")
  func suspension() throws {
    let start = try Day(parsing: "2019-07-01").orThrow("no day")
    var why = Explanation()
    let law = try Repository.law(on: "2019-07-01").suspension
    let last = law.lastDay(from: start, trace: &why)
    #expect(law.lastDay(from: start) == last)
    #expect(last.description == "2019-08-25")
    #expect(why.steps.count == 1)
  }

  @Test("a claim open at the turn of the year is grossed up by the estimate")
  func grossedUp() throws {
    let law = try Repository.law(on: "2019-07-01").recovery
    #expect(law.grossedUp(.euros(1000)) == .euros(1300))
    #expect(law.sixMonthRule == 6)
  }
}
