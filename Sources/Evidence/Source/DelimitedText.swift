import Foundation

/// A file of rows and columns taken as hostile: bounded in size, rows and columns, in UTF-8, without
/// control characters.
///
/// Columns are separated by semicolons, commas or tabs; cells may be put between double quotes. With
/// semicolons, numbers may be in the Dutch form.
public struct DelimitedText: Sendable {
  /// The most rows that are read, the header included.
  public static let rowLimit = 5_000
  /// The most columns that are read.
  public static let columnLimit = 50

  public struct Cell: Hashable, Sendable {
    public let text: String
    public let place: SourcePlace
  }

  public let file: String
  public let header: [Cell]
  /// Each as wide as the header.
  public let rows: [[Cell]]
  /// Whether columns are separated by semicolons, so that a comma is a decimal comma.
  public let isDutch: Bool

  /// Reads a file; reports all its mistakes together.
  public init(path: String) throws(SourceErrors) {
    try self.init(bytes: SourceFile.bytes(at: path), file: path)
  }

  /// Reads text already in memory; `file` is its name in messages.
  public init(text: String, file: String) throws(SourceErrors) {
    try self.init(bytes: Array(text.utf8), file: file)
  }

  init(bytes: [UInt8], file: String) throws(SourceErrors) {
    self.file = file
    let whole = SourcePlace(file: file)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw SourceErrors(SourceError("this is not UTF-8 text", at: whole, expected: "CSV in UTF-8"))
    }
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if let first = lines.first, first.unicodeScalars.first == "\u{FEFF}" {
      lines[0] = Substring(first.unicodeScalars.dropFirst())
    }
    let filled = lines.enumerated().filter { !$0.element.allSatisfy(\.isWhitespace) }
    guard let top = filled.first else {
      throw SourceErrors(SourceError("the file is empty", at: whole, expected: "a row of names"))
    }
    guard filled.count <= Self.rowLimit else {
      throw SourceErrors(
        SourceError(
          "the file has \(filled.count) rows", at: whole, expected: "at most \(Self.rowLimit)"))
    }
    let separator = Self.separator(of: top.element)
    isDutch = separator == ";"
    var problems = SourceProblems()
    let cells = filled.map { line in
      Self.cells(of: line.element, line.offset + 1, file, separator, &problems)
    }
    header = cells[0]
    rows = Array(cells.dropFirst())
    if header.count > Self.columnLimit {
      problems.report(
        "the file has \(header.count) columns", at: whole, expected: "at most \(Self.columnLimit)")
    }
    for (row, line) in zip(rows, filled.dropFirst()) where row.count != header.count {
      problems.report(
        "this row has \(row.count) cells", at: SourcePlace(file: file, line: line.offset + 1),
        expected: "\(header.count), as the first row has")
    }
    try problems.check()
  }

  private static func separator(of header: Substring) -> Character {
    if header.contains(";") { return ";" }
    return header.contains("\t") ? "\t" : ","
  }

  private static func cells(
    of line: Substring, _ number: Int, _ file: String, _ separator: Character,
    _ problems: inout SourceProblems
  ) -> [Cell] {
    var cells: [Cell] = []
    var text = ""
    var (start, column) = (1, 0)
    var isQuoted = false
    func place(_ column: Int) -> SourcePlace {
      SourcePlace(file: file, line: number, column: column)
    }
    func trimmed(_ text: String) -> String {
      String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
    for character in line {
      column += 1
      switch character {
      case "\"": isQuoted.toggle()
      case separator where !isQuoted:
        cells.append(Cell(text: trimmed(text), place: place(start)))
        (text, start) = ("", column + 1)
      default:
        if character != "\t",
          character.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        {
          problems.report("a control character is not allowed", at: place(column))
        }
        text.append(character)
      }
    }
    if isQuoted { problems.report("a quotation mark is not closed", at: place(start)) }
    cells.append(Cell(text: trimmed(text), place: place(start)))
    return cells
  }

  /// A number as data files write it, from a spreadsheet's: `40.000` and `0,605` where semicolons
  /// separate, `40,000` elsewhere. What is no number stays as it is.
  public func plainNumber(_ text: String) -> String {
    let (thousands, point) = isDutch ? (".", ",") : (",", ".")
    var whole = text
    if whole.hasPrefix("-") { whole.removeFirst() }
    let parts = whole.components(separatedBy: point)
    guard parts.count <= 2, let front = parts.first, !front.isEmpty else { return text }
    let groups = front.components(separatedBy: thousands)
    let isGrouped =
      groups.count > 1 && (1...3).contains(groups[0].count) && groups[0] != "0"
      && groups.dropFirst().allSatisfy { $0.count == 3 }
    let digits = isGrouped ? groups.joined() : front
    let rebuilt = ([digits] + parts.dropFirst()).joined(separator: ".")
    guard rebuilt.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }) else { return text }
    return (text.hasPrefix("-") ? "-" : "") + rebuilt
  }
}
