import Evidence
import Foundation
import Law
import Quantities
import Yams

/// The files of this repository that the tests of the law read.
enum Repository {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func yaml(_ path: String) throws -> Node? { try compose(yaml: text(path)) }

  /// The law as the repository writes it down.
  static let tables = Result { try LawTables(yaml: text("Parameters/law.yaml"), file: "law.yaml") }

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
