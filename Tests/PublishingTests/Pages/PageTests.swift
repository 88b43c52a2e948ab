import Experiments
import Foundation
import Testing
import Wording

@testable import Publishing

/// Pages as they are printed, compared with the texts in `Golden/`; `make golden` renews these.
@Suite("Pages")
struct PageTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  private func page(_ language: Language, all: Bool = false) throws -> AnswerPage {
    AnswerPage(
      try ComparisonResult(json: Samples.comparison), indicators: Samples.indicators,
      context: Samples.context, showsAll: all, language: language)
  }

  private func expect(
    _ text: String, toBe name: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let file = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["BALANS_RENEW_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    #expect(text == golden, "\(name) is stale: see make golden", sourceLocation: location)
  }

  @Test("A comparison is a table where there is room")
  func table() throws {
    try expect(page(.nl).text(on: .file), toBe: "comparison.nl.txt")
    try expect(page(.en, all: true).text(on: .file), toBe: "comparison.all.en.txt")
  }

  @Test("A comparison is a list on a narrow screen, and never wider than it")
  func list() throws {
    let text = try page(.nl).text(on: Screen(width: 60, hasColour: false))
    try expect(text, toBe: "comparison.narrow.nl.txt")
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }

  @Test("Colour adds nothing but colour")
  func colour() throws {
    let plain = try page(.nl).text(on: Screen(width: 120, hasColour: false))
    let coloured = try page(.nl).text(on: Screen(width: 120, hasColour: true))
    #expect(coloured.contains("\u{1B}[31m"))
    let stripped = coloured.replacing(/\u{1B}\[[0-9]+m/, with: "")
    let lines = stripped.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.map { $0.replacing(#/ +$/#, with: "") }.joined(separator: "\n") == plain)
  }

  @Test("An answer that was stopped says so")
  func partial() throws {
    var context = Samples.context
    context.replicatesAsked = 128
    let result = try ComparisonResult(json: Samples.comparison)
    let page = AnswerPage(
      result, indicators: Samples.indicators, context: context, language: .nl)
    #expect(page.text(on: .file).contains("gestopt na 64 van 128 herhalingen"))
    #expect(result.jsonText(replicatesAsked: 128).contains("\"replicates_asked\": 128"))
  }

  @Test("A CSV has a row for each figure, and a cell for each column")
  func csv() throws {
    let result = try ComparisonResult(json: Samples.comparison)
    let lines = result.csv.split(separator: "\n")
    #expect(lines.count == result.indicators.count + 1)
    let commas = Set(lines.map { $0.count(where: { $0 == "," }) })
    #expect(commas.count == 1)
  }

  @Test("Cells with commas, quotes and line breaks are quoted")
  func quoting() {
    var csv = CSV(header: ["a"])
    csv.add(["x, \"y\"\nz"])
    #expect(csv.text == "a\n\"x, \"\"y\"\"\nz\"\n")
  }
}
