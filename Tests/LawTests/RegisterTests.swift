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

  @Test("every message has a Dutch and an English text in one file, and no text is left over")
  func messages() throws {
    var ids: [String] = []
    for name in try Repository.names(in: "Parameters/law/messages") {
      let texts = try Repository.yaml("Parameters/law/messages/\(name).yaml")?["messages"]?.mapping
      for (id, text) in try texts.orThrow("no messages in \(name)") {
        ids.append(id.string ?? "")
        #expect(text["nl"]?.string?.isEmpty == false, "\(id)")
        #expect(text["en"]?.string?.isEmpty == false, "\(id)")
      }
    }
    #expect(ids.sorted() == LawMessage.allCases.map(\.rawValue).sorted())
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

  @Test("all faults of all files are reported at once, each with its place")
  func faults() throws {
    var documents = try Self.documents()
    var norms = try Self.lines("norms")
    let first = try #require(norms.firstIndex { $0.contains("from: 2019-01-01") })
    norms[first] = norms[first].replacing("from: 2019-01-01", with: "from: 2019-1-1")
    norms[first + 1] = norms[first + 1].replacing("grade: A", with: "grade: Z")
    norms[first + 3] = norms[first + 3].replacing("from: 2020-07-01", with: "from: 2020-06-30")
    norms[first + 4] = norms[first + 4].replacing("source: ", with: "origin: ")
    documents["norms"] = try Self.document("norms", norms)
    var means = try Self.lines("means")
    let unit = try #require(means.firstIndex { $0.contains("unit: EUR/year") })
    means[unit] = means[unit].replacing("EUR/year", with: "EUR/decade")
    documents["means"] = try Self.document("means", means)

    let error = #expect(throws: SourceErrors.self) {
      try LawBook(documents: documents.sorted { $0.key < $1.key }.map(\.value))
    }
    let report = try #require(error?.description)
    for expected in [
      "means.yaml:\(unit + 1):11: unit is \"EUR/decade\"",
      "norms.yaml:\(first + 1):16: from is \"2019-1-1\"; expected a day",
      "norms.yaml:\(first + 2):", "grade is \"Z\"; expected one of A, B, C",
      "norms.yaml:\(first + 4):9: this period starts before the one above it ends",
      "norms.yaml:\(first + 5):", "a dated value lacks source",
      "\"origin\" is not a key of a dated value",
    ] { #expect(report.contains(expected), "\(expected) in \(report)") }
  }

  @Test("a value that is no amount, an unknown id and a missing one are faults of the law")
  func typedFaults() throws {
    var documents = try Self.documents()
    var means = try Self.lines("means")
    let id = try #require(means.firstIndex { $0.contains("law.wealth.limit_single:") })
    means[id] = means[id].replacing("single", with: "singel")
    let amount = try #require(means.firstIndex { $0.contains("value: 1200") })
    means[amount] = means[amount].replacing("value: 1200", with: "value: -1200")
    documents["means"] = try Self.document("means", means)
    let book = try LawBook(documents: documents.sorted { $0.key < $1.key }.map(\.value))
    let report = try #require(
      #expect(throws: SourceErrors.self) { try book.tables() }?.description)
    for expected in [
      "the law lacks a value \"law.wealth.limit_single\"",
      "means.yaml:\(id + 1):3: the law has no use for \"law.wealth.limit_singel\"; "
        + "did you mean \"law.wealth.limit_single\"?",
      "means.yaml:\(amount + 1):", "law.gifts.exempt_amount is \"-1200\"; expected euros",
    ] { #expect(report.contains(expected), "\(expected) in \(report)") }
  }

  @Test("an id stands in one file only")
  func twice() throws {
    var documents = try Self.documents()
    documents["zzz"] = try Self.document("zzz", Self.lines("suspension"))
    let report = try #require(
      #expect(throws: SourceErrors.self) {
        try LawBook(documents: documents.sorted { $0.key < $1.key }.map(\.value))
      }?.description)
    #expect(
      report.hasPrefix(
        "zzz.yaml:5:3: \"law.suspension.longest\" is given already at suspension.yaml:5:3"))
  }

  @Test(
    "what is not a register is refused with its place",
    arguments: [
      ("", "law.yaml: the file is empty"),
      ("theme: [", "law.yaml:2:1: this is not valid YAML"),
      ("theme: law\nvalues: {a: &x {unit: EUR}}", "law.yaml:2:13: anchors"),
      ("theme: rain\ntitle: {nl: a, en: a}\nvalues: {}", "law.yaml:1:8: theme is \"rain\""),
      (
        "theme: law\ntitle: {nl: a, en: a}\nvalues: {b.c: {}}",
        "law.yaml:3:10: \"b.c\" is not an id"
      ),
    ])
  func hostile(text: String, expected: String) {
    let error = #expect(throws: SourceErrors.self) {
      try LawBook(documents: [SourceDocument(text: text, file: "law.yaml")])
    }
    #expect(error?.description.contains(expected) == true, "\(error?.description ?? "")")
  }

  private static func lines(_ name: String) throws -> [String] {
    try Repository.text("Parameters/law/\(name).yaml")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func document(_ name: String, _ lines: [String]) throws -> SourceDocument {
    try SourceDocument(text: lines.joined(separator: "\n"), file: "\(name).yaml")
  }

  /// The files of the law by name.
  private static func documents() throws -> [String: SourceDocument] {
    try Repository.names(in: "Parameters/law").filter { $0 != "regimes" }.reduce(into: [:]) {
      documents, name in
      documents[name] = try document(name, lines(name))
    }
  }
}
