import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Workbench

@Suite("Questions by the API")
struct QuestionAPITests {
  private static let small =
    #"{"households": 60, "policies": ["preventie-voorop"], "years": 1, "replicates": 4, "seed": 11}"#

  private func ask(
    _ body: String, _ client: some TestClientProtocol
  ) async throws -> TestResponse {
    try await client.execute(
      uri: "/api/questions?lang=en", method: .post, headers: Bench.headers,
      body: ByteBuffer(string: body))
  }

  /// The first thing that is said to be wrong.
  private func refusal(
    _ body: String, _ client: some TestClientProtocol,
    status: HTTPResponse.Status = .unprocessableContent
  ) async throws -> [String: Any] {
    let response = try await ask(body, client)
    #expect(response.status == status, "\(body)")
    #expect(response.headers[.contentType] == "application/problem+json")
    let errors = try Bench.object(response)["errors"] as? [[String: Any]]
    return errors?.first ?? [:]
  }

  @Test("Asked, followed to its end, kept, read again, forgotten")
  func whole() async throws {
    try await Bench.application().test(.router) { client in
      let asked = try await ask(Self.small, client)
      #expect(asked.status == .accepted)
      let id = try #require(try Bench.object(asked)["id"] as? String)
      #expect(asked.headers[.location] == "/api/jobs/\(id)")
      let events = try await client.execute(
        uri: "/api/jobs/\(id)/events", method: .get, headers: Bench.headers)
      let last = try #require(
        String(buffer: events.body).components(separatedBy: "\n\n").last { !$0.isEmpty })
      let data = last.split(separator: "\n").filter { $0.hasPrefix("data: ") }
        .map { $0.dropFirst(6) }.joined(separator: "\n")
      let state = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
      #expect(state?["phase"] as? String == "done")
      #expect(state?["done"] as? Int == 4)
      let run = try await client.execute(
        uri: "/api/runs/\(id)", method: .get, headers: Bench.headers)
      #expect(try Bench.object(run)["schema"] as? String == "balans-result/1")
      let job = try await client.execute(
        uri: "/api/jobs/\(id)", method: .get, headers: Bench.headers)
      let result = try Bench.object(job)["result"] as? [String: Any]
      #expect(result?["run"] as? String == id)
      for expected in [HTTPResponse.Status.noContent, .notFound] {
        let deleted = try await client.execute(
          uri: "/api/runs/\(id)", method: .delete, headers: Bench.headers)
        #expect(deleted.status == expected)
      }
      let gone = try await client.execute(
        uri: "/api/jobs/\(id)", method: .get, headers: Bench.headers)
      #expect(gone.status == .notFound)
    }
  }

  @Test("A question that cannot be says which field, why, and what is nearest")
  func refused() async throws {
    try await Bench.application().test(.router) { client in
      let policy = try await refusal(#"{"policies": ["preventie-voorob"]}"#, client)
      #expect(policy["field"] as? String == "policies")
      #expect(policy["nearest"] as? String == "preventie-voorop")
      let field = try await refusal(#"{"policeis": []}"#, client)
      #expect(field["field"] as? String == "policeis")
      #expect(field["nearest"] as? String == "policies")
      let range = try await refusal(
        #"{"policies": ["preventie-voorop"], "years": 99}"#, client)
      #expect(range["field"] as? String == "years")
      #expect(range["expected"] as? [Int] == [1, 10])
      let type = try await refusal(#"{"years": "5"}"#, client)
      #expect(type["field"] as? String == "years")
      let lever = try await refusal(
        #"{"own": {"levers": {"information.plain_leters": 1}}}"#, client)
      #expect(lever["field"] as? String == "own.levers")
      #expect(lever["nearest"] is String)
      let missing = try await refusal(#"{"own": {"from": "almere-2019"}}"#, client)
      #expect(missing["field"] as? String == "own.levers")
    }
  }

  @Test(
    "What is no JSON object is refused, however it is made",
    arguments: [
      "", "{", "[]", "null", "\u{0}", #"{"years": 1e999}"#, #"{"seed": -1}"#,
      String(repeating: "[", count: 30_000), #"{"policies": [null]}"#, #"{"households": 1.5}"#,
    ])
  func notJSON(_ body: String) async throws {
    try await Bench.application().test(.router) { client in
      let response = try await ask(body, client)
      #expect([.badRequest, .unprocessableContent].contains(response.status))
      #expect(response.headers[.contentType] == "application/problem+json")
    }
  }

  @Test("A life is a trace; whoever is not there is said to be so, with who is nearest")
  func lives() async throws {
    try await Bench.application().test(.router) { client in
      let query = "policies=preventie-voorop&households=60&years=1"
      let life = try await client.execute(
        uri: "/api/lives?\(query)", method: .get, headers: Bench.headers)
      #expect(life.status == .ok)
      #expect(try Bench.object(life)["schema"] as? String == "balans-trace/1")
      let nobody = try await client.execute(
        uri: "/api/lives?\(query)&household=4000000000", method: .get, headers: Bench.headers)
      #expect(nobody.status == .notFound)
      let errors = try Bench.object(nobody)["errors"] as? [[String: Any]]
      #expect(errors?.first?["nearest"] is String)
      for wrong in ["household=-1", "household=x", "vignette=../../etc/passwd", "polices=x"] {
        let response = try await client.execute(
          uri: "/api/lives?\(query)&\(wrong)", method: .get, headers: Bench.headers)
        #expect(response.status == .unprocessableContent, "\(wrong)")
      }
    }
  }
}
