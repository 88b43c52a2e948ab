import Chance
import Law
import Model
import Population
import Quantities
import Scenarios
import Statistics

/// Who is on benefit in the first month of a scenario, after the months before it were played.
public struct StartingCaseload: Sendable {
  public let replicates: Int
  /// Households on benefit.
  public let households: Summary
  /// Mean shares, by dimension.
  public let shares: [Composition.Dimension: [Double]]
  /// Fines, warnings and measures in the first year, by the names of a municipality's file.
  public let yearly: [String: Summary]
}

extension Laboratory {
  /// Plays the first year of a scenario a few times, and looks at who is on benefit at its start.
  ///
  /// - Throws: `ModelFault` when the model breaks a promise; `CancellationError`.
  public func startingCaseload(
    of scenario: Scenario, replicates: Int, seed: UInt64,
    cancellation: CancellationFlag = CancellationFlag()
  ) throws -> StartingCaseload {
    let simulation = Simulation(
      municipality: try municipality(of: scenario), warmUp: scenario.warmUpMonths, seed: Seed(seed))
    let policy: @Sendable (Month) -> Policy = { scenario.schedule.policy(at: $0) }
    let route = try route(of: scenario)
    var heads: [Head] = []
    var years: [Tally] = []
    for replicate in 0..<replicates {
      var head: Head?
      let worlds = try simulation.play(
        replicate: replicate, base: policy(Month(0)), policies: [policy], routes: [route],
        months: 12,
        inspect: { arm, world in
          if cancellation.isCancelled { throw CancellationError() }
          if arm == 0, head == nil { head = Head(counting: world) }
        })
      heads += [head].compactMap { $0 }
      years += worlds.map(\.tally)
    }
    func yearly(_ counter: Counter) -> Summary {
      Summary(years.map { tally in Double((0..<12).reduce(0) { $0 + tally[counter, month: $1] }) })
    }
    return StartingCaseload(
      replicates: replicates, households: Summary(heads.map { Double($0.clients) }),
      shares: Dictionary(
        uniqueKeysWithValues: Composition.Dimension.allCases.map { dimension in
          let total = heads.reduce(0) { $0 + $1.clients }
          let counts = (0..<dimension.count).map { category in
            heads.reduce(0) { $0 + $1.counts[dimension.rawValue][category] }
          }
          return (dimension, counts.map { Double($0) / Double(max(1, total)) })
        }),
      yearly: [
        "fines": yearly(.fines), "warnings": yearly(.warnings), "measures": yearly(.measures),
      ])
  }

  /// A count of heads in one world.
  private struct Head {
    var clients = 0
    /// `[dimension][category]`.
    var counts = Composition.Dimension.allCases.map { [Int](repeating: 0, count: $0.count) }

    init(counting world: World) {
      let h = world.households
      for row in h.id.indices where h.phase[row] == .onBenefit || h.phase[row] == .suspended {
        clients += 1
        let months = Int(world.month.index) - Int(h.since[row])
        let types: [HouseholdType] = [.single, .singleParent, .couple]
        add(.age, h.traits[row].contains(.young) ? 0 : 1)
        add(.type, types.firstIndex(of: h.type[row]) ?? 0)
        add(.exempt, h.traits[row].contains(.exempt) ? 0 : 1)
        add(.duration, [12, 24, 36, 60].firstIndex { months < $0 } ?? 4)
      }
    }

    private mutating func add(_ dimension: Composition.Dimension, _ category: Int) {
      counts[dimension.rawValue][category] += 1
    }
  }
}
