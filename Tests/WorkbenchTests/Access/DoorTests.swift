import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Workbench

@Suite("The door")
struct DoorTests {
  private static let secret = String(repeating: "k9", count: 20)
  private static let origin = HTTPField.Name("Origin")!

  private func application() throws -> some ApplicationProtocol {
    try Bench.application(
      listening: Listening(address: "0.0.0.0", port: 0, token: AccessToken(Self.secret)))
  }

  @Test("Nobody else is let in without a token")
  func needsToken() throws {
    for address in ["0.0.0.0", "192.168.1.4", "::"] {
      #expect(throws: ListeningError(address: address, problem: .noToken)) {
        try Listening(address: address)
      }
    }
    for address in ["127.0.0.1", "127.8.8.8", "::1"] {
      #expect(try Listening(address: address).isLoopback)
    }
    for address in ["localhost; rm", "", "300.1.1.1", "127.0.0.1.evil.example"] {
      #expect(throws: ListeningError(address: address, problem: .notAnAddress)) {
        try Listening(address: address)
      }
    }
  }

  @Test("Programs show the token, browsers a cookie that does not tell it")
  func admitted() async throws {
    try await application().test(.router) { client in
      let without = try await client.execute(
        uri: "/api/levers", method: .get, headers: Bench.headers)
      #expect(without.status == .unauthorized)
      #expect(without.headers[.wwwAuthenticate] == "Bearer")
      for (header, status) in [
        ("Bearer \(Self.secret)", HTTPResponse.Status.ok),
        ("Bearer \(Self.secret)x", .unauthorized),
        ("Bearer ", .unauthorized), ("Basic \(Self.secret)", .unauthorized),
      ] {
        let response = try await client.execute(
          uri: "/api/levers", method: .get, headers: [.authorization: header])
        #expect(response.status == status, "\(header)")
      }
      let page = try await client.execute(uri: "/", method: .get)
      #expect(page.status == .seeOther || page.status == .found)
      #expect(page.headers[.location] == "/enter?lang=nl")
      let form: HTTPFields = [
        .contentType: "application/x-www-form-urlencoded", Self.origin: "http://localhost",
      ]
      let wrong = try await client.execute(
        uri: "/enter", method: .post, headers: form, body: ByteBuffer(string: "token=guess"))
      #expect(wrong.status == .unauthorized && wrong.headers[.setCookie] == nil)
      let right = try await client.execute(
        uri: "/enter", method: .post, headers: form,
        body: ByteBuffer(string: "token=\(Self.secret)"))
      let cookie = try #require(right.headers[.setCookie])
      #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
      #expect(!cookie.contains(Self.secret))
      let pass = String(cookie.prefix { $0 != ";" })
      let home = try await client.execute(uri: "/", method: .get, headers: [.cookie: pass])
      #expect(home.status == .ok)
      let forged = try await client.execute(
        uri: "/", method: .get, headers: [.cookie: "balans-pass=\(Self.secret)"])
      #expect(forged.status != .ok)
    }
  }

  @Test("With a token another site is kept out as well")
  func otherSite() async throws {
    try await application().test(.router) { client in
      let response = try await client.execute(
        uri: "/api/levers", method: .get,
        headers: [.authorization: "Bearer \(Self.secret)", Self.origin: "http://evil.example"])
      #expect(response.status == .forbidden)
    }
  }

  @Test("A token is long, is there, and is for its owner alone")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "balans-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func file(_ text: String, mode: Int = 0o600) throws -> String {
      let path = folder.appending(path: UUID().uuidString).path
      try Data(text.utf8).write(to: URL(filePath: path))
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      return path
    }
    let token = try AccessToken(file: file(Self.secret + "\nmore\n"))
    #expect(token.opens(Self.secret) && !token.opens("") && !token.admits(Self.secret))
    #expect(token.admits(token.pass))
    for wrong in [
      try file("short"), try file(""), try file(Self.secret, mode: 0o644), folder.path,
      folder.path + "/none", try file(String(repeating: "é", count: 40)),
    ] {
      #expect(throws: AccessTokenError.self) { try AccessToken(file: wrong) }
    }
  }
}
