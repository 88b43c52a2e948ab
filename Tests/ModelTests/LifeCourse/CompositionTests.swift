import Chance
import Evidence
import Experiments
import Foundation
import Law
import Model
import Quantities
import Scenarios
import Statistics
import Testing

@testable import Population

@Suite("A municipality of one's own")
struct CompositionTests {
  private func municipality(_ known: [CompositionFit.Known], households: Int) throws -> Municipality
  {
    let parameters = try Shipped.parameters()
    let fit = try CompositionFit(known, from: parameters.population)
    return try Municipality(
      households: households, parameters: parameters, law: Shipped.law(), start: Shipped.day,
      composition: fit.composition)
  }

  private let source = Source(seed: Seed(9), replicate: 2)

  /// Shares differ from the register's by rounding only, so hardly a mark can fall between.
  @Test("with the base's shares has the base's households")
  func same() throws {
    let plain = try Shipped.municipality(400).startingPopulation(source)
    let fitted = try municipality([], households: 400).startingPopulation(source)
    #expect(plain == fitted)
    let arrivals = try Shipped.municipality(400).arrivals(year: 0, firstID: 400, source)
    #expect(
      try municipality([], households: 400).arrivals(year: 0, firstID: 400, source) == arrivals)
  }

  /// Every share of 20,000 households within 4.9 standard errors: one test in a million errs.
  @Test("has households in the shares that were asked, jointly")
  func shares() throws {
    let table = CrossTable(shape: [2, 3], cells: [0.05, 0.04, 0.01, 0.55, 0.2, 0.15])
    let durations = [0.4, 0.2, 0.1, 0.1, 0.2]
    let town = try municipality(
      [
        .init([.age, .type], table),
        .init([.duration], CrossTable(shape: [5], cells: durations)),
        .init([.exempt], CrossTable(shape: [2], cells: [0.3, 0.7])),
      ], households: 20_000)
    let births = town.startingPopulation(source)
    let n = Double(births.count)
    func expect(_ share: Double, _ name: String, _ counts: (Birth) -> Bool) {
      let found = Double(births.count(where: counts)) / n
      let error = (share * (1 - share) / n).squareRoot()
      #expect(abs(found - share) < 4.9 * error, "\(name): \(found)")
    }
    for (young, isYoung) in [true, false].enumerated() {
      for (type, household) in [HouseholdType.single, .singleParent, .couple].enumerated() {
        expect(table[young, type], "\(isYoung) \(household)") {
          $0.traits.contains(.young) == isYoung && $0.type == household
        }
      }
    }
    expect(0.3, "exempt") { $0.traits.contains(.exempt) }
    expect(0.4, "under a year") { $0.monthsOnBenefit < 12 }
    expect(0.2, "over five years") { $0.monthsOnBenefit >= 60 }
  }

  @Test("never has what its table has none of")
  func zeros() throws {
    let town = try municipality(
      [.init([.age, .type], CrossTable(shape: [2, 3], cells: [0.1, 0, 0, 0.6, 0.3, 0]))],
      households: 5_000)
    for birth in town.startingPopulation(source) + town.arrivals(year: 0, firstID: 5_000, source) {
      #expect(birth.type != .couple)
      #expect(!birth.traits.contains(.young) || birth.type == .single)
    }
  }

  @Test("has applicants as much younger than its caseload as the base's are")
  func applicants() throws {
    let population = try Shipped.parameters().population
    let fit = try CompositionFit(
      [.init([.age], CrossTable(shape: [2], cells: [0.2, 0.8]))], from: population)
    let young = fit.composition.arriving.summed(over: [0]).cells[0]
    func odds(_ share: Double) -> Double { share / (1 - share) }
    let ratio = odds(population.youngShareArrivals) / odds(population.youngShare)
    #expect(abs(odds(young) / odds(0.2) / ratio - 1) < 1e-6)
  }

  /// At a third more inflow, or a quarter less, with ways out at the same pace, five years leave the caseload
  /// where it was: the mean of four replicates of 500 has a standard error of about 12.
  @Test("keeps its caseload at any pace", arguments: [90, 160])
  func pace(_ inflow: Int) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    let text = """
      schema: balans-municipality/1
      id: pace
      title: {nl: Tempo, en: Pace}
      households: 500
      inflow_per_year: \(inflow)
      """
    try Data(text.utf8).write(to: file)
    let laboratory = try Shipped.laboratory()
    let scenario = try laboratory.scenarios.load(
      "almere-2019",
      overrides: [
        Override(path: "municipality.file", value: file.path),
        Override(path: "warmup_months", value: "60"),
      ])
    let start = try laboratory.startingCaseload(of: scenario, replicates: 4, seed: 1)
    #expect(abs(try #require(start.households.mean) / 500 - 1) < 0.12)
  }
}
