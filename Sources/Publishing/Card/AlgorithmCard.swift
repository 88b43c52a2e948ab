import Experiments
import Model
import Scenarios
import Studies
import Wording

/// A risk model as the Dutch algorithm register describes one, with how it does in the simulation.
///
/// It describes a mechanism and its figures over groups. Nothing in it, and nothing that makes it,
/// is about a person.
public struct AlgorithmCard: Sendable {
  let study: SelectionStudy
  let scenario: Scenario
  let control: Policy.Control
  let cost: Cost
  let warnings: [String]
  /// What the model's numbers come down to.
  public struct Cost: Sendable {
    /// How far a hidden breach raises a score, SD.
    let separation: Double
    /// Of a check, minutes.
    let minutes: Double
    /// Of a wrong pick: stress in SD, and the share of trust lost.
    let stress: Double
    let trust: Double

    public init(_ p: Parameters, separation: Double) {
      self.separation = separation
      minutes = p.detection.reviewMinutes
      stress = p.mind.check + p.mind.wronglySuspected * p.selection.suspicionFelt
      trust = p.mind.suspicionTrust * p.selection.suspicionFelt
    }
  }

  /// Checks a client a year for which there are no theme checks enough; nil where there are.
  let tooManyForTheme: Double?

  /// - Parameters:
  ///   - scenario: the one with the model.
  ///   - tooManyForTheme: checks a client a year, where that is why a theme is left out.
  public init(
    _ study: SelectionStudy, scenario: Scenario, cost: Cost, tooManyForTheme: Double? = nil
  ) {
    self.study = study
    self.scenario = scenario
    self.cost = cost
    self.tooManyForTheme = tooManyForTheme
    control = scenario.schedule.policy(at: .init(0)).control
    warnings = scenario.warnings.map { "\($0)" }
  }

  /// A field of the register.
  struct Field: Sendable {
    let name: CardPhrase
    let text: String
  }

  /// The register's fields before the figures.
  func fields(_ language: Language) -> [Field] {
    let numbers = NumberFormat(language)
    func field(_ name: CardPhrase, _ parts: String...) -> Field {
      Field(name: name, text: parts.joined(separator: " "))
    }
    let picked = study[.model]?[.all]?.picked.mean ?? 0
    let title = scenario.title[language]
    let choice =
      control.riskByThreshold >= 0.5
      ? CardPhrase.technicalThreshold.in(
        language, ["threshold": numbers.number(control.riskThreshold, decimals: 1)])
      : CardPhrase.technicalNumber.in(language)
    let learning =
      control.riskFeedback > 0
      ? CardPhrase.biasLearns.in(language, ["share": numbers.plain(control.riskFeedback)])
      : CardPhrase.biasFixed.in(language)
    return [
      field(.name, CardPhrase.nameText.in(language, ["scenario": title])),
      field(.organisation, CardPhrase.organisationText.in(language)),
      field(.status, CardPhrase.statusText.in(language)),
      field(.goal, CardPhrase.goalText.in(language, ["checks": numbers.number(picked)])),
      field(
        .impact,
        CardPhrase.impactText.in(
          language,
          [
            "hours": numbers.number(cost.minutes / 60, decimals: 1),
            "stress": numbers.number(cost.stress, decimals: 2),
            "trust": numbers.percent(cost.trust),
          ])),
      field(.considerations, CardPhrase.considerationsText.in(language)),
      field(.human, CardPhrase.humanText.in(language)),
      field(.risks, CardPhrase.risksText.in(language)),
      field(.legal, CardPhrase.legalText.in(language)),
      field(.assessments, CardPhrase.assessmentsText.in(language)),
      field(.data, CardPhrase.dataText.in(language)),
      field(
        .technical,
        CardPhrase.technicalText.in(
          language,
          [
            "separation": numbers.number(cost.separation, decimals: 2),
            "auc": numbers.percent(max(0.5, control.riskDiscrimination)),
          ]), choice),
      field(
        .bias,
        CardPhrase.biasText.in(
          language,
          [
            "low": numbers.plain(control.riskBias),
            "parents": numbers.plain(control.riskBiasParents),
          ]), learning),
    ]
  }

  /// What the figures come down to, in words.
  func verdict(_ language: Language) -> [String] {
    let numbers = NumberFormat(language)
    var sentences: [String] = []
    func say(
      _ phrases: (CardPhrase, CardPhrase, CardPhrase), _ gap: SelectionStudy.Gap, _ places: Int
    )
      -> String
    {
      let phrase = gap.sign > 0 ? phrases.0 : gap.sign < 0 ? phrases.1 : phrases.2
      let interval = AnswerPhrase.interval.in(
        language,
        [
          "low": numbers.number(gap.interval.low, decimals: places),
          "high": numbers.number(gap.interval.high, decimals: places),
        ])
      return phrase.in(
        language,
        filling: [
          "difference": numbers.number(gap.mean, decimals: places, signed: true),
          "interval": interval,
        ])
    }
    for (way, gap) in study.foundMore {
      guard let gap else { continue }
      sentences.append(
        say((.findsMore, .findsLess, .findsUnclear), gap, 1)
          .replacing("{way}", with: way.phrase.in(language)))
    }
    if let model = study[.model]?[.all]?.precision.mean,
      let lot = study[.lot]?[.all]?.precision.mean
    {
      sentences.append(
        CardPhrase.wrongPicks.in(
          language,
          ["wrong": numbers.number((1 - model) * 100), "lot": numbers.number((1 - lot) * 100)]))
    }
    func gap(
      _ gaps: [(way: SelectionStudy.Way, gap: SelectionStudy.Gap?)], _ way: SelectionStudy.Way
    )
      -> SelectionStudy.Gap?
    {
      gaps.first { $0.way == way }.flatMap(\.gap)
    }
    if let burden = gap(study.burdenGaps, .model) {
      sentences.append(say((.burdenLow, .burdenHigh, .burdenUnclear), burden, 0))
      if let lot = gap(study.burdenGaps, .lot) {
        sentences.append(say((.burdenLot, .burdenLot, .burdenLot), lot, 0))
      }
    }
    if let recall = gap(study.recallGaps, .model) {
      sentences.append(say((.recallLow, .recallHigh, .recallUnclear), recall, 2))
    }
    return sentences
  }
}

extension SelectionStudy.Way {
  var phrase: CardPhrase {
    switch self {
    case .lot: .lot
    case .theme: .theme
    case .model: .model
    }
  }
}
