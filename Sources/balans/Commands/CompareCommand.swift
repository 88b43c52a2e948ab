import ArgumentParser
import Wording

/// `balans compare`: policies against the first, over the same lives.
struct CompareCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares policies with the first one, over the same lives.",
    discussion: """
      Prints differences with their intervals, and what they mean in words. The first scenario is the \
      base: its policy also holds before month 0, for all of them. All must be about the same \
      municipality, law and parameters. The staff that each policy needs is searched in the first 8 \
      replicates only.

      Examples:
        balans compare almere-2019 preventie-voorop
        balans compare almere-2019 almere-2019@control.alertness=1.8 --replicates 16
        balans compare almere-2019 streng-sanctioneren --precision 0.5 --format json
        balans compare almere-2019 preventie-voorop --decompose
        balans compare almere-2019 preventie-voorop --structure no-peers
      """)

  @Argument(help: ArgumentHelp("The scenarios, the base first.", valueName: "scenario"))
  var scenarios: [ScenarioReference]

  @Flag(
    help: ArgumentHelp(
      "Also take each effect apart: what the policy does of itself, and what goes through others.",
      discussion: "Plays every policy once more, under the base's waits, publicity and peers."))
  var decompose = false

  @OptionGroup var question: QuestionOptions
  @OptionGroup var running: RunningOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language }

  func validate() throws {
    if scenarios.count < 2 {
      throw ValidationError("compare needs two scenarios or more; run takes one")
    }
  }

  func run() throws {
    let session = try Session(language: language)
    let lineup = try question.world.lineup(scenarios, in: session.laboratory)
    session.warn(about: lineup)
    let desk = try AnswerDesk(session, running)
    let answer = try desk.answer(lineup, question, decomposes: decompose)
    desk.show(
      answer, of: lineup, output: output, showsAll: question.all,
      further: [
        "balans compare … --all",
        "balans trace \(lineup.scenarios.map(\.id).joined(separator: " "))",
        "balans params --grade C",
      ])
    try desk.end(answer)
  }
}
