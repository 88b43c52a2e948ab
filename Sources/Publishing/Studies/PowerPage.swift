import Experiments
import Studies
import Wording

/// Years a municipality needs to see an effect in its own figures.
public struct PowerPage: Sendable {
  private let study: PowerStudy
  private let scenarios: [Experiment.Arm]

  /// - Parameter scenarios: the base first.
  public init(_ study: PowerStudy, scenarios: [Experiment.Arm]) {
    self.study = study
    self.scenarios = scenarios
  }

  private func title(_ id: String, _ language: Language) -> String {
    scenarios.first { $0.id == id }?.title[language] ?? id
  }

  private func label(_ figure: PowerStudy.Figure) -> StudyPhrase {
    switch figure {
    case .breaches: .breaches
    case .finesAndWarnings: .finesAndWarnings
    case .meanClaim: .meanClaim
    case .endedForBreach: .endedForBreach
    case .uniformMeasures: .uniformMeasures
    case .otherMeasures: .otherMeasures
    }
  }

  private func years(_ finding: PowerStudy.Finding, _ language: Language) -> String {
    finding.years.map { "\($0)" }
      ?? StudyPhrase.beyond.in(language, ["years": "\(YearsToSee.most)"])
  }

  public func text(on screen: Screen, _ language: Language) -> String {
    var page = Page()
    page.add(
      paragraph: StudyPhrase.powerHeadline.in(language), width: screen.measure, indent: 0, .strong)
    addCost(to: &page, study.replicates, isComplete: study.isComplete, language)
    let number = NumberFormat(language)
    for scenario in scenarios.dropFirst() {
      page.add()
      page.add("  " + title(scenario.id, language), .strong)
      let found = study.findings.filter { $0.scenario == scenario.id }
      if screen.isNarrow {
        for finding in found {
          page.add(
            paragraph: label(finding.figure).in(language) + ": "
              + number.number(finding.difference, decimals: 1, signed: true) + "; "
              + StudyPhrase.years.in(language) + ": " + years(finding, language),
            width: screen.measure, hanging: 2)
        }
        continue
      }
      let titles: [StudyPhrase] = [.now, .difference, .spread, .years]
      var grid = Grid(
        [Grid.Column(StudyPhrase.figure.in(language))]
          + titles.map { Grid.Column($0.in(language), .right) })
      for finding in found {
        grid.add([
          label(finding.figure).in(language), number.number(finding.base, decimals: 1),
          number.number(finding.difference, decimals: 1, signed: true),
          number.number(finding.yearlySpread, decimals: 1), years(finding, language),
        ])
      }
      grid.add(to: &page)
    }
    page.add()
    page.add(paragraph: StudyPhrase.powerLegend.in(language), width: screen.measure, .faint)
    return page.text(on: screen)
  }

  public var csv: String {
    var csv = CSV(header: [
      "scenario", "figure", "base", "difference", "ci95_low", "ci95_high", "yearly_sd", "years",
    ])
    for finding in study.findings {
      csv.add(
        [finding.scenario, finding.figure.rawValue]
          + [
            finding.base, finding.difference, finding.ci95?.low, finding.ci95?.high,
            finding.yearlySpread,
          ].map(CSV.number) + [finding.years.map { "\($0)" } ?? ""])
    }
    return csv.text
  }

  public var json: JSONValue {
    .members([
      "schema": .string("balans-power/1"),
      "base": scenarios.first.map { .string($0.id) } ?? .null,
      "replicates": .integer(Int64(study.replicates)),
      "complete": .string(study.isComplete ? "yes" : "no"),
      "power": .number(0.8), "alpha": .number(0.05),
      "findings": .array(
        study.findings.map { finding in
          .members([
            "scenario": .string(finding.scenario), "figure": .string(finding.figure.rawValue),
            "base": .number(finding.base), "difference": .number(finding.difference),
            "ci95": JSONValue(finding.ci95), "yearly_sd": .number(finding.yearlySpread),
            "years": finding.years.map { .integer(Int64($0)) } ?? .null,
          ])
        }),
    ])
  }
}
