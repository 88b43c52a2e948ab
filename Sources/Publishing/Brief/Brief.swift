import Experiments
import Quantities
import Statistics
import Wording

/// An answer as a policy brief: what it says, section by section, ready for a template.
public struct Brief: Sendable {
  /// Pictures under a heading.
  public struct Pictures: Sendable {
    public let title: String?
    public let lead: String?
    public let charts: [ChartContext]
  }

  public let lang: String
  public let kind: String
  public let title: String
  public let about: String
  public let caution: String
  /// What matters most, a sentence for each policy with its interval and verdict.
  public let findings: [String]
  /// The answer in words, a paragraph each.
  public let sentences: [String]
  public let verdicts: VerdictSection
  public let floors: FloorSection?
  public let sections: [Pictures]
  public let ground: GroundSection
  public let manifest: ManifestSection
  /// Why there are no pictures; nil where there are.
  public let notice: String?
  public let summaryTitle: String

  /// The charts of a brief, to be drawn before it is made.
  public static func charts(_ source: BriefSource) -> [Chart] {
    plan(source).flatMap(\.charts)
  }

  /// - Parameter pictures: SVG by the charts' ids; nil where none could be drawn.
  public init(_ source: BriefSource, pictures: [String: String]?) {
    lang = source.language.rawValue
    kind = source.say(.kind)
    let others = source.isComparison ? Array(source.titles.dropFirst()) : source.titles
    title = others.joined(separator: " · ")
    let households = source.detail.arms[0].households.mean ?? 0
    let about = source.say(
      .about,
      [
        "n": source.numbers.number(households), "r": source.replicates,
        "time": TimeFormat(source.language).months(source.result.months),
      ])
    self.about =
      source.isComparison
      ? source.say(.comparedWith, ["base": source.title(0)]) + " " + about : about
    caution = source.say(.caution)
    findings = source.findings
    sentences = source.sentences
    verdicts = VerdictSection(source)
    floors = FloorSection(source)
    sections = Self.plan(source).map { part in
      Pictures(
        title: part.title, lead: part.lead,
        charts: part.charts.map {
          ChartContext($0, svg: pictures?[$0.id], source.language)
        })
    }
    ground = GroundSection(source)
    manifest = ManifestSection(source)
    notice = pictures == nil ? source.say(.noPicture) : nil
    summaryTitle = source.say(.summary)
  }

  private struct Part {
    var title: String?
    var lead: String?
    let charts: [Chart]
  }

  /// The sections in their order, without those that have nothing to show.
  private static func plan(_ source: BriefSource) -> [Part] {
    [
      Part(title: source.say(.picture), charts: [Chart.differences(source)].compactMap { $0 }),
      Part(title: source.say(.who), lead: source.say(.capacity), charts: Chart.groups(source)),
      Part(title: source.say(.causes), charts: [Chart.causes(source)].compactMap { $0 }),
      Part(
        title: source.say(.money), lead: source.say(.moneyNote),
        charts: [Chart.money(source)].compactMap { $0 }),
      Part(title: source.say(.time), charts: Chart.years(source)),
      Part(title: source.say(.capacityTitle), charts: Chart.capacity(source)),
      Part(title: source.say(.route), charts: [Chart.route(source)].compactMap { $0 }),
      Part(title: source.say(.claims), charts: [Chart.claims(source)].compactMap { $0 }),
    ].filter { !$0.charts.isEmpty }
  }
}

extension BriefSource {
  /// On whom sanctions fall under each policy, or the first headline figure where that is not told.
  fileprivate var findings: [String] {
    let rows = headlineRows
    guard isComparison,
      let row = rows.first(where: { $0.indicator.id == "sanctions.unable_rate" }) ?? rows.first
    else { return [] }
    return zip(titles.dropFirst(), row.others).map { title, estimate in
      let difference = estimate.difference ?? 0
      let size = (difference < 0 ? AnswerPhrase.less : .more).in(
        language, ["n": row.format.size(difference)])
      return say(
        .finding,
        [
          "policy": title, "size": size, "label": row.label.asInSentence,
          "interval": row.format.interval(estimate.judgedOn, signed: true), "unit": row.detail,
          "verdict": estimate.verdict?.word(language) ?? "",
        ])
    }
  }

  /// What a comparison found, a paragraph for each policy; nothing of a single scenario.
  fileprivate var sentences: [String] {
    guard isComparison else { return [] }
    let without = result.scenarios.dropFirst().filter { arm in
      let differences = result.indicators.filter { $0.scenario == arm.id }.compactMap(\.difference)
      return !differences.isEmpty && differences.allSatisfy { $0 == 0 }
    }
    let page = AnswerPage(
      result, indicators: indicators,
      context: AnswerContext(
        households: 0, lawAsOf: Day(number: 0), staff: .equal, withoutEffect: without.map(\.id)),
      language: language)
    return result.scenarios.indices.dropFirst().map { InWords(page).sentences($0) }
  }
}
