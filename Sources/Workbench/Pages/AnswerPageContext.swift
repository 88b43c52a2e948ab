import Evidence
import Experiments
import Publishing
import Scenarios
import Wording

/// An answer as it stands: the whole page, and its body alone for a page that is already there.
struct AnswerPageContext: Sendable {
  let page: PageFrame
  let words: [String: String]
  let job: String
  let version: Int
  let heading: String
  let about: String
  let changeAddress: String
  let livesAddress: String
  let progress: String
  let done: Int
  let replicates: Int
  let isSettled: Bool
  /// Whether it is kept as a run.
  let isKept: Bool
  let canStop: Bool
  let canResume: Bool
  let isEarly: Bool
  let failure: String?
  let brief: BriefTable?
  let hasBrief: Bool
  let groups: [SectionTable]
  let years: [SectionTable]
  let grades: String
  let manifest: String

  init(
    _ job: Job, in laboratory: Laboratory, catalogue: AskCatalogue, frame: PageFrame,
    _ language: Language
  ) {
    let numbers = NumberFormat(language)
    page = frame
    words = PageFrame.words(language)
    self.job = job.id
    version = job.version
    let titles = job.lineup.arms.dropFirst().map { $0.title[language] }
    let place =
      job.ask.municipality.flatMap { catalogue.municipality($0)?.title[language] }
      ?? WorkbenchPhrase.almere.in(language)
    heading = WorkbenchPhrase.answerHeading.in(
      language, ["place": place, "policies": Self.list(titles, language)])
    about = WorkbenchPhrase.answerAbout.in(
      language,
      [
        "households": numbers.count(job.lineup.base.households), "years": "\(job.ask.years)",
        "base": catalogue.base.title[language],
      ])
    changeAddress = "/?lang=\(language.rawValue)&\(job.ask.query)"
    livesAddress = "/lives?lang=\(language.rawValue)&\(job.ask.query)"
    progress = job.progressText(language)
    done = job.done
    replicates = job.replicates
    isSettled = job.isSettled
    isKept = job.phase == .done
    canStop = !job.isSettled
    canResume = job.phase == .stopped
    let shown = job.answer?.result.replicates ?? 0
    isEarly = shown > 0 && shown < job.replicates
    if case .failed(let text) = job.phase { failure = text } else { failure = nil }
    let brief = job.answer.map { answer in
      AnswerPage(
        answer.result, indicators: laboratory.indicators.indicators,
        context: AnswerContext(answer, of: job.lineup, in: laboratory), showsAll: true,
        language: language
      ).brief
    }
    self.brief = brief.map { BriefTable($0, language) }
    hasBrief = brief != nil
    groups = brief.map { SectionTable.all($0.groups, of: $0, Self.grouped, language) } ?? []
    years = brief.map { SectionTable.all($0.years, of: $0, Self.yearly, language) } ?? []
    grades = laboratory.register.gradeText(language)
    manifest =
      brief.map {
        WorkbenchPhrase.manifest.in(
          language,
          ["run": $0.run, "n": "\($0.replicates)", "seed": $0.seed, "version": $0.version])
      } ?? ""
  }

  /// The figures shown by group and by year.
  private static let grouped = [
    "sanctions.rate", "sanctions.unable_rate", "debt.problematic_share_all", "people.stress",
  ]
  private static let yearly = [
    "fines.imposed", "sanctions.unable_rate", "debt.claims_outstanding", "capacity.hours",
  ]

  private static func list(_ titles: [String], _ language: Language) -> String {
    guard titles.count > 1, let last = titles.last else { return titles.first ?? "" }
    return titles.dropLast().joined(separator: ", ")
      + " \(WorkbenchPhrase.andWord.in(language)) \(last)"
  }
}

extension Job {
  /// How far it is.
  func progressText(_ language: Language) -> String {
    let phrase: WorkbenchPhrase =
      switch phase {
      case .waiting: .progressWaiting
      case .running: remaining == nil ? .progressRunning : .progressLeft
      case .staffNeed: .progressStaff
      case .done: .progressDone
      case .stopped: .progressStopped
      case .failed: .progressFailed
      }
    let time = TimeFormat(language).duration(seconds: (remaining ?? 0).rounded(.up))
    return phrase.in(language, ["done": "\(done)", "total": "\(replicates)", "time": time])
  }
}

extension Register {
  /// How many of the numbers have each grade.
  func gradeText(_ language: Language) -> String {
    func count(_ grade: Grade) -> String { "\(entries.count { $0.grade == grade })" }
    return WorkbenchPhrase.grades.in(
      language,
      ["n": "\(entries.count)", "a": count(.a), "b": count(.b), "c": count(.c)])
  }
}
