import Foundation
import Testing

@testable import Scenarios

@Suite("What a scenario may extend")
struct ExtendsTests {
  let bench: ScenarioBench

  init() throws { bench = try ScenarioBench() }

  @Test("an id is found in the folder, a path anywhere; a wrong id gets a suggestion")
  func references() throws {
    #expect(try bench.load("basis").id == "basis")
    #expect(try bench.load(bench.folder + "/basis.yaml").id == "basis")
    #expect(
      messages { _ = try bench.load("bassis") } == [
        "\(bench.folder): there is no scenario \"bassis\"; did you mean \"basis\"?"
      ])
    #expect(
      bench.errors(of: bench.folder + "/geen.yaml") == ["geen.yaml: there is no such file"])
  }

  @Test("a base is found by id or by a relative path within the folder")
  func inside() throws {
    try bench.write(
      "wijk/a.yaml",
      "schema: balans-scenario/1\nid: a\ntitle: {nl: a, en: a}\nextends: ../basis.yaml\nmonths: 3")
    try bench.add("b", extending: "./wijk/a.yaml", "replicates: 3")
    #expect(try bench.load(bench.folder + "/wijk/a.yaml").months == 3)
    #expect(try bench.load("b").months == 3)
  }

  @Test("someone's own scenario elsewhere may extend those of the folder by id")
  func elsewhere() throws {
    let other = try ScenarioBench()
    try other.add("eigen", extending: "almere", "months: 3")
    try bench.add("almere", "levers: {control.depth: 0.4}")
    let scenario = try bench.load(other.folder + "/eigen.yaml")
    #expect(scenario.months == 3 && scenario.levers["control.depth"] == .init(0.4))
  }

  @Test(
    "outside is refused, whether it exists or not",
    arguments: [
      "../geheim.yaml", "../../etc/passwd", "/etc/passwd", "~/x.yaml", "link.yaml", "./a/../../x",
      "map/basis.yaml",
    ])
  func outside(_ reference: String) throws {
    let outside = try ScenarioBench()
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: bench.folder + "/link.yaml", withDestinationPath: outside.folder + "/basis.yaml")
    try files.createSymbolicLink(
      atPath: bench.folder + "/map", withDestinationPath: outside.folder)
    try bench.add("x", extending: reference, "")
    #expect(
      bench.errors(of: "x") == [
        "x.yaml:4:10: extends \"\(reference)\" leads outside the folder of scenarios; "
          + "expected the id of a scenario, or a relative path within the folder"
      ])
  }

  @Test("a base that does not exist gets a suggestion")
  func missing() throws {
    try bench.add("x", extending: "bazis", "")
    #expect(
      bench.errors(of: "x") == [
        "x.yaml:4:10: extends \"bazis\", and there is no such scenario; did you mean \"basis\"?"
      ])
  }

  @Test("a circle is shown whole, also through other spellings of a path")
  func circles() throws {
    try bench.add("a", extending: "b", "")
    try bench.add("b", extending: "./c.yaml", "")
    try bench.add("c", extending: "b", "")
    #expect(
      bench.errors(of: "a") == ["c.yaml:4:10: extends runs in a circle: b → c → b"])
    try bench.add("x", extending: "x", "")
    #expect(bench.errors(of: "x") == ["x.yaml:4:10: extends runs in a circle: x → x"])
  }

  @Test("a chain has an end")
  func depth() throws {
    try bench.add("s0", "")
    for k in 1...9 { try bench.add("s\(k)", extending: "s\(k - 1)", "") }
    #expect(try bench.load("s8").id == "s8")
    #expect(
      bench.errors(of: "s9") == [
        "s0.yaml:4:10: too many scenarios build on one another; expected at most 10"
      ])
  }
}
