import Testing

@Suite("Source files")
struct SourceTests {
  @Test("stay under 600 lines")
  func sizes() throws {
    for file in try House.swift(in: "Sources") {
      let lines = file.lines.count
      if lines > 400 { print("\(file): \(lines) lines") }
      #expect(lines <= 600, "\(file) has \(lines) lines")
    }
  }

  @Test(
    "leave no loose ends and no traps",
    arguments: ["TODO", "FIXME", "XXX", "fatalError", "try!", "as!"])
  func words(_ word: String) throws {
    for file in try House.swift(in: "Sources") {
      for (number, line) in zip(1..., file.lines) {
        #expect(!line.contains(word), "\(file):\(number)")
      }
    }
  }

  @Test("of the model keep no dictionaries and walk through no set: their order differs by run")
  func order() throws {
    for file in try House.swift(in: "Sources/Model") {
      let sets = file.text.matches(of: /(?:let|var) (\w+)(?:: Set<| = Set\(|: Set =)/)
        .map { String($0.1) }
      for (number, line) in file.code {
        let isDictionary =
          (line.contains("Dictionary") || line.contains("["))
          && line.contains(/Dictionary[(<]|\[[A-Z]\w*: ?[A-Z\[]|\[:\]/)
        #expect(!isDictionary, "\(file):\(number)")
        for name in sets where line.contains(name) {
          let walk = try Regex(
            "in \(name)\\b(?!\\.contains)|\\b\(name)\\.(map|forEach|reduce|filter|first|min|max)")
          let isWalked = line.contains(walk)
          #expect(!isWalked, "\(file):\(number) walks through the set \(name)")
        }
      }
    }
  }

  @Test("of the model, the law and chance print nothing")
  func silence() throws {
    for folder in ["Quantities", "Chance", "Statistics", "Law", "Model", "Population"] {
      for file in try House.swift(in: "Sources/" + folder) {
        for (number, line) in file.code where line.contains("rint(") {
          #expect(!line.contains(/\bprint\(|\bdebugPrint\(/), "\(file):\(number)")
        }
      }
    }
  }

  @Test("number each stream of draws once")
  func streams() throws {
    let text = try House.text("Sources/Chance/Stream.swift")
    let numbers = text.matches(of: /case (\w+) = (\d+)/).compactMap { Int($0.2) }
    #expect(numbers.count > 10)
    #expect(Set(numbers).count == numbers.count)
    #expect(numbers.allSatisfy { (1...255).contains($0) })
  }

  /// Processes that do not say what they leave out.
  private static let complete: Set = ["Observe", "Reporting"]

  @Test("have a file for each process of the month, which says what it leaves out")
  func processes() throws {
    let month = try House.text("Sources/Model/Month.swift")
    let names = month.matches(of: /\.init\(\s*"[a-z-]+", \.\w+, (\w+)\.play/).map { String($0.1) }
    #expect(names.count == 16)
    let files = try House.swift(in: "Sources/Model/Processes")
    for name in names {
      let home = files.filter { $0.text.contains("\nenum \(name) {") }
      #expect(home.count == 1, "\(name)")
      guard !Self.complete.contains(name) else { continue }
      #expect(home.allSatisfy { $0.text.contains("/// Left out:") }, "\(name)")
    }
  }
}
