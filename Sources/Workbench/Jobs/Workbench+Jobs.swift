import Experiments
import Foundation
import HTTPTypes
import Hummingbird
import Publishing
import Wording

extension Workbench {
  /// An answer while it is being worked out: its state, its body, stopping and going on.
  func addJobs(to router: Router<BasicRequestContext>) {
    router.get("jobs/:id/events") { request, context in try await events(request, context) }
    router.get("jobs/:id/body") { request, context in
      guard let job = try await job(context) else { return notFound(request) }
      return pages.page("\(job.id) \(job.version) \(request.uri.string)") {
        html("answer-body", self.context(of: job, request))
      }
    }
    router.post("jobs/:id/stop") { request, context in
      try await steer(request, context) { await desk.stop($0) }
    }
    router.post("jobs/:id/resume") { request, context in
      try await steer(request, context) { await desk.resume($0) }
    }
    router.get("jobs/:id/answer.csv") { request, context in
      try await file(request, context) { (text: $0.csv, type: "text/csv; charset=utf-8", ".csv") }
    }
    router.get("jobs/:id/answer-nl.csv") { request, context in
      try await file(request, context) {
        (text: $0.csv(.dutch), type: "text/csv; charset=utf-8", "-nl.csv")
      }
    }
    router.get("jobs/:id/answer.json") { request, context in
      try await file(request, context) {
        (text: $0.jsonText(replicatesAsked: nil), type: "application/json", ".json")
      }
    }
  }

  private func job(_ context: BasicRequestContext) async throws -> Job? {
    await desk.job(try context.parameters.require("id"))
  }

  private func file(
    _ request: Request, _ context: BasicRequestContext,
    _ form: (Experiments.ComparisonResult) -> (text: String, type: String, ending: String)
  ) async throws -> Response {
    guard let job = try await job(context), let result = job.answer?.result else {
      return notFound(request)
    }
    let file = form(result)
    return download(file.text, type: file.type, name: "balans-\(job.id)\(file.ending)")
  }

  /// Does something to a job, and goes back to its answer.
  private func steer(
    _ request: Request, _ context: BasicRequestContext, _ body: (String) async -> Void
  ) async throws -> Response {
    guard let job = try await job(context) else { return notFound(request) }
    await body(job.id)
    return .redirect(
      to: "/answer?lang=\(Language(of: request).rawValue)&\(job.ask.query)", type: .normal)
  }

  /// Server-sent events: the state of a job now and after every change, until it is settled.
  private func events(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    guard let job = try await job(context) else { return notFound(request) }
    return await events(of: job.id) { try $0.event() }
  }

  /// A stream of a job's states, each as text.
  func events(
    of id: String, _ text: @escaping @Sendable (Job) throws -> String
  ) async -> Response {
    let states = await desk.states(of: id)
    return Response(
      status: .ok,
      headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
      body: ResponseBody { writer in
        for await state in states {
          let lines = try text(state).split(separator: "\n").map { "data: \($0)\n" }.joined()
          try await writer.write(ByteBuffer(string: "event: state\n\(lines)\n"))
          if state.isSettled { break }
        }
        try await writer.finish(nil)
      })
  }
}

/// The state of a job as an event tells it.
private struct JobState: Encodable {
  let version: Int
  let done: Int
  let replicates: Int
  /// Whether there is an answer to show.
  let shows: Bool
  let settled: Bool
}

extension Job {
  /// The state in one line of JSON.
  fileprivate func event() throws -> String {
    let state = JobState(
      version: version, done: done, replicates: replicates, shows: answer != nil,
      settled: isSettled)
    return String(decoding: try JSONEncoder().encode(state), as: UTF8.self)
  }
}
