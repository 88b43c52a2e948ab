import Experiments
import Model
import Scenarios
import Statistics

/// A policy against a base in all combinations of its four blocks: information, service, checks and
/// sanctions (docs/decisions/0022).
///
/// Hours of staff and the law are no block: in every combination they are the base's. Whether
/// prevention goes first is a matter of service.
public struct BlockStudy: Sendable {
  public static let blocks: [Lever.Block] = [.information, .service, .control, .sanction]

  public let base: Scenario
  public let policy: Scenario
  /// The distinct combinations, the base first.
  public let lineup: Lineup
  /// By combination, a bit for each block taken from the policy, its place in the lineup.
  public let places: [Int]
  /// Levers of the policy that belong to no block.
  public let outside: [LeverChange]
  /// Whether the policy's law, which belongs to no block, is another.
  public let hasOtherLaw: Bool

  /// - Throws: `SourceErrors` for values that cannot be; `LineupError` for scenarios about different
  ///   worlds.
  public init(base: Scenario, policy: Scenario, in laboratory: Laboratory) throws {
    // Whether the two are about the same world is a question of the two as they are.
    _ = try Lineup([base, policy], labels: [], levers: laboratory.levers)
    self.base = base
    self.policy = policy
    hasOtherLaw = base.lawText != policy.lawText
    let changed = policy.changedLevers(from: base)
    func block(_ change: LeverChange) -> Int? {
      let own =
        change.path == Self.preventionPriority
        ? .service : laboratory.levers[change.path]?.block
      return own.flatMap(Self.blocks.firstIndex(of:))
    }
    outside = changed.filter { block($0) == nil }
    let paths = Self.blocks.indices.map { number in
      Set(changed.filter { block($0) == number }.map(\.path))
    }
    var distinct: [Scenario] = []
    var places: [Int] = []
    for set in 0..<(1 << Self.blocks.count) {
      let members = Self.blocks.indices.filter { set & 1 << $0 != 0 && !paths[$0].isEmpty }
      let name = members.map { Self.blocks[$0].rawValue }.joined()
      let scenario =
        members.isEmpty
        ? base
        : try laboratory.scenarios.mixed(
          base, taking: Set(members.flatMap { paths[$0] }), from: policy,
          id: "\(policy.id)-\(name.lowercased())")
      if let place = distinct.firstIndex(where: { $0.fingerprint == scenario.fingerprint }) {
        places.append(place)
      } else {
        places.append(distinct.count)
        distinct.append(scenario)
      }
    }
    self.places = places
    lineup = try Lineup(distinct, labels: [], levers: laboratory.levers)
  }

  private static let preventionPriority = "staff.prevention_priority"

  /// Whether any block makes a difference at all.
  public var hasBlocks: Bool { lineup.arms.count > 1 }
}

/// What each block does to one indicator.
public struct BlockEffect: Hashable, Sendable {
  public let indicator: Indicator
  /// Replicates in which every combination has the figure.
  public let n: Int
  /// The base's mean.
  public let base: Double?
  /// By block, its share.
  public let shares: [EffectParts.Part]
  /// All four blocks minus the base: the sum of the shares.
  public let together: EffectParts.Part
  /// By combination, the mean.
  public let means: [Double?]
}

/// The answer of a study of the blocks.
public struct BlockOutcome: Sendable {
  public let effects: [BlockEffect]
  public let replicates: Int
  public let isComplete: Bool
  public let timing: Timing
}

extension BlockStudy {
  /// One replicate's shares, on a grid fine enough to show every digit that a figure has.
  struct Shares: Sendable {
    let shares: [Double]
    let together: Double
    /// In parts of the grid: the shares times 4!, and the whole.
    let parts: [Int64]
    let whole: Int64

    /// - Parameter values: of every combination.
    init(_ values: [Double]) {
      let largest = values.reduce(0) { max($0, $1.magnitude) }
      // 2⁴⁰ steps for the largest figure: a share times 24 stays far below 2⁵³.
      let scale = largest > 0 ? 40 - largest.exponent.advanced(by: 1) : 0
      let unit = Double(sign: .plus, exponent: -scale, significand: 1)
      let whole = values.map { Int64(($0 / unit).rounded()) }
      let shapley = Shapley(whole)
      parts = shapley.parts
      self.whole = (whole.last ?? 0) - (whole.first ?? 0)
      shares = parts.map { Double($0) / Double(shapley.denominator) * unit }
      together = Double(self.whole) * unit
    }
  }

  /// Runs the combinations; those kept are not run again.
  ///
  /// - Returns: nil when it was stopped before two replicates were finished.
  /// - Throws: `ExperimentError`, `ReplicateError`; what the archive throws.
  public func run(
    in laboratory: Laboratory, indicators: [Indicator], seed: UInt64,
    extent: Experiment.Extent, under conditions: RunConditions
  ) throws -> BlockOutcome? {
    let question = try Question(
      lineup, indicators: indicators, seed: seed, extent: extent, asksStaffNeed: false)
    let panel = question.panel
    let outcome = try laboratory.observe(question, under: conditions) { tallies in
      tallies.map { tally in panel.measures.map { $0.value(in: tally) } }
    }
    guard outcome.observations.count > 1 else { return nil }
    let effects = panel.measures.indices.map { measure -> BlockEffect in
      let combinations = outcome.observations.map { values in
        places.map { values[$0][measure] }
      }
      let shares = combinations.map { values -> Shares? in
        let known = values.compactMap { $0 }
        return known.count == values.count ? Shares(known) : nil
      }
      return BlockEffect(
        indicator: panel.measures[measure].indicator, n: shares.count { $0 != nil },
        base: Summary(combinations.map { $0[0] }).mean,
        shares: Self.blocks.indices.map { block in
          EffectParts.Part(shares.map { $0?.shares[block] })
        }, together: EffectParts.Part(shares.map { $0?.together }),
        means: places.indices.map { set in Summary(combinations.map { $0[set] }).mean })
    }
    return BlockOutcome(
      effects: effects.filter { $0.n > 0 }, replicates: outcome.observations.count,
      isComplete: outcome.isComplete, timing: outcome.timing)
  }
}
