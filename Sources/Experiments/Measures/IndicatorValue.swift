import Chance
import Model
import Statistics

extension Indicator {
  /// The indicator's value in one run.
  ///
  /// Groups are kept for the horizon only.
  /// - Returns: nil when a denominator is zero, when the window is empty, or when the indicator is not
  ///   defined for this period or group. `staffNeed` follows from several runs and is always nil.
  public func value(
    in tally: Tally, period: Period = .horizon, group: Group = .all
  ) -> Double? {
    guard let observed = Observed(window, period: period, group: group, of: tally) else {
      return nil
    }
    let wholeRun = period == .horizon && group == .all
    let value: Double? =
      switch formula {
      case .ratio(let numerator, let denominator, let factor):
        observed.ratio(numerator, over: denominator, in: tally).map { factor * $0 }
      case .logCapacityRatio(let numerator, let denominator):
        wholeRun ? logCapacityRatio(numerator, over: denominator, in: tally) : nil
      case .highest(let pairs):
        pairs.compactMap { observed.ratio($0.numerator, over: $0.denominator, in: tally) }.max()
      case .claimQuantile(let share):
        wholeRun && window == .horizon ? claimQuantile(share, in: tally) : nil
      case .staffNeed:
        nil
      }
    return value.flatMap { $0.isFinite ? $0 : nil }
  }

  private func logCapacityRatio(
    _ numerator: Counter, over denominator: Counter, in tally: Tally
  ) -> Double? {
    func rate(_ group: Group) -> Double? {
      Observed(window, period: .horizon, group: group, of: tally)?
        .ratio(numerator, over: denominator, in: tally)
    }
    guard let lowest = rate(.capacity1), let highest = rate(.capacity5), lowest > 0, highest > 0
    else { return nil }
    return naturalLog(lowest / highest)
  }

  private func claimQuantile(_ share: Double, in tally: Tally) -> Double? {
    histogramQuantile(share, counts: tally.claimSizes, edges: logClaimEdges).map(exponential)
  }
}

/// Edges of the claim classes as logarithms of euros, so that claims are spread log-linearly within
/// a class; the last class, open above, is taken to be as wide as the others.
private let logClaimEdges: [Double] = {
  let lower = ClaimSizes.lowerBounds.map(naturalLog)
  let width = naturalLog(2) / Double(ClaimSizes.perDoubling)
  return lower + lower.suffix(1).map { $0 + width }
}()
