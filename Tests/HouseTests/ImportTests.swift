import Foundation
import Testing

@Suite("Imports point one way")
struct ImportTests {
  /// From the ground up; a target may depend on those before it only.
  private static let order = [
    "Quantities", "Tables", "CGSL", "CPhilox", "Chance", "Statistics", "Law", "Model", "Population",
    "Evidence", "Scenarios", "Experiments", "Studies", "Regression", "Store", "Wording",
    "Publishing",
    "Workbench", "balans", "Benchmarks",
  ]
  /// Where numbers are made: no files, clock, network or library functions of the system.
  private static let pure: Set = [
    "Quantities", "Tables", "Chance", "Statistics", "Law", "Model", "Population",
  ]
  private static let system: Set = [
    "Foundation", "FoundationEssentials", "Glibc", "Darwin",
    "Dispatch", "Synchronization", "Observation", "RegexBuilder",
  ]
  /// Modules that one target only may import.
  private static let wardens = [
    "CGSL": "Statistics", "CPhilox": "Chance", "GRDB": "Store", "Yams": "Evidence",
    "Crypto": "Scenarios", "ArgumentParser": "balans",
  ]

  private static func imports(of file: House.File) -> [String] {
    file.code.filter { $0.line.contains("import ") }.compactMap { _, line in
      line.prefixMatch(
        of:
          /\s*(?:@\w+(?:\(\w+\))? )*(?:public |package |internal |fileprivate |private )?import (?:\w+ )?(\w+)/
      ).map { String($0.1) }
    }
  }

  @Test("in the package's own table")
  func table() throws {
    for target in try Manifest().targets {
      let place = try #require(Self.order.firstIndex(of: target.name), "\(target.name) is unknown")
      for dependency in target.own {
        let lower = try #require(Self.order.firstIndex(of: dependency))
        #expect(lower < place, "\(target.name) depends on \(dependency)")
      }
    }
  }

  /// With `BALANS_RENEW_DOCS=1` (`make docs`) the page's last column is written anew.
  @Test("and the page on architecture says the same")
  func page() throws {
    let path = "docs/architecture.md"
    var text = try House.text(path)
    let targets = try Manifest().targets
    if ProcessInfo.processInfo.environment["BALANS_RENEW_DOCS"] == "1" {
      for target in targets {
        let names = (target.own + target.foreign).joined(separator: ", ")
        text.replace(
          try Regex<(Substring, Substring)>("(\n\\| `\(target.name)` \\|[^|]*\\| )[^|]* \\|")
        ) {
          $0.1 + (names.isEmpty ? "-" : names) + " |"
        }
      }
      try Data(text.utf8).write(to: House.root.appending(path: path))
    }
    let written = House.table(in: text, after: "## Targets").map { row in
      [row[0].replacing("`", with: "")]
        + (row.count > 2 && row[2] != "-" ? row[2].split(separator: ", ").map(String.init) : [])
    }
    #expect(written == targets.map { [$0.name] + $0.own + $0.foreign }, "run make docs")
  }

  @Test("in every file: what its target names, and no more")
  func files() throws {
    for target in try Manifest().targets {
      for file in try House.swift(in: "Sources/" + target.name) {
        for module in Self.imports(of: file) {
          let isAllowed =
            Self.system.contains(module)
            ? !Self.pure.contains(target.name)
            : (target.own + target.foreign).contains(module)
              && (Self.wardens[module] ?? target.name) == target.name
          #expect(isAllowed, "\(file) imports \(module)")
        }
      }
    }
  }

  @Test("and in every test: what is left implicit is not rebuilt when it changes")
  func tests() throws {
    for target in try Manifest().tests {
      for file in try House.swift(in: "Tests/" + target.name) {
        for module in Self.imports(of: file)
        where module != "Testing" && !Self.system.contains(module) {
          let isNamed = (target.own + target.foreign).contains(module)
          #expect(isNamed, "\(file) imports \(module)")
        }
      }
    }
  }

  @Test("and only Chance's own tests look at the generator")
  func generator() throws {
    for file in try House.swift(in: "Tests") where Self.imports(of: file).contains("CPhilox") {
      #expect(file.path.hasPrefix("Tests/ChanceTests/"))
    }
  }
}
