import Foundation
import Quantities
import Testing

@testable import Evidence

@Suite("The parameter register")
struct RegisterTests {
  static let good = """
    theme: reporting
    title: {nl: Melden, en: Reporting}
    values:
      reporting.execution_base:
        unit: logit
        value: 0.8
        range: [0.0, 1.6]
        prior: Normal(0.8,0.45)
        source: closure calibration
        grade: C
        label: {nl: Basis, en: Base}
        note: taken over as it is
      reporting.curve:
        unit: share
        values: [0.17, 0.13]
        fixed: true
        source: a table
        grade: A
        label: {nl: Verloop, en: Curve}
      reporting.amount:
        unit: EUR
        value: 12.345
        range: [10, 20]
        source: a study
        grade: B
        label: {nl: Bedrag, en: Amount}
      reporting.on:
        unit: boolean
        value: true
        fixed: true
        source: a choice
        grade: C
        label: {nl: Aan, en: On}

    """

  private func register(_ text: String = good) throws -> Register {
    try Register(documents: [document(text)])
  }

  @Test("keeps everything that a file says, in its order")
  func keeps() throws {
    let register = try register()
    #expect(register.themes.map(\.title.nl) == ["Melden"])
    #expect(
      register.ids == [
        "reporting.execution_base", "reporting.curve", "reporting.amount", "reporting.on",
      ])
    let base = try #require(register["reporting.execution_base"])
    #expect(base.value == .number(0.8) && base.range == 0...1.6 && base.grade == .c)
    #expect(base.prior == "Normal(0.8,0.45)" && base.note == "taken over as it is")
    #expect("\(base.place)" == "f.yaml:4:3" && base.label.en == "Base" && !base.isFixed)
    #expect(register["reporting.curve"]?.isFixed == true)
  }

  @Test("hands out numbers by unit and remembers what was not asked for")
  func reads() throws {
    let reader = RegisterReader(try register())
    #expect(try reader.value("reporting.execution_base", .logit) == 0.8)
    #expect(try reader.list("reporting.curve", .share, count: 2) == [0.17, 0.13])
    #expect(try reader.cents("reporting.amount") == Cents(1235))
    #expect(reader.unusedEntries.map(\.id) == ["reporting.on"])
    #expect(try reader.flag("reporting.on"))
    #expect(reader.unusedEntries.isEmpty)
  }

  @Test("refuses a wrong id, unit or shape")
  func readsWrongly() throws {
    let reader = RegisterReader(try register())
    func message(_ body: () throws -> Void) -> String { messages(of: body).joined() }
    #expect(
      message { _ = try reader.value("reporting.execution_bas", .logit) }
        == "Parameters: there is no parameter \"reporting.execution_bas\"; "
        + "did you mean \"reporting.execution_base\"?")
    #expect(
      message { _ = try reader.value("reporting.execution_base", .share) }
        == "f.yaml:4:3: reporting.execution_base is in logit; expected share")
    #expect(message { _ = try reader.value("reporting.curve", .share) }.contains("is a list"))
    #expect(
      message { _ = try reader.list("reporting.curve", .share, count: 3) }
        == "f.yaml:13:3: reporting.curve has 2 numbers; expected a list of 3, as values")
  }

  @Test("reports every mistake of a file at once, in order")
  func mistakes() {
    let found = messages {
      _ = try register(
        """
        theme: a
        titel: {nl: A, en: A}
        values:
          b.x: {unit: share, value: 0.5, range: [0, 1], source: s, grade: A, label: {nl: x, en: x}}
          a.no_unit: {value: 1, range: [0, 2], source: s, grade: A, label: {nl: x, en: x}}
          a.unit: {unit: shar, value: 1, range: [0, 2], source: s, grade: A, label: {nl: x, en: x}}
          a.outside: {unit: logit, value: 3, range: [0, 2], source: s, grade: A, label: {nl: x, en: x}}
          a.domain: {unit: share, value: 1.5, range: [0, 2], source: s, grade: A, label: {nl: x, en: x}}
          a.grade: {unit: logit, value: 1, prior: "N(0,1)", source: s, grade: D, label: {nl: x, en: x}}
          a.label: {unit: logit, value: 1, fixed: true, source: s, grade: A, label: {nl: x}}
          a.sure: {unit: logit, value: 1, source: s, grade: A, label: {nl: x, en: x}}
          a.both: {unit: logit, value: 1, values: [1], fixed: true, source: s, grade: A, label: {nl: x, en: x}}
          a.text: {unit: logit, value: "0,8", fixed: true, source: s, grade: A, label: {nl: x, en: x}}
          a.empty: {unit: logit, values: [], fixed: true, source: s, grade: A, label: {nl: x, en: x}}
          a.source: {unit: logit, value: 1, fixed: true, grade: A, label: {nl: x, en: x}, sourc: s}
        """)
    }
    let expected = [
      "f.yaml:1:1: a parameter file lacks title",
      "f.yaml:2:1: \"titel\" is not a key of a parameter file; expected one of theme, title, values; "
        + "did you mean \"title\"?",
      "f.yaml:4:3: \"b.x\" is not an id of the theme \"a\"; expected a.name in lower case",
      "f.yaml:5:14: a.no_unit lacks unit",
      "f.yaml:6:18: unit is \"shar\"; expected a known word; did you mean \"share\"?",
      "f.yaml:7:35: value 3 of a.outside lies outside its own range; expected a number from 0 to 2",
      "f.yaml:8:34: value (share) is \"1.5\"; expected a number from 0 to 1",
      "f.yaml:9:71: grade is \"D\"; expected one of A, B, C",
      "f.yaml:10:77: label lacks en",
      "f.yaml:11:3: a.sure does not say how sure it is; expected range, prior or fixed: true",
      "f.yaml:12:3: a.both needs a number; expected either value or values",
      "f.yaml:13:32: value is \"0,8\"; expected a number with a decimal point, not a comma; "
        + "did you mean \"0.8\"?",
      "f.yaml:14:34: values is a list; expected at least one number",
      "f.yaml:15:13: a.source lacks source",
      "f.yaml:15:83: \"sourc\" is not a key of a.source; expected one of unit, source, grade, label, "
        + "value, values, range, prior, fixed, note; did you mean \"source\"?",
    ]
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) { #expect(found == expected) }
  }

  @Test(
    "refuses an id that another file gives already, and reads all files but the other registers")
  func folder() throws {
    try withFolder { folder in
      for name in ["a", "b"] {
        try Self.good.write(toFile: "\(folder)/\(name).yaml", atomically: true, encoding: .utf8)
      }
      try "not: parameters".write(
        toFile: "\(folder)/levers.yaml", atomically: true, encoding: .utf8)
      let found = messages { _ = try Register(folder: folder) }
      #expect(found.count == 4)
      #expect(
        found[0]
          == "\(folder)/b.yaml:4:3: \"reporting.execution_base\" is given already at \(folder)/a.yaml:4:3"
      )
    }
    #expect(
      messages { _ = try Register(folder: "/geen") }
        == ["/geen: there is no such folder, or it cannot be read"])
  }

  @Test("the parameters that come with Balans are in order")
  func shipped() throws {
    let register = try Register(folder: repository + "/Parameters")
    #expect(register.ids.allSatisfy { register[$0] != nil })
  }

  @Test("takes other values, and warns where they are implausible")
  func overriding() throws {
    let register = try register()
    let (plain, none) = try register.overriding(["reporting.execution_base": 0.9])
    #expect(plain["reporting.execution_base"]?.value == .number(0.9) && none.isEmpty)
    #expect(register["reporting.execution_base"]?.value == .number(0.8))
    let (_, warnings) = try register.overriding(["reporting.execution_base": 3, "reporting.on": 0])
    #expect(
      warnings.map(\.message) == [
        "reporting.execution_base is 3; plausible is 0 to 1.6",
        "reporting.on is set to 0, but its value is a definition",
      ])
    let found = messages {
      _ = try register.overriding([
        "reporting.execution_bse": 1, "reporting.on": 0.5, "reporting.curve": 1,
        "reporting.amount": .nan,
      ])
    }
    #expect(
      found == [
        "override: reporting.amount (EUR) is nan; expected a finite number",
        "override: reporting.curve is a list and cannot be set to one number",
        "override: reporting.on (boolean) is 0.5; expected true or false",
        "override: there is no parameter \"reporting.execution_bse\"; "
          + "did you mean \"reporting.execution_base\"?",
      ])
  }
}
