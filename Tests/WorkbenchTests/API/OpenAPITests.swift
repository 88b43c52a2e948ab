import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOConcurrencyHelpers
import Testing

@testable import Workbench

@Suite("The description of the API")
struct OpenAPITests {
  private func description() throws -> [String: Any] {
    let workbench = try Bench.workbench.get()
    let text = OpenAPI(workbench.operations, version: "test").json.text
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("Every route below /api/ is described, and everything described has a route")
  func routes() throws {
    let router = try Bench.workbench.get().router(NIOLockedValueBox([]))
    let paths = try #require(try description()["paths"] as? [String: [String: Any]])
    let described = Set(
      paths.flatMap { path, methods in methods.keys.map { "\($0) \(path)" } })
    let all: [HTTPRequest.Method] = [.get, .post, .put, .delete, .patch, .options, .trace]
    let routed = Set(
      router.routes.filter { $0.path.description.hasPrefix("/api/") }.map {
        let path = $0.path.description.replacing(/:(\w+)/) { "{\($0.1)}" }
        return "\($0.method.rawValue.lowercased()) \(path)"
      })
    #expect(described.isSubset(of: routed))
    // What is routed and not described only says which methods there are.
    #expect(routed.count == paths.count * all.count)
    #expect(Set(routed.map { $0.split(separator: " ")[1] }) == Set(paths.keys.map { $0[...] }))
  }

  @Test("Ids are different, and every schema that is named is there")
  func names() throws {
    let operations = try Bench.workbench.get().operations
    #expect(Set(operations.map(\.id)).count == operations.count)
    let schemas = Set(APISchema.all.map(\.name))
    for operation in operations {
      for name in [operation.body, operation.schema].compacted() {
        #expect(schemas.contains(name), "\(operation.id)")
      }
    }
  }

  @Test("Every register is a document that says what it is, with something in it")
  func registers() async throws {
    try await Bench.application().test(.router) { client in
      for (name, field) in [
        ("municipalities", "municipalities"), ("policies", "policies"), ("levers", "levers"),
        ("parameters", "parameters"), ("indicators", "indicators"),
      ] {
        try await client.execute(uri: "/api/\(name)", method: .get, headers: Bench.headers) {
          response in
          #expect(response.status == .ok)
          let object = try Bench.object(response)
          #expect(object["schema"] as? String == "balans-\(name)/1")
          #expect((object[field] as? [Any])?.isEmpty == false)
        }
      }
    }
  }
}

extension Sequence {
  fileprivate func compacted<Value>() -> [Value] where Element == Value? { compactMap { $0 } }
}
