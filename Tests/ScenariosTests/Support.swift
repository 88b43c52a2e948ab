import Evidence
import Foundation
import Model
import Testing

@testable import Scenarios

/// The repository's root folder.
let repository = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

/// The messages of the errors that reading throws; empty if it throws none.
func messages(of body: () throws -> Void) -> [String] {
  do {
    try body()
    return []
  } catch let errors as SourceErrors {
    return errors.all.map(\.description)
  } catch {
    return ["\(error)"]
  }
}

func shippedLevers() throws -> LeverRegister {
  try LeverRegister(file: repository + "/Parameters/levers.yaml")
}

/// The law that comes with Balans.
func shippedLaw() throws -> LawBook { try LawBook(folder: repository + "/Parameters/law") }

/// What is asked of a municipality's own figures.
func shippedMunicipalityRules() throws -> MunicipalityRules {
  try MunicipalityRules(file: repository + "/Parameters/municipality.yaml")
}

/// A register of a few parameters, so that these tests do not follow the model's.
func smallRegister(base: Double = 0.8, note: String = "n") throws -> Register {
  try Register(documents: [
    SourceDocument(
      text: """
        theme: reporting
        title: {nl: Melden, en: Reporting}
        values:
          reporting.execution_base:
            {unit: logit, value: \(base), range: [0, 1.6], source: s, grade: C,
             label: {nl: a, en: a}, note: \(note)}
          reporting.share:
            {unit: share, value: 0.5, range: [0.2, 0.8], source: s, grade: C, label: {nl: a, en: a}}
          reporting.curve:
            {unit: share, values: [0.1, 0.2], fixed: true, source: s, grade: C, label: {nl: a, en: a}}
        """, file: "reporting.yaml")
  ])
}

/// A folder of scenarios that lives as long as the test.
final class ScenarioBench {
  static let base = """
    schema: balans-scenario/1
    id: basis
    title: {nl: Basis, en: Base}
    municipality: {households: 6500}
    law: {as_of: 2019-07-01}
    start: 2019-07
    months: 60
    warmup_months: 120
    replicates: 64

    """

  let folder: String
  var register: Register
  var revision = ModelRevision(lawDigest: "0", results: "1")

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    folder = url.resolvingSymlinksInPath().path
    register = try smallRegister()
    try write("basis.yaml", Self.base)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func write(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: "\(folder)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  /// A scenario on top of the base with these further lines.
  func add(_ id: String, extending base: String = "basis", _ lines: String) throws {
    try write(
      "\(id).yaml",
      """
      schema: balans-scenario/1
      id: \(id)
      title: {nl: Proef, en: Test}
      extends: \(base)
      \(lines)
      """)
  }

  func load(_ reference: String, _ overrides: [String] = []) throws -> Scenario {
    let loader = ScenarioLoader(
      levers: try shippedLevers(), register: register, law: try shippedLaw(),
      municipalities: try shippedMunicipalityRules(), folder: folder,
      revision: revision)
    return try loader.load(reference, overrides: overrides.map { try Override(parsing: $0) })
  }

  /// The errors of loading a scenario with these lines, the folder's path left out.
  func errors(_ lines: String, _ overrides: [String] = []) throws -> [String] {
    try add("x", lines)
    return errors(of: "x", overrides)
  }

  func errors(of reference: String, _ overrides: [String] = []) -> [String] {
    messages { _ = try load(reference, overrides) }
      .map { $0.replacingOccurrences(of: folder + "/", with: "") }
  }
}
