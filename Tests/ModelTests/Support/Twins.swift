import Chance
import Experiments
import Quantities

@testable import Model
@testable import Population

/// Everybody's lives under a base, under a policy, and under the policy with what was shared under
/// the base.
struct Twins {
  let base: World
  let policy: World
  let alone: World
  /// Households that owed something, had a signal or were in arrears in any of the runs played.
  let owing: Set<HouseholdID>
  let signalled: Set<HouseholdID>
  let inArrears: Set<HouseholdID>

  init(_ run: Run, base: Policy, policy: Policy) throws {
    self = try Self.play(run, base: base, policies: [policy])[0]
  }

  /// Several policies against one base; the lives before month 0 are lived once.
  ///
  /// - Parameter closely: by policy, the month whose processes are told apart, with the policy and
  ///   with the policy alone; nil for none.
  static func play(
    _ run: Run, base: Policy, policies: [Policy],
    closely: [(total: Int32, direct: Int32)]? = nil
  ) throws -> [Twins] {
    var owing: Set<HouseholdID> = []
    var signalled: Set<HouseholdID> = []
    var inArrears: Set<HouseholdID> = []
    let simulation = Simulation(
      municipality: try Shipped.municipality(run.households, run.parameters), warmUp: run.warmUp,
      seed: Seed(run.seed))
    let number = policies.count
    let none = Int32.max..<Int32.max
    let worlds = try simulation.play(
      replicate: run.replicate, base: base,
      policies: ([base] + policies + policies).map { policy in { _ in policy } },
      months: run.months, replays: Set(number + 1..<2 * number + 1),
      everybody: { arm in
        guard let closely else { return none }
        if arm == 0 { return 0..<Int32(run.months) }
        let months = closely[(arm - 1) % number]
        let month = arm > number ? months.direct : months.total
        return month..<month + 1
      },
      inspect: { _, world in
        guard world.month >= Month(0) else { return }
        let h = world.households
        for r in 0..<h.count {
          if h.claimBalance[r] > 0 { owing.insert(h.id[r]) }
          if h.arrears[r] > 0 { inArrears.insert(h.id[r]) }
        }
        for signal in world.signals { signalled.insert(h.id[Int(signal.row)]) }
      })
    return policies.indices.map { number in
      Twins(
        base: worlds[0], policy: worlds[1 + number], alone: worlds[1 + policies.count + number],
        owing: owing, signalled: signalled, inArrears: inArrears)
    }
  }

  private init(
    base: World, policy: World, alone: World, owing: Set<HouseholdID>,
    signalled: Set<HouseholdID>, inArrears: Set<HouseholdID>
  ) {
    (self.base, self.policy, self.alone) = (base, policy, alone)
    (self.owing, self.signalled, self.inArrears) = (owing, signalled, inArrears)
  }

  /// The lives of a world, by household; of one month only where asked.
  private static func lives(_ world: World, month: Int32?) -> [HouseholdID: Life] {
    let journal = world.journal
    let events = journal.events.filter { month == nil || $0.month == month }
    let moments = journal.moments.filter { month == nil || $0.month == month }
    let eventsOf = Dictionary(grouping: events, by: \.household)
    let momentsOf = Dictionary(grouping: moments, by: \.household)
    return Dictionary(
      uniqueKeysWithValues: world.households.id.map { id in
        (id, Life(events: eventsOf[id] ?? [], moments: momentsOf[id] ?? []))
      })
  }

  /// Where lives part, by household; those that do not are not in it.
  private static func partings(
    _ a: World, _ b: World, month: Int32?
  ) -> [HouseholdID: Parting] {
    let (a, b) = (lives(a, month: month), lives(b, month: month))
    return a.reduce(into: [:]) { partings, life in
      partings[life.key] = b[life.key].flatMap { Parting(life.value, $0) }
    }
  }

  /// Where the policy itself parts lives from the base, in a month or ever.
  func direct(in month: Int32? = nil) -> [HouseholdID: Parting] {
    Self.partings(base, alone, month: month)
  }

  /// Where the policy parts them, by whatever way.
  func total(in month: Int32? = nil) -> [HouseholdID: Parting] {
    Self.partings(base, policy, month: month)
  }

  /// Households to which something of these kinds happened in any of the worlds.
  func those(with kinds: Set<Event.Kind>) -> Set<HouseholdID> {
    Set(
      [base, policy, alone].flatMap { world in
        world.journal.events.filter { kinds.contains($0.kind) }.map(\.household)
      })
  }

  /// Households of the base for which something holds.
  func those(where holds: (Households, Int) -> Bool) -> Set<HouseholdID> {
    let h = base.households
    return Set((0..<h.count).filter { holds(h, $0) }.map { h.id[$0] })
  }
}

extension [HouseholdID: Parting] {
  /// The first of all.
  var first: Parting? {
    func place(_ parting: Parting) -> Int {
      let process = World.processes.firstIndex { $0.name == parting.process } ?? 0
      return Int(parting.month) * World.processes.count + process
    }
    return values.min { place($0) < place($1) }
  }
}
