import Law
import Quantities
import Testing

/// The worked cases of who lives where and of what counts as means, explained and silent.
@Suite("The worked cases of households and means")
struct MeansCaseTests {
  @Test("norm by the ages of who lives there", arguments: try LawCase.all(in: "norm-members"))
  func members(_ it: LawCase) throws {
    let given = it.given
    try given.checkNames("date", "age", "partner_age", "children", "co_residents")
    let members = HouseholdMembers(
      age: try given.count("age"),
      partnerAge: given.has("partner_age") ? try given.count("partner_age") : nil,
      hasChildren: try given.flag("children", or: false),
      coResidentAges: try given.counts("co_residents"))
    let law = try Repository.tables.get().norms.inForce(on: given.day("date"))
    var why = Explanation()
    let amount = try law.norm(of: members, trace: &why)
    #expect(amount == (try it.expected.money("amount")))
    #expect(try law.norm(of: members) == amount)
    #expect(!why.steps.isEmpty)
  }

  @Test("wealth from its parts", arguments: try LawCase.all(in: "wealth"))
  func wealth(_ it: LawCase) throws {
    let given = it.given
    try given.checkNames(
      "date", "household", "assets", "debts", "home_equity", "saved", "limit_used")
    let household: HouseholdType = try given.choice("household")
    let facts = try WealthFacts.read(given)
    let law = try Repository.tables.get().means.inForce(on: given.day("date"))
    var why = Explanation()
    let amount = law.wealthAboveLimit(facts, of: household, trace: &why)
    #expect(amount == (try it.expected.money("amount")))
    #expect(law.wealthAboveLimit(facts, of: household) == amount)
    #expect(why.steps.contains { $0.message == (amount > .zero ? .wealthExcess : .wealthWithin) })
  }

  @Test("disregards", arguments: try LawCase.all(in: "disregards"))
  func disregards(_ it: LawCase) throws {
    let given = it.given
    try given.checkNames(
      "date", "kind", "earnings", "months_used", "age", "youngest_child", "allowance", "earlier")
    let law = try Repository.tables.get().means.inForce(on: given.day("date"))
    func amount(_ trace: inout some LawTrace) throws -> Cents {
      switch try given.text("kind") {
      case "single-parent":
        return law.earningsDisregarded(
          try given.money("earnings"),
          ofSingleParentWithMonthsUsed: try given.count("months_used"),
          age: try given.count("age"), youngestChild: try given.count("youngest_child"),
          trace: &trace)
      case "medical":
        return law.earningsDisregarded(ofLimitedHours: try given.money("earnings"), trace: &trace)
      case "volunteer":
        return law.volunteerCounted(
          try given.money("allowance"), earlierInYear: try given.money("earlier", or: .zero),
          trace: &trace)
      case let kind: throw Unreadable(description: "\(it.id): no kind '\(kind)'")
      }
    }
    var (why, silent) = (Explanation(), NoTrace())
    #expect(try amount(&why) == it.expected.money("amount"))
    #expect(try amount(&silent) == it.expected.money("amount"))
    #expect(!why.steps.isEmpty)
  }
}

extension WealthFacts {
  /// The wealth of a case.
  static func read(_ given: Facts) throws -> WealthFacts {
    WealthFacts(
      assets: try given.money("assets", or: .zero), debts: try given.money("debts", or: .zero),
      homeEquity: try given.money("home_equity", or: .zero),
      savedFromBenefit: try given.money("saved", or: .zero),
      limitUsed: try given.moneyIfAny("limit_used"))
  }
}
