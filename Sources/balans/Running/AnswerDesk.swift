import Evidence
import Experiments
import Model
import Publishing
import Scenarios
import Wording

/// Runs questions and shows their answers, for `run` and `compare`.
struct AnswerDesk {
  private let session: Session
  private let options: QuestionOptions
  private let archive: KeepingArchive
  private let keeps: Bool
  private let interruption = Interruption()

  /// - Throws: `StoreError` when there is no using the store.
  init(_ session: Session, question: QuestionOptions, store: StoreOptions) throws {
    self.session = session
    options = question
    archive = KeepingArchive(try store.archive())
    keeps = !store.noStore
  }

  private var language: Language { session.language }

  /// The answer about a lineup, also kept as a run when it is complete.
  ///
  /// - Throws: `Stop` when it was stopped before there was any.
  func answer(_ lineup: Lineup) throws -> Answer {
    let question = try options.question(lineup, in: session.laboratory)
    let progress = ProgressLine(language: language, always: options.progress)
    defer { progress?.end() }
    let conditions = RunConditions(
      archive: archive, threads: options.threadsUsed, cancellation: interruption.flag,
      version: version, progress: { progress?.show($0, $1) })
    guard let answer = try session.laboratory.answer(question, under: conditions) else {
      progress?.end()
      tellStopped()
      Console.note(RunPhrase.nothingYet.in(language))
      throw Stop(status: .interrupted)
    }
    if answer.isComplete {
      try archive.saveRun(
        RunRecord(answer.result, request: question.experiment.request(question.panel)))
    }
    return answer
  }

  func show(_ answer: Answer, of lineup: Lineup, output: OutputOptions, further: [String]) {
    let asked = answer.isComplete ? nil : answer.replicatesAsked
    switch output.format {
    case .json: Console.print(answer.result.jsonText(replicatesAsked: asked))
    case .csv: Console.print(answer.result.csv)
    case .table:
      let page = AnswerPage(
        answer.result, indicators: session.laboratory.indicators.indicators,
        context: context(answer, lineup, asked, further), showsAll: options.all,
        language: language)
      Console.print(page.text(on: Console.screen))
    }
  }

  /// Says what went otherwise than it should.
  ///
  /// - Throws: `Stop` when the answer is a partial one.
  func end(_ answer: Answer) throws {
    let base = answer.result.base ?? ""
    for policy in answer.withoutEffect {
      session.warn(RunPhrase.noEffect.in(language, ["policy": policy, "base": base]))
    }
    if let failure = archive.failure {
      session.warn(RunPhrase.notKept.in(language, ["reason": "\(failure)"]))
    }
    guard !answer.isComplete else { return }
    tellStopped()
    throw Stop(status: .interrupted)
  }

  private func tellStopped() {
    let isKept = keeps && archive.failure == nil
    Console.note((isKept ? RunPhrase.stopped : .stoppedUnkept).in(language))
  }

  private func context(
    _ answer: Answer, _ lineup: Lineup, _ asked: Int?, _ further: [String]
  ) -> AnswerContext {
    AnswerContext(
      households: lineup.base.households, lawAsOf: lineup.base.lawAsOf,
      hasEqualStaff: lineup.scenarios.allSatisfy {
        $0.staffDifference(from: lineup.base).isEmpty
      },
      replicatesAsked: asked, isFromStore: answer.fromStore == answer.result.replicates,
      staffNeedReplicates: answer.staffNeedReplicates, withoutEffect: answer.withoutEffect,
      grades: Dictionary(session.laboratory.register.entries.map { ($0.grade, 1) }) { $0 + $1 },
      further: further)
  }
}
