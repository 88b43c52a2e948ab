import ArgumentParser
import Evidence
import Publishing
import Scenarios
import Wording

/// `balans params`: every number of the model, and what it rests on.
struct ParamsCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "params",
    abstract: "Shows the numbers of the model with unit, range, source and grade.",
    discussion: """
      Grades: A measured on the matter itself, B measured on something near, C an informed guess. \
      Named numbers are shown in full.

      Examples:
        balans params --grade C
        balans params --theme exit
        balans params exit.under_one_year
        balans params --levers --format csv
      """)

  @Argument(help: ArgumentHelp("Only these, in full.", valueName: "id"))
  var ids: [String] = []

  @Option(help: "Only the numbers of a theme, or the levers of a block.")
  var theme: String?

  @Option(help: "Only those of a grade.")
  var grade: Grade?

  @Flag(help: "The levers of a policy instead of the numbers of the model.")
  var levers = false

  @OptionGroup var output: OutputOptions

  var language: Language { output.language }

  func validate() throws {
    if !ids.isEmpty, theme != nil {
      throw ValidationError("name ids or a theme, not both")
    }
  }

  func run() throws {
    let laboratory = try Session(language: language).laboratory
    let details = !ids.isEmpty
    let screen = Console.screen
    if levers {
      let table = LeverTable(try chosen(laboratory.levers))
      output.print(
        table: table.text(on: screen, details: details, language), json: table.json,
        csv: table.csv)
    } else {
      let table = ParameterTable(try chosen(laboratory.register))
      output.print(
        table: table.text(on: screen, details: details, language), json: table.json,
        csv: table.csv)
    }
  }

  private func chosen(_ register: Register) throws -> [Register.Entry] {
    for id in ids where register[id] == nil {
      throw SourceErrors(register.unknown(id, at: SourcePlace(file: "Parameters")))
    }
    if let theme, !register.themes.contains(where: { $0.id == theme }) {
      throw unknown("theme", theme, in: register.themes.map(\.id))
    }
    return register.entries.filter {
      (ids.isEmpty || ids.contains($0.id)) && (theme == nil || $0.theme == theme)
        && (grade == nil || $0.grade == grade)
    }
  }

  private func chosen(_ register: LeverRegister) throws -> [Lever] {
    for id in ids where register[id] == nil { throw unknown("lever", id, in: register.paths) }
    let blocks = Set(register.paths.map(Self.block)).sorted()
    if let theme, !blocks.contains(theme) { throw unknown("block", theme, in: blocks) }
    return register.levers.filter {
      (ids.isEmpty || ids.contains($0.path)) && (theme == nil || Self.block($0.path) == theme)
        && (grade == nil || $0.grade == grade)
    }
  }

  /// The first part of a lever's path.
  private static func block(_ path: String) -> String { String(path.prefix { $0 != "." }) }

  private func unknown(_ kind: String, _ name: String, in names: [String]) -> SourceErrors {
    SourceErrors(
      SourceError(
        "there is no \(kind) \(quoted(name))", at: SourcePlace(file: "Parameters"),
        expected: names.count <= 30 ? "one of \(names.joined(separator: ", "))" : nil,
        suggestion: nearestName(to: name, in: names)))
  }
}

extension Grade: ExpressibleByArgument {
  public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}
