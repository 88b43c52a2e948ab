import Experiments
import Model
import Statistics
import Wording

/// An answer ready for a page: every figure worded and every interval drawn, so that only the layout
/// is left.
public struct AnswerBrief: Sendable {
  public let isComparison: Bool
  /// The policies, the base first.
  public let titles: [String]
  /// What each policy but the base does most, a sentence or two each.
  public let lead: [String]
  /// Everything that each of them does, a paragraph each.
  public let words: [String]
  /// The headline figures over the whole run.
  public let headline: [Row]
  /// Those figures that are split by group, a section for each.
  public let groups: [Section]
  /// Figures by year, a section for each.
  public let years: [Section]
  /// The run's id, its replicates and seed.
  public let run: String
  public let replicates: Int
  public let seed: String
  public let version: String

  /// Rows of one figure.
  public struct Section: Sendable {
    public let title: String
    public let unit: String
    public let rows: [Row]
  }

  /// One figure for every policy.
  public struct Row: Sendable {
    public let id: String
    public let label: String
    public let detail: String
    /// What is counted, over what.
    public let definition: String
    /// The base's figure.
    public let now: String
    /// The other policies, in their order.
    public let cells: [Cell]
  }

  /// A policy against the base.
  public struct Cell: Sendable {
    public let title: String
    public let difference: String
    public let interval: String
    public let word: String
    public let sign: String
    /// `good`, `bad`, `plain` or `faint`; repeats what word and sign say.
    public let tone: String
    public let bar: IntervalBar?
  }
}

extension AnswerPage {
  /// The answer for a page of the workbench or a report.
  public var brief: AnswerBrief {
    let isWhole = { (row: AnswerRow) in row.base.period == .horizon && row.base.group == .all }
    return AnswerBrief(
      isComparison: result.base != nil,
      titles: result.scenarios.map { $0.title[language] },
      lead: result.scenarios.indices.dropFirst().map { InWords(self).lead($0) },
      words: result.scenarios.indices.dropFirst().map { InWords(self).sentences($0) },
      headline: rows.filter { isWhole($0) && $0.indicator.headline }.map {
        row($0, name: $0.label)
      },
      groups: sections {
        $0.base.group != .all
      } name: {
        GroupPhrase(rawValue: $0.base.group.id)?.in(language) ?? $0.base.group.id
      },
      years: sections {
        $0.base.period != .horizon
      } name: {
        $0.periodName(language)
      },
      run: result.run, replicates: result.replicates, seed: "\(result.seed)",
      version: result.balans)
  }

  /// The rows that hold, put together by figure.
  private func sections(
    where holds: (AnswerRow) -> Bool, name: (AnswerRow) -> String
  ) -> [AnswerBrief.Section] {
    var ids: [String] = []
    for row in rows where holds(row) && !ids.contains(row.indicator.id) {
      ids.append(row.indicator.id)
    }
    return ids.compactMap { id in
      let found = rows.filter { $0.indicator.id == id && holds($0) }
      guard let first = found.first else { return nil }
      let reach = found.compactMap { $0.reach }.max() ?? 0
      return AnswerBrief.Section(
        title: first.label, unit: first.unit(language),
        rows: found.map { row($0, name: name($0), reach: reach) })
    }
  }

  /// - Parameter reach: how far the scale of the bars goes; nil for as far as the row needs.
  private func row(
    _ row: AnswerRow, name: String, reach: Double? = nil
  ) -> AnswerBrief.Row {
    let reach = reach ?? row.reach ?? 0
    return AnswerBrief.Row(
      id: row.indicator.id, label: name, detail: row.unit(language),
      definition: row.definition, now: row.baseValue,
      cells: zip(row.others, result.scenarios.dropFirst()).map { estimate, scenario in
        AnswerBrief.Cell(
          title: scenario.title[language],
          difference: estimate.isSuppressed
            ? AnswerPhrase.tooSmall.in(language) : row.format.difference(estimate.difference),
          interval: row.format.interval(estimate.judgedOn, signed: false),
          word: estimate.verdict?.word(language) ?? "",
          sign: estimate.verdict?.sign(of: estimate.difference) ?? "",
          tone: estimate.verdict?.toneName ?? "faint",
          bar: IntervalBar(estimate, reach: reach))
      })
  }
}

extension AnswerRow {
  /// The farthest from zero of its intervals and margins; nil where there are none.
  var reach: Double? {
    others.compactMap { estimate in
      estimate.judgedOn.map { max($0.low.magnitude, $0.high.magnitude, estimate.margin ?? 0) }
    }.max()
  }

  fileprivate var definition: String {
    indicator.denominatorText.isEmpty
      ? indicator.numeratorText : "\(indicator.numeratorText) / \(indicator.denominatorText)"
  }
}

extension Verdict {
  fileprivate var toneName: String {
    switch tone {
    case .good: "good"
    case .bad: "bad"
    case .faint: "faint"
    case .plain, .strong: "plain"
    }
  }
}
