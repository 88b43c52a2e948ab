import Foundation
import Testing

@testable import Evidence

@Suite("YAML from strangers")
struct SourceDocumentTests {
  static let hostile: [(name: String, yaml: String, message: String)] = [
    ("anchor", "a: &x 1", "f.yaml:1:4: anchors (&name) are not allowed"),
    ("anchor after a byte order mark", "\u{FEFF}&x a: 1", "f.yaml:1:1: anchors"),
    ("alias", "a: 1\nb: *x", "f.yaml:2:4: aliases (*name) are not allowed"),
    ("alias as a key", "{*x : 1}", "f.yaml:1:2: aliases"),
    ("alias after an unusual line break", "a: 1\u{2028}*x : 1", "f.yaml:2:1: aliases"),
    ("tag", "a: !!int 3", "f.yaml:1:4: tags (!name) are not allowed"),
    ("bare tag", "a: ! 3", "f.yaml:1:4: tags"),
    ("compound key", "? {a: 1}\n: 2", "f.yaml:1:1: compound keys"),
    ("compound key in braces", "{[a]: 1}", "f.yaml:1:2: a key is not plain text"),
    ("duplicate key", "a: 1\nb: 2\na: 3", "f.yaml:1:1: \"a\" is given twice"),
    (
      "duplicate key in quotes", "a: 1\n\"a\": 3",
      "f.yaml:1:1: \"a\" is given twice"
    ),
    (
      "second document", "a: 1\n---\nb: 2",
      "f.yaml:2:1: a second document begins here; expected one document a file"
    ),
    ("empty", "", "f.yaml: the file is empty; expected a map of keys"),
    ("only a comment", "# niets\n", "f.yaml: the file is empty"),
    ("tab", "a:\n\tb: 1", "f.yaml:2:1: a tab is not allowed here; expected spaces"),
    ("control character", "a: 1\nb: \u{1}", "f.yaml:2:4: this is not text"),
    ("syntax", "a: [1, 2\nb: 3", "f.yaml:2:2: this is not valid YAML"),
    (
      "unclosed quote", "a: \"b\nc: 1",
      "f.yaml:2:5: this is not valid YAML: found unexpected end of stream, "
        + "while scanning a quoted scalar begun on line 1"
    ),
    (
      "number key twice", "1: a\n\"1\": b",
      "f.yaml:2:1: \"1\" is given twice, first at f.yaml:1:1"
    ),
    ("too deep", String(repeating: "[", count: 30) + String(repeating: "]", count: 30), "too deep"),
    ("far too deep", String(repeating: "[", count: 100_000), "not valid YAML"),
    ("far too deep in blocks", String(repeating: "- ", count: 100_000), "not valid YAML"),
    ("too large", String(repeating: "#", count: 1 << 20) + "\n", "f.yaml: the file is too large"),
  ]

  @Test("is refused with its place", arguments: hostile.indices)
  func refused(_ index: Int) {
    let (name, yaml, message) = Self.hostile[index]
    let found = messages { _ = try document(yaml) }
    #expect(found.count == 1 && found.first?.contains(message) == true, "\(name): \(found)")
  }

  @Test("that is binary is refused")
  func binary() {
    let found = messages { _ = try SourceDocument(bytes: [0x61, 0xFF, 0xFE], file: "f.yaml") }
    #expect(found == ["f.yaml: this is not UTF-8 text; expected YAML in UTF-8"])
  }

  @Test("is never echoed beyond the name at fault, and never with control characters")
  func echo() throws {
    let secret = String(repeating: "geheim ", count: 100)
    let found = messages { _ = try document("a: \"\(secret)\nb: [") }
    #expect(!found.joined().contains("geheim"))
    var problems = SourceProblems()
    _ = try document("\"\\e[31m\(secret)\": 1").root.fields(of: "it", required: [], &problems)
    let text = problems.errors[0].description
    #expect(text.contains("\\u{1b}[31m") && !text.contains("\u{1b}") && text.count < 200)
  }

  @Test("a hostile key nested a thousand times is refused in time")
  func nestedKeys() {
    let depth = 900
    let yaml =
      String(repeating: "{", count: depth) + String(repeating: "a", count: 1_000_000)
      + String(repeating: ": 1}", count: depth)
    let clock = ContinuousClock()
    let time = clock.measure { #expect(!messages { _ = try document(yaml) }.isEmpty) }
    #expect(time < .seconds(20))
  }

  @Test("text with signs in the middle is left alone")
  func harmless() throws {
    let root = try document("a: R&D, 2 * 3 en wat!\nb: \"*nadruk*\"\nc: wie?\n").root
    var problems = SourceProblems()
    let fields = root.fields(of: "it", required: ["a", "b", "c"], &problems)
    #expect(fields["a"]?.text("a", &problems) == "R&D, 2 * 3 en wat!")
    #expect(fields["b"]?.text("b", &problems) == "*nadruk*")
    #expect(problems.errors.isEmpty)
  }

  @Test("damaged in any way is read or refused, never a crash")
  func damaged() throws {
    let whole = try SourceFile.bytes(at: repository + "/scenarios/preventie-voorop.yaml")
    let signs = Array("{}[]:,-?&*!|>'\"%@`#\n\t \\~0é\u{2028}\u{0}".utf8) + [0xFF, 0xC3]
    var state: UInt64 = 2019
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<2000 {
      var bytes = whole
      for _ in 0...next(6) { bytes[next(bytes.count)] = signs[next(signs.count)] }
      let cut = bytes.prefix(next(bytes.count))
      for text in [bytes, Array(cut)] {
        for message in messages(of: { _ = try SourceDocument(bytes: text, file: "f.yaml") }) {
          #expect(message.hasPrefix("f.yaml:") && message.count < 300)
        }
      }
    }
  }

  @Test("files that are missing, folders, devices and large ones are refused by name")
  func files() throws {
    #expect(
      messages { _ = try SourceDocument(path: "/geen/x.yaml") } == [
        "/geen/x.yaml: there is no such file"
      ])
    try withFolder { folder in
      #expect(
        messages { _ = try SourceDocument(path: folder) } == [
          "\(folder): this is a folder; expected a file"
        ])
      let large = folder + "/groot.yaml"
      try Data(count: (1 << 20) + 1).write(to: URL(fileURLWithPath: large))
      #expect(
        messages { _ = try SourceDocument(path: large) } == [
          "\(large): the file is too large; expected at most 1024 KiB"
        ])
    }
    #expect(
      messages { _ = try SourceDocument(path: "/dev/zero") } == [
        "/dev/zero: this is not an ordinary file"
      ])
  }

  @Test("a flood of mistakes is reported in part, in order of place")
  func flood() {
    let errors = SourceErrors(
      (1...80).reversed().map { SourceError("x", at: SourcePlace(file: "f", line: $0, column: 1)) })
    let lines = errors.description.split(separator: "\n")
    #expect(lines.first == "f:1:1: x" && lines.last == "and 30 more" && lines.count == 51)
  }
}
