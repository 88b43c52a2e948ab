import ArgumentParser
import Evidence
import Experiments
import Foundation
import Publishing
import Wording

/// `balans report`: the answer of a run as a policy brief.
struct ReportCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes the answer of a run as one HTML file that prints well.",
    discussion: """
      RUN is the id that run or compare printed, or its beginning. The report is made of the \
      replicates in the store; nothing is simulated. It needs no scripts and fetches nothing. \
      --verify plays the replicates again and compares the counters, and writes no report unless \
      --out is given.

      Examples:
        balans report 7f3a
        balans report 7f3a --out brief.html --lang en
        balans report 7f3a --verify
      """)

  @Argument(help: ArgumentHelp("The run.", valueName: "run"))
  var id: String

  @Option(help: "The file to write. (default: balans-RUN.html here)")
  var out: String?

  @Flag(help: "Replace the file also where it is no report of Balans.")
  var force = false

  @Flag(help: "Play the replicates again and say whether they come out the same.")
  var verify = false

  @OptionGroup var verification: VerificationOptions

  @Option(name: .customLong("lang"), help: "The language of texts and numbers.")
  var language = Language.nl

  func run() throws {
    let session = try Session(language: language)
    let archive = try verification.running.store.archive()
    let stored = try StoredRun(id, in: archive, resultsRevision: Laboratory.resultsRevision)
    let matches = verify ? try verification.verify(stored, session) : true
    if !verify || out != nil {
      let file = ReportFile(path: out ?? "balans-\(stored.result.run).html", force: force)
      try file.check()
      try file.write(try html(stored, archive, session))
      Console.print(file.path + "\n")
    }
    if !matches { throw Stop(status: .no) }
  }

  private func html(_ stored: StoredRun, _ archive: any Archive, _ session: Session) throws
    -> String
  {
    let report = try Report.of(stored, in: archive, session.laboratory, language)
    if let missing = report.missing {
      session.warn(ReportPhrase.noPictures.in(language, ["reason": missing.text(language)]))
    }
    return report.html
  }
}

extension ChartRenderer.Missing {
  fileprivate func text(_ language: Language) -> String {
    switch self {
    case .notInstalled: ReportPhrase.notInstalled.in(language)
    case .failed(let what): what
    }
  }
}
