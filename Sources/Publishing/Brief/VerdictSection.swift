import Experiments
import Model
import Wording

/// What changes, with what certainty: a row for each headline figure.
public struct VerdictSection: Sendable {
  public struct Cell: Sendable {
    public let policy: String
    public let difference: String
    public let interval: String
    public let sign: String
    public let word: String
    /// `good`, `bad` or `plain`; it only repeats what word and sign say.
    public let tone: String
  }

  public struct Row: Sendable {
    public let label: String
    public let detail: String
    public let now: String
    public let cells: [Cell]
    public let numerator: String
    public let denominator: String
    public let margin: String
  }

  public let title: String
  public let indicatorHeader: String
  public let nowHeader: String
  public let policies: [String]
  public let rows: [Row]
  public let legend: String
  public let definitionTitle: String
  public let over: String

  init(_ source: BriefSource) {
    let language = source.language
    title = source.isComparison ? source.say(.verdicts) : AnswerPhrase.whatHappens.in(language)
    indicatorHeader = source.say(.indicator)
    nowHeader = source.say(source.isComparison ? .now : .mean)
    policies = Array(source.titles.dropFirst())
    legend = source.isComparison ? source.say(.legend) : AnswerPhrase.legendMean.in(language)
    definitionTitle = source.say(.definition)
    over = source.say(.over)
    rows = source.headlineRows.map { row in
      Row(
        label: row.label, detail: row.detail,
        now: source.isComparison ? row.baseValue : source.mean(row.base, row.format),
        cells: zip(source.titles.dropFirst(), row.others).map { title, estimate in
          source.cell(estimate, row.format, policy: title)
        },
        numerator: row.indicator.numeratorText, denominator: row.indicator.denominatorText,
        margin: row.base.margin.map {
          source.say(.measuredOn, ["margin": row.format.size($0)])
        } ?? "")
    }
  }
}

extension BriefSource {
  /// The headline figures over the whole run, for everybody.
  var headlineRows: [AnswerRow] {
    AnswerRow.all(of: result, indicators: indicators, language).filter {
      $0.indicator.headline && $0.base.period == .horizon && $0.base.group == .all
    }
  }

  /// A mean with its interval.
  fileprivate func mean(_ estimate: Estimate, _ format: FigureFormat) -> String {
    let interval = format.interval(estimate.ci95, signed: false)
    return format.value(estimate.mean) + (interval.isEmpty ? "" : " (\(interval))")
  }

  fileprivate func cell(_ estimate: Estimate, _ format: FigureFormat, policy: String)
    -> VerdictSection.Cell
  {
    guard isComparison else {
      return VerdictSection.Cell(
        policy: policy, difference: format.value(estimate.mean),
        interval: format.interval(estimate.ci95, signed: false), sign: "", word: "", tone: "plain")
    }
    let verdict = estimate.verdict
    let tone =
      switch verdict {
      case .better: "good"
      case .worse: "bad"
      default: "plain"
      }
    return VerdictSection.Cell(
      policy: policy, difference: format.difference(estimate.difference),
      interval: format.interval(estimate.judgedOn, signed: true),
      sign: verdict?.sign(of: estimate.difference) ?? "", word: verdict?.word(language) ?? "",
      tone: tone)
  }
}
