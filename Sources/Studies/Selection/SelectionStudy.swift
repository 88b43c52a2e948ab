import Experiments
import Model
import Statistics

/// How well three ways of picking clients for checks do, at the same number of checks.
///
/// Everything is counted against the truth, which only a simulation has: a pick is right when a hidden
/// breach, past the term to report it, has been paid too much for in what the check looks at.
public struct SelectionStudy: Sendable {
  /// A way of picking; the raw value is its name in results.
  public enum Way: String, CaseIterable, Sendable {
    case lot, theme, model

    /// The picks of this way in a run: in all, right, and found.
    fileprivate var counters: (picked: Counter, right: Counter, found: Counter) {
      switch self {
      case .lot: (.checksSelected, .checksRight, .checksFound)
      case .theme: (.themeSelected, .themeRight, .themeFound)
      case .model: (.modelSelected, .modelRight, .modelFound)
      }
    }
  }

  /// What is told of a group, over replicates.
  public struct Figures: Sendable {
    /// Picks per 1,000 households a year.
    public let picked: Summary
    /// Share of picks with a hidden breach.
    public let precision: Summary
    /// Picks of households with a hidden breach, for every such household a year.
    public let recall: Summary
    /// Wrong picks for every 1,000 households without a hidden breach, a year.
    public let wronglyPicked: Summary
    /// Checks that found something, for every 100 hours of checking.
    public let found: Summary
    /// Share of clients with a hidden breach.
    public let hidden: Summary
  }

  /// A way, with its figures by group in the order of `Group`; nil for a group too small to be shown.
  public struct Arm: Sendable {
    public let way: Way
    public let groups: [Figures?]

    public subscript(group: Group) -> Figures? { groups[group.rawValue] }
  }

  /// What the model does against another way, or one group against another.
  public struct Gap: Sendable {
    public let mean: Double
    public let interval: Interval

    /// Above zero, below zero, or neither for sure.
    public var sign: Int { interval.low > 0 ? 1 : interval.high < 0 ? -1 : 0 }
  }

  public let arms: [Arm]
  public let replicates: Int
  public let isComplete: Bool
  /// What the model finds more in 100 hours than another way.
  public let foundMore: [(way: Way, gap: Gap?)]
  /// Wrong picks per 1,000 a year: lowest capacity quintile minus highest, by way.
  public let burdenGaps: [(way: Way, gap: Gap?)]
  /// Recall, likewise: the gap in equal opportunity.
  public let recallGaps: [(way: Way, gap: Gap?)]

  public subscript(way: Way) -> Arm? { arms.first { $0.way == way } }
}

extension SelectionStudy.Gap {
  /// Paired by replicate; nil where there are not two.
  fileprivate init?(_ a: [Double?], minus b: [Double?]) {
    let pair = PairedComparison(base: b, policy: a)
    guard let mean = pair.difference, let interval = pair.ci95 else { return nil }
    self.mean = mean
    self.interval = interval
  }
}

