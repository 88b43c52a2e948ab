import Experiments
import Foundation
import HTTPTypes
import Hummingbird
import Publishing
import Wording

extension Workbench {
  /// Answers that were kept.
  var keptRuns: [APIOperation] {
    [
      APIOperation(
        method: .get, path: "/api/runs", id: "listRuns",
        summary: "The answers that were kept, the last one first.", success: .ok, schema: "Runs"
      ) { _, _ in .json(try runList()) },
      APIOperation(
        method: .get, path: "/api/runs/{id}", id: "getRun",
        summary: "An answer as it was given.", parameters: [.id], success: .ok, schema: "Result",
        problems: [.notFound]
      ) { request, context in
        guard let kept = try kept(context) else { throw unknownRun(request) }
        return .json(kept.result.json)
      },
      APIOperation(
        method: .delete, path: "/api/runs/{id}", id: "deleteRun",
        summary: "Forgets an answer; its replicates stay, so that it can be made again.",
        parameters: [.id], success: .noContent, problems: [.notFound]
      ) { request, context in
        let id = try context.parameters.require("id")
        guard try archive.deleteRun(id) else { throw unknownRun(request) }
        await desk.forget(id)
        return Response(status: .noContent)
      },
    ]
  }

  private func runList() throws -> JSONValue {
    .members([
      "schema": .string("balans-runs/1"),
      "runs": .array(
        try archive.runs().map { run in
          .members([
            "id": .string(run.id),
            "saved_at": .string(run.savedAt.formatted(.iso8601)),
            "scenarios": .array(
              run.arms.map {
                .members([
                  "id": .string($0.id), "title": $0.title.json,
                  "fingerprint": .string($0.fingerprint),
                ])
              }),
          ])
        }),
    ])
  }

  private func unknownRun(_ request: Request) -> Problem {
    Problem(
      status: .notFound, title: .notFound,
      detail: APIPhrase.notFoundRun.in(Language(of: request)))
  }
}
