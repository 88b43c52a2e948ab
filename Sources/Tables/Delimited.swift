/// How a table is written as lines of text.
public struct Delimited: Hashable, Sendable {
  let separator: Character
  let decimal: Character
  /// For spreadsheets: with a byte order mark, and no text that they take for a formula.
  let isForSpreadsheets: Bool

  /// RFC 4180 with line feeds: commas, points.
  public static let international = Delimited(
    separator: ",", decimal: ".", isForSpreadsheets: false)
  /// What a Dutch spreadsheet opens by itself: semicolons, decimal commas, a byte order mark.
  public static let dutch = Delimited(separator: ";", decimal: ",", isForSpreadsheets: true)

  /// The table as text: a header, and a line for each row; nothing for what is missing.
  public func text(of table: DataTable) -> String {
    var text = opening
    text += line(table.columns.map(\.name))
    for row in 0..<table.rowCount {
      text += line(table.columns.map { cell($0, row) })
    }
    return text
  }

  /// What a text begins with.
  public var opening: String { isForSpreadsheets ? "\u{FEFF}" : "" }

  /// Cells as a line, quoted where they must be.
  public func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: String(separator)) + "\n"
  }

  private func cell(_ column: DataTable.Column, _ row: Int) -> String {
    switch column.values {
    case .text(let values): harmless(values[row] ?? "")
    case .integer(let values): values[row].map(String.init) ?? ""
    case .number(let values): number(values[row])
    }
  }

  /// The fewest digits that read back as the same number; nothing for nil and for what is no number.
  public func number(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "" }
    var text = "\(value == 0 ? 0 : value)"
    if text.hasSuffix(".0") { text.removeLast(2) }
    return decimal == "." ? text : String(text.map { $0 == "." ? decimal : $0 })
  }

  /// A spreadsheet takes text that begins like this for a formula.
  private func harmless(_ text: String) -> String {
    guard isForSpreadsheets, let first = text.first, "=+-@\t\r".contains(first) else { return text }
    return "'" + text
  }

  private func quoted(_ cell: String) -> String {
    let isPlain = cell.unicodeScalars.allSatisfy {
      $0 != "\"" && $0 != "\n" && $0 != "\r" && Character($0) != separator
    }
    guard !isPlain else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
