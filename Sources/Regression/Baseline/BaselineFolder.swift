import Evidence
import Foundation

/// `baselines/` beside the scenarios it is about.
public struct BaselineFolder: Sendable {
  /// The folder of the scenarios.
  public let scenarios: String
  public var path: String { scenarios + "/baselines" }

  /// - Throws: `SourceErrors` when there is no such folder.
  public init(scenarios: String) throws(SourceErrors) {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: scenarios, isDirectory: &isDirectory),
      isDirectory.boolValue
    else {
      throw SourceErrors(
        SourceError(
          "there is no such folder", at: SourcePlace(file: scenarios),
          expected: "a folder of scenarios"))
    }
    self.scenarios = scenarios
  }

  /// The ids of the scenarios here, sorted.
  public var scenarioIDs: [String] { Self.names(in: scenarios) }

  /// The ids that have a baseline, sorted.
  public var baselineIDs: [String] {
    Self.names(in: path).filter { !["ledger", "tolerances"].contains($0) }
  }

  public func scenario(_ id: String) -> String { "\(scenarios)/\(id).yaml" }
  public func baseline(_ id: String) -> String { "\(path)/\(id).yaml" }
  public var ledger: String { "\(path)/ledger.yaml" }
  public var tolerances: String { "\(path)/tolerances.yaml" }

  private func input(_ section: InputSection, _ hash: String) -> String {
    "\(path)/inputs/\(section.rawValue)-\(hash.short).yaml"
  }

  /// A baseline; nil when there is none.
  ///
  /// - Throws: `SourceErrors` when it cannot be read, or is about another scenario.
  public func load(_ id: String) throws(SourceErrors) -> Baseline? {
    guard FileManager.default.fileExists(atPath: baseline(id)) else { return nil }
    let found = try Baseline(path: baseline(id))
    guard found.id == id else {
      throw SourceErrors(
        SourceError(
          "this baseline is about \(quoted(found.id))", at: SourcePlace(file: baseline(id)),
          expected: id))
    }
    return found
  }

  /// What a baseline was made with.
  public func inputs(of baseline: Baseline) throws(SourceErrors) -> Inputs {
    var sections: [InputSection: [String: String]] = [:]
    for (section, hash) in baseline.inputs {
      sections[section] = try Inputs.section(path: input(section, hash), hash: hash)
    }
    return Inputs(sections: sections)
  }

  /// Keeps a baseline and what it was made with.
  ///
  /// - Throws: what Foundation throws when the disk refuses.
  public func save(_ baseline: Baseline, _ inputs: Inputs) throws {
    try FileManager.default.createDirectory(
      atPath: path + "/inputs", withIntermediateDirectories: true)
    for (section, texts) in inputs.sections {
      guard let hash = baseline.inputs[section] else { continue }
      try Self.write(Inputs.text(of: texts), to: input(section, hash))
    }
    try Self.write(baseline.text, to: self.baseline(baseline.id))
  }

  /// Removes inputs that no baseline was made with any more.
  ///
  /// - Throws: `SourceErrors` for a baseline that cannot be read; then nothing is removed.
  public func prune() throws {
    var used: Set<String> = []
    for id in baselineIDs {
      for (section, hash) in try load(id)?.inputs ?? [:] { used.insert(input(section, hash)) }
    }
    for name in Self.names(in: path + "/inputs") {
      let file = "\(path)/inputs/\(name).yaml"
      if !used.contains(file) { try FileManager.default.removeItem(atPath: file) }
    }
  }

  /// Writes beside the place and then moves it there.
  public static func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
  }

  private static func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
      .map { String($0.dropLast(5)) }.sorted()
  }
}
