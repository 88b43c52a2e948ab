import Model
import Statistics

/// The figures of an experiment, estimated from its replicates.
///
/// The headline comparisons (every headline indicator, over the horizon, for everybody, of every
/// policy but the base) are one family: their simultaneous intervals and adjusted p values hold for
/// all of them at once.
public struct Comparison: Hashable, Sendable {
  /// By measure, and within it by arm.
  public let estimates: [Estimate]
  private let headlines: [Estimate]

  /// - Parameter observations: of replicates 0..<n.
  public init(_ experiment: Experiment, panel: Panel, observations: [Observation]) {
    let arms = experiment.arms
    let cells = panel.measures.indices.flatMap { measure in arms.indices.map { (measure, $0) } }
    func values(_ measure: Int, _ arm: Int) -> [Double?] {
      observations.map { $0.values[arm][measure] }
    }
    let paired = cells.map { measure, arm in
      arm == 0
        ? nil : PairedComparison(base: values(measure, 0), policy: values(measure, arm))
    }

    let family = cells.indices.filter {
      paired[$0] != nil && panel.measures[cells[$0].0].isHeadline
    }
    let comparisons = family.compactMap { paired[$0] }
    let intervals = simultaneousIntervals(comparisons)
    let adjusted = holm(comparisons.map(\.p))
    let inFamily = Dictionary(
      uniqueKeysWithValues: zip(family, zip(intervals, adjusted)))

    estimates = cells.indices.map { cell in
      let (measure, arm) = cells[cell]
      guard let comparison = paired[cell] else {
        return Estimate(
          of: panel.measures[measure], arm: arms[arm], values: values(measure, arm))
      }
      return Estimate(
        of: panel.measures[measure], arm: arms[arm], paired: comparison,
        family: inFamily[cell].map { (ci95: $0.0, p: $0.1) })
    }
    let judged =
      arms.count > 1 ? family : cells.indices.filter { panel.measures[cells[$0].0].isHeadline }
    headlines = judged.map { [estimates] in estimates[$0] }
  }

  /// Whether the half-width of every headline interval is at most this share of its margin: of the
  /// comparisons, or of the means where there is nothing to compare.
  ///
  /// What is defined in no replicate cannot become precise and is left out.
  public func isPrecise(share: Double) -> Bool {
    let defined = headlines.filter { $0.n > 0 }
    return !defined.isEmpty
      && precisionReached(
        halfWidths: defined.map { ($0.baseMean == nil ? $0.ci95 : $0.ci95Simultaneous)?.halfWidth },
        margins: defined.map { $0.margin ?? 0 }, share: share)
  }
}

extension Runner {
  /// Runs an experiment for the figures of a panel, with its own number of replicates or precision.
  public func run(
    _ experiment: Experiment, panel: Panel, simulate: Simulate
  ) throws -> Outcome<Observation> {
    try run(
      experiment, observe: panel.observe,
      isEnough: { experiment.isEnough($0, panel: panel) }, simulate: simulate)
  }
}

extension Experiment {
  /// Whether these replicates give the precision that was asked for.
  fileprivate func isEnough(_ observations: [Observation], panel: Panel) -> Bool {
    guard case .precision(let share, _) = extent else { return false }
    return Comparison(self, panel: panel, observations: observations).isPrecise(share: share)
  }
}
