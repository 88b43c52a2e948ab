import Law
import Quantities
import Testing

@Suite("The worked cases of collection")
struct CollectionCaseTests {
  @Test("a month's collection", arguments: try LawCase.all(in: "collection"))
  func collection(_ it: LawCase) throws {
    let given = it.given
    try given.checkNames(
      "date", "norm", "reductions", "claims", "order", "includes_other", "refuses_information",
      "repeat_months_used")
    let facts = CollectionFacts(
      norm: try given.money("norm"), reductions: try given.money("reductions", or: .zero),
      claims: try given.texts("claims").map { try Self.claim($0) },
      order: given.has("order") ? try given.choice("order") : .fraudFirst,
      includesOther: try given.flag("includes_other", or: true),
      refusesInformation: try given.flag("refuses_information", or: false),
      repeatMonthsUsed: try given.count("repeat_months_used", or: 0))
    let law = try Repository.tables.get().collection.inForce(on: given.day("date"))
    var (why, silent) = (Explanation(), NoTrace())
    let decision = try law.decide(facts, trace: &why)
    #expect(decision == (try law.decide(facts, trace: &silent)))
    #expect(decision.parts == (try it.expected.monies("parts")))
    #expect(decision.left == (try it.expected.money("left")))
    #expect(why.steps.last?.message == .collectionLeft)
  }

  @Test("remission", arguments: try LawCase.all(in: "remission"))
  func remission(_ it: LawCase) throws {
    let given = it.given
    try given.checkNames(
      "kind", "open", "start", "date", "paid_in_full", "arrears_made_good", "hopeless", "lump_sum")
    let facts = RemissionFacts(
      kind: try given.choice("kind"), balance: try given.money("open"),
      startDay: try given.day("start"), day: try given.day("date"),
      paidInFull: try given.flag("paid_in_full", or: false),
      arrearsMadeGood: try given.flag("arrears_made_good", or: false),
      isHopeless: try given.flag("hopeless", or: false),
      lumpSum: try given.money("lump_sum", or: .zero))
    let law = try Repository.tables.get().collection.inForce(on: facts.day)
    var why = Explanation()
    #expect(try law.remission(facts, trace: &why) == it.expected.money("amount"))
    #expect(why.steps.count == 1)
  }

  @Test("debt arrangement", arguments: try LawCase.all(in: "debt-arrangement"))
  func arrangement(_ it: LawCase) throws {
    try it.given.checkNames("date", "kind", "punished", "culpability")
    let law = try Repository.tables.get().collection.inForce(on: it.given.day("date"))
    var why = Explanation()
    let may = law.mayArrange(
      try it.given.choice("kind"), wasPunished: try it.given.flag("punished", or: true),
      culpability: try it.given.choice("culpability"), trace: &why)
    #expect(may == (try it.expected.flag("may_cooperate", or: false)))
    #expect(why.steps.count == 1)
  }

  @Test("prescription of collection", arguments: try LawCase.all(in: "collection-prescription"))
  func prescription(_ it: LawCase) throws {
    try it.given.checkNames("date", "due", "interruptions")
    let law = try Repository.tables.get().collection.inForce(on: it.given.day("date"))
    var why = Explanation()
    let day = law.prescriptionDay(
      due: try it.given.day("due"), interruptions: try it.given.days("interruptions"), trace: &why)
    #expect(day == (try it.expected.day("last")))
    #expect(!why.steps.isEmpty)
  }

  @Test("instalments and costs of paying late", arguments: try LawCase.all(in: "late-payment"))
  func latePayment(_ it: LawCase) throws {
    let given = it.given
    try given.checkNames(
      "date", "amount", "instalment", "due", "paid", "reminded", "charges_interest")
    let tables = try Repository.tables.get()
    let law = try tables.collection.inForce(on: given.day("date"))
    let amount = try given.money("amount")
    var why = Explanation()
    if given.has("instalment") {
      let plan = try law.plan(amount, instalment: given.money("instalment"), trace: &why)
      #expect(plan?.months == (try it.expected.count("months")))
      #expect(plan?.last == (try it.expected.money("last")))
    } else {
      let costs = try law.lateCosts(
        amount, due: given.day("due"), paid: given.day("paid"),
        reminded: given.dayIfAny("reminded"),
        chargesInterest: given.flag("charges_interest", or: true), rates: tables.interest,
        trace: &why)
      #expect(costs.interest == (try it.expected.money("interest")))
      #expect(costs.reminder == (try it.expected.money("reminder", or: .zero)))
      #expect(costs.writDay == (try it.expected.dayIfAny("writ")))
    }
    #expect(!why.steps.isEmpty)
  }

  /// A claim written as `fraud 500.00 2019-03-01`, or `fine` with `repeat` at the end.
  private static func claim(_ text: String) throws -> OpenClaim {
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 3 else { throw Unreadable(description: "no claim: \(text)") }
    return OpenClaim(
      kind: try OpenClaim.Kind(rawValue: words[0]).orThrow(text),
      balance: try Cents(parsing: words[1]).orThrow(text),
      decidedDay: try Day(parsing: words[2]).orThrow(text), isRepeatFine: words.count > 3)
  }
}
