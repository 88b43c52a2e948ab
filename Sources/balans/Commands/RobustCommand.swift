import ArgumentParser
import Experiments
import Publishing
import Studies
import Wording

/// `balans robust`: do verdicts hold when the model is built otherwise?
struct RobustCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "robust",
    abstract: "Shows whether verdicts hold when the model is built otherwise.",
    discussion: """
      Makes the same comparison with one mechanism of the model off, or as strong or weak as its \
      evidence allows: no stress loop, no norms, no peers, soft and hard deterrence, a dip after a \
      clean check (Parameters/structures.yaml). A verdict that goes from better to worse flips.

      Examples:
        balans robust almere-2019 preventie-voorop
        balans robust almere-2019 streng-sanctioneren --replicates 32 --format csv
        balans robust almere-2019 preventie-voorop --structure no-peers
      """)

  @Argument(help: ArgumentHelp("The scenarios, the base first.", valueName: "scenario"))
  var scenarios: [ScenarioReference]

  @Option(help: "How many replicates.")
  var replicates = 16

  @OptionGroup var world: WorldOptions

  @OptionGroup var running: RunningOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language }

  func validate() throws {
    try QuestionOptions.check(replicates: replicates, twoFor: "an interval")
    if scenarios.count < 2 {
      throw ValidationError("robust needs a base and a policy, or more policies")
    }
  }

  func run() throws {
    let session = try Session(language: language)
    let laboratory = session.laboratory
    let structures =
      try world.structure.map { [try laboratory.structures.structure($0)] }
      ?? laboratory.structures.structures
    let desk = try AnswerDesk(session, running)
    session.warn(about: try world.lineup(scenarios, in: laboratory, structure: nil))
    let headlines = laboratory.indicators.indicators.filter(\.headline)
    let study = try desk.watching { conditions in
      try RobustStudy(
        ([nil] + structures.map(Optional.some)).compactMap { structure in
          guard !conditions.cancellation.isCancelled else { return nil }
          let lineup = try world.lineup(scenarios, in: laboratory, structure: structure)
          let question = try Question(
            lineup, indicators: headlines, seed: world.seed, extent: .replicates(replicates),
            asksStaffNeed: false)
          guard let answer = try laboratory.answer(question, under: conditions) else {
            throw CancellationError()
          }
          return (structure, answer)
        }, asked: structures.count + 1)
    }
    let page = RobustPage(study, structures: structures, indicators: headlines)
    output.print(
      table: page.text(on: Console.screen, language), json: page.json, csv: page.csv)
    try desk.end(isComplete: study.isComplete)
  }
}
