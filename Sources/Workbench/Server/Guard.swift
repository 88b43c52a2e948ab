import HTTPTypes
import Hummingbird
import NIOConcurrencyHelpers
import Wording

/// Keeps other sites out: the workbench answers to its own name only, and starts no work for a page
/// that is not its own.
///
/// A name that resolves to this machine (DNS rebinding) is not the workbench's name; a request from
/// another site says so in `Sec-Fetch-Site` or `Origin`.
struct Guard<Context: RequestContext>: RouterMiddleware {
  /// The hosts that the workbench answers to, with their port, which is known when it listens.
  let hosts: NIOLockedValueBox<Set<String>>
  /// Whether a token is asked at the door: then any name will do, since a page of another name has no
  /// cookie of ours.
  let hasDoor: Bool

  /// The longest address: a question with every lever set is shorter.
  static var longestAddress: Int { 16 * 1024 }

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response: Response
    if let refusal = refusal(of: request) {
      response = refusal.response(Language(of: request))
      // Whatever is still coming is not read.
      response.headers[.connection] = "close"
    } else {
      response = try await next(request, context)
    }
    for (name, value) in Self.headers where response.headers[name] == nil {
      response.headers[name] = value
    }
    return response
  }

  /// Why a request goes no further; nil when it may.
  private func refusal(of request: Request) -> Problem? {
    let hosts = hosts.withLockedValue { $0 }
    guard let host = request.head.authority?.lowercased(), hasDoor || hosts.contains(host) else {
      return Problem(status: .misdirectedRequest, title: .otherName)
    }
    if let site = request.headers[.secFetchSite], !["same-origin", "none"].contains(site) {
      return Problem(status: .forbidden, title: .otherSite)
    }
    if let origin = request.headers[.origin], !isOwn(origin, host, hosts) {
      return Problem(status: .forbidden, title: .otherSite)
    }
    if (request.head.path?.utf8.count ?? 0) > Self.longestAddress {
      return tooLarge(.uriTooLong, Self.longestAddress)
    }
    if let length = request.headers[.contentLength].flatMap(Int.init), length > QuestionBody.most {
      return tooLarge(.contentTooLarge, QuestionBody.most)
    }
    // A form of another site can post, but not with this type; nor can it use other methods.
    let saysWhereFrom =
      request.headers[.origin] != nil || request.headers[.secFetchSite] != nil
    if request.method == .post, !saysWhereFrom,
      !request.isJSON
    {
      return Problem(status: .unsupportedMediaType, title: .noType)
    }
    return nil
  }

  private func isOwn(_ origin: String, _ host: String, _ hosts: Set<String>) -> Bool {
    let names = hasDoor ? [host] : hosts
    // Behind a proxy that adds TLS the origin is https.
    return names.contains { origin == "http://\($0)" || (hasDoor && origin == "https://\($0)") }
  }

  private func tooLarge(_ status: HTTPResponse.Status, _ most: Int) -> Problem {
    Problem(status: status, title: .tooLarge, slots: ["n": "\(most)"])
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
