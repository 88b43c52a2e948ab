import Foundation
import Testing

@Suite("Documents")
struct DocumentTests {
  @Test("The glossary names identifiers that exist")
  func glossary() throws {
    let rows = House.table(in: try House.text("docs/glossary.md"), after: "# Glossary")
    #expect((20...60).contains(rows.count))
    let sources = try House.swift(in: "Sources").map(\.text).joined(separator: "\n")
    for row in rows {
      let names = row[1].matches(of: /`(\w+)`/).map { String($0.1) }
      #expect(!names.isEmpty, "\(row[0]) has no identifier")
      for name in names {
        #expect(sources.contains(try Regex("\\b\(name)\\b")), "\(name) is not in Sources")
      }
    }
  }

  @Test("Decisions are numbered without a gap and have the same five parts")
  func decisions() throws {
    let files = try House.paths(in: "docs/decisions").filter { $0.contains(/\/\d{4}-/) }
    for (number, file) in zip(1..., files) {
      let padded = String(repeating: "0", count: 4 - "\(number)".count) + "\(number)"
      #expect(file.hasPrefix("docs/decisions/\(padded)-"), "\(file)")
      let text = try House.text(file)
      #expect(text.hasPrefix("# \(padded) "), "\(file)")
      for part in ["Context", "Decision", "Why", "Trade-offs", "Alternatives"] {
        #expect(text.contains("\n**\(part).**"), "\(file) lacks \(part)")
      }
    }
    #expect(files.count >= 15)
  }

  @Test("Links between documents lead somewhere")
  func links() throws {
    let pages = try House.paths(in: "docs") + ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]
    for page in pages where page.hasSuffix(".md") {
      let folder = House.root.appending(path: page).deletingLastPathComponent()
      for match in try House.text(page).matches(of: /\]\(([^)#:\s]+)(?:#[^)]*)?\)/) {
        let target = folder.appending(path: String(match.1)).path
        #expect(FileManager.default.fileExists(atPath: target), "\(page): \(match.1)")
      }
    }
  }

  @Test("No file tells of the machine it was made on")
  func machinePaths() throws {
    // Put together here, so that this file does not accuse itself.
    let places = ["home", "Users", "root", "work", "tmp", "private", "mnt"].map { "/\($0)/" }
    let names = try FileManager.default.contentsOfDirectory(atPath: House.root.path)
      .filter { !$0.hasPrefix(".") && !["Package.resolved"].contains($0) }
    let endings = [
      ".swift", ".md", ".yaml", ".yml", ".cff", ".c", ".h", ".modulemap", ".json", ".csv", ".txt",
      "Makefile",
    ]
    for name in names.sorted() {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: House.root.appending(path: name).path, isDirectory: &isFolder)
      for path in isFolder.boolValue ? try House.paths(in: name) : [name]
      where endings.contains(where: path.hasSuffix) {
        for (number, line) in zip(1..., try House.text(path).split(separator: "\n")) {
          for place in places where line.contains(place) {
            #expect(line.contains("#!"), "\(path):\(number) has \(place)")
          }
        }
      }
    }
  }
}
