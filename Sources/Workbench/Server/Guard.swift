import HTTPTypes
import Hummingbird
import NIOConcurrencyHelpers

/// Keeps other sites out: the workbench answers to its own name only, and starts no work for a page
/// that is not its own.
///
/// A name that resolves to this machine (DNS rebinding) is not the workbench's name; a request from
/// another site says so in `Sec-Fetch-Site` or `Origin`.
struct Guard<Context: RequestContext>: RouterMiddleware {
  /// The hosts that the workbench answers to, with their port, which is known when it listens.
  let hosts: NIOLockedValueBox<Set<String>>

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let hosts = hosts.withLockedValue { $0 }
    guard let host = request.head.authority?.lowercased(), hosts.contains(host) else {
      return Response(status: .misdirectedRequest)
    }
    if let site = request.headers[.secFetchSite], !["same-origin", "none"].contains(site) {
      return Response(status: .forbidden)
    }
    if let origin = request.headers[.origin], !hosts.contains(where: { origin == "http://\($0)" }) {
      return Response(status: .forbidden)
    }
    guard
      request.method == .get || request.method == .head || request.headers[.origin] != nil
        || request.headers[.secFetchSite] != nil
        || request.headers[.contentType] == "application/json"
    else { return Response(status: .forbidden) }
    var response = try await next(request, context)
    for (name, value) in Self.headers where response.headers[name] == nil {
      response.headers[name] = value
    }
    return response
  }

  /// Nothing from elsewhere, nothing inline, in nobody's frame.
  private static var headers: [(HTTPField.Name, String)] {
    [
      (
        .contentSecurityPolicy,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
      ),
      (.xContentTypeOptions, "nosniff"),
      (.referrerPolicy, "no-referrer"),
      (.crossOriginOpenerPolicy, "same-origin"),
      (.crossOriginResourcePolicy, "same-origin"),
      (.cacheControl, "no-store"),
    ]
  }
}

extension HTTPField.Name {
  static var secFetchSite: HTTPField.Name { HTTPField.Name("Sec-Fetch-Site")! }
  static var referrerPolicy: HTTPField.Name { HTTPField.Name("Referrer-Policy")! }
  static var crossOriginOpenerPolicy: HTTPField.Name {
    HTTPField.Name("Cross-Origin-Opener-Policy")!
  }
}
