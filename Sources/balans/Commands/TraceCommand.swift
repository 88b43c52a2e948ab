import ArgumentParser
import Evidence
import Experiments
import Publishing
import Wording

/// `balans trace`: one household's life under each policy.
struct TraceCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Tells one household's life under each policy, side by side.",
    discussion: """
      The same person, the same luck, another policy. The first scenario's policy also holds before \
      month 0. Below the lives stands where each parted from the first: the month, the process, the \
      rule with its numbers, the levers behind it, and whether the policy did it directly or through \
      waiting times, publicity and what people hear from one another.

      Examples:
        balans trace almere-2019 preventie-voorop
        balans trace almere-2019 streng-sanctioneren --vignette lisa
        balans trace almere-2019 streng-sanctioneren --household 1300 --replicate 3 --format json
      """)

  @Argument(help: ArgumentHelp("The scenarios, the base first.", valueName: "scenario"))
  var scenarios: [ScenarioReference]

  @Option(
    help: ArgumentHelp(
      "The number of the household: the starting population first, then by arrival.",
      discussion: "Without it, the household whose lives differ most in what it owes."))
  var household: UInt32?

  @Option(
    help: ArgumentHelp(
      "A scripted household among the others: daan, lisa or theo.",
      discussion: "Their stories are those of Almere's policy plan (Cases/vignettes/)."))
  var vignette: String?

  @Option(help: "The replicate, from 0.")
  var replicate = 0

  @OptionGroup var world: WorldOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language }

  func validate() throws {
    if household != nil && vignette != nil {
      throw ValidationError("--household and --vignette were both given; expected one of them")
    }
    if !(0..<1_000_000).contains(replicate) {
      throw ValidationError("--replicate is \(replicate); expected 0 to 999999")
    }
  }

  func run() throws {
    let session = try Session(language: language)
    let lineup = try world.lineup(scenarios, in: session.laboratory)
    session.warn(about: lineup)
    let interruption = Interruption()
    let register = try session.laboratory.register.overriding(lineup.base.parameters).register
    if let vignette {
      let file = try VignetteFile(id: vignette, folder: session.laboratory.vignettes)
      let lives = try session.laboratory.trace(
        lineup, vignette: file.vignette, replicate: replicate, seed: world.seed,
        cancellation: interruption.flag)
      show(
        TwinTrace(
          lives, of: file, replicate: replicate, seed: world.seed, start: lineup.base.start,
          register: register)
      )
      return
    }
    let household =
      try household
      ?? session.laboratory.tellingHousehold(
        lineup, replicate: replicate, seed: world.seed, cancellation: interruption.flag)
    let lives = try session.laboratory.trace(
      lineup, household: household, replicate: replicate, seed: world.seed,
      cancellation: interruption.flag)
    show(
      TwinTrace(
        lives, household: household, replicate: replicate, seed: world.seed,
        start: lineup.base.start, register: register))
  }

  private func show(_ page: TwinTrace) {
    output.print(
      table: page.text(on: Console.screen, language), json: page.json, csv: page.csv)
  }
}
