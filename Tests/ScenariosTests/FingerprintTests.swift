import Evidence
import Foundation
import Model
import Testing

@testable import Scenarios

@Suite("The fingerprint")
struct FingerprintTests {
  let bench: ScenarioBench

  init() throws { bench = try ScenarioBench() }

  private func fingerprint(_ lines: String) throws -> String {
    try bench.add("x", lines)
    return try bench.load("x").fingerprint
  }

  @Test("SHA-256 as published")
  func sha() {
    #expect(
      Fingerprint.of("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test("a change in a file of the law is another revision of the model")
  func law() throws {
    let folder = bench.folder + "/law"
    try bench.write("law/b.yaml", "c")
    try bench.write("law/a.yaml", "ab")
    try bench.write("law/README.md", "d")
    let revision = try ModelRevision(lawFolder: folder, results: "1")
    #expect(revision == ModelRevision(lawDigest: Fingerprint.of("abc"), results: "1"))
    #expect(
      messages { _ = try ModelRevision(lawFolder: "/geen", results: "1") }
        == ["/geen: there is no such folder, or it cannot be read"])
  }

  @Test("canonical JSON sorts keys, escapes text and writes numbers one way")
  func canonical() {
    let value = CanonicalJSON.object([
      "b": .list([.number(0.1), .number(12)]), "a": .text("\"\\\u{1}é"),
    ])
    #expect(value.encoded == "{\"a\":\"\\\"\\\\\\u0001é\",\"b\":[0.1,12.0]}")
  }

  @Test(
    "does not change with spelling",
    arguments: [
      "levers: {control.depth: 0.50, control.alertness: 2, control.gate_priority: 1}",
      "# toelichting\nlevers:\n  control.gate_priority: true\n  control.alertness: 2.0\n"
        + "  control.depth: 5e-1",
      "levers: {control.depth: {0: 0.5}, control.alertness: {6: 2, 0: 2}, control.gate_priority: 1}",
      "levers: {control.depth: 0.5, control.alertness: 2}\nmonths: 12\nreplicates: 8",
      "levers: {control.depth: 0.5, control.alertness: 2}\nsummary: {nl: a, en: b}",
      "levers: {control.depth: 0.5, control.alertness: 2, sanction.leniency: -0}",
      "levers: {control.depth: 0.5, control.alertness: 2}\nparameters: {reporting.share: 0.5}",
    ])
  func spelling(_ lines: String) throws {
    let plain = try fingerprint("levers: {control.depth: 0.5, control.alertness: 2}")
    #expect(try fingerprint(lines) == plain)
    #expect(plain.count == 64)
  }

  @Test("does not depend on the folder, the id, the extends or the way a value was given")
  func origin() throws {
    let set = try bench.load("basis", ["control.depth=0.5"]).fingerprint
    #expect(try fingerprint("levers: {control.depth: 0.5}") == set)
    #expect(try ScenarioBench().load("basis", ["control.depth=0.5"]).fingerprint == set)
    bench.register = try smallRegister(note: "another note")
    #expect(try bench.load("basis", ["control.depth=0.5"]).fingerprint == set)
  }

  @Test("changes with every lever")
  func levers() throws {
    var seen: Set = [try bench.load("basis").fingerprint]
    for lever in try shippedLevers().levers {
      let other =
        lever.standard == lever.bounds.upperBound
        ? lever.bounds.lowerBound : lever.bounds.upperBound
      let changed = try bench.load("basis", ["\(lever.path)=\(plain(other))"])
      #expect(seen.insert(changed.fingerprint).inserted, "\(lever.path)")
    }
  }

  @Test("changes with every other value that decides the results")
  func others() throws {
    var seen: Set = [try bench.load("basis").fingerprint]
    let lines = [
      "municipality: {households: 6501}", "law: {as_of: 2019-07-02}", "start: 2019-08",
      "warmup_months: 119", "parameters: {reporting.share: 0.5000001}",
      "levers: {control.depth: {12: 0.4}}", "levers: {control.depth: {13: 0.4}}",
    ]
    for line in lines {
      #expect(seen.insert(try fingerprint(line)).inserted, "\(line)")
    }
    bench.revision.results = "2"
    #expect(seen.insert(try bench.load("basis").fingerprint).inserted)
    bench.revision.lawDigest = "1"
    #expect(seen.insert(try bench.load("basis").fingerprint).inserted)
    bench.register = try smallRegister(base: 0.81)
    #expect(seen.insert(try bench.load("basis").fingerprint).inserted)
  }

  @Test("is the same for random policies however their files are ordered")
  func property() throws {
    var random = SystemRandomNumberGenerator()
    let levers = try shippedLevers().levers.filter { !$0.isInteger && $0.unit != .boolean }
    for _ in 0..<20 {
      let values = levers.map { "  \($0.path): \(plain(Double.random(in: $0.bounds)))" }
      let shuffled = values.shuffled(using: &random)
      #expect(
        try fingerprint("levers:\n" + values.joined(separator: "\n"))
          == fingerprint("levers:\n" + shuffled.joined(separator: "\n# tussendoor\n")))
    }
  }

  @Test("the canonical form reads back as JSON, and holds no titles or paths")
  func json() throws {
    let canonical = try bench.load("basis").canonical
    let object = try JSONSerialization.jsonObject(with: Data(canonical.utf8)) as? [String: Any]
    #expect((object?["levers"] as? [String: Any])?.count == LeverPaths.all.count)
    #expect(object?["households"] as? Double == 6500)
    #expect(!canonical.contains("Basis") && !canonical.contains(bench.folder))
  }
}
