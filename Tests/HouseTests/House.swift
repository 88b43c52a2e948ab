import Foundation

/// The repository as files: what the house rules are held against.
enum House {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct File: Sendable, CustomStringConvertible {
    /// From the root, for example `Sources/Model/Month.swift`.
    let path: String
    let text: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    var description: String { path }

    /// Lines with their number, comments left out.
    var code: [(number: Int, line: Substring)] {
      zip(1..., lines).filter { !$1.drop { $0 == " " }.hasPrefix("//") }.map { ($0, $1) }
    }
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The Swift files below a folder.
  static func swift(in folder: String) throws -> [File] {
    try paths(in: folder).filter { $0.hasSuffix(".swift") }.map {
      File(path: $0, text: try text($0))
    }
  }

  /// The files below a folder, hidden ones left out, sorted.
  static func paths(in folder: String) throws -> [String] {
    let place = root.appending(path: folder)
    return try FileManager.default.subpathsOfDirectory(atPath: place.path)
      .filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }
      .map { folder + "/" + $0 }
      .filter { path in
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(
          atPath: root.appending(path: path).path, isDirectory: &isFolder)
        return !isFolder.boolValue
      }
      .sorted()
  }

  /// The rows of the first Markdown table after a heading, cells trimmed, heading row left out.
  static func table(in document: String, after heading: String) -> [[String]] {
    document.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0 != heading }.dropFirst()
      .drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }.dropFirst(2)
      .map { row in
        row.split(separator: "|").map { String($0.trimmingPrefix(/\s+/)) }
          .map { $0.replacing(/\s+$/, with: "") }
      }
  }
}
