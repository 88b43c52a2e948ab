import ArgumentParser
import Experiments
import Publishing
import Studies
import Wording

/// `balans blocks`: which part of a policy does what.
struct BlocksCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "blocks",
    abstract: "Shows which of a policy's four blocks does what.",
    discussion: """
      A policy is a bundle: information, service, checks and sanctions. All sixteen combinations of \
      the policy's blocks with the base's are played over the same lives, and each difference is \
      divided over the blocks (Shapley shares; they sum exactly). Hours of staff and the law are no \
      block and stay as in the base.

      Examples:
        balans blocks preventie-voorop
        balans blocks streng-sanctioneren --base preventie-voorop --replicates 32
        balans blocks preventie-voorop --all --format csv
      """)

  @Argument(help: ArgumentHelp("The policy.", valueName: "scenario"))
  var policy: ScenarioReference

  @Option(
    help: ArgumentHelp(
      "The scenario it is compared with. (default: almere-2019)", valueName: "scenario"))
  var base: ScenarioReference?

  @Option(help: "How many replicates. (default: 16)")
  var replicates = 16

  @OptionGroup var world: WorldOptions

  @Flag(help: "Show every indicator, not only the headline ones.")
  var all = false

  @OptionGroup var running: RunningOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language }

  func validate() throws {
    try QuestionOptions.check(replicates: replicates, twoFor: "an interval")
  }

  func run() throws {
    let session = try Session(language: language)
    let laboratory = session.laboratory
    let pair = try world.lineup(
      [base ?? ScenarioReference(id: "almere-2019"), policy], in: laboratory)
    session.warn(about: pair)
    let study = try BlockStudy(base: pair.scenarios[0], policy: pair.scenarios[1], in: laboratory)
    let desk = try AnswerDesk(session, running)
    let outcome = try desk.watching {
      try study.run(
        in: laboratory, indicators: laboratory.indicators.indicators, seed: world.seed,
        extent: .replicates(replicates), under: $0)
    }
    guard let outcome else { throw CancellationError() }
    let page = BlockPage(study, outcome, showsAll: all)
    output.print(
      table: page.text(on: Console.screen, language), json: page.json, csv: page.csv)
    try desk.end(isComplete: outcome.isComplete)
  }
}
