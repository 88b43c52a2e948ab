import Evidence
import Foundation
import Law
import Quantities
import Yams

/// The files of this repository that the tests of the law read.
enum Repository {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func path(_ path: String) -> String { root.appending(path: path).path }

  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: self.path(path), encoding: .utf8)
  }

  /// The names of the YAML files of a folder, without their ending, sorted.
  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(folder))
      .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }

  static func yaml(_ path: String) throws -> Node? { try compose(yaml: text(path)) }

  /// The law as the repository writes it down.
  static let tables = Result { try LawTables(folder: path("Parameters/law")) }

  static func law(on day: String) throws -> LawInForce {
    try tables.get().inForce(on: Day(parsing: day).orThrow("no day: \(day)"))
  }

  /// The days on which a new half-year of norms starts.
  static func normDays() throws -> [Day] { try tables.get().norms.couple.periods.map(\.from) }
}

/// A test file that is not as expected.
struct Unreadable: Error, CustomStringConvertible {
  let description: String
}

extension Optional {
  func orThrow(_ message: String) throws -> Wrapped {
    guard let self else { throw Unreadable(description: message) }
    return self
  }
}
