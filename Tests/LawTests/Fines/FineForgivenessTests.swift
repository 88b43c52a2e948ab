import Law
import Quantities
import Testing

/// The worked cases of a fine after it was imposed.
@Suite("The worked cases of forgiving a fine")
struct FineForgivenessTests {
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
