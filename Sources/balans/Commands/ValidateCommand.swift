import ArgumentParser
import Evidence
import Experiments
import Publishing
import Scenarios
import Wording

/// `balans validate`: whether scenario files can be run.
struct ValidateCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Checks scenario files, and says where and what is wrong.",
    discussion: """
      All mistakes of all files are reported together, each with file:line:column, what was expected \
      and the nearest valid name. Unusual values are warned about.

      Examples:
        balans validate scenarios/preventie-voorop.yaml
        balans validate my-scenarios/*.yaml
        balans validate preventie-voorop --effects
      """)

  @Argument(help: ArgumentHelp("Scenario files, or ids.", valueName: "file"))
  var files: [String]

  @Flag(
    help: """
      Also run each scenario with each of its levers put back to practice, and tell which of them \
      change nothing.
      """)
  var effects = false

  @OptionGroup var output: OutputOptions

  var language: Language { output.language }

  func run() throws {
    let session = try Session(language: language)
    var problems = SourceProblems()
    var valid: [(file: String, scenario: Scenario)] = []
    for file in files {
      do {
        valid.append((file, try session.laboratory.scenarios.load(file)))
      } catch {
        problems.add(error)
      }
    }
    let silent = try valid.map { _, scenario in
      effects ? try session.laboratory.leversWithoutEffect(in: scenario) : []
    }
    output.print(table: table(valid, silent), json: json(valid, silent), csv: csv(valid, silent))
    for warning in valid.flatMap(\.scenario.warnings) { session.warn("\(warning)") }
    try problems.check()
  }

  private func table(
    _ valid: [(file: String, scenario: Scenario)], _ silent: [[String]]
  ) -> String {
    zip(valid, silent).map { item, silent in
      let word = RegisterPhrase.valid.in(language)
      let name = "(\(item.scenario.id), \(item.scenario.fingerprint.prefix(12)))"
      let lines = silent.map {
        "  \(RegisterPhrase.leverWithoutEffect.in(language, ["lever": $0]))\n"
      }
      return "\(item.file): \(word) \(name)\n" + lines.joined()
    }.joined()
  }

  private func csv(
    _ valid: [(file: String, scenario: Scenario)], _ silent: [[String]]
  ) -> String {
    var csv = CSV(header: ["file", "id", "fingerprint", "warnings", "levers_without_effect"])
    for (item, silent) in zip(valid, silent) {
      csv.add([
        item.file, item.scenario.id, item.scenario.fingerprint,
        "\(item.scenario.warnings.count)", silent.joined(separator: " "),
      ])
    }
    return csv.text
  }

  private func json(
    _ valid: [(file: String, scenario: Scenario)], _ silent: [[String]]
  ) -> JSONValue {
    .members([
      "schema": .string("balans-validate/1"),
      "valid": .array(
        zip(valid, silent).map { item, silent in
          .members([
            "file": .string(item.file),
            "id": .string(item.scenario.id),
            "fingerprint": .string(item.scenario.fingerprint),
            "warnings": .array(item.scenario.warnings.map { .string("\($0)") }),
            "levers_without_effect": effects ? .array(silent.map(JSONValue.string)) : .null,
          ])
        }),
    ])
  }
}
