import HTTPTypes
import Hummingbird
import Wording

extension Workbench {
  /// A page as a response.
  func html(
    _ template: String, _ context: some Sendable, status: HTTPResponse.Status = .ok
  ) -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: .init(byteBuffer: ByteBuffer(string: web.render(template, context))))
  }

  /// That there is no such thing, as a page.
  func notFound(_ request: Request) -> Response {
    message(
      .notFound, text: WorkbenchPhrase.notFoundText.in(Language(of: request)), request,
      status: .notFound)
  }

  /// A page that says one thing.
  func message(
    _ heading: WorkbenchPhrase, text: String, _ request: Request, status: HTTPResponse.Status
  ) -> Response {
    let language = Language(of: request)
    return html(
      "message",
      MessagePage(
        page: PageFrame(
          language, title: heading.in(language), kind: nil, at: request.uri),
        words: PageFrame.words(language), heading: heading.in(language), text: text,
        back: "/?lang=\(language.rawValue)"), status: status)
  }

  /// Text to be saved as a file.
  func download(_ text: String, type: String, name: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: type,
        .contentDisposition: "attachment; filename=\"\(name)\"",
      ], body: .init(byteBuffer: ByteBuffer(string: text)))
  }
}

/// A page that says one thing.
struct MessagePage: Sendable {
  let page: PageFrame
  let words: [String: String]
  let heading: String
  let text: String
  let back: String
}
