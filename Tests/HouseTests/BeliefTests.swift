import Foundation
import Testing

/// What the model is believed for: tests with a known answer, and tests of how an answer must change.
@Suite("Why the model is believed")
struct BeliefTests {
  private static let page = "docs/odd+d.md"
  /// Fewest tests of a kind, by their tag.
  private static let fewest = [("closedForm", 10), ("metamorphic", 20)]

  private struct Tagged {
    let file: String
    let name: String
  }

  /// The tests with a tag, by file and then in the order of the file.
  private static func tests(_ tag: String) throws -> [Tagged] {
    try House.swift(in: "Tests").flatMap { file in
      file.text.matches(of: #/@Test\(([\s\S]*?)\)\s+func\b/#).compactMap { match in
        guard match.1.contains(".\(tag)"),
          let name = match.1.firstMatch(of: #/"((?:[^"\\]|\\.)*)"/#)
        else { return nil }
        return Tagged(file: file.path, name: String(name.1))
      }
    }
  }

  @Test("At least ten closed forms and twenty metamorphic tests, none by the same name")
  func count() throws {
    for (tag, fewest) in Self.fewest {
      let tests = try Self.tests(tag)
      #expect(tests.count >= fewest, "\(tests.count) tests are tagged .\(tag)")
      #expect(Set(tests.map(\.name)).count == tests.count, "two .\(tag) tests have one name")
    }
  }

  /// With `BALANS_RENEW_DOCS=1` (`make docs`) the tables are written anew.
  @Test("and the model's description lists them all")
  func documented() throws {
    var text = try House.text(Self.page)
    for (tag, _) in Self.fewest {
      let rows = try Self.tests(tag).map {
        "| \($0.name.replacing("|", with: "\\|")) | `\($0.file.replacing("Tests/", with: ""))` |"
      }
      let table = (["| test | file |", "| --- | --- |"] + rows).joined(separator: "\n")
      let block = "<!-- tests: \(tag) -->\n\n\(table)\n\n<!-- /tests -->"
      let place = try Regex("<!-- tests: \(tag) -->[\\s\\S]*?<!-- /tests -->")
      #expect(text.firstMatch(of: place) != nil, "\(Self.page) has no place for .\(tag)")
      if ProcessInfo.processInfo.environment["BALANS_RENEW_DOCS"] == "1" {
        text.replace(place, with: block)
      }
      #expect(text.contains(block), "\(Self.page): run make docs")
    }
    if ProcessInfo.processInfo.environment["BALANS_RENEW_DOCS"] == "1" {
      try Data(text.utf8).write(to: House.root.appending(path: Self.page))
    }
  }
}
