import Foundation
import Testing

@testable import Evidence

@Suite("Scripted households")
struct VignetteFileTests {
  private func faults(_ change: (String) -> String) throws -> [String] {
    let text = """
      schema: balans-vignette/1
      id: x
      name: X
      story: {nl: Verhaal, en: Story}
      source: "here"
      luck: 1
      household: {type: single, doenvermogen: 0, stress: 0, trust: 0.5, perceived: 0.3, norm: 0}
      events:
        - {month: 2, kind: gift, amount: 0.5}
      """
    let folder = FileManager.default.temporaryDirectory.appending(path: "v-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try change(text).write(
      to: folder.appending(path: "x.yaml"), atomically: true, encoding: .utf8)
    do {
      _ = try VignetteFile(id: "x", folder: folder.path)
      return []
    } catch { return error.all.map(\.message) }
  }

  @Test("are read, and every mistake is refused with its place")
  func mistakes() throws {
    #expect(try faults { $0 } == [])
    for (old, new, expected) in [
      ("kind: gift", "kind: gifts", "\"gifts\" is no kind of event"),
      ("month: 2", "month: -1", "month"), ("trust: 0.5", "trust: 1.5", "trust"),
      ("amount: 0.5", "amount: 2", "amount"), ("type: single", "type: alone", "type"),
      ("balans-vignette/1", "balans-vignette/9", "schema"), ("luck: 1", "luck: -1", "luck"),
      ("events:", "evens:", "evens"),
    ] {
      let found = try faults { $0.replacing(old, with: new) }
      #expect(found.contains { $0.contains(expected) }, "\(new): \(found)")
    }
  }
}
