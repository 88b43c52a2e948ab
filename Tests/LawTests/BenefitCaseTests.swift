import Law
import Quantities
import Testing

/// The worked cases of the benefit, its terms and the information duty, explained and silent.
@Suite("The worked cases of benefit and information duty")
struct BenefitCaseTests {
  @Test("benefit of a month", arguments: try LawCase.all(in: "benefit"))
  func benefit(_ it: LawCase) throws {
    let facts = try BenefitFacts.read(it.given)
    let tables = try Repository.tables.get()
    var why = Explanation()
    let decision = try tables.benefit(facts, trace: &why)
    #expect(decision.outcome == (try it.expected.choice("outcome")))
    #expect(decision.amount == (try it.expected.money("amount")))
    if it.expected.has("days") { #expect(decision.days == (try it.expected.count("days"))) }
    if it.expected.has("income") { #expect(decision.income == (try it.expected.money("income"))) }
    #expect(decision.setOff == (try it.expected.money("set_off", or: .zero)))
    #expect(decision.reserved == (try it.expected.money("reserved", or: .zero)))
    #expect(decision.paid == (try it.expected.money("paid", or: .zero)))
    #expect(!why.steps.isEmpty)
    if facts.scheme != .pw {
      let name = facts.scheme.rawValue.uppercased()
      #expect(why.steps.allSatisfy { $0.article.hasPrefix(name) }, "no article of another act")
    }
    #expect(try tables.benefitLaw(on: facts.month).decide(facts) == decision)
  }

  @Test("information duty", arguments: try LawCase.all(in: "information-duty"))
  func duty(_ it: LawCase) throws {
    let given = it.given
    try given.checkNames("topic", "date", "known", "reported", "asked", "exempt")
    let facts = DutyFacts(
      topic: try given.choice("topic"), day: try given.day("date"),
      known: try given.dayIfAny("known"), reported: try given.dayIfAny("reported"),
      asked: try given.dayIfAny("asked"), isExemptGift: try given.flag("exempt", or: false))
    let law = try Repository.tables.get().duty
    var why = Explanation()
    let decision = try law.judge(facts, trace: &why)
    #expect(decision.outcome == (try it.expected.choice("outcome")))
    #expect(decision.deadline == (try it.expected.day("deadline")))
    #expect(decision.breachDay == (try it.expected.dayIfAny("breach")))
    #expect(decision.overpaidFrom == (try it.expected.dayIfAny("overpaid_from")))
    let late = it.expected.has("days_late") ? try it.expected.count("days_late") : nil
    #expect(decision.daysLate == late)
    #expect(!why.steps.isEmpty)
    #expect(try law.judge(facts) == decision)
  }

  @Test("advance, first day and top-up", arguments: try LawCase.all(in: "terms"))
  func terms(_ it: LawCase) throws {
    let given = it.given
    try given.checkNames(
      "date", "advance_on", "reported", "required", "top_up")
    var (why, silent) = (Explanation(), NoTrace())
    let tables = try Repository.tables.get()
    let law = try tables.benefit.inForce(on: given.day("date"))
    if given.has("advance_on") {
      let amount = try given.money("advance_on")
      #expect(law.advance(on: amount, trace: &why) == (try it.expected.money("amount")))
      #expect(law.advance(on: amount, trace: &silent) == (try it.expected.money("amount")))
    } else if given.has("top_up") {
      let norms = try tables.norms.inForce(on: given.day("date"))
      #expect(norms.youthTopUp(trace: &why) == (try it.expected.moneyIfAny("amount")))
      #expect(norms.youthTopUp(trace: &silent) == (try it.expected.moneyIfAny("amount")))
    } else {
      let (day, required) = (try given.day("reported"), try given.flag("required", or: false))
      let first = law.firstDay(reportedOn: day, circumstancesRequire: required, trace: &why)
      #expect(first == (try it.expected.day("day")))
      #expect(
        law.firstDay(reportedOn: day, circumstancesRequire: required, trace: &silent) == first)
    }
    #expect(!why.steps.isEmpty)
  }
}

extension BenefitFacts {
  fileprivate static func read(_ given: Facts) throws -> BenefitFacts {
    try given.checkNames(
      "month", "scheme", "household", "children", "sharers", "living", "age", "lacks_support",
      "from", "to",
      "absences",
      "earnings", "disregard", "months_used", "youngest_child", "other_income", "gifts",
      "cost_savings", "gifts_earlier", "wealth", "debts", "earlier_income", "months_ago")
    return BenefitFacts(
      scheme: given.has("scheme") ? try given.choice("scheme") : .pw,
      month: try given.day("month"), household: try given.choice("household"),
      hasChildren: try given.flag("children", or: false),
      costSharers: try given.count("sharers", or: 0),
      living: given.has("living") ? try given.choice("living") : .ordinary,
      age: try given.count("age", or: 40),
      lacksSupport: try given.flag("lacks_support", or: false), from: try given.dayIfAny("from"),
      to: try given.dayIfAny("to"), absences: try given.absences("absences"),
      earnings: try given.money("earnings", or: .zero),
      disregard: given.has("disregard") ? try given.choice("disregard") : .none,
      disregardMonthsUsed: try given.count("months_used", or: 0),
      youngestChild: try given.count("youngest_child", or: 18),
      otherIncome: try given.money("other_income", or: .zero),
      gifts: try given.money("gifts", or: .zero),
      costSavings: try given.money("cost_savings", or: .zero),
      giftsEarlierInYear: try given.money("gifts_earlier", or: .zero),
      wealth: WealthFacts(
        assets: try given.money("wealth", or: .zero), debts: try given.money("debts", or: .zero)),
      earlierIncome: try given.money("earlier_income", or: .zero),
      earlierIncomeMonthsAgo: try given.count("months_ago", or: 1))
  }
}

extension Facts {
  fileprivate func absences(_ name: String) throws -> [Absence] {
    try texts(name).map { text in
      let parts = text.split(separator: ":").map(String.init)
      let wrong = "\(id): no absence '\(text)'"
      guard parts.count == 3 else { throw Unreadable(description: wrong) }
      return Absence(
        try ExclusionGround(rawValue: parts[0]).orThrow(wrong),
        try DaySpan(
          from: try Day(parsing: parts[1]).orThrow(wrong),
          to: try Day(parsing: parts[2]).orThrow(wrong)))
    }
  }
}
