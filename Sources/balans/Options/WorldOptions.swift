import ArgumentParser
import Evidence
import Experiments
import Scenarios

/// What is put over every scenario.
struct WorldOptions: ParsableArguments {
  @Option(help: "How many months. (default: as the first scenario says)")
  var months: Int?

  @Option(help: "The seed of all chance.")
  var seed: UInt64 = 1

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Give a lever, parameter or setting a value, in every scenario. For one scenario only, write "
        + "SCENARIO@path=value.", valueName: "path=value"))
  var settings: [String] = []

  @Option(
    help: ArgumentHelp(
      "Build the model otherwise, in every scenario (Parameters/structures.yaml).",
      valueName: "name"))
  var structure: String?

  private static let longest = 600

  func validate() throws {
    if let months, !(1...Self.longest).contains(months) {
      throw ValidationError("--months is \(months); expected 1 to \(Self.longest)")
    }
  }

  /// The scenarios as asked for, ready to be run together.
  ///
  /// - Throws: `SourceErrors` with what is wrong in any of them; `LineupError`.
  func lineup(_ references: [ScenarioReference], in laboratory: Laboratory) throws -> Lineup {
    try lineup(
      references, in: laboratory, structure: structure.map(laboratory.structures.structure))
  }

  /// The scenarios under a structure of the model; nil for the model as it is.
  func lineup(
    _ references: [ScenarioReference], in laboratory: Laboratory, structure: Structure?
  ) throws -> Lineup {
    var scenarios: [Scenario] = []
    var problems = SourceProblems()
    let common = try (structure?.overrides ?? []) + overrides()
    for reference in references {
      do {
        scenarios.append(
          try laboratory.scenarios.load(
            reference.name, overrides: common + reference.overrides))
      } catch {
        problems.add(error)
      }
    }
    try problems.check()
    let labels = references.map { reference in
      [structure?.id, reference.label].compactMap { $0 }.filter { !$0.isEmpty }
        .joined(separator: ",")
    }
    return try Lineup(scenarios, labels: labels, levers: laboratory.levers)
  }

  private func overrides() throws(SourceErrors) -> [Override] {
    var overrides: [Override] = []
    if let months { overrides.append(Override(path: "months", value: "\(months)")) }
    for setting in settings { overrides.append(try Override(parsing: setting)) }
    return overrides
  }
}

/// A scenario as named on the command line: `ID`, `PATH`, or either with `@path=value,…`.
struct ScenarioReference: ExpressibleByArgument {
  let name: String
  let overrides: [Override]
  /// What sets it apart from the scenario of its file.
  let label: String

  /// A scenario as its file has it.
  init(id: String) {
    self.init(name: id, overrides: [], label: "")
  }

  private init(name: String, overrides: [Override], label: String) {
    self.name = name
    self.overrides = overrides
    self.label = label
  }

  /// The same with further values put over it.
  ///
  /// - Parameter label: what sets it apart now; nil: what did before.
  func setting(_ further: [Override], label: String? = nil) -> ScenarioReference {
    ScenarioReference(name: name, overrides: overrides + further, label: label ?? self.label)
  }

  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    let parts = argument.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].contains("="), !parts[0].isEmpty else {
      self.init(id: argument)
      return
    }
    var overrides: [Override] = []
    for text in parts[1].split(separator: ",") {
      guard let override = try? Override(parsing: String(text)) else { return nil }
      overrides.append(override)
    }
    self.init(name: String(parts[0]), overrides: overrides, label: String(parts[1]))
  }
}
