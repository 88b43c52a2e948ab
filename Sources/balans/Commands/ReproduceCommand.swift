import ArgumentParser
import Experiments
import Wording

/// `balans reproduce`: plays a kept run again.
struct ReproduceCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "reproduce",
    abstract: "Plays a run again and says whether it comes out the same.",
    discussion: """
      RUN is the id that run or compare printed, or its beginning. Every replicate is simulated anew \
      and all its counters are compared with those in the store. Exit code 1: something differs.

      Examples:
        balans reproduce 7f3a
        balans reproduce 7f3a --set municipality.households=300
      """)

  @Argument(help: ArgumentHelp("The run.", valueName: "run"))
  var id: String

  @OptionGroup var verification: VerificationOptions

  @Option(name: .customLong("lang"), help: "The language of texts and numbers.")
  var language = Language.nl

  func run() throws {
    let session = try Session(language: language)
    let stored = try StoredRun(
      id, in: verification.running.store.archive(),
      resultsRevision: Laboratory.resultsRevision)
    if try !verification.verify(stored, session) { throw Stop(status: .no) }
  }
}
