import Law
import Quantities
import Testing

@Suite("The worked cases of recovery with days")
struct RecoveryCaseTests {
  @Test("recovery with days", arguments: try LawCase.all(in: "recovery-dated"))
  func dated(_ it: LawCase) throws {
    let facts = try OverpaymentCase(it.given)
    let law = try Repository.tables.get().recovery.inForce(on: facts.decidedDay)
    var (why, silent) = (Explanation(), NoTrace())
    let decision = try law.decide(facts, trace: &why)
    #expect(decision == (try law.decide(facts, trace: &silent)))
    #expect(decision.net.outcome == (try it.expected.choice("outcome")))
    #expect(decision.net.amount == (try it.expected.money("amount")))
    #expect(decision.gross == (try it.expected.money("gross", or: decision.net.amount)))
    #expect(!why.steps.isEmpty)
    if decision.gross > decision.net.amount {
      let last = try #require(why.steps.last)
      #expect(last.message == .recoveryGrossTotal && last.value == .money(decision.gross))
      #expect(last.basis.grade == .c, "the factor is an estimate")
    }
  }

  @Test("there is no law of recovery before 2013")
  func beforeTheTables() throws {
    let tables = try Repository.tables.get().recovery
    #expect(throws: LawError.self) { try tables.inForce(on: #require(Day(parsing: "2012-12-31"))) }
  }

  @Test("settling with the benefit", arguments: try LawCase.all(in: "recovery-settlement"))
  func settlement(_ it: LawCase) throws {
    try it.given.checkNames("decided", "first", "last", "per_month")
    let day = try it.given.day("decided")
    let law = try Repository.tables.get().recovery.inForce(on: day)
    let months = try OverpaidMonth.every(
      from: it.given.day("first"), to: it.given.day("last"), perMonth: it.given.money("per_month"))
    var why = Explanation()
    let amount = law.settleable(months, on: day, trace: &why)
    #expect(amount == (try it.expected.money("amount")))
    #expect(months.total - amount == (try it.expected.money("rest")))
    #expect(why.steps.count == 2)
  }

  @Test("revision of the right", arguments: try LawCase.all(in: "revision"))
  func revision(_ it: LawCase) throws {
    try it.given.checkNames("date", "paid", "right", "breach", "revises")
    let law = try Repository.tables.get().recovery.inForce(on: it.given.day("date"))
    var why = Explanation()
    let decision = try law.revision(
      RevisionFacts(
        paid: it.given.money("paid"), entitled: it.given.moneyIfAny("right"),
        isBreach: it.given.flag("breach", or: false),
        revisesWithoutBreach: it.given.flag("revises", or: true)), trace: &why)
    #expect(decision.outcome == (try it.expected.choice("outcome")))
    #expect(decision.overpaid == (try it.expected.money("amount")))
    #expect(!why.steps.isEmpty)
  }

  @Test("joint liability", arguments: try LawCase.all(in: "liability"))
  func liability(_ it: LawCase) throws {
    let given = it.given
    try given.checkNames(
      "first", "last", "per_month", "role", "together_from", "together_to", "fine")
    let role: HouseholdRole = try given.choice("role")
    var why = Explanation()
    let amount: Cents
    if given.has("fine") {
      amount = Liability.forFine(try given.money("fine"), role: role, trace: &why)
    } else {
      let months = try OverpaidMonth.every(
        from: given.day("first"), to: given.day("last"), perMonth: given.money("per_month"))
      amount = Liability.forClaim(
        months, role: role, together: try given.dayIfAny("together_from"),
        until: try given.dayIfAny("together_to"), trace: &why)
    }
    #expect(amount == (try it.expected.money("amount")))
    #expect(why.steps.count == 1)
  }
}

extension OverpaymentCase {
  fileprivate init(_ given: Facts) throws {
    try given.checkNames(
      "decided", "first", "last", "per_month", "basis", "known", "signal", "client_reported",
      "waived_percent", "urgent_ground", "recovers_without_breach", "small_amount",
      "six_months_any_signal", "waives_grossing")
    self.init(
      months: try OverpaidMonth.every(
        from: given.day("first"), to: given.day("last"), perMonth: given.money("per_month")),
      basis: try given.choice("basis"), decidedDay: try given.day("decided"),
      knownDay: try given.dayIfAny("known"), signalDay: try given.dayIfAny("signal"),
      clientReported: try given.flag("client_reported", or: false),
      waivedForUrgentReasons: try given.share(percent: "waived_percent"),
      urgentGround: given.has("urgent_ground") ? try given.choice("urgent_ground") : nil,
      recoversWithoutBreach: try given.flag("recovers_without_breach", or: true),
      smallAmount: try given.money("small_amount", or: .zero),
      sixMonthsForAnySignal: try given.flag("six_months_any_signal", or: false),
      waivesGrossing: try given.flag("waives_grossing", or: true))
  }
}
