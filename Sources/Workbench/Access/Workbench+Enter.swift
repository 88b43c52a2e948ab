import Foundation
import HTTPTypes
import Hummingbird
import Wording

extension Workbench {
  /// The page at the door: asks for the token, and gives a cookie for it.
  func addEntrance(to router: Router<BasicRequestContext>, _ token: AccessToken) {
    router.get("enter") { request, _ in entrance(request, wasWrong: false) }
    router.post("enter") { request, _ in
      let bytes = try await request.body.collect(upTo: 8 * 1024)
      var form = URLComponents()
      form.percentEncodedQuery = String(buffer: bytes).replacing("+", with: "%20")
      let given = form.queryItems?.first { $0.name == "token" }?.value ?? ""
      guard token.opens(given.trimmingCharacters(in: .whitespaces)) else {
        // Slow, so that guessing is; it costs a waiting connection nothing else.
        try await Task.sleep(for: .seconds(1))
        return entrance(request, wasWrong: true)
      }
      var response = Response.redirect(
        to: "/?lang=\(Language(of: request).rawValue)", type: .normal)
      response.setCookie(
        Cookie(
          name: Door<BasicRequestContext>.cookie, value: token.pass, path: "/", secure: false,
          httpOnly: true, sameSite: .strict))
      return response
    }
  }

  private func entrance(_ request: Request, wasWrong: Bool) -> Response {
    let language = Language(of: request)
    let words = Dictionary(
      uniqueKeysWithValues: APIPhrase.allCases.map { ($0.rawValue, $0.in(language)) })
    return html(
      "enter",
      EntrancePage(
        page: PageFrame(
          language, title: APIPhrase.enterHeading.in(language), kind: nil, at: request.uri),
        words: PageFrame.words(language).merging(words) { first, _ in first },
        wasWrong: wasWrong, action: "/enter?lang=\(language.rawValue)"),
      status: wasWrong ? .unauthorized : .ok)
  }
}

/// The page at the door.
struct EntrancePage: Sendable {
  let page: PageFrame
  let words: [String: String]
  let wasWrong: Bool
  let action: String
}
