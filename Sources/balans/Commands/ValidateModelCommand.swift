import ArgumentParser
import Experiments
import Publishing
import Wording

/// `balans validate-model`: the model beside figures from outside.
struct ValidateModelCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "validate-model",
    abstract: "Holds the model of Almere 2019 against what was counted there and elsewhere.",
    discussion: """
      The figures stand in Parameters/targets.yaml. The exit code is 1 when a figure the model was \
      calibrated to is out of its range.

      Examples:
        balans validate-model
        balans validate-model --replicates 16 --format json
      """)

  @Option(help: "How many replicates. (default: as the scenario says)")
  var replicates: Int?

  @OptionGroup var world: WorldOptions

  @OptionGroup var running: RunningOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language }

  func validate() throws {
    try QuestionOptions.check(replicates: replicates)
  }

  func run() throws {
    let session = try Session(language: language)
    let reference = ScenarioReference(id: "almere-2019")
    let lineup = try world.lineup([reference], in: session.laboratory)
    session.warn(about: lineup)
    let question = try lineup.question(replicates: replicates, seed: world.seed)
    let desk = try AnswerDesk(session, running)
    let targets = try Target.all(file: session.laboratory.folder + "/Parameters/targets.yaml")
    let outcome = try desk.watching {
      try session.laboratory.validate(question, against: targets, under: $0)
    }
    guard outcome.replicates > 0 else { throw CancellationError() }
    let table = DeviationTable(outcome)
    output.print(
      table: table.text(on: Console.screen, language), json: table.json, csv: table.csv)
    try desk.end(isComplete: outcome.isComplete)
    let isNear = outcome.deviations.allSatisfy { $0.target.use == .held || $0.isWithin }
    if !isNear { throw Stop(status: .no) }
  }
}
