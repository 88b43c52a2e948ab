import Experiments
import Model
import Scenarios
import Statistics
import Studies
import Wording

/// Verdicts under each structure of the model, side by side.
public struct RobustPage: Sendable {
  private let study: RobustStudy
  private let structures: [Structure]
  private let indicators: [Indicator]

  /// - Parameters:
  ///   - structures: those that were run, in order.
  ///   - indicators: their labels, in the order in which they are shown.
  public init(_ study: RobustStudy, structures: [Structure], indicators: [Indicator]) {
    self.study = study
    self.structures = structures
    self.indicators = indicators.filter { indicator in
      study.findings.contains { $0.indicator == indicator.id }
    }
  }

  private func name(_ structure: String?, _ language: Language) -> String {
    structures.first { $0.id == structure }?.label[language] ?? StudyPhrase.asIs.in(language)
  }

  public func text(on screen: Screen, _ language: Language) -> String {
    var page = Page()
    page.add(
      paragraph: StudyPhrase.robustHeadline.in(language), width: screen.measure, indent: 0,
      .strong)
    addCost(to: &page, study.replicates, isComplete: study.isComplete, language)
    let all = [nil] + structures.map { Optional($0.id) }
    page.add()
    for (number, structure) in all.enumerated() {
      page.add(
        paragraph: "\(number)  \(name(structure, language))", width: screen.measure, hanging: 3)
    }
    for scenario in study.scenarios.dropFirst() {
      page.add()
      page.add("  " + scenario.title[language], .strong)
      var grid = Grid(
        [Grid.Column(StudyPhrase.figure.in(language), widest: screen.isNarrow ? 26 : 40)]
          + all.indices.map { Grid.Column("\($0)") })
      for indicator in indicators {
        let cells = all.map { structure -> (text: String, tone: Tone) in
          guard let found = study.finding(structure, indicator.id, scenario.id) else {
            return (NumberFormat.missing, .faint)
          }
          let mark = found.verdict.sign(of: found.difference) + (found.flips ? "!" : "")
          return (mark, found.flips ? .bad : found.verdict.tone)
        }
        grid.add([(indicator.label[language], .plain)] + cells)
      }
      grid.add(to: &page)
    }
    page.add()
    for flip in study.flips { addFlip(flip, to: &page, screen, language) }
    if study.flips.isEmpty { page.add("  " + StudyPhrase.noFlips.in(language), .strong) }
    page.add(
      paragraph: StudyPhrase.robustLegend.in(language) + " " + AnswerPhrase.legend.in(language),
      width: screen.measure, .faint)
    return page.text(on: screen)
  }

  private func addFlip(
    _ flip: RobustStudy.Finding, to page: inout Page, _ screen: Screen, _ language: Language
  ) {
    let before = study.finding(nil, flip.indicator, flip.scenario)?.verdict
    let change = StudyPhrase.flipsTo.in(
      language,
      ["before": before?.word(language) ?? "", "after": flip.verdict.word(language)])
    let label = indicators.first { $0.id == flip.indicator }?.label[language] ?? flip.indicator
    let title = study.scenarios.first { $0.id == flip.scenario }?.title[language] ?? flip.scenario
    page.add(
      paragraph: StudyPhrase.flips.in(
        language,
        ["figure": "\(title), \(label), \(name(flip.structure, language))", "list": change]),
      width: screen.measure, .bad)
  }

  public var csv: String {
    var csv = CSV(header: [
      "structure", "id", "scenario", "difference", "ci95_simultaneous_low",
      "ci95_simultaneous_high", "verdict", "flips",
    ])
    for finding in study.findings {
      csv.add(
        [finding.structure ?? "", finding.indicator, finding.scenario]
          + [finding.difference, finding.interval?.low, finding.interval?.high].map(CSV.number)
          + [finding.verdict.rawValue, finding.flips ? "yes" : "no"])
    }
    return csv.text
  }

  public var json: JSONValue {
    .members([
      "schema": .string("balans-robust/1"),
      "base": study.scenarios.first.map { .string($0.id) } ?? .null,
      "replicates": .integer(Int64(study.replicates)),
      "complete": .string(study.isComplete ? "yes" : "no"),
      "flips": .integer(Int64(study.flips.count)),
      "findings": .array(
        study.findings.map { finding in
          .members([
            "structure": finding.structure.map(JSONValue.string) ?? .null,
            "id": .string(finding.indicator), "scenario": .string(finding.scenario),
            "difference": JSONValue(finding.difference),
            "ci95_simultaneous": JSONValue(finding.interval),
            "verdict": .string(finding.verdict.rawValue),
            "flips": .string(finding.flips ? "yes" : "no"),
          ])
        }),
    ])
  }
}
