/// A table in Markdown: a heading for each column, and rows.
struct MarkdownTable {
  let columns: [String]
  private(set) var rows: [[String]] = []

  init(_ columns: String...) { self.columns = columns }

  mutating func add(_ cells: String...) { rows.append(cells) }

  /// One line a row; what would break a row is written so that it does not.
  var markdown: String {
    let lines = [columns, columns.map { _ in "---" }] + rows
    return lines.map { cells in "| " + cells.map(Self.cell).joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  private static func cell(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
      .split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}

/// A name from the code or a file, as Markdown shows it.
func code(_ name: String) -> String { "`\(name)`" }
