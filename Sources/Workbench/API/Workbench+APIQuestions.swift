import Experiments
import HTTPTypes
import Hummingbird
import Wording

extension Workbench {
  /// Asking, and what becomes of it.
  var questions: [APIOperation] {
    [
      APIOperation(
        method: .post, path: "/api/questions", id: "ask",
        summary: "Asks a question; one that was asked before is not worked out again.",
        body: "Question", success: .accepted, schema: "Job",
        problems: [.badRequest, .contentTooLarge, .unprocessableContent, .tooManyRequests]
      ) { request, _ in try await ask(request) },
      job(.get, "/api/jobs/{id}", "getJob", "A question, its progress and its answer so far.") {
        .json($0.json(withAnswer: true))
      },
      APIOperation(
        method: .get, path: "/api/jobs/{id}/events", id: "watchJob",
        summary: "The progress now and after every change, until the question is settled.",
        parameters: [.id], success: .ok, type: "text/event-stream", schema: "Job",
        problems: [.notFound]
      ) { request, context in
        let job = try await known(request, context)
        return await events(of: job.id) { $0.json(withAnswer: false).text }
      },
      job(
        .post, "/api/jobs/{id}/stop", "stopJob",
        "Stops working on a question; finished replicates are kept."
      ) { await steered($0) { await desk.stop($0) } },
      job(.post, "/api/jobs/{id}/resume", "resumeJob", "Goes on with a question that was stopped.")
      { await steered($0) { await desk.resume($0) } },
    ]
  }

  private func job(
    _ method: HTTPRequest.Method, _ path: String, _ id: String, _ summary: String,
    _ answer: @escaping @Sendable (Job) async -> Response
  ) -> APIOperation {
    APIOperation(
      method: method, path: path, id: id, summary: summary, parameters: [.id], success: .ok,
      schema: "Job", problems: [.notFound]
    ) { request, context in await answer(try await known(request, context)) }
  }

  private func ask(_ request: Request) async throws -> Response {
    let language = Language(of: request)
    switch read(try await QuestionBody.read(request).parameters) {
    case .failure(let refused): throw Problem(refused, catalogue, language)
    case .success(let ask):
      do {
        let job = try await desk.submit(ask)
        return .json(
          job.json(withAnswer: false), status: .accepted,
          headers: [.location: "/api/jobs/\(job.id)"])
      } catch is JobDeskFull {
        throw Problem(
          status: .tooManyRequests, title: .full, detail: APIPhrase.fullDetail.in(language))
      }
    }
  }

  private func known(_ request: Request, _ context: BasicRequestContext) async throws -> Job {
    guard let job = await desk.job(try context.parameters.require("id")) else {
      throw Problem(
        status: .notFound, title: .notFound,
        detail: APIPhrase.notFoundJob.in(Language(of: request)))
    }
    return job
  }

  private func steered(_ job: Job, _ steer: (String) async -> Void) async -> Response {
    await steer(job.id)
    return .json((await desk.job(job.id) ?? job).json(withAnswer: false))
  }
}

extension Job {
  /// The job as programs read it.
  ///
  /// - Parameter withAnswer: whether its answer so far goes with it, if there is one.
  func json(withAnswer: Bool) -> JSONValue {
    var problem: JSONValue = .null
    let name: String
    switch phase {
    case .waiting: name = "waiting"
    case .running: name = "running"
    case .staffNeed: name = "staff-need"
    case .done: name = "done"
    case .stopped: name = "stopped"
    case .failed(let reason):
      name = "failed"
      problem = .string(reason)
    }
    return .members([
      "schema": .string("balans-job/1"),
      "id": .string(id),
      "phase": .string(name),
      "settled": .boolean(isSettled),
      "version": .integer(Int64(version)),
      "done": .integer(Int64(done)),
      "replicates": .integer(Int64(replicates)),
      "from_store": .integer(Int64(answer?.fromStore ?? 0)),
      "worked_s": .number(worked),
      "remaining_s": JSONValue(remaining),
      "problem": problem,
      "result": withAnswer ? answer?.result.json ?? .null : .null,
    ])
  }
}
