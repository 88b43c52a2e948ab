import Evidence
import Experiments
import Model
import Scenarios

extension DocumentTables {
  /// Every parameter, a table a theme.
  static func parameters(_ register: Register) -> String {
    register.themes.map { theme in
      var table = MarkdownTable(
        "parameter", "meaning", "unit", "value", "range (5-95%)", "prior", "grade", "source")
      for entry in register.entries where entry.theme == theme.id {
        table.add(
          code(entry.id), entry.label.en, entry.unit.rawValue, text(entry.value),
          entry.isFixed ? "fixed" : text(entry.range), entry.prior ?? "", entry.grade.rawValue,
          entry.source)
      }
      return "#### \(theme.title.en) (`\(theme.id)`)\n\n" + table.markdown
    }.joined(separator: "\n\n")
  }

  /// How many parameters have which grade, by theme.
  static func grades(_ register: Register) -> String {
    var table = MarkdownTable("theme", "A", "B", "C", "all")
    func add(_ name: String, _ entries: [Register.Entry]) {
      func count(_ grade: Grade) -> String { "\(entries.count { $0.grade == grade })" }
      table.add(name, count(.a), count(.b), count(.c), "\(entries.count)")
    }
    for theme in register.themes {
      add(theme.title.en, register.entries.filter { $0.theme == theme.id })
    }
    add("together", register.entries)
    return table.markdown
  }

  /// Every lever.
  static func levers(_ register: LeverRegister) -> String {
    var table = MarkdownTable(
      "lever", "block", "meaning", "unit", "bounds", "usual", "default", "grade")
    for lever in register.levers {
      table.add(
        code(lever.path), lever.block.rawValue, lever.meaning.en,
        lever.unit.rawValue + (lever.isInteger ? " (whole)" : ""), text(lever.bounds),
        text(lever.usual), plain(lever.standard), lever.grade.rawValue)
    }
    return table.markdown
  }

  /// Every indicator.
  static func indicators(_ register: IndicatorRegister) -> String {
    var table = MarkdownTable(
      "indicator", "meaning", "unit", "numerator", "denominator", "about", "window", "better",
      "headline", "margin")
    for indicator in register.indicators {
      table.add(
        code(indicator.id), indicator.label.en, indicator.unit, indicator.numeratorText,
        indicator.denominatorText, register.populations[indicator.id] ?? "",
        indicator.window.rawValue, indicator.better.rawValue, indicator.headline ? "yes" : "",
        text(indicator.margin))
    }
    return table.markdown
  }

  /// The figures from outside that the model is held against.
  static func targets(_ targets: [Target]) -> String {
    var table = MarkdownTable("figure", "value", "near", "use", "grade", "source")
    for target in targets {
      table.add(
        target.label.en, plain(target.value), text(target.range), target.use.rawValue,
        target.grade.rawValue, target.source)
    }
    return table.markdown
  }

  private static func text(_ value: Register.Entry.Value) -> String {
    value.numbers.map(plain).joined(separator: ", ")
  }

  private static func text(_ range: ClosedRange<Double>?) -> String {
    range.map { "\(plain($0.lowerBound)) to \(plain($0.upperBound))" } ?? ""
  }

  private static func text(_ margin: Indicator.Margin) -> String {
    switch margin {
    case .absolute(let size): plain(size)
    case .relative(let share): "\(plain((share * 1e6).rounded() / 1e4))% of the base"
    }
  }
}
