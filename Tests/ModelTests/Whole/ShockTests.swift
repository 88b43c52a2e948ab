import Chance
import Law
import Quantities
import Testing

@testable import Model
@testable import Population

/// What happens outside: hours that are lost, a recession, a law that changes within a run.
@Suite("Shocks")
struct ShockTests {
  private typealias Course = @Sendable (Month) -> Conditions

  private let months = 36

  private func play(_ conditions: [Course]?, arms: Int = 2) throws -> [World] {
    let municipality = try Shipped.municipality(300)
    let base = try Shipped.policy("almere-2019")
    return try Simulation(municipality: municipality, warmUp: 24, seed: Seed(5)).play(
      replicate: 0, base: base,
      policies: Array(repeating: { _ in base }, count: conditions?.count ?? arms),
      conditions: conditions, months: months,
      inspect: { _, world in try world.checkAccounts() })
  }

  private let usual: Course = { _ in .usual }

  private func shock(
    from: Int, to: Int, lost: Double = 0, arrivals: Double = 1, exits: Double = 1
  ) -> Course {
    { month in
      (from..<to).contains(Int(month.index))
        ? Conditions(
          lostHours: Array(repeating: lost, count: 5), arrivals: arrivals, exits: exits)
        : .usual
    }
  }

  @Test("A shock that lasts no months, and one of no size, change nothing")
  func nothing() throws {
    let plain = try play(nil)[0]
    let worlds = try play([
      usual, shock(from: 12, to: 12, lost: 1, arrivals: 2, exits: 0), shock(from: 12, to: 24),
    ])
    for world in worlds { #expect(world.tally == plain.tally) }
  }

  @Test("Lost hours are lost in their months, and only there")
  func lostHours() throws {
    let worlds = try play([usual, shock(from: 12, to: 24, lost: 0.25)])
    for role in Role.allCases {
      for month in 0..<months {
        let (base, lost) = (
          worlds[0].tally[role.counters.available, month: month],
          worlds[1].tally[role.counters.available, month: month]
        )
        let expected = (12..<24).contains(month) ? Double(base) * 0.75 : Double(base)
        #expect(abs(Double(lost) - expected) <= 0.5)
      }
    }
    // Counted in the month in which they happen, not in that of an onset.
    for counter in [Counter.paidCents, .fines, .grants, .minutesUsed, .backlog] {
      for month in 0..<12 {
        #expect(worlds[0].tally[counter, month: month] == worlds[1].tally[counter, month: month])
      }
    }
  }

  @Test("A recession adds households to the same ones: nobody's arrival moves")
  func recession() throws {
    let worlds = try play([
      usual, shock(from: 12, to: 24, arrivals: 1.3), shock(from: 12, to: 24, arrivals: 2),
    ])
    func came(_ world: World) -> Set<UInt32> {
      Set(
        world.households.id.indices.filter { world.households.phase[$0] != .notYet }
          .map { world.households.id[$0].number })
    }
    let ids = worlds.map(came)
    #expect(ids[0].isStrictSubset(of: ids[1]) && ids[1].isStrictSubset(of: ids[2]))
    #expect(ids[2].subtracting(ids[0]).allSatisfy { $0 >= 1 << 31 }, "with numbers of their own")
    for month in 0..<12 {
      #expect(
        worlds[0].tally[.applications, month: month] == worlds[2].tally[.applications, month: month]
      )
    }
  }

  @Test(
    "What a policy does under the usual conditions does not depend on whose recession is beside it")
  func besides() throws {
    let alone = try play(nil, arms: 1)[0]
    let beside = try play([usual, shock(from: 6, to: 30, arrivals: 1.8, exits: 0.5)])
    #expect(alone.tally == beside[0].tally)
    let deep = try play([shock(from: 6, to: 30, arrivals: 1.8, exits: 0.5)])[0]
    #expect(deep.tally == beside[1].tally)
  }

  /// Poisson at the usual mean; the surplus at a share of it.
  @Test("First applications rise and fall by the share given", .tags(.statistical))
  func arrivals() throws {
    let municipality = try Shipped.municipality(20_000)
    let source = Source(seed: Seed(9), replicate: 0)
    var (usual, surplus, lower) = (0, 0, 0)
    for year in 0..<20 {
      let births = municipality.arrivals(year: year, firstID: UInt32(usual), source)
      usual += births.count
      lower += births.count { municipality.arrivalLevel(of: $0.id, source) < 0.7 }
      for month in year * 12..<year * 12 + 12 {
        let more = municipality.surplusArrivals(Month(month), source)
        #expect(Set(more.map(\.id)).count == more.count)
        surplus += more.count { municipality.arrivalLevel(of: $0.id, source) < 1.2 }
      }
    }
    let n = Double(usual)
    #expect(abs(Double(surplus) - 0.2 * n) < oneInAMillion * (0.24 * n).squareRoot())
    #expect(abs(Double(lower) - 0.7 * n) < oneInAMillion * (0.21 * n).squareRoot())
  }

  @Test("Less work, fewer exits to it; none at all, none begun")
  func exits() throws {
    let worlds = try play([
      usual, shock(from: 0, to: 36, exits: 0.5), shock(from: 0, to: 36, exits: 0),
    ])
    let exits = worlds.map { $0.total(.exitsToWork) }
    #expect(exits[0] > exits[1] && exits[1] > exits[2])
    let jobs = worlds.map { $0.circumstances.count { $0.topic == .job && $0.birth > 0 } }
    #expect(jobs[0] > 0 && jobs[2] == 0)
  }

  @Test("A law that takes over changes nothing before its month, and nothing if it is the same law")
  func lawChange() throws {
    let municipality = try Shipped.municipality(300)
    let base = try Shipped.policy("almere-2019")
    let law = try Shipped.law()
    let later = try Shipped.law(on: Day(year: 2025, month: 7, day: 1)!)
    let courses = [
      LawCourse(law), LawCourse(law, changes: [.init(month: Month(18), law: law)]),
      LawCourse(law, changes: [.init(month: Month(18), law: later)]),
      LawCourse(
        law,
        changes: [.init(month: Month(18), law: later), .init(month: Month(30), law: law)]),
    ]
    let worlds = try Simulation(municipality: municipality, warmUp: 24, seed: Seed(5)).play(
      replicate: 0, base: base, policies: Array(repeating: { _ in base }, count: 4), laws: courses,
      months: months, inspect: { _, world in try world.checkAccounts() })
    #expect(worlds[0].tally == worlds[1].tally)
    for world in worlds.dropFirst(2) {
      for month in 0..<18 {
        #expect(worlds[0].tally[.paidCents, month: month] == world.tally[.paidCents, month: month])
      }
      #expect(worlds[0].tally[.paidCents, month: 19] < world.tally[.paidCents, month: 19])
    }
    #expect(worlds[2].tally[.paidCents, month: 29] == worlds[3].tally[.paidCents, month: 29])
    #expect(worlds[2].tally[.paidCents, month: 31] > worlds[3].tally[.paidCents, month: 31])
  }
}
