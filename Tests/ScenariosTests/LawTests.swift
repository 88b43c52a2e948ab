import Evidence
import Law
import Quantities
import Testing

@testable import Scenarios

@Suite("The law of a scenario")
struct ScenarioLawTests {
  private let bench: ScenarioBench

  init() throws { bench = try ScenarioBench() }

  private func law(_ lines: String, on day: String = "2019-07-01") throws -> FineLaw {
    try bench.add("x", lines)
    return try shippedLaw().amended(by: try bench.load("x").law).tables()
      .fines.inForce(on: #require(Day(parsing: day)))
  }

  private func fine(_ harm: Int64, _ culpability: Culpability, _ law: FineLaw) throws -> Cents {
    let day = try #require(Day(parsing: "2019-07-01"))
    return law.decide(
      FineFacts(
        harm: .euros(harm), culpability: culpability, breachDay: day, decidedDay: day,
        norm: Cents(103_042), discretion: .fineWhenAllowed)
    ).amount
  }

  @Test("is the law of its day when it says nothing else, and then its form is as it was")
  func silent() throws {
    let base = try bench.load("basis")
    #expect(base.law.isEmpty && base.lawChanges.isEmpty)
    #expect(base.canonical.contains("\"law\":{\"as_of\":\"2019-07-01\",\"digest\":\"0\"}"))
  }

  @Test("takes a regime: the fines of 2013 at the norms of 2019")
  func regime() throws {
    let old = try law("law: {regime: fraudewet-2013}")
    #expect(try fine(1000, .normal, old) == .euros(1000))
    #expect(try fine(101, .normal, old) == .euros(150))
    #expect(try fine(1001, .normal, old) == .euros(1010))
    #expect(try fine(20_000, .normal, old) == .euros(20_000))
    let corrected = try law("law: {regime: fraudewet-2014}")
    #expect(try fine(1000, .normal, corrected) == .euros(500))
    let today = try law("months: 60")
    #expect(try fine(1000, .normal, today) == .euros(500))
    let norms = try shippedLaw().amended(by: try bench.load("x", ["law.regime=fraudewet-2013"]).law)
      .tables().norms.inForce(on: #require(Day(parsing: "2019-07-01")))
    #expect(norms.norm(.single) == Cents(103_042))
  }

  @Test("takes values of its own, from a day and no longer than said")
  func values() throws {
    let lines =
      "law: {values: {law.fine.minimum: [{from: 2019-01-01, to: 2019-12-31, value: 600}]}}"
    #expect(try fine(1000, .normal, law(lines)) == .euros(600))
    #expect(try fine(1000, .normal, law(lines, on: "2018-12-31")) == .euros(500))
    #expect(try fine(1000, .normal, law(lines, on: "2020-01-01")) == .euros(500))
    let steps = """
      law:
        values:
          law.fine.minimum:
            - {from: 2019-01-01, value: 600}
            - {from: 2019-07-01, value: 700, grade: B, source: "ordinance"}
      """
    #expect(try fine(1000, .normal, law(steps)) == .euros(700))
    #expect(try fine(1000, .normal, law(steps, on: "2019-06-30")) == .euros(600))
  }

  @Test("overrides the base's value, id by id, and keeps its regime")
  func layers() throws {
    try bench.add(
      "onder",
      "law: {regime: fraudewet-2013, values: {law.fine.minimum: [{from: 2019-01-01, value: 1}]}}")
    try bench.add(
      "boven", extending: "onder",
      "law: {values: {law.fine.without_harm: [{from: 2019-01-01, value: 2}]}}")
    let law = try bench.load("boven").law
    #expect(law.regime == "fraudewet-2013")
    #expect(law.values.keys.sorted() == ["law.fine.minimum", "law.fine.without_harm"])
  }

  @Test("goes on after the tables only by an indexation, and says so")
  func indexation() throws {
    try bench.add("x", "law: {as_of: 2027-01-01, indexation: {share: 2.0}}")
    let tables = try shippedLaw().amended(by: try bench.load("x").law).tables()
    let day = try #require(Day(parsing: "2027-01-01"))
    // 2,002.13 x 1.02 = 2,042.17 from July 2026; x 1.02 = 2,083.01 from January 2027.
    let norms = try tables.norms.inForce(on: day)
    var why = Explanation()
    #expect(norms.norm(.couple, costSharers: 0, trace: &why) == Cents(208_301))
    let step = try #require(why.steps.first)
    #expect(step.basis.grade == .c)
    let note = tables.sources[try #require(step.basis.source)].note
    #expect(note == "no law: the amount of 2026-06-30, raised by 2.0% each half-year")
    // 1,200 x 1.02 x 1.02 = 1,248.48, rounded up to a multiple of 50.
    #expect(
      try tables.means.inForce(on: day).giftsCounted(inYear: .euros(1300), norm: .zero)
        == .euros(50))
    #expect(throws: LawError.self) { try shippedLaw().tables().norms.inForce(on: day) }
    try bench.add("y", "law: {as_of: 2027-01-01, indexation: one-percent}")
    #expect(try bench.load("y").law.indexation?.share == PerMille(10))
  }

  @Test("changes the fingerprint when it changes the law, and only then")
  func fingerprints() throws {
    var seen: Set = [try bench.load("basis").fingerprint]
    let lines = [
      "law: {regime: fraudewet-2013}", "law: {regime: fraudewet-2014}",
      "law: {values: {law.fine.minimum: [{from: 2019-01-01, value: 150}]}}",
      "law: {values: {law.fine.minimum: [{from: 2019-01-02, value: 150}]}}",
      "law: {values: {law.fine.minimum: [{from: 2019-01-01, value: 151}]}}",
      "law: {as_of: 2027-01-01, indexation: {share: 1}}",
      "law: {as_of: 2027-01-01, indexation: {share: 1.1}}",
    ]
    for line in lines {
      try bench.add("x", line)
      #expect(seen.insert(try bench.load("x").fingerprint).inserted, "\(line)")
    }
    try bench.add(
      "x", "law: {values: {law.fine.minimum: [{from: 2019-01-01, value: 150, source: other}]}}")
    #expect(seen.contains(try bench.load("x").fingerprint))
    try bench.add(
      "x",
      "law: {values: {law.norm.cost_sharing_base: [{from: 2015-01-01, value: 40}]}}")
    #expect(seen.contains(try bench.load("x").fingerprint))
  }

  @Test("a proposal is told to be one")
  func proposal() throws {
    try bench.add("x", "law: {regime: wet-handhaving}")
    #expect(
      try bench.load("x").warnings.map(\.message)
        == ["wet-handhaving is a proposal, not law in force"])
  }

  @Test(
    "what cannot be is refused with its place",
    arguments: [
      (
        "law: {regime: fraudewet-2031}",
        "x.yaml:5:15: there is no regime \"fraudewet-2031\"; expected one of fraudewet-2013, "
          + "fraudewet-2014, participatiewet-in-balans-2026, wet-handhaving; "
          + "did you mean \"fraudewet-2013\"?"
      ),
      (
        "law: {values: {law.fine.minimun: [{from: 2019-01-01, value: 1}]}}",
        "x.yaml:5:16: the law has no value \"law.fine.minimun\"; did you mean \"law.fine.minimum\"?"
      ),
      (
        "law: {values: {law.fine.minimum: [{from: 2019-01-01, value: -1}]}}",
        "x.yaml:5:61: law.fine.minimum is \"-1\"; "
          + "expected euros from 0 to 1000000000, with at most two decimals"
      ),
      (
        "law: {values: {law.fine.minimum: [{from: 2019-01-01, to: 2018-01-01, value: 1}]}}",
        "x.yaml:5:35: a period does not end before it starts"
      ),
      (
        "law: {values: {law.fine.minimum: [{from: 2020-01-01, value: 1}, {from: 2019-01-01, value: 2}]}}",
        "x.yaml:5:65: this period starts before the one above it ends"
      ),
      (
        "law: {values: {law.fine.percentage_normal: [{from: 2019-01-01, value: 500.1}]}}",
        "x.yaml:5:71: law.fine.percentage_normal is \"500.1\"; "
          + "expected a percentage from 0 to 500, with at most one decimal"
      ),
      (
        "law: {values: {law.fine.warning_block: [{from: 2019-01-01, value: 99999999999}]}}",
        "x.yaml:5:67: law.fine.warning_block is \"99999999999\"; "
          + "expected a whole number from 0 to 1000"
      ),
      (
        "law: {values: {law.fine.minimum: []}}", "x.yaml:5:34: law.fine.minimum has no values"
      ),
      (
        "law: {values: {law.fine.minimum: [{value: 1}]}}",
        "x.yaml:5:35: a dated value lacks from"
      ),
      (
        "law: {values: {law.fine.minimum: [{from: 2019-01-01, value: 1, grade: D}]}}",
        "x.yaml:5:71: grade is \"D\"; expected one of A, B, C"
      ),
      (
        "law: {indexation: {share: 21}}",
        "x.yaml:5:27: share is \"21\"; "
          + "expected a percentage each half-year from 0 to 20, with at most one decimal"
      ),
      (
        "law: {indexation: {share: 1, grade: A}}",
        "x.yaml:5:37: grade is \"A\"; expected B or C: what is to come is no law"
      ),
      (
        "law: {indexation: one-procent}",
        "x.yaml:5:19: there is no indexation \"one-procent\"; expected a name of regimes.yaml, "
          + "or {share: percent each half-year, grade: C}; did you mean \"one-percent\"?"
      ),
      (
        "law: {asof: 2019-01-01}",
        "x.yaml:5:7: \"asof\" is not a key of law; expected one of as_of, regime, "
          + "ordinance, values, indexation, changes; did you mean \"as_of\"?"
      ),
    ])
  func refusals(lines: String, expected: String) throws {
    #expect(try bench.errors(lines) == [expected])
  }

  @Test("is refused on a day without law, at the place of the day; an indexation may bring it")
  func days() throws {
    for day in ["2012-12-31", "2026-07-01"] {
      let errors = try bench.errors("law: {as_of: \(day)}")
      #expect(errors.count == 1)
      #expect(errors.first?.hasPrefix("x.yaml:5:14: no law for \(day)") == true, "\(errors)")
    }
    #expect(try bench.errors("law: {as_of: 2026-07-01, indexation: one-percent}") == [])
  }

  @Test("keeps its fingerprint with an indexation that its day does not need")
  func needlessIndexation() throws {
    try bench.add("x", "law: {indexation: one-percent}")
    #expect(try bench.load("x").lawText == bench.load("basis").lawText)
  }

  @Test("takes an ordinance; Almere's is what holds without one")
  func ordinance() throws {
    let base = try bench.load("basis")
    #expect(try bench.load("basis", ["law.ordinance=almere"]).fingerprint == base.fingerprint)
    let diemen = try bench.load("basis", ["law.ordinance=diemen"])
    #expect(diemen.law.ordinance == .diemen)
    #expect(diemen.canonical.contains("\"ordinance\":\"diemen\""))
    #expect(
      bench.errors(of: "basis", ["law.ordinance=dieman"]).first?
        .contains("did you mean \"diemen\"?") == true)
  }

  @Test("--set chooses a regime, and refuses one that is not there")
  func commandLine() throws {
    #expect(try bench.load("basis", ["law.regime=fraudewet-2014"]).law.regime == "fraudewet-2014")
    #expect(
      bench.errors(of: "basis", ["law.regime=fraude"]).first?
        .contains("there is no regime \"fraude\"") == true)
  }
}
