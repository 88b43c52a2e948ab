import Law
import Quantities
import Testing

@Suite("The worked cases of procedure")
struct ProcedureCaseTests {
  @Test("terms", arguments: try LawCase.all(in: "term"))
  func term(_ it: LawCase) throws {
    try it.given.checkNames("from", "term", "committee", "adjourned")
    let day = try it.given.day("from")
    let law = try Repository.tables.get().procedure.inForce(on: day)
    var why = Explanation()
    let last: Day
    if it.given.has("committee") {
      last = law.objectionDecisionDay(
        madeKnown: day, committee: try it.given.flag("committee", or: false),
        isAdjourned: try it.given.flag("adjourned", or: false), trace: &why)
    } else if try it.given.text("term") == "reasonable" {
      last = law.reasonableEnd(objectionReceived: day, trace: &why)
    } else {
      let name: ProcedureTerm = try it.given.choice("term")
      last = law.lastDay(of: name, after: day, trace: &why)
      #expect(law.lastDay(of: name, after: day) == last)
    }
    #expect(last == (try it.expected.day("last")))
    #expect(!why.steps.isEmpty)
  }

  @Test("late decision", arguments: try LawCase.all(in: "late-decision"))
  func late(_ it: LawCase) throws {
    try it.given.checkNames("term_end", "notice", "decided")
    let decided = try it.given.day("decided")
    let law = try Repository.tables.get().procedure.lateDecision
    var why = Explanation()
    let amount = try law.penalty(
      termEnd: try it.given.day("term_end"), noticeReceived: try it.given.day("notice"),
      decided: decided, trace: &why)
    #expect(amount == (try it.expected.money("amount")))
    #expect(!why.steps.isEmpty)
  }

  @Test("statutory interest", arguments: try LawCase.all(in: "interest"))
  func interest(_ it: LawCase) throws {
    try it.given.checkNames("amount", "from", "until")
    let rates = try Repository.tables.get().interest
    var why = Explanation()
    let amount = try rates.interest(
      on: it.given.money("amount"), from: it.given.day("from"), until: it.given.day("until"),
      trace: &why)
    #expect(amount == (try it.expected.money("amount")))
    #expect(why.steps.count == 2)
  }

  @Test("an annulled decision", arguments: try LawCase.all(in: "annulment"))
  func annulment(_ it: LawCase) throws {
    let given = it.given
    try given.checkNames("amount", "left", "paid", "paid_on", "refund")
    let payments = try zip(given.monies("paid"), given.days("paid_on"))
      .map { DatedAmount(day: $1, amount: $0) }
    var why = Explanation()
    let restored = try Repository.tables.get().interest.restoration(
      after: AnnulledDecision(
        amount: given.money("amount"), remaining: given.money("left"), payments: payments,
        refundDay: given.day("refund")), trace: &why)
    #expect(restored.owed == (try it.expected.money("owed")))
    #expect(restored.refund == (try it.expected.money("refund")))
    #expect(restored.interest == (try it.expected.money("interest")))
    #expect(why.steps.count == 4)
  }

  @Test("an objection does not suspend, a judge does")
  func payable() throws {
    let law = try Repository.law(on: "2019-07-01").procedure
    var why = Explanation()
    #expect(law.isPayable(isSuspended: false, trace: &why))
    #expect(!law.isPayable(isSuspended: true, trace: &why))
    #expect(why.steps.map(\.message) == [.termNotSuspended, .termSuspended])
  }
}
