import Dispatch
import Experiments
import Foundation
import Scenarios

/// Answers questions in turns: who has had least of the work goes first, and finished replicates are
/// kept, so that a question asked again goes on where it was.
actor JobDesk {
  private let laboratory: Laboratory
  private let archive: any Archive
  private let threads: Int
  private let version: String
  private var jobs: [String: Job] = [:]
  /// In the order in which they were asked.
  private var order: [String] = []
  private var flags: [String: CancellationFlag] = [:]
  private var watchers: [String: [UUID: AsyncStream<Job>.Continuation]] = [:]
  private var isWorking = false

  /// Questions that may wait or run at a time, and answers kept at hand.
  static let most = 20
  static let mostKept = 50

  init(_ laboratory: Laboratory, archive: any Archive, threads: Int, version: String) {
    self.laboratory = laboratory
    self.archive = archive
    self.threads = threads
    self.version = version
  }

  /// The job that answers a question, begun if it is not there; one that was stopped stays stopped.
  ///
  /// - Throws: `JobDeskFull`; what the question's readers say of it.
  func submit(_ ask: Ask) throws -> Job {
    let question = try ask.question(in: laboratory, asksStaffNeed: true)
    let id = question.runID
    if let job = jobs[id] { return job }
    guard jobs.values.count(where: { !$0.isSettled }) < Self.most else { throw JobDeskFull() }
    let job = Job(id: id, ask: ask, lineup: question.lineup)
    jobs[id] = job
    order.append(id)
    forgetOldest()
    work()
    return job
  }

  func job(_ id: String) -> Job? { jobs[id] }

  /// The job that answers a question, if it is there.
  func job(asking ask: Ask) -> Job? { jobs.values.first { $0.ask == ask } }

  /// Stops a job: its finished replicates are kept, its answer stays as it is.
  func stop(_ id: String) {
    guard let job = jobs[id], !job.isSettled else { return }
    flags[id]?.cancel()
    change(id) { $0.phase = .stopped }
  }

  func resume(_ id: String) {
    guard let job = jobs[id], job.phase == .stopped else { return }
    change(id) { $0.phase = .waiting }
    work()
  }

  /// Every state of a job from now on, the present one first.
  func states(of id: String) -> AsyncStream<Job> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Job.self, bufferingPolicy: .bufferingNewest(1))
    guard let job = jobs[id] else {
      continuation.finish()
      return stream
    }
    let watcher = UUID()
    watchers[id, default: [:]][watcher] = continuation
    continuation.onTermination = { _ in Task { await self.forget(watcher, of: id) } }
    continuation.yield(job)
    return stream
  }

  /// Forgets a job that is settled.
  func forget(_ id: String) {
    guard jobs[id]?.isSettled ?? false else { return }
    order.removeAll { $0 == id }
    jobs[id] = nil
    for watcher in watchers[id, default: [:]].values { watcher.finish() }
    watchers[id] = nil
  }

  private func forget(_ watcher: UUID, of id: String) { watchers[id]?[watcher] = nil }

  private func forgetOldest() {
    while order.count > Self.mostKept, let old = order.first(where: { jobs[$0]?.isSettled ?? true })
    {
      order.removeAll { $0 == old }
      jobs[old] = nil
      for watcher in watchers[old, default: [:]].values { watcher.finish() }
      watchers[old] = nil
    }
  }

  private func change(_ id: String, _ body: (inout Job) -> Void) {
    guard var job = jobs[id] else { return }
    body(&job)
    job.version += 1
    jobs[id] = job
    for watcher in watchers[id, default: [:]].values { watcher.yield(job) }
  }

  /// The job whose turn it is: the one with the least work so far, the first asked among equals.
  private var next: String? {
    order.filter { jobs[$0].map { !$0.isSettled } ?? false }
      .min { (jobs[$0]?.worked ?? 0) < (jobs[$1]?.worked ?? 0) }
  }

  private func work() {
    guard !isWorking else { return }
    isWorking = true
    Task {
      while let id = next { await turn(id) }
      isWorking = false
    }
  }

  /// One turn of a job: up to its next look, or the search for the staff need at the end.
  private func turn(_ id: String) async {
    guard let job = jobs[id] else { return }
    let flag = CancellationFlag()
    flags[id] = flag
    let look = job.nextLook
    change(id) { $0.phase = look == nil ? .staffNeed : .running }
    let started = ContinuousClock.now
    let outcome = await run(job, look: look, flag)
    let took = (ContinuousClock.now - started) / .seconds(1)
    flags[id] = nil
    change(id) { job in
      job.worked += took
      let wasStopped = job.phase == .stopped
      switch outcome {
      case .success(let answer?):
        job.answer = answer
        job.done = answer.result.replicates
        let paced = job.worked / Double(max(1, job.done))
        job.remaining = paced * Double(job.replicates - job.done)
        if look == nil, answer.isComplete { job.phase = .done }
      case .success(nil): break
      case .failure(let error): job.phase = .failed("\(error)")
      }
      if wasStopped, job.phase != .done { job.phase = .stopped }
    }
  }

  /// Runs a turn away from the actor, which goes on answering meanwhile.
  private func run(
    _ job: Job, look: Int?, _ flag: CancellationFlag
  ) async -> Result<Answer?, any Error> {
    let id = job.id
    let conditions = RunConditions(
      archive: archive, threads: threads, cancellation: flag, version: version,
      progress: { phase, progress in
        guard phase == .replicates else { return }
        Task { await self.progressed(id, progress.done) }
      })
    return await withCheckedContinuation { continuation in
      DispatchQueue.global().async { [laboratory, archive] in
        continuation.resume(
          returning: Result {
            let question = try job.ask.question(
              in: laboratory, replicates: look, asksStaffNeed: look == nil)
            let answer = try laboratory.answer(question, under: conditions)
            if look == nil, let answer, answer.isComplete {
              try archive.saveRun(RunRecord(answer.result, request: question.request))
            }
            return answer
          })
      }
    }
  }

  private func progressed(_ id: String, _ done: Int) {
    guard let job = jobs[id], done > job.done, job.phase == .running else { return }
    change(id) { $0.done = done }
  }
}

/// Too many questions wait already.
struct JobDeskFull: Error {}
