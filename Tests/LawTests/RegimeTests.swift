import Evidence
import Law
import Quantities
import Testing

@Suite("Regimes and indexations")
struct RegimeTests {
  private func book(_ regimes: String) throws -> LawBook {
    let documents = try Repository.names(in: "Parameters/law").filter { $0 != "regimes" }
      .map { try SourceDocument(path: Repository.path("Parameters/law/\($0).yaml")) }
    return try LawBook(
      documents: documents, regimes: SourceDocument(text: regimes, file: "regimes.yaml"))
  }

  private func shipped() throws -> LawBook {
    try LawBook(folder: Repository.path("Parameters/law"))
  }

  @Test("fines under a regime", arguments: try LawCase.all(in: "regimes"))
  func cases(_ it: LawCase) throws {
    let given = it.given
    try given.checkNames(
      "regime", "date", "norm", "harm", "culpability", "repeat", "discretion")
    let amendment = LawAmendment(regime: given.has("regime") ? try given.text("regime") : nil)
    let fines = try shipped().amended(by: amendment).tables().fines
    let day = try given.day("date")
    let facts = FineFacts(
      harm: try given.money("harm"), culpability: try given.choice("culpability"),
      isRepeat: try given.flag("repeat", or: false), breachDay: day, decidedDay: day,
      norm: try given.money("norm"), discretion: try given.choice("discretion"))
    var why = Explanation()
    let decision = try fines.decide(facts, trace: &why)
    #expect(decision.outcome == (try it.expected.choice("outcome")))
    #expect(decision.amount == (try it.expected.money("amount")))
    #expect(!why.steps.isEmpty)
    #expect(try fines.inForce(on: day).decide(facts) == decision)
  }

  @Test("norms after the tables", arguments: try LawCase.all(in: "indexation"))
  func indexed(_ it: LawCase) throws {
    let given = it.given
    try given.checkNames("share", "date", "household")
    let book = try shipped()
    var indexation = try #require(book.indexations.first)
    indexation.share = try given.share(percent: "share")
    let law = try book.amended(by: LawAmendment(indexation: indexation)).tables()
      .norms.inForce(on: given.day("date"))
    var why = Explanation()
    let amount = law.norm(try given.choice("household"), costSharers: 0, trace: &why)
    #expect(amount == (try it.expected.money("amount")))
    #expect(law.norm(try given.choice("household")) == amount)
    let isInTables = try given.day("date") <= Day(parsing: "2026-06-30").orThrow("no day")
    #expect(why.grade == (isInTables ? .a : .c))
  }

