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
      """)

  @Argument(help: ArgumentHelp("Scenario files, or ids.", valueName: "file"))
  var files: [String]

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
    output.print(table: table(valid), json: json(valid), csv: csv(valid))
    for warning in valid.flatMap(\.scenario.warnings) { session.warn("\(warning)") }
    try problems.check()
  }

  private func table(_ valid: [(file: String, scenario: Scenario)]) -> String {
    valid.map { file, scenario in
      let word = RegisterPhrase.valid.in(language)
      return "\(file): \(word) (\(scenario.id), \(scenario.fingerprint.prefix(12)))\n"
    }.joined()
  }

  private func csv(_ valid: [(file: String, scenario: Scenario)]) -> String {
    var csv = CSV(header: ["file", "id", "fingerprint", "warnings"])
    for (file, scenario) in valid {
      csv.add([file, scenario.id, scenario.fingerprint, "\(scenario.warnings.count)"])
    }
    return csv.text
  }

  private func json(_ valid: [(file: String, scenario: Scenario)]) -> JSONValue {
    .members([
      "schema": .string("balans-validate/1"),
      "valid": .array(
        valid.map { file, scenario in
          .members([
            "file": .string(file),
            "id": .string(scenario.id),
            "fingerprint": .string(scenario.fingerprint),
            "warnings": .array(scenario.warnings.map { .string("\($0)") }),
          ])
        }),
    ])
  }
}
