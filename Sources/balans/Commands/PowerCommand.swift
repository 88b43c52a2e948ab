import ArgumentParser
import Experiments
import Publishing
import Studies
import Wording

/// `balans power`: would a municipality see an effect in its own figures?
struct PowerCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "power",
    abstract: "Tells how many years of its own figures a municipality needs to see an effect.",
    discussion: """
      For the figures that the policy plan names: breaches established, fines and warnings, the mean \
      claim, benefits ended for a breach and measures by kind. Counts as many years before as after, \
      80% chance to see the difference, 5% two-sided, and the spread from year to year that a \
      municipality of this size has in the model.

      Examples:
        balans power almere-2019 preventie-voorop
        balans power almere-2019 preventie-voorop streng-sanctioneren --replicates 64 --format json
        balans power almere-2019 vroegsignalering --set municipality.households=1000
      """)

  @Argument(help: ArgumentHelp("The scenarios, the base first.", valueName: "scenario"))
  var scenarios: [ScenarioReference]

  @Option(help: "How many replicates. (default: as the first scenario says)")
  var replicates: Int?

  @OptionGroup var world: WorldOptions

  @OptionGroup var running: RunningOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language }

  /// Fewest months: a spread between years needs two of them.
  private static let shortest = 24

  func validate() throws {
    try QuestionOptions.check(replicates: replicates, twoFor: "a spread")
    if scenarios.count < 2 {
      throw ValidationError("power needs a base and a policy, or more policies")
    }
    if let months = world.months, months < Self.shortest {
      throw ValidationError("--months is \(months); a spread between years needs 24 or more")
    }
  }

  func run() throws {
    let session = try Session(language: language)
    let lineup = try world.lineup(scenarios, in: session.laboratory)
    session.warn(about: lineup)
    let question = try lineup.question(replicates: replicates, seed: world.seed)
    let desk = try AnswerDesk(session, running)
    let study = try desk.watching { try session.laboratory.power(of: question, under: $0) }
    guard let study else { throw CancellationError() }
    let page = PowerPage(study, scenarios: lineup.arms)
    output.print(
      table: page.text(on: Console.screen, language), json: page.json, csv: page.csv)
    try desk.end(isComplete: study.isComplete)
  }
}
