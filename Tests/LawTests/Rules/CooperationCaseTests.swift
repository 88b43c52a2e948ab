import Law
import Quantities
import Testing

@Suite("The worked cases of the duty to cooperate")
struct CooperationCaseTests {
  @Test("suspension", arguments: try LawCase.all(in: "suspension"))
  func suspension(_ it: LawCase) throws {
    let given = it.given
    try given.checkNames(
      "due", "period_start", "notice", "repair_days", "supplied", "judged", "needed",
      "blameworthy")
    let facts = SuspensionFacts(
      dueDay: try given.day("due"), periodStart: try given.dayIfAny("period_start"),
      noticeDay: try given.day("notice"),
      repairDays: given.has("repair_days") ? try given.count("repair_days") : nil,
      suppliedDay: try given.dayIfAny("supplied"), judgedDay: try given.day("judged"),
      isNeeded: try given.flag("needed", or: true),
      isBlameworthy: try given.flag("blameworthy", or: true))
    let law = try Repository.tables.get().suspension.inForce(on: facts.noticeDay)
    var (why, silent) = (Explanation(), NoTrace())
    let decision = try law.decide(facts, trace: &why)
    #expect(decision == (try law.decide(facts, trace: &silent)))
    #expect(decision.outcome == (try it.expected.choice("outcome")))
    #expect(decision.from == (try it.expected.dayIfAny("from")))
    #expect(decision.repairEnd == (try it.expected.dayIfAny("repair_end")))
    #expect(!why.steps.isEmpty)
  }

  @Test("house visit", arguments: try LawCase.all(in: "house-visit"))
  func houseVisit(_ it: LawCase) throws {
    try it.given.checkNames("date", "ground", "reply")
    let law = try Repository.tables.get().norms.inForce(on: it.given.day("date"))
    var why = Explanation()
    let decision = law.houseVisit(
      HouseVisitFacts(
        ground: try it.given.choice("ground"), reply: try it.given.choice("reply")), trace: &why)
    #expect(decision.outcome == (try it.expected.choice("outcome")))
    #expect(decision.norm == (try it.expected.moneyIfAny("norm")))
    #expect(!why.steps.isEmpty)
  }
}
