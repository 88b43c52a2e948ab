import Law
import Quantities
import Testing

/// Every worked case of `Cases/law/`, through the explaining path and the silent one.
@Suite("The worked cases of the law")
struct CaseTests {
  @Test("each case has its own id, a title, an article and a source")
  func complete() throws {
    let files = try Repository.names(in: "Cases/law").filter { $0 != "norm-table" }
    let cases = try files.flatMap { try LawCase.all(in: $0) }
    #expect(cases.count >= 200)
    #expect(Set(cases.map(\.id)).count == cases.count)
    for it in cases {
      #expect(!it.title.isEmpty && !it.articles.isEmpty && !it.source.isEmpty, "\(it.id)")
    }
  }

  @Test("norm", arguments: try LawCase.all(in: "norm") + LawCase.all(in: "norm-half-years"))
  func norm(_ it: LawCase) throws {
    try it.given.checkNames("date", "household", "sharers")
    let law = try Repository.tables.get().inForce(on: it.given.day("date")).norms
    let household: HouseholdType = try it.given.choice("household")
    let sharers = try it.given.count("sharers")
    var why = Explanation()
    let amount = law.norm(household, costSharers: sharers, trace: &why)
    #expect(amount == (try it.expected.money("amount")))
    #expect(amount == law.norm(household, costSharers: sharers))
    #expect(!why.steps.isEmpty)
  }

  @Test(
    "fine",
    arguments: try ["fine", "fine-history", "fine-boundaries", "fine-repeat", "fine-power"]
      .flatMap { try LawCase.all(in: $0) })
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

  @Test("recovery", arguments: try LawCase.all(in: "recovery"))
  func recovery(_ it: LawCase) throws {
    let facts = try RecoveryFacts(it.given)
    let law = try Repository.tables.get().inForce(on: it.given.day("date")).recovery
    var why = Explanation()
    let decision = law.decide(facts, trace: &why)
    #expect(decision.outcome == (try it.expected.choice("outcome")))
    #expect(decision.amount == (try it.expected.money("amount")))
    #expect(decision.isMandatory == (try it.expected.flag("mandatory", or: false)))
    #expect(decision == law.decide(facts))
  }

  @Test("measure", arguments: try LawCase.all(in: "measure"))
  func measure(_ it: LawCase) throws {
    let facts = try MeasureFacts(it.given)
    let law = try Repository.tables.get().inForce(on: it.given.day("date")).measures
    var why = Explanation()
    var decision = law.decide(facts, trace: &why)
    #expect(decision == law.decide(facts))
    if it.given.has("turned_around_after") {
      decision = decision.withdrawn(afterMonths: try it.given.count("turned_around_after"))
    }
    #expect(decision.outcome == (try it.expected.choice("outcome")))
    #expect(decision.total == (try it.expected.money("amount")))
    let expected = try it.expected.monies("monthly")
    let monthly = [decision.monthly.first, decision.monthly.second, decision.monthly.third]
    #expect(Array(monthly.prefix(expected.count)) == expected)
    #expect(monthly.dropFirst(expected.count).allSatisfy { $0 == .zero })
  }

  @Test("protected earnings", arguments: try LawCase.all(in: "protected-earnings"))
  func protectedEarnings(_ it: LawCase) throws {
    try it.given.checkNames("date", "norm", "reductions", "refuses_information")
    let law = try Repository.tables.get().inForce(on: it.given.day("date")).protectedEarnings
    let norm = try it.given.money("norm")
    let reductions = try it.given.money("reductions", or: .zero)
    let refuses = try it.given.flag("refuses_information", or: false)
    var why = Explanation()
    let amount = law.collectable(
      norm: norm, reductions: reductions, refusesInformation: refuses, trace: &why)
    #expect(amount == (try it.expected.money("amount")))
    #expect(
      amount == law.collectable(norm: norm, reductions: reductions, refusesInformation: refuses))
  }

  @Test(
    "gifts, earnings and wealth",
    arguments: try LawCase.all(in: "means") + LawCase.all(in: "gifts-earnings"))
  func means(_ it: LawCase) throws {
    let given = it.given
    try given.checkNames(
      "date", "gifts", "norm", "earnings", "months_used", "age", "wealth", "household")
    let law = try Repository.tables.get().inForce(on: given.day("date")).means
    var why = Explanation()
    let (amount, silent): (Cents, Cents)
    if given.has("gifts") {
      let (gifts, norm) = (try given.money("gifts"), try given.money("norm"))
      amount = law.giftsCounted(inYear: gifts, norm: norm, trace: &why)
      silent = law.giftsCounted(inYear: gifts, norm: norm)
    } else if given.has("earnings") {
      let (earnings, age) = (try given.money("earnings"), try given.count("age"))
      let used = try given.count("months_used")
      amount = law.earningsDisregarded(earnings, monthsUsed: used, age: age, trace: &why)
      silent = law.earningsDisregarded(earnings, monthsUsed: used, age: age)
    } else {
      let (wealth, household) = (
        try given.money("wealth"), try given.choice("household") as HouseholdType
      )
      amount = law.wealthAboveLimit(wealth, of: household, trace: &why)
      silent = law.wealthAboveLimit(wealth, of: household)
    }
    #expect(amount == (try it.expected.money("amount")))
    #expect(silent == amount)
    #expect(!why.steps.isEmpty)
  }
}

extension RecoveryFacts {
  fileprivate init(_ given: Facts) throws {
    try given.checkNames(
      "date", "overpaid", "after_six_months", "client_reported", "breach", "waived_percent",
      "recovers_without_breach", "small_amount", "six_months_any_signal")
    self.init(
      overpaid: try given.money("overpaid"),
      overpaidAfterSixMonths: try given.money("after_six_months", or: .zero),
      clientReported: try given.flag("client_reported", or: false),
      isBreach: try given.flag("breach", or: false),
      waivedForUrgentReasons: try given.share(percent: "waived_percent"),
      recoversWithoutBreach: try given.flag("recovers_without_breach", or: true),
      smallAmount: try given.money("small_amount", or: .zero),
      sixMonthsForAnySignal: try given.flag("six_months_any_signal", or: false))
  }
}

extension MeasureFacts {
  fileprivate init(_ given: Facts) throws {
    try given.checkNames(
      "date", "norm", "breach", "culpable", "earlier", "waived_percent", "spread_months",
      "warns_first", "turned_around_after")
    self.init(
      breach: try given.text("breach") == "uniform"
        ? .uniform : .other(try given.choice("breach")),
      isCulpable: try given.flag("culpable", or: true),
      earlierBreaches: try given.count("earlier", or: 0), norm: try given.money("norm"),
      waivedForUrgentReasons: try given.share(percent: "waived_percent"),
      spreadMonths: try given.count("spread_months", or: 1),
      warnsFirst: try given.flag("warns_first", or: false))
  }
}
