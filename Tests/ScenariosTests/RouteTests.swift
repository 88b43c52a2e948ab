import Evidence
import Foundation
import Testing

@testable import Scenarios

@Suite("A scenario with a route of signals of its own")
struct RouteTests {
  private static let route = """
    schema: balans-route/1
    id: ours
    title: {nl: Onze, en: Ours}
    stages:
      - {stage: receipt, system: mail, who: customer_contact, written: 0.5}
      - {stage: registration, system: mail, who: administration}
      - {stage: triage, system: mail, who: enforcement}
      - {stage: desk, system: mail, who: income_consultant}
      - {stage: conversation, system: mail, who: income_consultant}
      - {stage: visit, system: mail, who: enforcement}
      - {stage: inquiry, system: mail, who: enforcement}
      - {stage: decision, system: mail, who: income_consultant}
      - {stage: follow_up, system: mail, who: collection}
      - {stage: closing, system: mail, who: income_consultant}

    """

  private func bench() throws -> ScenarioBench {
    let bench = try ScenarioBench()
    try bench.write("ours.yaml", Self.route)
    return bench
  }

  @Test("has another fingerprint by its numbers, not by its names")
  func fingerprint() throws {
    let bench = try bench()
    try bench.add("mine", "municipality: {route: ours.yaml}")
    try bench.add("plain", "replicates: 2")
    let mine = try bench.load("mine")
    #expect(mine.route?.id == "ours")
    #expect(mine.canonical.contains("\"route\""))
    #expect(try bench.load("plain").route == nil)
    #expect(try !bench.load("plain").canonical.contains("\"route\""))
    try bench.write("ours.yaml", Self.route.replacing("system: mail", with: "system: post"))
    #expect(try bench.load("mine").fingerprint == mine.fingerprint)
    try bench.write("ours.yaml", Self.route.replacing("0.5", with: "0.6"))
    #expect(try bench.load("mine").fingerprint != mine.fingerprint)
  }

  @Test("takes the uppermost one; a municipality's own file may name it too")
  func layers() throws {
    let bench = try bench()
    bench.register = try Register(folder: repository + "/Parameters")
    try bench.write("other.yaml", Self.route.replacing("id: ours", with: "id: other"))
    try bench.write(
      "figures.yaml",
      "schema: balans-municipality/1\nid: town\ntitle: {nl: a, en: b}\nhouseholds: 900\nroute: other.yaml\n"
    )
    try bench.add("town", "municipality: {file: figures.yaml}")
    #expect(try bench.load("town").route?.id == "other")
    try bench.add("both", "municipality: {file: figures.yaml, route: ours.yaml}")
    #expect(try bench.load("both").route?.id == "ours")
    try bench.add("top", extending: "both", "municipality: {route: other.yaml}")
    #expect(try bench.load("top").route?.id == "other")
    #expect(
      try bench.load("top", ["municipality.route=\(bench.folder)/ours.yaml"]).route?.id == "ours")
  }

  @Test("stays within its folder, and names the nearest there is")
  func refused() throws {
    let bench = try bench()
    #expect(
      try bench.errors("municipality: {route: ../../etc/passwd.yaml}").contains {
        $0.contains("leads outside")
      })
    #expect(
      try bench.errors("municipality: {route: /etc/hosts.yaml}").contains {
        $0.contains("leads outside")
      })
    #expect(
      try bench.errors("municipality: {route: nowhere.yaml}").contains {
        $0.contains("x.yaml:5:") && $0.contains("there is no route \"nowhere.yaml\"")
      })
    try bench.write("bad.yaml", Self.route.replacing("0.5", with: "5"))
    #expect(
      try bench.errors("municipality: {route: bad.yaml}").contains {
        $0.contains("bad.yaml:5:") && $0.contains("a number from 0 to 1")
      })
  }
}
