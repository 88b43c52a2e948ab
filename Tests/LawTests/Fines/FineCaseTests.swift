import Law
import Quantities
import Testing

/// The worked cases of the fine, theme by theme, through the explaining path and the silent one.
@Suite("The worked cases of the fine")
struct FineCaseTests {
  private static let files = ["fine-boundaries", "fine-repeat", "fine-power"]

  @Test("fine", arguments: try files.flatMap { try LawCase.all(in: $0) })
  func fine(_ it: LawCase) throws {
    let facts = try FineFacts(it.given)
    let tables = try Repository.tables.get().fines
    var why = Explanation()
    let decision = try tables.decide(facts, trace: &why)
    #expect(decision.outcome == (try it.expected.choice("outcome")))
    #expect(decision.amount == (try it.expected.money("amount")))
    #expect(!why.steps.isEmpty)
    let silent = try tables.inForce(on: facts.decidedDay)
      .decide(facts, atBreach: tables.inForce(on: facts.breachDay))
    #expect(silent == decision)
  }

  @Test("forgiving a fine", arguments: try LawCase.all(in: "fine-forgiveness"))
  func forgiveness(_ it: LawCase) throws {
    let given = it.given
    try given.checkNames("imposed", "asked", "culpability", "new_breach")
    let facts = FineForgivenessFacts(
      imposedDay: try given.day("imposed"), askedDay: try given.day("asked"),
      culpability: try given.choice("culpability"), newBreachDay: try given.dayIfAny("new_breach"))
    let law = try Repository.tables.get().fines.inForce(on: facts.askedDay)
    var why = Explanation()
    let answer = try law.forgiveness(facts, trace: &why)
    #expect(answer == (try it.expected.choice("outcome")))
    #expect(why.steps.count == 1)
    var silent = NoTrace()
    #expect(try law.forgiveness(facts, trace: &silent) == answer)
  }
}
