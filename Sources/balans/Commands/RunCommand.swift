import ArgumentParser
import Experiments
import Wording

/// `balans run`: each scenario by itself.
struct RunCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Simulates scenarios, each by itself, and prints the indicators.",
    discussion: """
      Each scenario has its own policy before month 0 too, as if the municipality had always worked \
      so. To see what a change of policy does, use compare.

      Examples:
        balans run almere-2019
        balans run almere-2019 --set municipality.households=2000 --months 24 --format csv
      """)

  @Argument(help: ArgumentHelp("The scenarios.", valueName: "scenario"))
  var scenarios: [ScenarioReference]

  @OptionGroup var question: QuestionOptions
  @OptionGroup var running: RunningOptions
  @OptionGroup var output: OutputOptions

  var language: Language { output.language }

  func run() throws {
    let session = try Session(language: language)
    let lineups = try scenarios.map { try question.world.lineup([$0], in: session.laboratory) }
    lineups.forEach(session.warn(about:))
    let desk = try AnswerDesk(session, running)
    let answer = try desk.answerSeparately(lineups, question)
    let names = lineups.map { $0.arms[0].id }.joined(separator: " ")
    desk.show(
      answer, of: lineups[0], output: output, showsAll: question.all,
      further: [
        "balans run \(names) --all", "balans compare \(names) SCENARIO",
        "balans params --grade C",
      ])
    try desk.end(answer)
  }
}
