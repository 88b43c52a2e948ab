import Evidence
import Hummingbird
import Model
import Wording

extension Workbench {
  func addGround(to router: Router<BasicRequestContext>) {
    router.get("ground") { request, _ in pages.page(request.uri.string) { ground(request) } }
  }

  /// Every number, as far as it is sought.
  private func ground(_ request: Request) -> Response {
    let language = Language(of: request)
    let parameters = request.uri.queryParameters
    let frame = PageFrame(
      language, title: WorkbenchPhrase.placeGround.in(language), kind: .ground, at: request.uri)
    return html(
      "ground",
      GroundPage(
        laboratory, query: String((parameters["q"] ?? "").prefix(100)),
        grade: parameters["grade"].map(String.init).flatMap(Grade.init), frame: frame, language))
  }
}
