import Evidence
import Foundation
import Model
import Quantities
import Testing

@testable import Scenarios

@Suite("Scenario files")
struct ScenarioLoadingTests {
  let bench: ScenarioBench

  init() throws { bench = try ScenarioBench() }

  @Test("a file says only what differs from what it extends")
  func extends() throws {
    try bench.add(
      "x",
      """
      summary: {nl: Kort, en: Short}
      municipality: {households: 500}
      levers:
        information.repeat_interval: 12
        service.stress_sensitive: {12: 0.6, 0: 0.3}
        control.gate_priority: false
      parameters:
        reporting.execution_base: 0.9
      """)
    try bench.add("y", extending: "x", "levers: {service.stress_sensitive: {6: 0.1}}\nmonths: 24")
    let x = try bench.load("x")
    #expect(x.id == "x" && x.title.en == "Test" && x.summary?.nl == "Kort")
    #expect(x.households == 500 && x.lawAsOf == Day(year: 2019, month: 7, day: 1))
    #expect(x.start == CalendarMonth(parsing: "2019-07") && "\(x.start)" == "2019-07")
    #expect(x.months == 60 && x.warmUpMonths == 120 && x.replicates == 64)
    #expect(x.parameters == ["reporting.execution_base": 0.9] && x.warnings.isEmpty)
    let policy = x.schedule.policy(at: Month(0))
    #expect(policy.information.repeatInterval == 12 && policy.service.stressSensitive == 0.3)
    #expect(policy.control.gatePriority == 0 && policy.control.depth == 0.3)
    #expect(x.schedule.policy(at: Month(12)).service.stressSensitive == 0.6)

    let y = try bench.load("y")
    #expect(y.summary == nil && y.households == 500 && y.months == 24)
    #expect(
      y.levers["service.stress_sensitive"]?.steps
        == [.init(month: 0, value: 0.3), .init(month: 6, value: 0.1)])
    #expect(
      try y.changedLevers(from: bench.load("basis")).map(\.path) == [
        "information.repeat_interval", "service.stress_sensitive", "control.gate_priority",
      ])
  }

  @Test("staff that differs is named by role")
  func staff() throws {
    try bench.add("x", "levers: {staff.legal: 100, staff.prevention_priority: true}")
    let difference = try bench.load("x").staffDifference(from: bench.load("basis"))
    #expect(difference.map(\.path) == ["staff.legal"])
    let practice = try shippedLevers().practice.staff.legal
    #expect(difference.first?.before == LeverCourse(practice))
  }

  @Test(
    "hours are equal, equal in all, or unequal, in every month",
    arguments: [
      ("{control.depth: 0.5}", StaffBalance.equal, false),
      ("{staff.legal: 72, staff.enforcement: 320}", .equalInAll, false),
      ("{staff.legal: 72}", .unequal, false),
      ("{staff.legal: {0: 62, 6: 72}, staff.enforcement: {0: 330, 6: 320}}", .equalInAll, true),
      ("{staff.legal: {0: 62, 6: 72}}", .unequal, true),
    ])
  func staffBalance(_ levers: String, _ expected: StaffBalance, varies: Bool) throws {
    try bench.add("x", "levers: \(levers)")
    try bench.add("y", "levers: {staff.legal: 62, staff.enforcement: 330}")
    let scenario = try bench.load("x")
    #expect(scenario.staffBalance(with: try bench.load("y")) == expected)
    #expect(scenario.staffVaries == varies)
  }

  @Test("every mistake is reported together, with its place and what would be right")
  func mistakes() throws {
    let found = try bench.errors(
      """
      munths: 3
      municipality: {households: 5, houses: 1}
      law: {as_of: 2019-7-1}
      start: 2019-13
      months: 0
      warmup_months: -1
      replicates: 1
      levers:
        information.repeat_intervl: 12
        information.repeat_interval: 6.5
        service.stress_sensitive: {0: 1.2, 700: 0.3, x: 0.1}
        service.reminders: 0,5
        control.gate_priority: yes
        control.depth: {}
        staff.legal: 90 uur
      parameters:
        reporting.execution_bse: 1
        reporting.share: 1.5
        reporting.curve: 0.1
      """)
    let expected = [
      "x.yaml:5:1: \"munths\" is not a key of a scenario; expected one of schema, id, title, extends, "
        + "summary, municipality, law, start, months, warmup_months, replicates, levers, parameters, "
        + "shocks; did you mean \"months\"?",
      "x.yaml:6:28: municipality.households is \"5\"; expected a whole number from 10 to 2000000",
      "x.yaml:6:31: \"houses\" is not a key of municipality; expected one of households, file, route",
      "x.yaml:7:14: law.as_of is \"2019-7-1\"; expected a day such as 2019-07-01",
      "x.yaml:8:8: start is \"2019-13\"; expected a month such as 2019-07",
      "x.yaml:9:9: months is \"0\"; expected a whole number from 1 to 600",
      "x.yaml:10:16: warmup_months is \"-1\"; expected a whole number from 0 to 600",
      "x.yaml:11:13: replicates is \"1\"; expected a whole number from 2 to 100000",
      "x.yaml:13:3: there is no lever \"information.repeat_intervl\"; "
        + "did you mean \"information.repeat_interval\"?",
      "x.yaml:14:32: information.repeat_interval is \"6.5\"; "
        + "expected a whole number from 0 to 120 (months)",
      "x.yaml:15:33: service.stress_sensitive (share) is \"1.2\"; expected a number from 0 to 1",
      "x.yaml:15:38: month of service.stress_sensitive is \"700\"; "
        + "expected a whole number from 0 to 599",
      "x.yaml:15:48: month of service.stress_sensitive is \"x\"; expected a number such as 12 or 0.5",
      "x.yaml:16:22: service.reminders is \"0,5\"; "
        + "expected a number with a decimal point, not a comma; did you mean \"0.5\"?",
      "x.yaml:17:26: control.gate_priority is \"yes\"; expected true or false; did you mean \"true\"?",
      "x.yaml:18:18: control.depth has no values",
      "x.yaml:19:16: staff.legal is \"90 uur\"; expected a number such as 12 or 0.5",
      "x.yaml:21:3: there is no parameter \"reporting.execution_bse\"; "
        + "did you mean \"reporting.execution_base\"?",
      "x.yaml:22:20: reporting.share (share) is \"1.5\"; expected a number from 0 to 1",
      "x.yaml:23:20: reporting.curve is a list and cannot be set to one number",
    ]
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) { #expect(found == expected) }
  }

  @Test(
    "numbers beyond all measure are refused",
    arguments: [
      ("municipality: {households: 2000001}", "from 10 to 2000000"),
      ("months: 601", "from 1 to 600"), ("replicates: 100001", "from 2 to 100000"),
      ("replicates: 1e999", "a number that is not so large"), ("months: NaN", "a number such as"),
      ("warmup_months: 601", "from 0 to 600"), ("months: -5", "from 1 to 600"),
      ("levers: {sanction.leniency: -1.01}", "a number from -1 to 1 (scale)"),
      ("levers: {control.match_interval: 0}", "a whole number from 1 to 60 (months)"),
      ("levers: {control.gate_priority: 0.5}", "expected true or false"),
    ])
  func limits(_ line: String, _ message: String) throws {
    let found = try bench.errors(line)
    #expect(found.count == 1 && found[0].hasPrefix("x.yaml:5:") && found[0].contains(message))
  }

  @Test("schema, id and title must be there and right")
  func identity() throws {
    try bench.write("x.yaml", "schema: balans-scenario/2\nid: Met Spatie\nextends: basis\n")
    #expect(
      bench.errors(of: "x") == [
        "x.yaml:1:1: a scenario lacks title",
        "x.yaml:1:9: schema is \"balans-scenario/2\"; expected balans-scenario/1",
        "x.yaml:2:5: id is \"Met Spatie\"; expected lower-case letters, digits and hyphens",
      ])
  }

  @Test("what extends nothing must set everything about the run")
  func incomplete() throws {
    try bench.write(
      "x.yaml", "schema: balans-scenario/1\nid: x\ntitle: {nl: x, en: x}\nmonths: 12\n")
    #expect(
      bench.errors(of: "x") == [
        "x.yaml: x extends nothing and lacks municipality.households, law.as_of, start, "
          + "warmup_months, replicates"
      ])
  }

  @Test("mistakes of all files in the chain are reported")
  func mistakesInBase() throws {
    try bench.add("b", "months: 0")
    try bench.add("x", extending: "b", "replicates: 0")
    #expect(
      bench.errors(of: "x").map { $0.prefix(13) } == ["b.yaml:5:9: m", "x.yaml:5:13: "])
  }

  @Test("unusual values run with a warning that names where they were given")
  func warnings() throws {
    try bench.add(
      "x",
      """
      levers:
        information.repeat_interval: {0: 99, 70: 12}
        control.alertness: 3
      parameters: {reporting.share: 0.9}
      """)
    let warnings = try bench.load("x", ["control.alertness=2.5"]).warnings
    #expect(
      warnings.map { "\($0)".replacingOccurrences(of: bench.folder + "/", with: "") } == [
        "x.yaml:6:33: information.repeat_interval is 99; usual is 0 to 24 (months)",
        "x.yaml:6:40: information.repeat_interval changes in month 70, after the run has ended",
        "--set control.alertness=2.5: control.alertness is 2.5; usual is 0.5 to 2 (ratio)",
        "x.yaml:8:31: reporting.share is 0.9; plausible is 0.2 to 0.8",
      ])
  }

  @Test("values from the command line come last")
  func overrides() throws {
    let scenario = try bench.load(
      "basis",
      [
        "information.repeat_interval=6", "information.repeat_interval=12", "replicates=8",
        "control.gate_priority=false", "reporting.execution_base=1", "municipality.households=100",
      ])
    #expect(scenario.schedule.policy(at: Month(0)).information.repeatInterval == 12)
    #expect(scenario.schedule.policy(at: Month(0)).control.gatePriority == 0)
    #expect(scenario.replicates == 8 && scenario.households == 100)
    #expect(scenario.parameters == ["reporting.execution_base": 1])
  }

  @Test("mistakes on the command line name the option")
  func wrongOverrides() {
    #expect(
      bench.errors(
        of: "basis",
        ["information.repeat_interval=999", "control.dept=1", "reporting.share=", "x"])
        == ["--set: \"reporting.share=\" is not a setting; expected path=value"])
    #expect(
      bench.errors(
        of: "basis",
        ["information.repeat_interval=999", "control.dept=1", "months=0", "control.depth=0,5"])
        == [
          "--set control.dept=1: there is no lever, parameter or setting \"control.dept\"; "
            + "did you mean \"control.depth\"?",
          "--set control.depth=0,5: control.depth is \"0,5\"; "
            + "expected a number with a decimal point, not a comma; did you mean \"0.5\"?",
          "--set information.repeat_interval=999: information.repeat_interval is \"999\"; "
            + "expected a whole number from 0 to 120 (months)",
          "--set months=0: months is \"0\"; expected a whole number from 1 to 600",
        ])
  }

  @Test(
    "hostile files are refused",
    arguments: [
      ("", "x.yaml: the file is empty"), ("- a\n- b", "x.yaml:1:1: a scenario is a list"),
      ("tekst", "x.yaml:1:1: a scenario is text"), ("a: &b 1", "x.yaml:1:4: anchors"),
      ("a:\n\tb: 1", "x.yaml:2:1: a tab"), ("a: 1\na: 2", "x.yaml:1:1: \"a\" is given twice"),
      ("a: \u{0}", "x.yaml:1:4: this is not text"),
    ])
  func hostile(_ text: String, _ message: String) throws {
    try bench.write("x.yaml", text)
    let found = bench.errors(of: "x")
    #expect(found.first?.hasPrefix(message) == true, "\(found)")
  }
}
