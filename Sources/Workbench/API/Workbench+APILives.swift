import Evidence
import Experiments
import Foundation
import HTTPTypes
import Hummingbird
import Publishing
import Wording

extension Workbench {
  /// One household under every policy.
  var tracedLives: [APIOperation] {
    [
      APIOperation(
        method: .get, path: "/api/lives", id: "followLife",
        summary: "One household's life under every policy of a question, side by side.",
        parameters: LifeQuery.parameters, success: .ok, schema: "Trace",
        problems: [.notFound, .unprocessableContent, .tooManyRequests]
      ) { request, _ in try await lives(request) }
    ]
  }

  private func lives(_ request: Request) async throws -> Response {
    let language = Language(of: request)
    let query = try LifeQuery(request.uri.queryParameters, vignettes: vignetteIDs, language)
    let ask: Ask
    switch read(query.question) {
    case .failure(let refused): throw Problem(refused, catalogue, language)
    case .success(let asked): ask = asked
    }
    do {
      let vignette = try query.vignette.map {
        try VignetteFile(id: $0, folder: laboratory.vignettes)
      }
      let household = query.household
      let json = try await traces.pass { [self] in
        try follow(ask, vignette: vignette, household: household).map { found in
          TwinTrace(
            found.lives, household: found.household, replicate: 0, seed: ask.seed,
            start: found.start, register: found.register
          ).json
        }
      }
      guard let json else { throw Problem(status: .notFound, title: .notFound) }
      return .json(json)
    } catch let unknown as UnknownHousehold {
      throw Problem(
        status: .notFound, title: .notFound,
        fields: [
          .init(
            field: "household",
            detail: APIPhrase.noHousehold.in(
              language, ["given": "\(unknown.household)", "nearest": "\(unknown.nearest)"]),
            given: "\(unknown.household)", nearest: "\(unknown.nearest)")
        ])
    } catch is Turnstile.Full {
      throw Problem(status: .tooManyRequests, title: .busy)
    }
  }

  /// The scripted households by their ids.
  private var vignetteIDs: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: laboratory.vignettes)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }
}
