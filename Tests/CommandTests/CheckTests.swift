import Foundation
import Testing

@Suite("balans check")
struct CheckTests {
  /// A folder with one small scenario.
  private static func scenarios() throws -> Folder {
    let folder = try Folder()
    _ = try folder.write(
      "klein.yaml",
      """
      schema: balans-scenario/1
      id: klein
      title: {nl: Klein, en: Small}
      extends: almere-2019
      levers:
        sanction.leniency: 0.3
      """)
    return folder
  }

  @Test("accepts, finds the same, finds what moved, and accepts that with a reason")
  func path() throws {
    let folder = try Self.scenarios()
    #expect(try Program.run("check", folder.path).status == 3)
    let made = try Program.run(
      "check", folder.path, "--accept", "--reason", "a \"first\" one", "--baseline-replicates", "2")
    #expect(made.status == 0, "\(made.errors)")
    let same = try Program.run("check", folder.path, "--lang", "en")
    #expect(same.status == 0 && same.output.contains("equal the accepted"), "\(same.errors)")
    let file = folder.path + "/klein.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacingOccurrences(of: "0.3", with: "0.4")
      .write(toFile: file, atomically: true, encoding: .utf8)
    let moved = try Program.run(
      ["check", folder.path, "--github", "--junit", folder.path + "/junit.xml", "--format", "json"])
    #expect(moved.status == 1)
    #expect(moved.output.contains("::error file="))
    #expect(moved.output.contains("\"causes\": [\"levers\"]"))
    let junit = try String(contentsOfFile: folder.path + "/junit.xml", encoding: .utf8)
    #expect(junit.contains("<testsuite name=\"klein\"") && junit.contains("<failure"))
    let inCI = try Program.run(
      ["check", folder.path, "--accept", "--reason", "no"], environment: ["CI": "true"])
    #expect(inCI.status == 2)
    #expect(try Program.run("check", folder.path, "--accept").status == 2)
    #expect(
      try Program.run("check", folder.path, "--accept", "--reason", "milder").status == 0)
    let ledger = try String(contentsOfFile: folder.path + "/baselines/ledger.yaml", encoding: .utf8)
    #expect(ledger.contains("milder") && ledger.contains("a \\\"first\\\" one"))
    #expect(try Program.run("check", folder.path, "--tier", "exact").status == 0)
  }

  @Test("a baseline that is missing fails in CI, and only there")
  func missing() throws {
    let folder = try Self.scenarios()
    _ = try Program.run(
      "check", folder.path, "--accept", "--reason", "first", "--baseline-replicates", "2")
    let text = try String(contentsOfFile: folder.path + "/klein.yaml", encoding: .utf8)
    _ = try folder.write("nieuw.yaml", text.replacingOccurrences(of: "klein", with: "nieuw"))
    #expect(try Program.run("check", folder.path, "--tier", "exact").status == 0)
    let inCI = try Program.run(
      ["check", folder.path, "--tier", "exact"], environment: ["CI": "true"])
    #expect(inCI.status == 1 && inCI.output.contains("nieuw"))
  }

  @Test(
    "refuses what cannot be used, and leaves it as it is",
    arguments: [
      ("schema: balans-baseline/1", "schema: balans-baseline/9", "balans-baseline/1"),
      ("id: klein", "id: groot", "about"),
      ("exact: \"", "exact: \"zz", "64 hexadecimal"),
      ("question: {", "question: &a {", "anchor"),
      ("indicators:", "indicators: [", "baselines/klein.yaml"),
    ])
  func refusals(old: String, new: String, message: String) throws {
    let folder = try Self.scenarios()
    _ = try Program.run(
      "check", folder.path, "--accept", "--reason", "first", "--baseline-replicates", "2")
    let file = folder.path + "/baselines/klein.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let broken = text.replacingOccurrences(of: old, with: new)
    #expect(broken != text)
    try broken.write(toFile: file, atomically: true, encoding: .utf8)
    for arguments in [
      ["check", folder.path], ["check", folder.path, "--accept", "--reason", "x"],
    ] {
      let ended = try Program.run(arguments)
      #expect(ended.status == 2 && ended.errors.contains(message), "\(ended.errors)")
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == broken)
  }

  @Test("says which folder, scenario, indicator or tolerance is wrong")
  func names() throws {
    let folder = try Self.scenarios()
    #expect(try Program.run("check", folder.path + "/nergens").status == 2)
    #expect(try Program.run("check", folder.path, "--scenario", "klien").errors.contains("klein"))
    let empty = try Folder()
    #expect(try Program.run("check", empty.path).status == 3)
    _ = try Program.run(
      "check", folder.path, "--accept", "--reason", "first", "--baseline-replicates", "2")
    _ = try folder.write(
      "baselines/tolerances.yaml",
      """
      schema: balans-tolerances/1
      tolerances:
        - {indicator: fines.imposd, relative: 0.1, reason: r, owner: o, until: 2001-01-01}
      """)
    let ended = try Program.run("check", folder.path)
    #expect(ended.status == 2 && ended.errors.contains("fines.imposed"))
    #expect(ended.errors.contains("ended on 2001-01-01"))
  }
}
