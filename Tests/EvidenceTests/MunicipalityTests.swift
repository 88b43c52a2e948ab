import Foundation
import Model
import Population
import Statistics
import Testing

@testable import Evidence

/// The files about a municipality: what is read, and what is refused.
@Suite("A municipality's own figures")
struct MunicipalityTests {
  private static let head = """
    schema: balans-municipality/1
    id: ours
    title: {nl: Onze, en: Ours}

    """

  private func rules() throws -> MunicipalityRules {
    try MunicipalityRules(file: repository + "/Parameters/municipality.yaml")
  }

  private func figures(_ text: String, as name: String = "f.yaml") throws -> MunicipalityFigures {
    let root =
      name.hasSuffix(".csv")
      ? try MunicipalityFigures.tree(of: DelimitedText(text: text, file: name))
      : try SourceDocument(text: text, file: name).root
    return try MunicipalityFigures(root, file: name, rules: rules())
  }

  private func fitted(_ lines: String) throws -> FittedMunicipality {
    try FittedMunicipality(
      figures(Self.head + lines), register: Register(folder: repository + "/Parameters"),
      rules: rules())
  }

  private func faults(_ lines: String) -> [String] { messages { _ = try fitted(lines) } }

  @Test("Only the number of households must be given; the rest stays the base's")
  func least() throws {
    let municipality = try fitted("households: 1000\n")
    let p = try Parameters.Population(
      reading: RegisterReader(Register(folder: repository + "/Parameters")))
    #expect(municipality.parameters.isEmpty && municipality.levers.isEmpty)
    for (fitted, base) in zip(municipality.fit.fitted(.duration), p.durations) {
      #expect(abs(fitted - base) < 1e-9)
    }
    let arriving = municipality.fit.composition.arriving
    #expect(abs(arriving.summed(over: [0]).cells[0] - p.youngShareArrivals) < 1e-9)
  }

  @Test("Margins and a table are met, and pace and hours follow from the counts")
  func fit() throws {
    let municipality = try fitted(
      """
      households: 800
      household_types: {single: 536, single_parent: 152, couple: 112}
      age: {under_27: 0.07, from_27: 0.93}
      inflow_per_year: 96
      staff_hours_per_month: {enforcement: 240}
      tables:
        - {by: [age, household_types], counts: [[41, 10, 5], [495, 142, 107]]}
      """)
    let fit = municipality.fit
    #expect(fit.deviation < 1e-9)
    let joint = fit.composition.sitting.summed(over: [0, 1]).cells
    for (have, asked) in zip(joint, [41.0, 10, 5, 495, 142, 107]) {
      #expect(abs(have * 800 - asked) < 1e-6)
    }
    // 96 in 800 is 12%, half of the 24% that the parameters belong to.
    #expect(try #require(municipality.parameters["inflow.arrivals_per_thousand"]).value == 10.35)
    #expect(try #require(municipality.parameters["exit.under_one_year"]).value == 0.01)
    #expect(try #require(municipality.levers["staff.enforcement"]).value == 300)
  }

  @Test("An outflow of its own decides the way out")
  func outflow() throws {
    let municipality = try fitted("households: 800\ninflow_per_year: 192\noutflow_per_year: 96\n")
    #expect(try #require(municipality.parameters["inflow.arrivals_per_thousand"]).value == 20.7)
    #expect(try #require(municipality.parameters["exit.under_one_year"]).value == 0.01)
  }

  @Test("JSON and CSV say the same as YAML")
  func forms() throws {
    let yaml = try figures(
      Self.head + "households: 40000\nage: {under_27: 0.07, from_27: 0.93}\n")
    let json = try figures(
      """
      {"schema": "balans-municipality/1", "id": "ours", "title": {"nl": "Onze", "en": "Ours"},
       "households": 40000, "age": {"under_27": 0.07, "from_27": 0.93}}
      """, as: "f.json")
    let csv = try figures(
      """
      figure;value
      schema;balans-municipality/1
      id;ours
      title.nl;Onze
      title.en;Ours
      households;40.000
      age.under_27;0,07
      age.from_27;0,93
      """, as: "f.csv")
    for other in [json, csv] {
      #expect(other.households.value == 40_000)
      #expect(other.tables.map(\.shares) == yaml.tables.map(\.shares))
      #expect(other.title == yaml.title)
    }
    #expect(csv.households.place == SourcePlace(file: "f.csv", line: 6, column: 12))
  }

