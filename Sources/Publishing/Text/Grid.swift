/// A plain table: a header, a rule, and rows whose columns line up.
struct Grid {
  enum Alignment {
    case left
    case right
  }

  struct Column {
    let title: String
    let alignment: Alignment
    /// Text beyond this width is broken over lines; nil for never.
    var widest: Int?

    init(_ title: String, _ alignment: Alignment = .left, widest: Int? = nil) {
      self.title = title
      self.alignment = alignment
      self.widest = widest
    }
  }

  let columns: [Column]
  private var rows: [[(text: String, tone: Tone)]] = []

  init(_ columns: [Column]) {
    self.columns = columns
  }

  mutating func add(_ cells: [(text: String, tone: Tone)]) { rows.append(cells) }
  mutating func add(_ cells: [String]) { rows.append(cells.map { ($0, .plain) }) }

  func add(to page: inout Page) {
    let widths = columns.indices.map { index in
      let texts = [columns[index].title] + rows.map { $0[index].text }
      return min(texts.map(\.count).max() ?? 0, columns[index].widest ?? .max)
    }
    add(columns.map { ($0.title, .strong) }, widths, to: &page)
    page.add("  " + String(repeating: "─", count: widths.reduce(-2) { $0 + $1 + 2 }), .faint)
    for row in rows { add(row, widths, to: &page) }
  }

  private func add(_ cells: [(text: String, tone: Tone)], _ widths: [Int], to page: inout Page) {
    let pieces = cells.indices.map { wrapped(cells[$0].text, to: widths[$0]) }
    for number in 0..<(pieces.map(\.count).max() ?? 0) {
      var line = Line()
      for (index, width) in widths.enumerated() {
        let text = number < pieces[index].count ? pieces[index][number] : ""
        let padded =
          columns[index].alignment == .left ? text.padded(to: width) : text.leftPadded(to: width)
        line.add("  " + padded, cells[index].tone)
      }
      page.add(line)
    }
  }
}