extension Laboratory {
  /// Plays ways of picking side by side.
  ///
  /// - Parameters:
  ///   - question: about a lineup with one scenario a way; picks of an arm are those of its way.
  ///   - ways: by arm.
  ///   - minutes: a check takes, by arm.
  /// - Returns: nil when it was stopped before two replicates were finished.
  /// - Throws: `ReplicateError` for a replicate that failed; what the archive throws.
  public func studySelection(
    _ question: Question, ways: [SelectionStudy.Way], minutes: [Double],
    under conditions: RunConditions
  ) throws -> SelectionStudy? {
    let outcome = try observe(question, under: conditions) { tallies in
      zip(tallies, ways).map { tally, way in Group.allCases.map { Counts(tally, way, $0) } }
    }
    let runs = outcome.observations
    guard runs.count > 1 else { return nil }
    let small = smallGroups(
      runs, threshold: question.lineup.base.municipality?.suppressionThreshold)
    func series(_ arm: Int, _ group: Group, _ value: (Counts) -> Double?) -> [Double?] {
      runs.map { value($0[arm][group.rawValue]) }
    }
    let arms = ways.indices.map { arm in
      SelectionStudy.Arm(
        way: ways[arm],
        groups: Group.allCases.map { group in
          small.contains(group)
            ? nil
            : SelectionStudy.Figures(
              picked: Summary(series(arm, group, \.picks)),
              precision: Summary(series(arm, group, \.precision)),
              recall: Summary(series(arm, group, \.recall)),
              wronglyPicked: Summary(series(arm, group, \.wronglyPicked)),
              found: Summary(series(arm, group) { $0.found(minutes: minutes[arm]) }),
              hidden: Summary(series(arm, group, \.hiddenShare)))
        })
    }
    func gaps(_ value: (Counts) -> Double?) -> [(way: SelectionStudy.Way, gap: SelectionStudy.Gap?)]
    {
      ways.indices.map { arm in
        let isShown = small.isDisjoint(with: [.capacity1, .capacity5])
        return (
          ways[arm],
          isShown
            ? SelectionStudy.Gap(
              series(arm, .capacity1, value), minus: series(arm, .capacity5, value)) : nil
        )
      }
    }
    let model = ways.firstIndex(of: .model) ?? 0
    let others = ways.indices.filter { $0 != model }
    return SelectionStudy(
      arms: arms, replicates: runs.count, isComplete: outcome.isComplete,
      foundMore: others.map { arm in
        (
          ways[arm],
          SelectionStudy.Gap(
            series(model, .all) { $0.found(minutes: minutes[model]) },
            minus: series(arm, .all) { $0.found(minutes: minutes[arm]) })
        )
      }, burdenGaps: gaps(\.wronglyPicked), recallGaps: gaps(\.recall))
  }

  /// How many checks a client a year the model of a scenario picks: what a threshold comes down to.
  ///
  /// - Returns: nil when it was stopped before anything was finished.
  /// - Throws: as `studySelection`.
  public func checksByModel(_ question: Question, under conditions: RunConditions) throws -> Double?
  {
    let outcome = try observe(question, under: conditions) { tallies in
      Counts(tallies[0], .model, .all)
    }
    let picks = outcome.observations.compactMap(\.picks)
    return picks.isEmpty ? nil : picks.reduce(0, +) / Double(picks.count) / Counts.perThousand
  }

  private func smallGroups(_ runs: [[[Counts]]], threshold: Int?) -> Set<Group> {
    guard let threshold, let arms = runs.first?.count else { return [] }
    return (0..<arms).reduce(into: []) { small, arm in
      let mean = Group.allCases.map { group in
        runs.reduce(0) { $0 + $1[arm][group.rawValue].meanClients } / Double(runs.count)
      }
      small.formUnion(SmallGroups(households: mean, threshold: threshold).suppressed)
    }
  }
}

/// A way of picking in one run and group.
private struct Counts: Sendable {
  static let perThousand = 1000.0
  private static let months = 12.0
  private static let hours = 100.0

  private let picked: Double
  private let right: Double
  private let foundCount: Double
  private let hiddenMonths: Double
  private let cleanMonths: Double
  let meanClients: Double

  init(_ tally: Tally, _ way: SelectionStudy.Way, _ group: Group) {
    func sum(_ counter: Counter) -> Double {
      Double(
        (0..<tally.years).reduce(Int64(0)) { $0 + tally[counter, yearFromEnd: $1, group: group] })
    }
    let counters = way.counters
    picked = sum(counters.picked)
    right = sum(counters.right)
    foundCount = sum(counters.found)
    hiddenMonths = sum(.hiddenMonths)
    cleanMonths = sum(.cleanMonths)
    meanClients = sum(.clientMonths) / Double(tally.months)
  }

  private func ratio(_ a: Double, _ b: Double) -> Double? { b > 0 ? a / b : nil }

  var picks: Double? {
    ratio(picked * Self.months * Self.perThousand, hiddenMonths + cleanMonths)
  }
  var precision: Double? { ratio(right, picked) }
  var recall: Double? { ratio(right * Self.months, hiddenMonths) }
  var wronglyPicked: Double? {
    ratio((picked - right) * Self.months * Self.perThousand, cleanMonths)
  }
  var hiddenShare: Double? { ratio(hiddenMonths, hiddenMonths + cleanMonths) }

  func found(minutes: Double) -> Double? { ratio(foundCount * Self.hours * 60, picked * minutes) }
}
