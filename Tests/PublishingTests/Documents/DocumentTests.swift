import Foundation
import Testing

@testable import Publishing

/// The repository's documents, and the tables that stand in them.
private struct Documents {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  let tables: [String: String]

  init() throws { tables = try DocumentTables.all(folder: Self.root.path) }

  /// Every Markdown file of `docs/`, and the readme.
  static func files() throws -> [URL] {
    let docs = root.appending(path: "docs")
    let names = try FileManager.default.subpathsOfDirectory(atPath: docs.path)
    return [root.appending(path: "README.md")]
      + names.filter { $0.hasSuffix(".md") }.sorted().map { docs.appending(path: $0) }
  }
}

@Suite("Generated tables")
struct DocumentTests {
  /// With `BALANS_RENEW_DOCS=1` (`make docs`) the documents are written anew instead of compared.
  @Test("in the documents are current")
  func current() throws {
    let documents = try Documents()
    let renews = ProcessInfo.processInfo.environment["BALANS_RENEW_DOCS"] == "1"
    var used: Set<String> = []
    for file in try Documents.files() {
      let text = try String(contentsOf: file, encoding: .utf8)
      used.formUnion(GeneratedBlocks.names(in: text))
      let renewed = try GeneratedBlocks.renewed(text, with: documents.tables)
      if renews, renewed != text { try Data(renewed.utf8).write(to: file) }
      let isCurrent = renews || renewed == text
      #expect(isCurrent, "\(file.lastPathComponent) is stale: run make docs")
    }
    #expect(used == Set(documents.tables.keys), "each table stands in a document")
  }

  @Test("say what every column of a household means")
  func columns() {
    #expect(Set(HouseholdColumns.columns().map(\.name)) == Set(HouseholdColumns.meanings.keys))
  }

  @Test("replace only what stands between their markers")
  func renewing() throws {
    let text = "a\n<!-- generated: t -->\nold\n<!-- /generated -->\nb\n"
    let renewed = try GeneratedBlocks.renewed(text, with: ["t": "| x |"])
    #expect(renewed == "a\n<!-- generated: t -->\n\n| x |\n\n<!-- /generated -->\nb\n")
    #expect(try GeneratedBlocks.renewed(renewed, with: ["t": "| x |"]) == renewed)
  }

  @Test(
    "refuse markers that do not fit",
    arguments: [
      ("<!-- generated: t -->\n", "line 1: a generated part without an end"),
      ("\n<!-- /generated -->\n", "line 2: the end of a part that never began"),
      ("<!-- generated: u -->\n<!-- /generated -->", "line 1: there is no table u"),
      (
        "<!-- generated: t -->\n<!-- generated: t -->\n",
        "line 2: a generated part begins within another"
      ),
    ])
  func markers(_ text: String, _ problem: String) {
    do {
      _ = try GeneratedBlocks.renewed(text, with: ["t": ""])
      Issue.record("accepted")
    } catch {
      #expect("\(error)" == problem)
    }
  }

  @Test("keep a row on one line")
  func cells() {
    var table = MarkdownTable("a", "b")
    table.add("x | y", "two\nlines")
    #expect(table.markdown == "| a | b |\n| --- | --- |\n| x \\| y | two lines |")
  }
}
