import ArgumentParser
import Experiments
import Publishing
import Scenarios
import Studies
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
        balans compare almere-2019 streng-sanctioneren --own-division
      """)

  @Argument(help: ArgumentHelp("The scenarios, the base first.", valueName: "scenario"))
  var scenarios: [ScenarioReference]

  @Flag(
    help: ArgumentHelp(
      "Also take each effect apart: what the policy does of itself, and what goes through others.",
      discussion: "Plays every policy once more, under the base's waits, publicity and peers."))
  var decompose = false

  @Flag(
    help: ArgumentHelp(
      "Share out each policy's hours over the functions as suits it best, the same in all.",
      discussion: """
        Searches what each function needs in the first replicates, and gives every function the same \
        share of that. The base keeps its own.
        """))
  var ownDivision = false

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
    let desk = try AnswerDesk(session, running)
    var lineup = try question.world.lineup(scenarios, in: session.laboratory)
    if ownDivision { lineup = try divided(lineup, session, desk) }
    session.warn(about: lineup)
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

  /// The scenarios, each but the base with the division of its hours that suits it.
  private func divided(_ lineup: Lineup, _ session: Session, _ desk: AnswerDesk) throws -> Lineup {
    if let scenario = lineup.scenarios.first(where: \.staffVaries) {
      throw BadInput(
        CapacityPhrase.ownDivisionVaries.in(language, ["policy": scenario.title[language]]))
    }
    let asked = try lineup.question(replicates: question.replicates, seed: question.world.seed)
    let divisions = try desk.watching {
      try session.laboratory.ownDivisions(
        asked, replicates: asked.experiment.looks.last ?? 1, under: $0)
    }
    guard let divisions else { throw CancellationError() }
    var references = [scenarios[0]]
    for (arm, reference) in scenarios.enumerated().dropFirst() {
      let title = lineup.arms[arm].title[language]
      divisions[arm].lines(policy: title, language).forEach(Console.note)
      references.append(
        reference.setting(
          divisions[arm].after.overrides,
          label: [reference.label, "own-division"].filter { !$0.isEmpty }.joined(separator: ",")))
    }
    return try question.world.lineup(references, in: session.laboratory)
  }
}
