import Chance
import Evidence
import Law
import Model
import Population
import Quantities
import Scenarios

/// Everything that is read from the data folder: registers, law, scenarios.
///
/// The data folder holds `Parameters/` and `scenarios/`; a scenario from elsewhere may extend one
/// that is here.
public struct Laboratory: Sendable {
  /// Changes when, and only when, the model's results do; a test holds digests to it.
  public static let resultsRevision = 5

  public let register: Register
  public let levers: LeverRegister
  public let indicators: IndicatorRegister
  /// Other structures of the model.
  public let structures: StructureRegister
  /// The law as it is written down, with the regimes that a scenario may choose.
  public let lawBook: LawBook
  public let law: LawTables
  public let scenarios: ScenarioLoader
  /// What is asked of a municipality's own figures.
  public let municipalities: MunicipalityRules
  /// The folder itself.
  public let folder: String

  /// Where scripted households are written down.
  public var vignettes: String { folder + "/Cases/vignettes" }

  /// Reads a data folder.
  ///
  /// - Throws: `SourceErrors` with the places at fault.
  public init(folder: String) throws {
    self.folder = folder
    register = try Register(folder: folder + "/Parameters")
    levers = try LeverRegister(file: folder + "/Parameters/levers.yaml")
    indicators = try IndicatorRegister(file: folder + "/Parameters/indicators.yaml")
    structures = try StructureRegister(
      file: folder + "/Parameters/structures.yaml", register: register)
    let lawFolder = folder + "/Parameters/law"
    lawBook = try LawBook(folder: lawFolder)
    law = try lawBook.tables()
    municipalities = try MunicipalityRules(file: folder + "/Parameters/municipality.yaml")
    scenarios = ScenarioLoader(
      levers: levers, register: register, law: lawBook, municipalities: municipalities,
      folder: folder + "/scenarios",
      revision: try ModelRevision(lawFolder: lawFolder, results: "\(Laboratory.resultsRevision)"))
  }

  /// The law of a scenario.
  ///
  /// - Throws: `SourceErrors` where its law cannot be.
  public func tables(of scenario: Scenario) throws(SourceErrors) -> LawTables {
    try tables(amendedBy: scenario.law)
  }

  private func tables(amendedBy amendment: LawAmendment) throws(SourceErrors) -> LawTables {
    amendment.isEmpty ? law : try lawBook.amended(by: amendment).tables()
  }

  private func inForce(_ amendment: LawAmendment, on day: Day) throws -> LawInForce {
    try tables(amendedBy: amendment).inForce(on: day, ordinance: amendment.ordinance ?? .almere)
  }

  /// The law in a scenario, month by month.
  ///
  /// - Throws: `LawError` when there is no law on its date; `SourceErrors` where its law cannot be.
  public func lawCourse(of scenario: Scenario) throws -> LawCourse {
    LawCourse(
      try inForce(scenario.law, on: scenario.lawAsOf),
      changes: try scenario.laterLaws.map {
        LawCourse.Change(month: Month($0.month), law: try inForce($0.law, on: $0.asOf))
      })
  }

  /// The route of signals of a scenario in numbers.
  ///
  /// - Throws: `SourceErrors` for a parameter that cannot be.
  public func route(of scenario: Scenario) throws -> SignalRoute {
    let register = try register.overriding(scenario.parameters).register
    let standard = SignalRoute(try Parameters(reading: RegisterReader(register)))
    return scenario.route?.over(standard) ?? standard
  }

  /// The municipality of a scenario.
  ///
  /// - Throws: `LawError` when there is no law on the scenario's date; `SourceErrors` for a
  ///   parameter that cannot be.
  public func municipality(of scenario: Scenario) throws -> Municipality {
    let register = try register.overriding(scenario.parameters).register
    return try Municipality(
      households: scenario.households, parameters: Parameters(reading: RegisterReader(register)),
      law: inForce(scenario.law, on: scenario.lawAsOf),
      start: Day(year: scenario.start.year, month: scenario.start.month, day: 1)
        ?? scenario.lawAsOf,
      composition: scenario.municipality?.fit.composition)
  }
}
