import HTTPTypes
import Hummingbird
import Logging
import Wording

/// Turns what goes wrong below `/api/` into a problem that programs can read; nothing of an error of
/// ours is told.
struct Problems<Context: RequestContext>: RouterMiddleware {
  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard request.uri.path.hasPrefix("/api/") else { return try await next(request, context) }
    do {
      return try await next(request, context)
    } catch {
      return problem(of: error, context).response(Language(of: request))
    }
  }

  private func problem(of error: any Error, _ context: Context) -> Problem {
    switch error {
    case let problem as Problem: return problem
    case let error as HTTPError where error.status == .notFound:
      return Problem(status: .notFound, title: .notFound)
    case let error as HTTPError where error.status.code < 500:
      return Problem(status: error.status, title: .notJSON, detail: error.body)
    default:
      context.logger.error("\(error)")
      return Problem(status: .internalServerError, title: .ourFault)
    }
  }
}
