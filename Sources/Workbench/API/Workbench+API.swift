import HTTPTypes
import Hummingbird
import Wording

extension Workbench {
  /// Everything that programs can ask.
  var operations: [APIOperation] { registers + questions + keptRuns + tracedLives }

  /// The routes of the API, and its description.
  func addAPI(to router: Router<BasicRequestContext>) {
    let operations = operations
    for operation in operations {
      router.on(operation.routerPath, method: operation.method) { request, context in
        try await operation.answer(request, context)
      }
    }
    for (path, those) in Dictionary(grouping: operations, by: \.path) {
      refuseOthers(than: those.map(\.method), path: path, of: those[0], on: router)
    }
    let description = OpenAPI(operations, version: version).json
    router.get("openapi.json") { _, _ in Response.json(description) }
  }

  /// Says which methods a path has to whoever uses another.
  private func refuseOthers(
    than known: [HTTPRequest.Method], path: String, of operation: APIOperation,
    on router: Router<BasicRequestContext>
  ) {
    let allowed = known.map(\.rawValue).sorted().joined(separator: ", ")
    let all: [HTTPRequest.Method] = [.get, .post, .put, .delete, .patch, .options, .trace]
    for method in all where !known.contains(method) {
      router.on(operation.routerPath, method: method) { _, _ -> Response in
        throw Problem(
          status: .methodNotAllowed, title: .wrongMethod,
          headers: [HTTPField(name: .allow, value: allowed)], slots: ["allowed": allowed])
      }
    }
  }
}