  private static let impossible: [(String, String)] = [
    ("households: -5\n", "f.yaml:4:13: households is \"-5\"; expected a number not below 0"),
    ("households: 12.5\n", "whole number of households"),
    ("households: 10\n", "households is 10: too few"),
    ("households: 10000000\n", "one replicate would take about 30 GB of memory"),
    ("households: many\n", "expected a number"),
    ("", "lacks households"),
    ("households: 800\nagee: {}\n", "did you mean \"age\""),
    ("households: 800\nexempt_share: 1.2\n", "expected a share from 0 to 1"),
    ("households: 800\nage: {under_27: 0.3, from_27: 0.3}\n", "adds up to 0.6; expected 1"),
    ("households: 800\nage: {under_27: 60, from_27: 600}\n", "adds up to 660; expected 800"),
    ("households: 800\nage: {under_27: -60, from_27: 860}\n", "not below 0"),
    ("households: 800\nage: {under_27: 0.5, from_27: 799}\n", "shares from 0 to 1 throughout"),
    ("households: 800\nage: {under_27: 60}\n", "age lacks from_27"),
    ("households: 800\nage: {under_27: 0, from_27: 0}\n", "adds up to 0"),
    ("households: 800\ninflow_per_year: 900\n", "at most the whole caseload"),
    ("households: 800\ninflow_per_year: 0\n", "above 0"),
    ("households: 800\nstaff_hours_per_month: {lawyers: 3}\n", "not a key of staff_hours"),
    (
      "households: 800\nage: {under_27: 0.1, from_27: 0.9}\n"
        + "tables: [{by: [age, exempt], counts: [[0.1, 0.2], [0.1, 0.6]]}]\n",
      "tables[1] and age say different things"
    ),
    (
      "households: 800\ntables: [{by: [age, gender], counts: []}]\n",
      "\"gender\" is not a dimension"
    ),
    (
      "households: 800\ntables: [{by: [age, exempt], counts: [[1, 2, 3], [4, 5, 6]]}]\n",
      "has 3 entries for exempt; expected 2"
    ),
    ("households: 800\ntables: [{by: [age], counts: [1, 2]}]\n", "over 1 dimensions"),
    ("households: 800\nbasis: {age: {source: x, grade: C}}\n", "which the file does not give"),
  ]

  @Test("What cannot be is refused with its place", arguments: impossible)
  func refused(_ lines: String, _ hint: String) {
    let faults = faults(lines)
    #expect(faults.contains { $0.contains(hint) }, "\(faults)")
    #expect(faults.allSatisfy { $0.hasPrefix("f.yaml") })
  }

  @Test("All faults are told together")
  func together() {
    #expect(faults("households: -1\nexempt_share: 2\nage: {under_27: -1, from_27: 2}\n").count == 3)
  }

  @Test("Tables that agree in their margins and yet cannot be met together are refused")
  func unmet() {
    // Everybody under 27 is exempt, and so is nobody who is single; yet the young are all single.
    let faults = faults(
      """
      households: 800
      tables:
        - {by: [age, exempt], counts: [[0.5, 0], [0, 0.5]]}
        - {by: [exempt, household_types], counts: [[0, 0.25, 0.25], [0.5, 0, 0]]}
        - {by: [age, household_types], counts: [[0.5, 0, 0], [0, 0.25, 0.25]]}
      """)
    #expect(faults.contains { $0.contains("cannot all be met together") }, "\(faults)")
  }

  @Test("Rounding is scaled away and told of; odd figures are flagged")
  func flagged() throws {
    let municipality = try fitted(
      """
      households: 300
      age: {under_27: 0.07, from_27: 0.935}
      duration: {under_1_year: 0.5, from_1_to_2: 0.2, from_2_to_3: 0.1, from_3_to_5: 0.1, over_5_years: 0.1}
      inflow_per_year: 60
      reference_per_year: {fines: 400}
      tables: [{by: [exempt, household_types], counts: [[20, 10, 3], [167, 60, 40]]}]
      """)
    let told = municipality.figures.warnings.map(\.message)
    for hint in [
      "300 households are few", "age adds up to 1.005", "150 households came less than a year ago",
      "more than there are households", "cells of fewer than 5",
    ] { #expect(told.contains { $0.contains(hint) }, "\(hint): \(told)") }
    #expect(abs(municipality.fit.fitted(.age)[0] - 0.07 / 1.005) < 1e-9)
  }
}

@Suite("Data about persons")
struct PersonalDataTests {
  private func faults(_ text: String, _ name: String) -> [String] {
    messages {
      _ = try withFolder { folder in
        let path = "\(folder)/\(name)"
        try Data(text.utf8).write(to: URL(filePath: path))
        _ = try MunicipalityFigures(
          path: path, rules: MunicipalityRules(file: repository + "/Parameters/municipality.yaml"))
      }
    }
  }

