import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Workbench

@Suite("Hostile requests")
struct HostileTests {
  private func status(
    _ uri: String, _ method: HTTPRequest.Method = .get, _ headers: HTTPFields,
    body: String? = nil
  ) async throws -> HTTPResponse.Status {
    try await Bench.application().test(.router) { client in
      try await client.execute(
        uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) }
      ).status
    }
  }

  private static let origin = HTTPField.Name("Origin")!
  private static let site = HTTPField.Name("Sec-Fetch-Site")!
  private static let question = #"{"policies": ["preventie-voorop"], "households": 60}"#

  @Test("A name that was made to lead here gets nothing (DNS rebinding)")
  func rebinding() async throws {
    try await Bench.application(hosts: ["127.0.0.1:8470"]).test(.router) { client in
      for path in ["/", "/health", "/api/levers", "/openapi.json", "/styles/balans.css"] {
        let response = try await client.execute(uri: path, method: .get)
        #expect(response.status == .misdirectedRequest, "\(path)")
      }
    }
  }

  @Test(
    "Another site can neither ask nor read",
    arguments: ["http://evil.example", "null", "http://localhost:1", "https://localhost"])
  func otherOrigin(_ origin: String) async throws {
    var headers = Bench.headers
    headers[Self.origin] = origin
    #expect(try await status("/api/levers", .get, headers) == .forbidden)
    #expect(
      try await status("/api/questions", .post, headers, body: Self.question) == .forbidden)
  }

  @Test(
    "A link, a form or a picture on another site starts no work",
    arguments: [
      "cross-site", "same-site",
    ])
  func otherSite(_ site: String) async throws {
    var headers = Bench.headers
    headers[Self.site] = site
    #expect(
      try await status("/answer?p=preventie-voorop&n=4", .get, headers) == .forbidden)
    #expect(try await status("/api/lives", .get, headers) == .forbidden)
    #expect(
      try await status("/api/questions", .post, headers, body: Self.question) == .forbidden)
  }

  @Test(
    "A form that says nothing of where it comes from is refused: it is no JSON",
    arguments: [
      "application/x-www-form-urlencoded", "text/plain", "multipart/form-data", "",
    ])
  func plainForm(_ type: String) async throws {
    let headers: HTTPFields = type.isEmpty ? [:] : [.contentType: type]
    for path in ["/api/questions", "/api/jobs/a/stop", "/jobs/a/stop"] {
      #expect(
        try await status(path, .post, headers, body: Self.question) == .unsupportedMediaType,
        "\(path)")
    }
  }

  @Test(
    "No path leads out of what is served",
    arguments: [
      "/styles/../../Package.swift", "/styles/%2e%2e/%2e%2e/Package.swift",
      "/scripts/..%2f..%2fPackage.swift", "//etc/passwd", "/vendor/../templates/layout.mustache",
      "/templates/layout.mustache", "/api/runs/..%2f..%2fetc%2fpasswd", "/runs/%00",
      "/api/jobs/%F0%9F%92%A9", "/api/runs/'%20OR%201=1--", "/api/../Package.swift",
    ])
  func traversal(_ path: String) async throws {
    #expect(try await status(path, .get, Bench.headers) == .notFound)
  }

  @Test("Ids that are nobody's are not found, for every verb")
  func unknown() async throws {
    for (path, method) in [
      ("/api/jobs/abc", HTTPRequest.Method.get), ("/api/jobs/abc/events", .get),
      ("/api/jobs/abc/stop", .post), ("/api/jobs/abc/resume", .post), ("/api/runs/abc", .get),
      ("/api/runs/abc", .delete), ("/api/nothing", .get), ("/api/", .get),
    ] {
      #expect(try await status(path, method, Bench.headers) == .notFound, "\(method) \(path)")
    }
    #expect(try await status("/api/levers", .delete, Bench.headers) == .methodNotAllowed)
  }

  @Test("What is too large is refused before it is read")
  func large() async throws {
    let long = String(repeating: "x", count: 20_000)
    #expect(try await status("/ask?p=\(long)", .get, Bench.headers) == .uriTooLong)
    let body = #"{"policies": ["\#(String(repeating: "x", count: 70_000))"]}"#
    #expect(
      try await status("/api/questions", .post, Bench.headers, body: body) == .contentTooLarge)
  }

  @Test("A question full of script comes back as text, with a policy that runs none")
  func script() async throws {
    let hostile = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E"
    for path in [
      "/?p=\(hostile)&n=4", "/ask?m=\(hostile)&p=x", "/ground?q=\(hostile)",
      "/lives?household=\(hostile)&p=preventie-voorop&h=60&y=1&n=4", "/?lang=\(hostile)",
      "/runs/\(hostile)",
    ] {
      try await Bench.application().test(.router) { client in
        try await client.execute(uri: path, method: .get, headers: Bench.headers) { response in
          #expect(!String(buffer: response.body).contains("<script>alert"), "\(path)")
          guard response.status != .notFound || response.body.readableBytes > 0 else { return }
          let policy = response.headers[.contentSecurityPolicy] ?? ""
          #expect(policy.contains("script-src 'self'") && !policy.contains("unsafe"), "\(path)")
        }
      }
    }
    try await Bench.application().test(.router) { client in
      let response = try await client.execute(
        uri: "/api/questions", method: .post, headers: Bench.headers,
        body: ByteBuffer(string: #"{"policies": ["<script>alert(1)</script>"]}"#))
      #expect(response.headers[.contentType] == "application/problem+json")
      #expect(response.headers[.xContentTypeOptions] == "nosniff")
    }
  }
}
