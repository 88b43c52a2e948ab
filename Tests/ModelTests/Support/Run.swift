import Chance
import Law
import Quantities

@testable import Model
@testable import Population

/// A small municipality played over a short horizon: what the properties of the whole model are
/// tested on.
struct Run {
  var households = 150
  var warmUp = 24
  var months = 24
  var seed: UInt64 = 3
  var replicate = 0
  var parameters: @Sendable (inout Parameters) -> Void = { _ in }

  /// Plays these policies side by side; the base of the warm-up is today's practice.
  func play(_ policies: [Policy], inspect: Simulation.Inspect? = nil) throws -> [World] {
    let municipality = try Shipped.municipality(households, parameters)
    let simulation = Simulation(municipality: municipality, warmUp: warmUp, seed: Seed(seed))
    return try simulation.play(
      replicate: replicate, base: Shipped.policy("almere-2019"),
      policies: policies.map { policy in { _ in policy } }, months: months, inspect: inspect)
  }

  func play(_ policy: Policy) throws -> World { try play([policy])[0] }

  /// The same lives with the households in another order of rows.
  func playShuffled(_ policy: Policy, order: (Int) -> Int) throws -> World {
    func shuffle(_ births: [Birth]) -> [Birth] {
      births.indices.sorted { (order($0), $0) < (order($1), $1) }.map { births[$0] }
    }
    let m = try Shipped.municipality(households, parameters)
    let source = Source(seed: Seed(seed), replicate: replicate)
    let lives = LifeCourse(source: source, bounds: m.rates.bounds, noise: m.rates.stressNoise)
    let base = try Shipped.policy("almere-2019")
    let firstYear = -((warmUp + 11) / 12)
    var nextID = UInt32(households)
    var world = World(startingAt: Month(firstYear * 12), months: months)
    world.settle(shuffle(m.startingPopulation(source)), law: m.law)
    for year in firstYear..<((months + 11) / 12) {
      if year <= 0 { world.dropLeavers() }
      if year == 0 { world.startPolicy(months: months) }
      let births = m.arrivals(year: year, firstID: nextID, source)
      nextID += UInt32(births.count)
      let shuffled = shuffle(births)
      let window = lives.window(
        year: year, ids: world.households.id + shuffled.map(\.id),
        relevant: world.relevantKinds + shuffled.map(\.relevantKinds), ceilings: m.rates.bounds,
        births: shuffled)
      world.openYear(window, law: m.law)
      for month in (year * 12)..<(year < 0 ? year * 12 + 12 : min(months, year * 12 + 12)) {
        _ = month
        try world.playMonth(
          Context(
            parameters: m.parameters, law: m.law, policy: year < 0 ? base : policy, source: source,
            window: window, rates: m.rates, start: m.start))
      }
    }
    world.close()
    return world
  }
}

extension World {
  /// A count over the horizon.
  func total(_ counter: Counter) -> Int64 {
    (0..<tally.months).reduce(0) { $0 + tally[counter, month: $1] }
  }

  /// A count of a group over the horizon.
  func total(_ counter: Counter, _ group: Group) -> Int64 {
    (0..<tally.years).reduce(0) { $0 + tally[counter, yearFromEnd: $1, group: group] }
  }

  /// The counters and months in which two worlds differ, for a message.
  func differences(from other: World) -> [String] {
    Counter.allCases.flatMap { counter in
      (0..<tally.months).compactMap { month in
        let (a, b) = (tally[counter, month: month], other.tally[counter, month: month])
        return a == b ? nil : "\(counter) in \(month): \(a), \(b)"
      }
    }
  }
}