  @Test(
    "is refused by its columns, without repeating a value",
    arguments: ["BSN", "Naam", "geboorte-datum", "postcode", "Date of birth", "client_id", "IBAN"])
  func columns(_ name: String) {
    let faults = faults("\(name);household_type;bedrag\nsecret;single;12\n", "f.csv")
    #expect(faults.count == 1)
    #expect(faults[0].contains("is a fact about a person"))
    #expect(!faults[0].contains("secret"))
  }

  @Test("is refused in YAML and JSON wherever it stands")
  func keys() {
    let record = "- {type: single, name: J. Jansen}\n- {type: couple, name: P. Pietersen}\n"
    #expect(faults(record, "f.yaml").contains { $0.contains("a fact about a person") })
    let number = "{\"schema\": \"balans-municipality/1\", \"households\": \"111222333\"}"
    #expect(faults(number, "f.json").contains { $0.contains("citizen service number") })
    #expect(!faults(number, "f.json").contains { $0.contains("111222333") })
  }

  @Test("is refused by having a row for each")
  func rows() {
    let rows = (0..<300).map { "single;\($0)" }.joined(separator: "\n")
    let told = faults("type;months\n" + rows, "f.csv")
    #expect(told.count == 1 && told[0].contains("a row for each person"))
    #expect(faults("- a\n- b\n", "f.yaml").contains { $0.contains("a row for each person") })
  }
}

@Suite("Rows and columns")
struct DelimitedTextTests {
  @Test("are read with semicolons, commas or tabs, quotes and a byte order mark")
  func forms() throws {
    let semicolons = try DelimitedText(text: "\u{FEFF}a;b\n1;\"x;y\"\n\n", file: "f.csv")
    #expect(semicolons.header.map(\.text) == ["a", "b"])
    #expect(semicolons.rows[0].map(\.text) == ["1", "x;y"])
    #expect(try DelimitedText(text: "a\tb\n1\t 2 ", file: "f").rows[0].map(\.text) == ["1", "2"])
    #expect(try DelimitedText(text: "a,b\r\n1,2\r\n", file: "f").rows[0].map(\.text) == ["1", "2"])
  }

  @Test("may hold numbers in the form of their country")
  func numbers() throws {
    let dutch = try DelimitedText(text: "a;b\n", file: "f")
    let other = try DelimitedText(text: "a,b\n", file: "f")
    #expect(dutch.plainNumber("6.512") == "6512" && dutch.plainNumber("0,605") == "0.605")
    #expect(dutch.plainNumber("1.234.567,5") == "1234567.5" && dutch.plainNumber("-3") == "-3")
    #expect(other.plainNumber("6,512") == "6512" && other.plainNumber("0.605") == "0.605")
    #expect(dutch.plainNumber("0.605") == "0.605", "no group of thousands begins with zero")
    #expect(dutch.plainNumber("veel") == "veel" && dutch.plainNumber("") == "")
  }

  @Test("are refused when they are not a table")
  func refused() {
    func faults(_ text: String) -> [String] {
      messages { _ = try DelimitedText(text: text, file: "f.csv") }
    }
    #expect(faults("").contains { $0.contains("empty") })
    #expect(faults("a,b\n1\n1,2,3\n").count == 2)
    #expect(faults("a,b\n1,\"2\n").contains { $0.contains("f.csv:2:3: a quotation mark") })
    #expect(faults("a,b\n1,\u{07}\n").contains { $0.contains("control character") })
    #expect(faults("a\n" + String(repeating: "1\n", count: 6_000)).contains { $0.contains("rows") })
    #expect(faults(String(repeating: "a,", count: 80)).contains { $0.contains("columns") })
  }
}
