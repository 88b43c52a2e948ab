import Evidence
import Foundation
import Model
import Quantities
import Testing

@testable import Scenarios

@Suite("A scenario about a municipality of one's own")
struct MunicipalityTests {
  private static let figures = """
    schema: balans-municipality/1
    id: ours
    title: {nl: Onze, en: Ours}
    households: 900
    age: {under_27: 0.1, from_27: 0.9}
    inflow_per_year: 216
    staff_hours_per_month: {enforcement: 270}

    """

  private func bench() throws -> ScenarioBench {
    let bench = try ScenarioBench()
    bench.register = try Register(folder: repository + "/Parameters")
    try bench.write("ours.yaml", Self.figures)
    return bench
  }

  @Test("takes size, pace and hours from the file")
  func used() throws {
    let bench = try bench()
    try bench.add("mine", "municipality: {file: ours.yaml}")
    let scenario = try bench.load("mine")
    #expect(scenario.households == 900)
    #expect(scenario.parameters["inflow.arrivals_per_thousand"] == 20.7)
    #expect(scenario.schedule.policy(at: Month(0)).staff.enforcement == 300)
    #expect(scenario.municipality?.figures.id == "ours")
    #expect(scenario.canonical.contains("\"composition\""))
  }

  @Test("says itself what it says; what it builds on does not win from the file")
  func layers() throws {
    let bench = try bench()
    try bench.add("below", "levers: {staff.enforcement: 400, staff.legal: 70}")
    try bench.add(
      "mine", extending: "below",
      "municipality: {file: ours.yaml, households: 1200}\nlevers: {staff.enforcement: 250}")
    let scenario = try bench.load("mine")
    #expect(scenario.households == 1200)
    #expect(scenario.schedule.policy(at: Month(0)).staff.enforcement == 250)
    #expect(scenario.schedule.policy(at: Month(0)).staff.legal == 70)
    try bench.add("plain", extending: "below", "municipality: {file: ours.yaml}")
    #expect(try bench.load("plain").schedule.policy(at: Month(0)).staff.enforcement == 300)
    // The uppermost municipality is the only one.
    try bench.write("other.yaml", Self.figures.replacing("216", with: "108"))
    try bench.add("top", extending: "plain", "municipality: {file: other.yaml}")
    #expect(try bench.load("top").parameters["inflow.arrivals_per_thousand"] == 10.35)
  }

  @Test("has another fingerprint by its composition; without one it has what it had")
  func fingerprint() throws {
    let bench = try bench()
    let plain = try bench.load("basis")
    #expect(!plain.canonical.contains("composition"))
    try bench.add("mine", "municipality: {file: ours.yaml}")
    let mine = try bench.load("mine").fingerprint
    try bench.write("ours.yaml", Self.figures.replacing("id: ours", with: "id: renamed"))
    #expect(try bench.load("mine").fingerprint == mine, "names and places decide nothing")
    try bench.write(
      "ours.yaml", Self.figures.replacing("0.1,", with: "0.2,").replacing("0.9", with: "0.8"))
    #expect(try bench.load("mine").fingerprint != mine)
  }

  @Test(
    "stays within its folder and the data folder",
    arguments: ["/etc/hosts.csv", "../ours.yaml", "a/../../ours.yaml", "~/ours.yaml"])
  func outside(_ path: String) throws {
    let errors = try bench().errors("municipality: {file: \(path)}")
    #expect(errors.count == 1 && errors[0].hasPrefix("x.yaml:5:"), "\(errors)")
    #expect(errors[0].contains("leads outside"), "\(errors)")
  }

  @Test("does not follow a link out of it")
  func link() throws {
    let bench = try bench()
    let elsewhere = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
    try Data(Self.figures.utf8).write(to: elsewhere)
    defer { try? FileManager.default.removeItem(at: elsewhere) }
    // The data folder is the one around the scenarios, which here is where temporary files are.
    let home = bench.folder + "/deep/scenarios"
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: home + "/link.yaml", withDestinationPath: elsewhere.path)
    let text = ScenarioBench.base.replacing("{households: 6500}", with: "{file: link.yaml}")
    try bench.write("deep/scenarios/x.yaml", text)
    let loader = ScenarioLoader(
      levers: try shippedLevers(), register: bench.register, law: try shippedLaw(),
      municipalities: try shippedMunicipalityRules(), folder: home, revision: bench.revision)
    let errors = messages { _ = try loader.load(home + "/x.yaml") }
    #expect(errors.contains { $0.contains("leads outside") }, "\(errors)")
  }

  @Test("tells what is wrong in the file at its place, and names the nearest municipality")
  func faults() throws {
    let bench = try bench()
    try bench.write("ours.yaml", Self.figures.replacing("900", with: "-900"))
    #expect(
      try bench.errors("municipality: {file: ours.yaml}").contains {
        $0.hasPrefix("ours.yaml:4:13:")
      })
    #expect(
      try bench.errors("municipality: {file: none.yaml}").contains {
        $0.contains("there is no municipality")
      })
    #expect(
      try bench.errors("municipality: {}").contains {
        $0.contains("lacks households, file or route")
      })
    try bench.write("ours.yaml", Self.figures.replacing("270", with: "9000000"))
    #expect(
      try bench.errors("municipality: {file: ours.yaml}").contains {
        $0.contains("staff.enforcement is 10000000")
      })
  }

  @Test("refuses a size that no machine holds and flags one that says nothing, with the reason")
  func sizes() throws {
    let few = try bench().load("basis", ["municipality.households=10"]).warnings
    #expect(few.count == 1 && few[0].description.contains("more than chance"), "\(few)")
    #expect(try bench().load("basis", ["municipality.households=60"]).warnings.isEmpty)
    let errors = try bench().errors("municipality: {households: 10000000}")
    #expect(errors.count == 1 && errors[0].contains("GB of memory"), "\(errors)")
  }

  @Test("All that come with Balans can be used, without a warning, and say what they rest on")
  func shipped() throws {
    let rules = try shippedMunicipalityRules()
    let register = try Register(folder: repository + "/Parameters")
    let folder = repository + "/municipalities"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names.count == 3)
    for name in names {
      let figures = try MunicipalityFigures(path: "\(folder)/\(name)", rules: rules)
      #expect("\(figures.id).yaml" == name)
      #expect(figures.warnings.isEmpty, "\(figures.warnings)")
      let fit = try FittedMunicipality(figures, register: register, rules: rules).fit
      #expect(fit.deviation < 1e-9)
      // Whatever is given says what it rests on.
      #expect(figures.basis.contains { $0.figure == "households" })
      let given = Set(figures.tables.map(\.name).filter { !$0.hasPrefix("tables") })
      #expect(Set(figures.basis.map(\.figure)).isSuperset(of: given), "\(name)")
    }
  }
}
