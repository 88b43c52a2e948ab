import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Workbench

@Suite("Pages")
struct PageTests {
  private func page(
    _ uri: String, method: HTTPRequest.Method = .get, _ fields: [String: String] = [:],
    hosts: Set<String> = [Bench.host]
  ) async throws -> (status: Int, text: String, headers: HTTPFields) {
    var headers = HTTPFields()
    for (name, value) in fields { headers[try #require(HTTPField.Name(name))] = value }
    let sent = headers
    return try await Bench.application(hosts: hosts).test(.router) { client in
      try await client.execute(uri: uri, method: method, headers: sent) {
        ($0.status.code, String(buffer: $0.body), $0.headers)
      }
    }
  }

  @Test("Every page is there in Dutch and in English, without a slot left open")
  func pages() async throws {
    for path in ["/", "/ground", "/runs"] {
      for language in ["nl", "en"] {
        let page = try await page("\(path)?lang=\(language)")
        #expect(page.status == 200)
        #expect(page.text.contains("<html lang=\"\(language)\">"))
        #expect(!page.text.contains("{{") && !page.text.contains("{n}"))
        #expect(!page.text.contains("style=\"") && !page.text.contains("<style"))
      }
    }
  }

  @Test("Dutch is the language where none is asked for")
  func dutchFirst() async throws {
    #expect(try await page("/").text.contains("<html lang=\"nl\">"))
    #expect(try await page("/?lang=xx").text.contains("<html lang=\"nl\">"))
  }

  @Test("A question that cannot be comes back filled in, with the reason at the top")
  func refused() async throws {
    let page = try await page("/ask?p=preventie-vorop&y=99&n=16&lang=en")
    #expect(page.status == 422)
    #expect(page.text.contains("Do you mean “preventie-voorop”?"))
    #expect(page.text.contains("It must be a number from 1 to 10"))
  }

  @Test("What is typed is never part of the page's own code")
  func escaped() async throws {
    for uri in [
      "/?p=%3Cscript%3Ealert(1)%3C/script%3E&n=16",
      "/ground?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
      "/ask?m=%3Cimg%20src=x%3E&p=niets-doen&n=16",
    ] {
      let page = try await page(uri)
      #expect(!page.text.contains("<script>alert") && !page.text.contains("<img src=x"))
    }
  }

  @Test("Another name for this machine is not the workbench's, and no other site starts its work")
  func guarded() async throws {
    #expect(try await page("/", hosts: ["127.0.0.1:8470"]).status == 421)
    #expect(try await page("/", ["Sec-Fetch-Site": "cross-site"]).status == 403)
    #expect(try await page("/", ["Origin": "http://evil.example"]).status == 403)
    #expect(try await page("/", ["Sec-Fetch-Site": "same-origin"]).status == 200)
    #expect(try await page("/jobs/abc/stop", method: .post).status == 415)
    let own = ["Origin": "http://\(Bench.host)"]
    #expect(try await page("/jobs/abc/stop", method: .post, own).status == 404)
  }

  @Test("Pages allow nothing inline and nothing from elsewhere")
  func policy() async throws {
    let policy = try #require(
      try await page("/").headers[.contentSecurityPolicy])
    #expect(policy.contains("default-src 'none'") && policy.contains("script-src 'self'"))
    #expect(!policy.contains("unsafe"))
  }

  @Test(
    "Only the workbench's own files are served",
    arguments: [
      "/styles/../templates/layout.mustache", "/styles/%2e%2e/%2e%2e/Package.swift",
      "/scripts/none.js", "/etc/passwd", "/runs/..%2f..%2fx", "/jobs/../x",
    ])
  func files(_ path: String) async throws {
    #expect(try await page(path).status == 404)
  }

  @Test("A file that has not changed is not sent again")
  func unchanged() async throws {
    let first = try await page("/styles/balans.css")
    #expect(first.status == 200)
    let tag = try #require(first.headers[.eTag])
    #expect(try await page("/styles/balans.css", ["If-None-Match": tag]).status == 304)
  }

  @Test("The register is searched by words, and by grade")
  func ground() async throws {
    let all = try await page("/ground?lang=en").text
    let some = try await page("/ground?lang=en&q=refuse%20conceal").text
    #expect(all.count > some.count && some.contains("detection.refusal"))
    #expect(
      !(try await page("/ground?lang=en&q=refusal&grade=A").text.contains("detection.refusal")))
  }

  @Test(
    "A run that is not there is said so, as a page", arguments: ["abc", "0123456789ab", "x%00"])
  func unknownRun(_ id: String) async throws {
    for form in ["", "/report.html", "/answer.csv", "/answer.json"] {
      #expect(try await page("/runs/\(id)\(form)").status == 404)
    }
  }
}
