import Evidence
import Model
import Quantities
import Testing

@testable import Scenarios

@Suite("Shocks and changes of the law in scenario files")
struct ShockTests {
  private func bench() throws -> ScenarioBench {
    let bench = try ScenarioBench()
    bench.register = try Register(documents: [
      SourceDocument(
        text: """
          theme: life_course
          title: {nl: a, en: a}
          values:
            life_course.most_arrivals:
              {unit: ratio, value: 2, range: [2, 2], source: s, grade: A, label: {nl: a, en: a}}
          """, file: "life-course.yaml")
    ])
    return bench
  }

  @Test("say what goes on in which month")
  func conditions() throws {
    let bench = try bench()
    try bench.add(
      "x",
      """
      shocks:
        - {kind: capacity_loss, from: 8, to: 30, share: 0.25, roles: [enforcement, legal]}
        - {kind: capacity_loss, from: 20, to: 40, share: 0.5}
        - {kind: recession, from: 10, to: 20, arrivals: 0.2, exits: -0.25}
      """)
    let scenario = try bench.load("x")
    #expect(scenario.conditions(at: Month(7)) == .usual)
    let early = scenario.conditions(at: Month(8))
    #expect(early.lostHours == [0, 0, 0.25, 0, 0.25] && early.arrivals == 1)
    let both = scenario.conditions(at: Month(20))
    #expect(both.lostHours == [0.5, 0.5, 0.625, 0.5, 0.625])
    #expect(both.arrivals == 1 && both.exits == 1)
    #expect(scenario.conditions(at: Month(19)).arrivals == 1.2)
    #expect(scenario.conditions(at: Month(19)).exits == 0.75)
    #expect(scenario.conditions(at: Month(40)) == .usual)
  }

  @Test("count in the fingerprint if they are felt, and are replaced by who extends")
  func fingerprint() throws {
    let bench = try bench()
    let plain = try bench.load("basis").fingerprint
    try bench.add("felt", "shocks: [{kind: recession, from: 2, to: 9, exits: -0.1}]")
    #expect(try bench.load("felt").fingerprint != plain)
    try bench.add("none", extending: "felt", "shocks: []")
    #expect(try bench.load("none").fingerprint == plain)
    for nothing in [
      "{kind: recession, from: 2, to: 2, exits: -0.1}",
      "{kind: recession, from: 2, to: 9, exits: 0}",
      "{kind: capacity_loss, from: 2, to: 9, share: 0}",
    ] {
      try bench.add("x", "shocks: [\(nothing)]")
      #expect(try bench.load("x").fingerprint == plain, "\(nothing)")
    }
    try bench.add("law", "law: {changes: {24: {as_of: 2025-07-01}}}")
    let law = try bench.load("law")
    #expect(law.fingerprint != plain)
    #expect(law.laterLaws.map(\.month) == [24])
    #expect(try law.firstLawText == bench.load("basis").lawText)
    #expect(law.lawText != law.firstLawText)
  }

  @Test("warn of what does nothing")
  func warnings() throws {
    let bench = try bench()
    try bench.add(
      "x",
      """
      law: {changes: {60: {as_of: 2025-07-01}}}
      shocks:
        - {kind: capacity_loss, from: 5, to: 5, share: 0.25}
        - {kind: capacity_loss, from: 60, to: 80, share: 0.25}
      """)
    let texts = try bench.load("x").warnings.map(\.description)
    #expect(texts.contains { $0.contains("lasts no months") })
    #expect(texts.contains { $0.contains("a shock begins in month 60, after the run has ended") })
    #expect(texts.contains { $0.contains("the law changes in month 60") })
  }

  @Test(
    "are refused with their place where they cannot be",
    arguments: [
      ("[{from: 1, to: 2, share: 0.1}]", "a shock lacks kind"),
      ("[{kind: recesion, from: 1, to: 2, exits: -0.1}]", "did you mean \"recession\""),
      ("[{kind: recession, from: 1, to: 2}]", "a recession lacks arrivals or exits"),
      (
        "[{kind: recession, from: 1, to: 2, exits: 0.1}]",
        "exits is \"0.1\"; expected a change from -1 to 0"
      ),
      ("[{kind: recession, from: 1, to: 2, arrivals: 1.5}]", "expected a change from -1 to 1"),
      ("[{kind: recession, from: 1, to: 2, share: 0.1, exits: 0}]", "\"share\" is not a key"),
      ("[{kind: capacity_loss, from: 3, to: 2, share: 0.1}]", "a shock from month 3 to month 2"),
      ("[{kind: capacity_loss, from: 1, to: 2}]", "lacks share"),
      ("[{kind: capacity_loss, from: 1, to: 2, share: 1.1}]", "share (share) is \"1.1\""),
      ("[{kind: capacity_loss, from: -1, to: 2, share: 0.1}]", "from is \"-1\""),
      (
        "[{kind: capacity_loss, from: 1, to: 2, share: 0.1, roles: [legall]}]",
        "did you mean \"legal\""
      ),
      ("[{kind: capacity_loss, from: 1, to: 2, share: 0.1, roles: []}]", "roles has no roles"),
      ("[3]", "a shock is"),
      ("{kind: recession}", "shocks is"),
      (
        "[{kind: recession, from: 1, to: 9, arrivals: 0.5}, {kind: recession, from: 5, to: 6, arrivals: 0.5}]",
        "first applications are 2.25 times what is usual"
      ),
    ])
  func refused(_ lines: String, _ message: String) throws {
    let errors = try bench().errors("shocks: \(lines)")
    #expect(errors.count == 1 && errors[0].contains(message), "\(errors)")
    #expect(errors.first?.hasPrefix("x.yaml:5:") == true, "\(errors)")
  }

  @Test(
    "changes of the law are refused with their place where they cannot be",
    arguments: [
      ("{0: {as_of: 2025-07-01}}", "month of law.changes is \"0\""),
      ("{24: {as_of: 1950-01-01}}", "x.yaml:5"),
      ("{24: {regimee: a}}", "\"regimee\" is not a key of a change of the law"),
      ("{24: {regime: participatiewet-in-balans-2062}}", "there is no regime"),
      ("{24: 3}", "a change of the law is"),
    ])
  func refusedLaw(_ lines: String, _ message: String) throws {
    let errors = try bench().errors("law: {changes: \(lines)}")
    #expect(errors.count == 1 && errors[0].contains(message), "\(errors)")
    #expect(errors.first?.hasPrefix("x.yaml:5:") == true, "\(errors)")
  }
}
