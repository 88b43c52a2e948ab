/// The parts of a document that stand between `<!-- generated: NAME -->` and `<!-- /generated -->`.
public enum GeneratedBlocks {
  /// What is wrong with the markers of a document.
  public struct MarkerError: Error, Hashable, CustomStringConvertible {
    public let line: Int
    public let problem: String

    public var description: String { "line \(line): \(problem)" }
  }

  /// The document with every generated part made anew; all else stays as it is.
  ///
  /// - Throws: `MarkerError` for a part without an end or with a name there is no table for.
  public static func renewed(
    _ document: String, with tables: [String: String]
  ) throws(MarkerError) -> String {
    var lines: [Substring] = []
    var opened: Int?
    for (index, line) in document.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if let name = name(in: line) {
        guard opened == nil else {
          throw MarkerError(line: index + 1, problem: "a generated part begins within another")
        }
        guard let table = tables[name] else {
          throw MarkerError(line: index + 1, problem: "there is no table \(name)")
        }
        opened = index + 1
        lines += [line, "", Substring(table), ""]
      } else if line == end {
        guard opened != nil else {
          throw MarkerError(line: index + 1, problem: "the end of a part that never began")
        }
        opened = nil
        lines.append(line)
      } else if opened == nil {
        lines.append(line)
      }
    }
    if let opened { throw MarkerError(line: opened, problem: "a generated part without an end") }
    return lines.joined(separator: "\n")
  }

  /// The names of the generated parts of a document.
  public static func names(in document: String) -> [String] {
    document.split(separator: "\n").compactMap(name)
  }

  private static let start = "<!-- generated: "
  private static let end = "<!-- /generated -->"

  private static func name(in line: Substring) -> String? {
    guard line.hasPrefix(start), line.hasSuffix(" -->") else { return nil }
    return String(line.dropFirst(start.count).dropLast(" -->".count))
  }
}
