import ArgumentParser
import Evidence
import Experiments
import Model
import Scenarios

/// How often, how long and under which circumstances scenarios are run.
struct QuestionOptions: ParsableArguments {
  @Option(help: "How many replicates. (default: as the first scenario says)")
  var replicates: Int?

  @Option(
    help: """
      Run until the half-width of every headline interval is at most this share of its margin \
      (at most --replicates, otherwise 1024).
      """)
  var precision: Double?

  @OptionGroup var world: WorldOptions

  @Flag(help: "Skip the search for the staff that each policy needs.")
  var noStaffNeed = false

  @Flag(help: "Show every indicator, not only the headline ones.")
  var all = false

  @Option(help: "Also give the figures of each year or month.")
  var periods: [PeriodChoice] = []

  @Option(help: "Also give the figures of each group.")
  var groups: [GroupChoice] = []

  /// The most replicates that one run may have.
  private static let most = 100_000

  func validate() throws {
    try Self.check(replicates: replicates)
    if let precision, !(precision > 0 && precision.isFinite) {
      throw ValidationError("--precision is \(precision); expected a number above 0")
    }
    if precision != nil, let replicates, replicates < 2 {
      throw ValidationError("--precision needs --replicates 2 or more")
    }
  }

  /// Refuses numbers that no run can have.
  ///
  /// - Parameter aim: what takes two replicates or more; nil where one will do.
  static func check(replicates: Int?, twoFor aim: String? = nil) throws {
    guard let replicates else { return }
    if !(1...most).contains(replicates) {
      throw ValidationError("--replicates is \(replicates); expected 1 to \(most)")
    }
    if let aim, replicates < 2 {
      throw ValidationError("--replicates is \(replicates); \(aim) needs 2 or more")
    }
  }

  /// The question about a lineup.
  ///
  /// - Parameter decomposes: whether effects are taken apart.
  func question(
    _ lineup: Lineup, in laboratory: Laboratory, decomposes: Bool = false
  ) throws -> Question {
    let extent: Experiment.Extent =
      precision.map { .precision($0, maximum: replicates ?? 1024) }
      ?? .replicates(replicates ?? lineup.base.replicates)
    return try Question(
      lineup, indicators: laboratory.indicators.indicators,
      periods: periods.flatMap { $0.periods(months: lineup.base.months) },
      groups: groups.flatMap(\.groups), seed: world.seed, extent: extent,
      asksStaffNeed: !noStaffNeed, decomposes: decomposes)
  }
}

/// Which parts of the run get figures of their own.
enum PeriodChoice: String, CaseIterable, ExpressibleByArgument {
  case year
  case month

  func periods(months: Int) -> [Period] {
    switch self {
    case .year: (0..<months / 12).map { .year($0 + 1) }
    case .month: (0..<months).map { .month($0 + 1) }
    }
  }
}

/// By what the population is split.
enum GroupChoice: String, CaseIterable, ExpressibleByArgument {
  case capacity
  case stress
  case household

  var groups: [Group] {
    switch self {
    case .capacity: [.capacity1, .capacity2, .capacity3, .capacity4, .capacity5]
    case .stress: [.stress1, .stress2, .stress3]
    case .household: [.single, .singleParent, .couple]
    }
  }
}
