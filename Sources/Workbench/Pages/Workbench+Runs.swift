import Experiments
import HTTPTypes
import Hummingbird
import Publishing
import Wording

extension Workbench {
  /// The answers that were kept, and each as it was given.
  func addRuns(to router: Router<BasicRequestContext>) {
    router.get("runs") { request, _ in try runs(request) }
    router.get("runs/:id") { request, context in
      guard let kept = try kept(context) else { return notFound(request) }
      return run(kept.result, isOther: kept.isOther, request)
    }
    router.get("runs/:id/report.html") { request, context in try await report(request, context) }
    router.get("runs/:id/answer.csv") { request, context in
      guard let kept = try kept(context) else { return notFound(request) }
      return download(
        kept.result.csv, type: "text/csv; charset=utf-8", name: "balans-\(kept.result.run).csv")
    }
    router.get("runs/:id/answer.json") { request, context in
      guard let kept = try kept(context) else { return notFound(request) }
      return download(
        kept.result.jsonText(replicatesAsked: nil), type: "application/json",
        name: "balans-\(kept.result.run).json")
    }
  }

  /// The report of a run, as a file of its own.
  private func report(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    guard let id = try kept(context)?.result.run else { return notFound(request) }
    let language = Language(of: request)
    do {
      let html = try await traces.pass { [archive, laboratory] in
        let stored = try StoredRun(
          id, in: archive, resultsRevision: Laboratory.resultsRevision)
        return try Report.of(stored, in: archive, laboratory, language).html
      }
      return download(
        html, type: "text/html; charset=utf-8", name: "balans-\(id).html")
    } catch is Turnstile.Full {
      return message(
        .takeHeading, text: APIPhrase.busy.in(language), request, status: .tooManyRequests)
    } catch is StoredRunError {
      // A run of another version of the model, or without its replicates, has no report any more.
      return notFound(request)
    }
  }

  private func runs(_ request: Request) throws -> Response {
    let language = Language(of: request)
    let frame = PageFrame(
      language, title: WorkbenchPhrase.placeRuns.in(language), kind: .runs, at: request.uri)
    return html("runs", RunsPage(try archive.runs(), frame: frame, language))
  }

  private func run(
    _ result: Experiments.ComparisonResult, isOther: Bool, _ request: Request
  ) -> Response {
    let language = Language(of: request)
    let frame = PageFrame(
      language, title: BackgroundPhrase.runHeading.in(language, ["run": result.run]), kind: .runs,
      at: request.uri)
    return html(
      "run", RunPage(result, isOther: isOther, in: laboratory, frame: frame, language))
  }

  /// A kept answer, and whether it is of another version of the model; nil where there is none.
  func kept(
    _ context: BasicRequestContext
  ) throws -> (result: Experiments.ComparisonResult, isOther: Bool)? {
    let id = try context.parameters.require("id")
    guard id.count <= 64, id.allSatisfy({ $0.isHexDigit }),
      let record = try archive.loadRun(id),
      let result = try? Experiments.ComparisonResult(json: record.result)
    else { return nil }
    return (result, !record.isOf(resultsRevision: Laboratory.resultsRevision))
  }
}
