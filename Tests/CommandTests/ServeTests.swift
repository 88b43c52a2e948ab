import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite("The workbench as a program", .serialized)
struct ServeTests {
  /// The program, serving; it is killed when the last who holds it lets go.
  private final class Server {
    let running: Running
    let address: String

    init(_ arguments: [String] = []) throws {
      running = try Running(["serve", "--port", "0", "--lang", "en"] + arguments)
      var found: String?
      for _ in 0..<600 where found == nil && running.process.isRunning {
        found = running.output.firstMatch(of: /http:\/\/[^\/ ]+/).map { String($0.0) }
        if found == nil { Thread.sleep(forTimeInterval: 0.1) }
      }
      address = try #require(found, "\(running.errors)")
    }

    /// As when the power fails.
    func kill() {
      Foundation.kill(running.process.processIdentifier, SIGKILL)
      running.process.waitUntilExit()
    }

    deinit { kill() }

    func object(_ path: String, body: String? = nil) async throws -> [String: Any] {
      var request = URLRequest(url: try #require(URL(string: address + path)))
      request.setValue("application/json", forHTTPHeaderField: "Content-Type")
      if let body {
        request.httpMethod = "POST"
        request.httpBody = Data(body.utf8)
      }
      let (data, _) = try await URLSession.shared.data(for: request)
      return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    /// The state of a job as soon as something holds of it.
    func state(
      of id: String, when holds: ([String: Any]) -> Bool
    ) async throws -> [String: Any] {
      for _ in 0..<2400 {
        let state = try await object("/api/jobs/\(id)")
        if holds(state) { return state }
        try await Task.sleep(for: .milliseconds(50))
      }
      throw Waited()
    }

    struct Waited: Error {}
  }

  private static let question =
    #"{"policies": ["preventie-voorop"], "households": 120, "years": 1, "replicates": 600}"#

  @Test("Killed in mid-run and started again, what was finished is there", .timeLimit(.minutes(4)))
  func killed() async throws {
    let folder = try Folder()
    let store = folder.path + "/s.sqlite"
    let first = try Server(["--store", store, "--threads", "1"])
    let id = try #require(
      try await first.object("/api/questions", body: Self.question)["id"] as? String)
    let before = try await first.state(of: id) { ($0["done"] as? Int ?? 0) >= 24 }
    #expect(before["phase"] as? String != "done")
    first.kill()

    let second = try Server(["--store", store, "--threads", "1"])
    #expect(try await second.object("/api/jobs/\(id)")["status"] as? Int == 404)
    let again = try await second.object("/api/questions", body: Self.question)
    #expect(again["id"] as? String == id, "the same question is the same run")
    let state = try await second.state(of: id) { $0["result"] is [String: Any] }
    let shown = try #require((state["result"] as? [String: Any])?["replicates"] as? Int)
    #expect((state["from_store"] as? Int ?? 0) >= min(shown, 24))
    // Stopped, so that the test need not wait for the rest.
    #expect(
      try await second.object("/api/jobs/\(id)/stop", body: "")["phase"] as? String == "stopped")
  }

  @Test("A slow client, a half request and nonsense hold nobody up", .timeLimit(.minutes(2)))
  func slow() async throws {
    let server = try Server(["--no-store"])
    let port = try #require(URL(string: server.address)?.port)
    let sockets = try (0..<40).map { _ in try Self.openSocket(port) }
    defer { for socket in sockets { close(socket) } }
    let host = "Host: 127.0.0.1:\(port)\r\n"
    for (number, socket) in sockets.enumerated() {
      let text = [
        "GET / HTTP/1.1\r\n\(host)X: ", "\u{0}\u{1}\u{2}\r\n\r\n",
        "POST /api/questions HTTP/1.1\r\n\(host)Content-Type: application/json\r\n"
          + "Content-Length: 60000\r\n\r\n{",
        "GET /\(String(repeating: "x", count: 300)) HTTP/9.9\r\n\r\n",
      ][number % 4]
      _ = text.withCString { send(socket, $0, strlen($0), Int32(MSG_NOSIGNAL)) }
    }
    #expect(try await server.object("/api/policies")["schema"] as? String == "balans-policies/1")
  }

  @Test("Other machines are let in with a token only; a port or an address that is taken is said")
  func refusals() throws {
    let open = try Program.run("serve", "--bind", "0.0.0.0", "--port", "0")
    #expect(open.status == 2 && open.errors.contains("--token-file"))
    let none = try Program.run("serve", "--bind", "0.0.0.0", "--token-file", "/no/such/file")
    #expect(none.status == 2 && none.errors.contains("/no/such/file"))
    let elsewhere = try Program.run("serve", "--bind", "example.org")
    #expect(elsewhere.status == 2 && elsewhere.errors.contains("example.org"))
  }

  private static func openSocket(_ port: Int) throws -> Int32 {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let outcome = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Foundation.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(outcome == 0)
    return socket
  }
}
