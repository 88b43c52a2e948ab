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
    let cells = panel.measures.indices.flatMap { measure in
      let values = experiment.arms.indices.map { arm in
        observations.map { $0.values[arm][measure] }
      }
      return experiment.arms.indices.map { arm in
        Cell(
          measure: panel.measures[measure], arm: experiment.arms[arm], values: values[arm],
          paired: arm == 0 ? nil : PairedComparison(base: values[0], policy: values[arm]))
      }
    }
    let small = panel.suppressBelow.map { SmallGroups(observations, threshold: $0).suppressed }
    let family = cells.filter(\.isInFamily).compactMap(\.paired)
    var judgements = zip(simultaneousIntervals(family), holm(family.map(\.p))).makeIterator()
    let estimates = cells.map { cell -> Estimate in
      if let small, small.contains(cell.measure.group) {
        return Estimate(suppressed: cell.measure, arm: cell.arm)
      }
      guard let paired = cell.paired else {
        return Estimate(of: cell.measure, arm: cell.arm, values: cell.values)
      }
      let judgement = cell.isInFamily ? judgements.next() : nil
      return Estimate(
        of: cell.measure, arm: cell.arm, paired: paired,
        family: judgement.map { (ci95: $0.0, p: $0.1) })
    }
    self.estimates = estimates
    headlines = zip(cells, estimates)
      .filter { cell, _ in experiment.base == nil ? cell.measure.isHeadline : cell.isInFamily }
      .map { $0.1 }
  }

  /// A measure of an arm, over the replicates.
  private struct Cell {
    let measure: Measure
    let arm: Experiment.Arm
    let values: [Double?]
    /// Nil for the base.
    let paired: PairedComparison?

    var isInFamily: Bool { measure.isHeadline && paired != nil }
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
  ///
  /// - Parameter judging: the experiment whose figures must be precise, if it is a part of what is run.
  public func run(
    _ experiment: Experiment, judging: Experiment? = nil, panel: Panel, simulate: Simulate
  ) throws -> Outcome<Observation> {
    try run(
      experiment, observe: panel.observe,
      isEnough: { (judging ?? experiment).isEnough($0, panel: panel) }, simulate: simulate)
  }
}

extension Experiment {
  /// Whether these replicates give the precision that was asked for.
  fileprivate func isEnough(_ observations: [Observation], panel: Panel) -> Bool {
    guard case .precision(let share, _) = extent else { return false }
    return Comparison(self, panel: panel, observations: observations).isPrecise(share: share)
  }
}
