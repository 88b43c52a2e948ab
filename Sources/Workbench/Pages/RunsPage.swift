import Experiments
import Foundation
import Publishing
import Wording

/// The answers that were kept.
struct RunsPage: Sendable {
  let page: PageFrame
  let words: [String: String]
  let hasRuns: Bool
  let runs: [Run]

  struct Run: Sendable {
    let id: String
    let title: String
    let when: String
    let address: String
  }

  init(_ runs: [RunSummary], frame: PageFrame, _ language: Language) {
    page = frame
    words = PageFrame.words(language)
    hasRuns = !runs.isEmpty
    self.runs = runs.map { run in
      Run(
        id: run.id, title: run.arms.map { $0.title[language] }.joined(separator: " · "),
        when: run.savedAt.formatted(
          .dateTime.day().month(.wide).year().hour().minute()
            .locale(Locale(identifier: language == .nl ? "nl_NL" : "en_GB"))),
        address: "/runs/\(run.id)?lang=\(language.rawValue)")
    }
  }
}

/// A kept answer as it was given.
struct RunPage: Sendable {
  let page: PageFrame
  let words: [String: String]
  let heading: String
  let about: String
  /// Whether it is of another version of the model.
  let isOther: Bool
  let brief: BriefTable?
  let groups: [SectionTable]
  let csvAddress: String
  let jsonAddress: String
  let reportAddress: String

  init(
    _ result: Experiments.ComparisonResult, isOther: Bool, in laboratory: Laboratory,
    frame: PageFrame,
    _ language: Language
  ) {
    page = frame
    words = PageFrame.words(language)
    heading = BackgroundPhrase.runHeading.in(language, ["run": result.run])
    about = WorkbenchPhrase.manifest.in(
      language,
      [
        "run": result.run, "n": "\(result.replicates)", "seed": "\(result.seed)",
        "version": result.balans,
      ])
    self.isOther = isOther
    let found = AnswerPage(
      result, indicators: laboratory.indicators.indicators,
      context: AnswerContext(of: result), showsAll: true, language: language
    ).brief
    brief = BriefTable(found, language)
    groups = SectionTable.all(
      found.groups, of: found, ["sanctions.unable_rate", "debt.problematic_share_all"], language)
    csvAddress = "/runs/\(result.run)/answer.csv"
    jsonAddress = "/runs/\(result.run)/answer.json"
    reportAddress = "/runs/\(result.run)/report.html?lang=\(language.rawValue)"
  }
}
