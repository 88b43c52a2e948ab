import Experiments
import Foundation
import Publishing
import Wording

/// Runs questions while watching for Ctrl-C, and shows their answers.
struct AnswerDesk {
  private let session: Session
  private let threads: Int
  private let showsProgress: Bool
  private let archive: KeepingArchive
  private let keeps: Bool
  private let interruption = Interruption()

  /// - Throws: `StoreError` when there is no using the store.
  init(_ session: Session, _ options: RunningOptions) throws {
    self.session = session
    threads = options.threads ?? ProcessInfo.processInfo.activeProcessorCount
    showsProgress = options.progress
    archive = KeepingArchive(try options.store.archive())
    keeps = !options.store.noStore
  }

  private var language: Language { session.language }

  /// The answers about several lineups, put side by side; when one is stopped, the rest is not begun.
  ///
  /// - Throws: `Stop` when it was stopped before there was any.
  func answerSeparately(_ lineups: [Lineup], _ options: QuestionOptions) throws -> Answer {
    var answers: [Answer] = []
    var requests: [String] = []
    for lineup in lineups {
      answers.append(try answer(lineup, options))
      guard answers.allSatisfy(\.isComplete) else { break }
      let question = try options.question(lineup, in: session.laboratory)
      requests.append(question.experiment.request(question.panel))
    }
    let answer = Answer.sideBySide(answers)
    if answers.count > 1, answer.isComplete {
      let request = "[" + requests.joined(separator: ",\n") + "]"
      try archive.saveRun(RunRecord(answer.result, request: request))
    }
    return answer
  }

  /// The answer about a lineup, also kept as a run when it is complete.
  ///
  /// - Throws: `Stop` when it was stopped before there was any.
  func answer(
    _ lineup: Lineup, _ options: QuestionOptions, decomposes: Bool = false
  ) throws -> Answer {
    let question = try options.question(lineup, in: session.laboratory, decomposes: decomposes)
    let answer = try watching { try session.laboratory.answer(question, under: $0) }
    guard let answer else {
      tellStopped()
      Console.note(RunPhrase.nothingYet.in(language))
      throw Stop(status: .interrupted)
    }
    if answer.isComplete {
      try archive.saveRun(
        RunRecord(answer.result, request: question.request))
    }
    return answer
  }

  /// Runs something under the conditions of the desk, telling how far it is.
  func watching<Value>(_ body: (RunConditions) throws -> Value) rethrows -> Value {
    let progress = ProgressLine(language: language, always: showsProgress)
    defer { progress?.end() }
    return try body(
      RunConditions(
        archive: archive, threads: threads, cancellation: interruption.flag, version: version,
        progress: { progress?.show($0, $1) }))
  }

  /// Prints an answer in the form that was asked for.
  func show(
    _ answer: Answer, of lineup: Lineup, output: OutputOptions, showsAll: Bool, further: [String]
  ) {
    let asked = answer.isComplete ? nil : answer.replicatesAsked
    switch output.format {
    case .json: Console.print(answer.result.jsonText(replicatesAsked: asked))
    case .csv: Console.print(answer.result.csv)
    case .table:
      let page = AnswerPage(
        answer.result, indicators: session.laboratory.indicators.indicators,
        context: AnswerContext(answer, of: lineup, in: session.laboratory, further: further),
        showsAll: showsAll, language: language)
      Console.print(page.text(on: Console.screen))
    }
  }

  /// Says which levers did nothing, and what went otherwise than it should.
  ///
  /// - Throws: `Stop` when the answer is a partial one.
  func end(_ answer: Answer) throws {
    for policy in answer.withoutEffect {
      session.warn(
        RunPhrase.noEffect.in(language, ["policy": policy, "base": answer.result.base ?? ""]))
    }
    try end(isComplete: answer.isComplete)
  }

  /// Says what went otherwise than it should.
  ///
  /// - Throws: `Stop` when the answer is a partial one.
  func end(isComplete: Bool) throws {
    if let failure = archive.failure {
      session.warn(RunPhrase.notKept.in(language, ["reason": "\(failure)"]))
    }
    guard !isComplete else { return }
    tellStopped()
    throw Stop(status: .interrupted)
  }

  private func tellStopped() {
    let isKept = keeps && archive.failure == nil
    Console.note((isKept ? RunPhrase.stopped : .stoppedUnkept).in(language))
  }
}