  @Test("those that come with Balans have a status, a note and both languages")
  func shippedOnes() throws {
    let regimes = try shipped().regimes
    #expect(
      regimes.map(\.id) == [
        "fraudewet-2013", "fraudewet-2014", "participatiewet-in-balans-2026", "wet-handhaving",
      ])
    #expect(regimes.map(\.status) == [.historical, .historical, .inForce, .proposed])
    for regime in regimes {
      #expect(!regime.note.isEmpty && !regime.label.nl.isEmpty && !regime.label.en.isEmpty)
    }
  }

  @Test("the rules of 2026 hold on a day of 2019, at the norms of 2019")
  func balance() throws {
    let amendment = LawAmendment(regime: "participatiewet-in-balans-2026")
    let tables = try shipped().amended(by: amendment).tables()
    let day = try Day(parsing: "2019-07-01").orThrow("no day")
    let means = try tables.means.inForce(on: day)
    #expect(means.giftsCounted(inYear: .euros(1300), norm: Cents(103_042)) == .euros(100))
    var why = Explanation()
    let terms = try tables.benefit.inForce(on: day)
    #expect(terms.advance(on: .euros(1000), trace: &why) == .euros(950))
    #expect(try tables.norms.inForce(on: day).norm(.single) == Cents(103_042))
    let source = tables.sources[try #require(why.steps.first?.basis.source)]
    #expect(source.note == "participatiewet-in-balans-2026, as on 2026-01-01: Pw art. 52(2)")
  }

  @Test("what is proposed rests on grade C only")
  func proposed() throws {
    let book = try shipped()
    let tables = try book.amended(by: LawAmendment(regime: "wet-handhaving")).tables()
    let day = try Day(parsing: "2019-07-01").orThrow("no day")
    #expect(try tables.fines.warningHarm.graded(on: day).basis.grade == .c)
    let facts = FineFacts(
      harm: .euros(4000), breachDay: day, decidedDay: day, norm: Cents(103_042))
    #expect(try tables.fines.inForce(on: day).decide(facts).outcome == .warning)
    var again = facts
    again.earlierWarningDay = day.adding(days: -30)
    #expect(try tables.fines.inForce(on: day).decide(again).outcome == .fine)
  }

  @Test("an amendment that names nothing leaves every value as it was")
  func nothing() throws {
    let book = try shipped()
    #expect(try book.changes(by: LawAmendment()).isEmpty)
    #expect(
      try book.changes(by: LawAmendment(regime: "fraudewet-2013")).keys.allSatisfy {
        $0.hasPrefix("law.fine.")
      })
    #expect(throws: SourceErrors.self) { try book.amended(by: LawAmendment(regime: "geen")) }
  }

  @Test(
    "a regime that cannot be is refused with its place",
    arguments: [
      (
        "take: [{ids: law.fine.minimun, on: 2013-07-01}]",
        "regimes.yaml:6:18: the law has no value \"law.fine.minimun\"; did you mean \"law.fine.minimum\"?"
      ),
      (
        "take: [{ids: \"law.fin.*\", on: 2013-07-01}]",
        "regimes.yaml:6:18: the law has no value \"law.fin.*\""
      ),
      (
        "take: [{ids: law.norm.couple_21plus, on: 2013-07-01}]",
        "regimes.yaml:6:46: law.norm.couple_21plus has no value on 2013-07-01"
      ),
      (
        "take: [{ids: law.fine.minimum}]", "regimes.yaml:6:12: take lacks on"
      ),
      (
        "values: {law.fine.minimum: [{from: 2019-01-01, value: 1}]}",
        "regimes.yaml:6:33: a dated value lacks grade"
      ),
      (
        "values: {law.fine.minimum: [{from: 2019-01-01, value: much, source: s, grade: C}]}",
        "regimes.yaml:6:59: law.fine.minimum is \"much\"; expected euros"
      ),
      ("state: x", "regimes.yaml:6:5: \"state\" is not a key of proef"),
    ])
  func refusals(line: String, expected: String) throws {
    let text = """
      regimes:
        proef:
          label: {nl: a, en: a}
          status: historical
          note: n
          \(line)
      """
    let error = #expect(throws: SourceErrors.self) { try book(text) }
    let report = error?.description ?? ""
    #expect(report.contains(expected), "\(report)")
  }

  @Test("a status that is no status and an indexation that claims to be law are refused")
  func otherRefusals() throws {
    let status = #expect(throws: SourceErrors.self) {
      try book("regimes: {a: {label: {nl: a, en: a}, status: law, note: n}}")
    }
    #expect(
      status?.description
        == "regimes.yaml:1:46: status is \"law\"; expected one of historical, in-force, proposed")
    let grade = #expect(throws: SourceErrors.self) {
      try book("regimes: {}\nindexations: {a: {share: 1, grade: A}}")
    }
    #expect(grade?.description.contains("what is to come is no law") == true)
  }

  @Test("an indexation gives law up to its last day and no further")
  func lastDay() throws {
    let book = try shipped()
    let indexation = try #require(book.indexations.first)
    let tables = try book.amended(by: LawAmendment(indexation: indexation)).tables()
    _ = try tables.inForce(on: LawIndexation.lastDay)
    #expect(LawIndexation.lastDay.description == "2050-12-31")
    #expect(throws: LawError.self) {
      try tables.inForce(on: LawIndexation.lastDay.adding(days: 1))
    }
    // Wealth rises each January by two half-years at once: 8,000 x 1.01 x 1.01.
    let day = try Day(parsing: "2027-07-01").orThrow("no day")
    let means = try tables.means.inForce(on: day)
    #expect(means.wealthAboveLimit(Cents(816_080), of: .single) == .zero)
    #expect(means.wealthAboveLimit(Cents(816_081), of: .single) == Cents(1))
  }
}
