import ArgumentParser
import Evidence
import Experiments
import Publishing
import Scenarios
import Wording

/// `balans municipality`: what a municipality's own figures become.
struct MunicipalityCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "municipality",
    abstract: "Reads a municipality's own figures, and shows what the model makes of them.",
    discussion: """
      A file of some ten counts: households on benefit by type, age and duration, the share exempt \
      from the work duty, inflow a year, hours by function. YAML, JSON, or CSV with the columns \
      figure and value. Only the number of households is needed; what is not given stays Almere's. \
      Never a person: files that look like it are refused. Examples stand in municipalities/.

      To use it, write municipality: {file: FILE} in a scenario, or --set municipality.file=FILE.

      Examples:
        balans municipality voorbeeld-klein
        balans municipality our-town.yaml --no-simulation --format json
        balans compare almere-2019 preventie-voorop --set municipality.file=our-town.yaml
      """)

  @Argument(
    help: ArgumentHelp(
      "A file, or the id of one in municipalities/.", valueName: "file"))
  var file: String

  @Option(help: "The scenario in which the municipality is put.")
  var scenario = "almere-2019"

  @Option(help: "How many replicates to look at the start in.")
  var replicates = 4

  @Flag(help: "Only fit; do not play the months before the start.")
  var noSimulation = false

  @Option(help: "The seed of all chance.")
  var seed: UInt64 = 1

  @OptionGroup var output: OutputOptions

  var language: Language { output.language }

  func validate() throws {
    if !(2...1000).contains(replicates) {
      throw ValidationError("--replicates is \(replicates); expected 2 to 1000")
    }
  }

  func run() throws {
    let session = try Session(language: language)
    let laboratory = session.laboratory
    let scenario = try laboratory.scenarios.load(
      scenario, overrides: [Override(path: "municipality.file", value: file)])
    guard let municipality = scenario.municipality else {
      throw BadInput("\(scenario.id) has no municipality of its own")
    }
    for warning in scenario.warnings { session.warn("\(warning)") }
    let interruption = Interruption()
    let start =
      noSimulation
      ? nil
      : try laboratory.startingCaseload(
        of: scenario, replicates: replicates, seed: seed, cancellation: interruption.flag)
    let page = MunicipalityPage(
      municipality, scenario: scenario, start: start, register: laboratory.register,
      levers: laboratory.levers)
    output.print(
      table: page.text(on: Console.screen, language), json: page.json, csv: page.csv)
  }
}
