import Experiments
import Model
import Statistics
import Wording

/// One figure of an answer, for every scenario.
struct AnswerRow: Sendable {
  let indicator: Indicator
  let label: String
  /// What is counted, and for whom or when if that is not everybody over the whole run.
  let detail: String
  let format: FigureFormat
  let base: Estimate
  /// Of the other scenarios, in their order.
  let others: [Estimate]

  /// The base's figure, or that its group is too small to be shown.
  var baseValue: String {
    base.isSuppressed
      ? AnswerPhrase.tooSmall.in(format.language) : format.value(base.mean)
  }

  /// The rows of a result, in its own order.
  static func all(
    of result: ComparisonResult, indicators: [Indicator], _ language: Language
  ) -> [AnswerRow] {
    let known = Dictionary(indicators.map { ($0.id, $0) }) { first, _ in first }
    var rows: [AnswerRow] = []
    var estimates = result.indicators[...]
    while let first = estimates.first {
      let row = estimates.prefix {
        $0.indicator == first.indicator && $0.period == first.period && $0.group == first.group
      }
      estimates = estimates.dropFirst(row.count)
      guard let indicator = known[first.indicator] else { continue }
      rows.append(AnswerRow(indicator, first, Array(row.dropFirst()), language))
    }
    return rows
  }

  private init(
    _ indicator: Indicator, _ base: Estimate, _ others: [Estimate], _ language: Language
  ) {
    self.indicator = indicator
    self.base = base
    self.others = others
    label = indicator.label[language]
    let unit = others.isEmpty && indicator.unit == "share" ? nil : Self.unit(indicator, language)
    let about = [
      base.group == .all ? nil : GroupPhrase(rawValue: base.group.id)?.in(language),
      Self.name(of: base.period, language), unit,
    ]
    detail = about.compactMap { $0 }.joined(separator: ", ")
    format = FigureFormat(
      unit: indicator.unit, size: base.mean ?? 0, margin: base.margin, language)
  }

  /// In what the figure is told.
  func unit(_ language: Language) -> String {
    others.isEmpty && indicator.unit == "share" ? "" : Self.unit(indicator, language)
  }

  /// The same within a sentence: points of a share are told as such.
  var leadUnit: String {
    indicator.unit == "share"
      ? AnswerPhrase.leadPoints.in(format.language) : Self.unit(indicator, format.language)
  }

  /// The year or month it is about; empty for the whole run.
  func periodName(_ language: Language) -> String { Self.name(of: base.period, language) ?? "" }

  private static func unit(_ indicator: Indicator, _ language: Language) -> String {
    let phrase: UnitPhrase? =
      indicator.unit == "share" ? .sharePoints : UnitPhrase(rawValue: indicator.unit)
    return phrase?.in(language) ?? indicator.unit
  }

  private static func name(of period: Period, _ language: Language) -> String? {
    switch period {
    case .horizon: nil
    case .year(let number): "\(UnitPhrase.year.in(language)) \(number)"
    case .month(let number): "\(UnitPhrase.month.in(language)) \(number)"
    }
  }
}

extension Verdict {
  func word(_ language: Language) -> String {
    let phrase: VerdictPhrase =
      switch self {
      case .better: .better
      case .worse: .worse
      case .higher: .higher
      case .lower: .lower
      case .equivalent: .equivalent
      case .undecided: .undecided
      }
    return phrase.in(language)
  }

  /// The sign beside the word: which way it went, or why there is no saying.
  func sign(of difference: Double?) -> String {
    switch self {
    case .equivalent: "≈"
    case .undecided: "?"
    case .better, .worse, .higher, .lower: difference ?? 0 < 0 ? "▼" : "▲"
    }
  }

  var tone: Tone {
    switch self {
    case .better: .good
    case .worse: .bad
    case .higher, .lower: .plain
    case .equivalent, .undecided: .faint
    }
  }
}

extension Estimate {
  /// The interval that the verdict was judged on.
  var judgedOn: Interval? { ci95Simultaneous ?? ci95 }
}
