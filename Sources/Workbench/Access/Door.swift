import HTTPTypes
import Hummingbird
import Wording

/// Lets in who has the token, where there is one: by a header for programs, by a cookie for browsers.
struct Door<Context: RequestContext>: RouterMiddleware {
  let token: AccessToken

  /// The cookie's name.
  static var cookie: String { "balans-pass" }
  /// Where a browser gives the token.
  static var path: String { "/enter" }

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let path = request.uri.path
    if isAdmitted(request) || path == Self.path || path == "/health"
      || path.hasPrefix("/styles/")
    {
      return try await next(request, context)
    }
    let language = Language(of: request)
    if path.hasPrefix("/api/") || path == "/openapi.json" || request.method != .get {
      return Problem(
        status: .unauthorized, title: .noToken, detail: APIPhrase.noTokenDetail.in(language),
        headers: [HTTPField(name: .wwwAuthenticate, value: "Bearer")]
      ).response(language)
    }
    return .redirect(to: "\(Self.path)?lang=\(language.rawValue)", type: .normal)
  }

  private func isAdmitted(_ request: Request) -> Bool {
    let bearer = "Bearer "
    if let header = request.headers[.authorization], header.hasPrefix(bearer) {
      return token.opens(String(header.dropFirst(bearer.count)))
    }
    return request.cookies[Self.cookie].map { token.admits($0.value) } ?? false
  }
}
