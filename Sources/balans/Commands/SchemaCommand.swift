import ArgumentParser
import Publishing
import Wording

/// `balans schema`: the form of a file, for editors and other programs.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema (draft-07) of a kind of file.",
    discussion: """
      Descriptions are in Dutch and English. An editor with yaml-language-server takes it from the \
      first line of a file: # yaml-language-server: $schema=scenario.schema.json

      Examples:
        balans schema > scenario.schema.json
        balans schema result
      """)

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case scenario, result
  }

  @Argument(help: "The kind of file.")
  var kind = Kind.scenario

  func run() throws {
    let json =
      switch kind {
      case .scenario: ScenarioSchema(try Session(language: .nl).laboratory).json
      case .result: ResultSchema.json
      }
    Console.print(json.text + "\n")
  }
}
