import Wording

extension AlgorithmCard {
  /// The card for a terminal.
  public func text(on screen: Screen, _ language: Language) -> String {
    var page = Page()
    page.add("  " + title(language), .strong)
    page.add(paragraph: about(language), width: screen.measure, .faint)
    page.add()
    page.add(paragraph: CardPhrase.notAPerson.in(language), width: screen.measure, .strong)
    page.add()
    page.add("  " + CardPhrase.verdict.in(language), .strong)
    for sentence in verdict(language) { page.add(paragraph: sentence, width: screen.measure) }
    for table in [comparison(language), byGroup(language)] {
      page.add()
      add(table, to: &page, screen)
    }
    page.add()
    page.add(paragraph: CardPhrase.legend.in(language), width: screen.measure, .faint)
    for note in notes(language) { page.add(paragraph: note, width: screen.measure, .faint) }
    for field in fields(language) {
      page.add()
      page.add("  " + field.name.in(language), .strong)
      page.add(paragraph: field.text, width: screen.measure)
    }
    page.add()
    page.add(paragraph: CardPhrase.feedback.in(language), width: screen.measure)
    return page.text(on: screen)
  }

  private func add(_ table: CardTable, to page: inout Page, _ screen: Screen) {
    page.add("  " + table.title, .strong)
    if screen.isNarrow {
      for row in table.rows {
        page.add("  " + row[0])
        for (column, cell) in zip(table.columns, row).dropFirst() {
          page.add("    \(column): \(cell)")
        }
      }
      return
    }
    // Headings that are sentences are broken over lines of their own column.
    let widths = table.columns.indices.map { column in
      max(14, table.rows.map { $0[column].count }.max() ?? 0)
    }
    let headings = zip(table.columns, widths).map { wrapped($0, to: $1) }
    for line in 0..<(headings.map(\.count).max() ?? 0) {
      var text = ""
      for (column, pieces) in headings.enumerated() {
        let piece = line < pieces.count ? pieces[line] : ""
        text +=
          "  " + (column == 0 ? piece.padded(to: widths[0]) : piece.leftPadded(to: widths[column]))
      }
      page.add(text, .strong)
    }
    page.add("  " + String(repeating: "─", count: widths.reduce(-2) { $0 + $1 + 2 }), .faint)
    for row in table.rows {
      var text = ""
      for (column, cell) in row.enumerated() {
        text +=
          "  " + (column == 0 ? cell.padded(to: widths[0]) : cell.leftPadded(to: widths[column]))
      }
      page.add(text)
    }
  }

  /// The card for a document.
  public func markdown(_ language: Language) -> String {
    var lines = [
      "# " + title(language), "", about(language), "",
      "**" + CardPhrase.notAPerson.in(language) + "**", "",
      "## " + CardPhrase.verdict.in(language), "",
    ]
    lines += verdict(language).map { "- " + $0 }
    for field in fields(language) {
      lines += ["", "## " + field.name.in(language), "", field.text]
    }
    lines += ["", "## " + CardPhrase.performance.in(language)]
    for table in [comparison(language), byGroup(language)] {
      let cells = [table.columns, table.columns.map { _ in "---" }] + table.rows
      lines += ["", "**" + table.title + "**", ""]
      lines += cells.map { "| " + $0.joined(separator: " | ") + " |" }
    }
    lines += ["", CardPhrase.legend.in(language)]
    for note in notes(language) { lines += ["", note] }
    lines += ["", CardPhrase.feedback.in(language)]
    return lines.joined(separator: "\n") + "\n"
  }

  private func title(_ language: Language) -> String {
    CardPhrase.title.in(language, ["scenario": scenario.title[language]])
  }

  private func about(_ language: Language) -> String {
    let numbers = NumberFormat(language)
    return CardPhrase.about.in(
      language,
      [
        "n": numbers.count(study.replicates), "months": numbers.count(scenario.months),
        "households": numbers.count(scenario.households),
      ])
  }

  private func notes(_ language: Language) -> [String] {
    tooManyForTheme.map { checks in
      [
        CardPhrase.noTheme.in(
          language, ["checks": NumberFormat(language).number(checks, decimals: 2)])
      ]
    } ?? []
  }
}
