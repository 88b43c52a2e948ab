import ArgumentParser
import Experiments
import Model
import Publishing
import Quantities
import Scenarios
import Studies
import Wording

/// `balans risk-model`: the algorithm card of a simulated risk model.
struct RiskModelCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "risk-model",
    abstract: "Describes a simulated risk model as in the algorithm register, with how it does.",
    discussion: """
      Plays the scenario's risk model beside picking by lot and by theme, at the same number of checks: \
      what is right, what is missed, what is found an hour, and who is wrongly picked, by group. The \
      scores are of made-up households; there is no way to enter data about a person. Discrimination and \
      bias are levers: control.risk_discrimination, control.risk_bias, control.risk_bias_parents, \
      control.risk_feedback, control.risk_by_threshold.

      Examples:
        balans risk-model datagestuurd
        balans risk-model datagestuurd --set control.risk_discrimination=0.6 --lang en
        balans risk-model datagestuurd --replicates 16 --format markdown
      """)

  /// The forms of the card.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case table, markdown, json, csv
  }

  @Argument(help: ArgumentHelp("A scenario with a risk model.", valueName: "scenario"))
  var scenario: ScenarioReference

  @Option(help: "How many replicates. (default: as the scenario says)")
  var replicates: Int?

  @OptionGroup var world: WorldOptions

  @OptionGroup var running: RunningOptions

  @Option(name: .customLong("lang"), help: "The language of texts and numbers.")
  var language = Language.nl

  @Option(help: "The form of the card.")
  var format = Form.table

  func validate() throws {
    try QuestionOptions.check(replicates: replicates, twoFor: "an interval")
  }

  func run() throws {
    let session = try Session(language: language)
    let desk = try AnswerDesk(session, running)
    let own = try world.lineup([scenario], in: session.laboratory)
    session.warn(about: own)
    let control = own.base.schedule.policy(at: Month(0)).control
    guard control.riskChecks > 0 || control.riskByThreshold >= 0.5 else {
      throw BadInput(CardPhrase.noModel.in(language, ["scenario": own.base.id]))
    }
    let checks =
      control.riskByThreshold >= 0.5
      ? try checksAboveThreshold(own, session, desk) : control.riskChecks
    let twins = try Twins(scenario, control, checks: checks, session)
    let lineup = try world.lineup(twins.references, in: session.laboratory)
    let question = try lineup.question(replicates: replicates, seed: world.seed)
    let municipality = try session.laboratory.municipality(of: own.base)
    let minutes = municipality.parameters.detection.reviewMinutes
    let letter = control.announced * municipality.parameters.information.letterMinutes
    let study = try desk.watching {
      try session.laboratory.studySelection(
        question, ways: twins.ways,
        minutes: twins.ways.map { $0 == .theme ? minutes + letter : minutes }, under: $0)
    }
    guard let study else { throw CancellationError() }
    show(
      AlgorithmCard(
        study, scenario: own.base,
        cost: AlgorithmCard.Cost(
          municipality.parameters,
          separation: RiskScore.separation(
            discrimination: control.riskDiscrimination, municipality.rates.standardNormal)),
        tooManyForTheme: twins.ways.contains(.theme) ? nil : checks))
    try desk.end(isComplete: study.isComplete)
  }

  /// The number of checks that a threshold comes down to, from a few replicates.
  private func checksAboveThreshold(
    _ lineup: Lineup, _ session: Session, _ desk: AnswerDesk
  ) throws -> Double {
    let few = 4
    let question = try lineup.question(
      replicates: min(few, replicates ?? lineup.base.replicates), seed: world.seed)
    let checks = try desk.watching { try session.laboratory.checksByModel(question, under: $0) }
    guard let checks else { throw CancellationError() }
    return checks
  }

  private func show(_ card: AlgorithmCard) {
    switch format {
    case .table: Console.print(card.text(on: Console.screen, language))
    case .markdown: Console.print(card.markdown(language))
    case .json: Console.print(card.json.text + "\n")
    case .csv: Console.print(card.csv)
    }
  }
}

/// The scenario of a risk model beside its twins: as many checks by lot, and by theme.
private struct Twins {
  private(set) var ways: [SelectionStudy.Way] = []
  private(set) var references: [ScenarioReference] = []

  /// - Throws: `BadInput` when there cannot be so many checks by lot.
  init(
    _ scenario: ScenarioReference, _ control: Policy.Control, checks: Double, _ session: Session
  ) throws {
    func most(_ path: String) -> Double {
      session.laboratory.levers[path]?.bounds.upperBound ?? 0
    }
    let byLot = control.reexaminations + checks
    guard byLot <= most("control.reexaminations") else {
      let numbers = NumberFormat(session.language)
      throw BadInput(
        CardPhrase.tooMany.in(
          session.language,
          [
            "checks": numbers.number(checks, decimals: 2),
            "most": numbers.plain(most("control.reexaminations")),
          ]))
    }
    let without = [("control.risk_checks", "0"), ("control.risk_by_threshold", "false")]
    add(.lot, scenario, without + [("control.reexaminations", "\(byLot)")])
    let byTheme = control.themeChecks + checks
    if byTheme <= most("control.theme_checks") {
      // Another theme each year where the scenario has none.
      let theme = control.theme < 0.5 ? 4 : Int(control.theme)
      add(
        .theme, scenario,
        without + [("control.theme_checks", "\(byTheme)"), ("control.theme", "\(theme)")])
    }
    add(.model, scenario, [])
  }

  private mutating func add(
    _ way: SelectionStudy.Way, _ scenario: ScenarioReference, _ values: [(String, String)]
  ) {
    ways.append(way)
    references.append(
      scenario.setting(values.map { Override(path: $0.0, value: $0.1) }, label: way.rawValue))
  }
}
