import Evidence
import Law
import Quantities
import Testing

@Suite("The register of the law")
struct RegisterTests {
  @Test("the repository's register is read without a fault")
  func register() throws {
    _ = try Repository.tables.get()
  }

  @Test("every message has a Dutch and an English text, and no text is left over")
  func messages() throws {
    let texts = try Repository.yaml("Parameters/law-messages.yaml")?["messages"]
    for message in LawMessage.allCases {
      let text = texts?[message.rawValue]
      #expect(text?["nl"]?.string?.isEmpty == false, "\(message.rawValue)")
      #expect(text?["en"]?.string?.isEmpty == false, "\(message.rawValue)")
    }
    #expect(texts?.mapping?.count == LawMessage.allCases.count)
  }

  @Test("a day outside the tables is refused, with the article and the days that have law")
  func noLaw() throws {
    let tables = try Repository.tables.get()
    let day = try #require(Day(parsing: "2018-12-31"))
    #expect(
      throws: LawError.noLaw(
        on: day, article: "Pw art. 21", earliest: Day(parsing: "2019-01-01"),
        latest: Day(parsing: "2026-06-30"))
    ) { try tables.inForce(on: day) }
    #expect(throws: LawError.self) {
      try tables.inForce(on: #require(Day(parsing: "2026-07-01")))
    }
    #expect(throws: LawError.self) {
      try tables.fines.inForce(on: #require(Day(parsing: "2012-12-31")))
    }
  }

  @Test("every day from 2019 to the middle of 2026 has law")
  func noGaps() throws {
    let tables = try Repository.tables.get()
    var day = try #require(Day(parsing: "2019-01-01"))
    let last = try #require(Day(parsing: "2026-06-30"))
    while day <= last {
      _ = try tables.inForce(on: day)
      day = day.adding(days: 1)
    }
  }

  @Test("all faults of a register are reported at once, each with its place")
  func faults() throws {
    let path = "Parameters/law.yaml"
    let lines = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(lines.firstIndex { $0.contains("from: 2019-01-01") })
    var broken = lines.map(String.init)
    broken[first] = broken[first].replacing("value: ", with: "value: many")
    broken[first + 1] = broken[first + 1].replacing("grade: A", with: "grade: Z")
    broken[first + 2] = broken[first + 2].replacing("from: 2020-01-01", with: "from: 2019-12-31")
    broken[first + 3] = broken[first + 3].replacing("source: ", with: "origin: ")
    let text = broken.joined(separator: "\n").replacing(
      "law.wealth.limit_single:", with: "law.wealth.limit_singel:")

    let error = #expect(throws: LawRegisterError.self) {
      try LawTables(yaml: text, file: path)
    }
    let report = try #require(error?.description)
    let at = { (line: Int) in "\(path):\(line):" }
    #expect(report.contains("\(at(first + 1))"))
    #expect(report.contains("a grade is A, B or C"))
    #expect(report.contains("\(at(first + 3))9: this period starts before the one above it ends"))
    #expect(report.contains("'source' is missing"))
    #expect(report.contains("unknown key"))
    #expect(report.contains("no value 'law.wealth.limit_single'"))
    #expect(report.contains("the nearest is 'law.wealth.limit_single'"))
  }

  @Test(
    "what is not a register is refused with its place",
    arguments: [
      ("", "law.yaml:1:1: expected 'values:'"),
      ("theme: [", "law.yaml:2:1: did not find expected node content"),
      ("theme: law\nvalues: {a: &x {unit: EUR}}", "anchors and aliases are not allowed"),
      ("theme: rain\nvalues: {a: {unit: EUR}}", "expected 'theme: law'"),
    ])
  func hostile(text: String, expected: String) {
    let error = #expect(throws: LawRegisterError.self) {
      try LawTables(yaml: text, file: "law.yaml")
    }
    #expect(error?.description.contains(expected) == true, "\(error?.description ?? "")")
  }
}
