import Evidence
import Foundation

/// Every time a baseline was moved: when, why, and from what to what. Only ever added to.
public struct Ledger: Sendable {
  public struct Entry: Sendable {
    public var date: String
    public var balans: String
    public var reason: String
    /// By scenario and indicator: from → to.
    public var moved: [(scenario: String, lines: [(indicator: String, change: String)])]

    public init(
      date: String, balans: String, reason: String,
      moved: [(scenario: String, lines: [(indicator: String, change: String)])]
    ) {
      self.date = date
      self.balans = balans
      self.reason = reason
      self.moved = moved
    }
  }

  private static let head = """
    # Who moved what, and why. Written by `balans check --accept`; only ever added to.
    schema: balans-ledger/1
    entries:

    """

  private let path: String

  public init(path: String) { self.path = path }

  /// Refuses a ledger that is not one, before anything else is moved.
  ///
  /// - Throws: `SourceErrors`.
  public func check() throws(SourceErrors) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    let root = try SourceDocument(path: path).root
    var problems = SourceProblems()
    let fields = root.fields(of: "the ledger", required: ["schema", "entries"], &problems)
    if let schema = fields["schema"], schema.text("schema", &problems) != "balans-ledger/1" {
      let _: String? = schema.refuse("schema", expected: "balans-ledger/1", &problems)
    }
    _ = fields["entries"]?.items("entries", &problems)
    try problems.check()
  }

  /// Adds an entry at the end.
  public func add(_ entry: Entry) throws {
    let before = try? String(contentsOfFile: path, encoding: .utf8)
    try BaselineFolder.write((before ?? Self.head) + Self.text(of: entry), to: path)
  }

  private static func text(of entry: Entry) -> String {
    var lines = [
      "  - date: \(entry.date)", "    balans: \(quote(entry.balans))",
      "    reason: \(quote(entry.reason))", "    moved:",
    ]
    for (scenario, changes) in entry.moved {
      lines.append("      \(quote(scenario)):")
      lines += changes.map { "        \(quote($0.indicator)): \(quote($0.change))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// YAML's double-quoted form, on one line.
  private static func quote(_ text: String) -> String {
    let safe = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where scalar.properties.generalCategory == .control: " "
      default: String(scalar)
      }
    }
    return "\"" + safe.joined() + "\""
  }
}
