import Chance
import Law
import Quantities
import Testing

@testable import Model
@testable import Population

/// Arms of one replicate under different laws.
@Suite("A law of its own")
struct LawOfArmTests {
  private func play(_ laws: [LawInForce]) throws -> [World] {
    let municipality = try Shipped.municipality(300)
    let base = try Shipped.policy("almere-2019")
    return try Simulation(municipality: municipality, warmUp: 24, seed: Seed(3)).play(
      replicate: 0, base: base, policies: laws.map { _ in { _ in base } },
      laws: laws.map { LawCourse($0) }, months: 24,
      inspect: { _, world in try world.checkAccounts() })
  }

  @Test("Under the law of the warm-up nothing differs; under later norms the books still close")
  func norms() throws {
    let law = try Shipped.law()
    let later = try Shipped.law(on: Day(year: 2025, month: 7, day: 1)!)
    let worlds = try play([law, law, later])
    #expect(worlds[0].tally == worlds[1].tally)
    #expect(worlds[0].tally != worlds[2].tally)
    for r in 0..<worlds[2].households.count {
      let norm = later.norms.norm(
        worlds[2].households.type[r], costSharers: Int(worlds[2].households.sharers[r]))
      #expect(Cents(Int64(worlds[2].households.norm[r])) == norm)
    }
    // 1,369.06 against 1,030.42 for a single person.
    let growth =
      Double(worlds[2].total(.entitledCents)) / Double(worlds[0].total(.entitledCents))
    #expect(growth > 1.25 && growth < 1.4)
  }

  @Test("A change that takes the whole benefit takes the new one; others keep their amount")
  func changes() throws {
    var town = try Town()
    let norm = Int32(town.norm)
    town.begin(.departure, effect: norm, booked: norm)
    town.begin(.work, effect: 30_000, booked: 20_000)
    town.world.adopt(town.law)
    #expect(town.world.circumstances.map(\.effect) == [norm, 30_000])
    town.world.adopt(try Shipped.law(on: Day(year: 2025, month: 7, day: 1)!))
    #expect(town.world.circumstances.map(\.effect) == [Int32(town.norm), 30_000])
    #expect(town.world.circumstances.map(\.booked) == [Int32(town.norm), 20_000])
    #expect(town.norm == 136_906)
  }
}
