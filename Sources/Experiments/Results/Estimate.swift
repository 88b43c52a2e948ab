import Model
import Statistics

/// One figure of one scenario, and how it compares with the base's.
///
/// In the row of the base itself (or of the only scenario) `ci95` is the interval of the mean, and
/// what compares is nil. Elsewhere it is the interval of the paired difference.
public struct Estimate: Hashable, Sendable {
  public var indicator: String
  public var unit: String
  public var scenario: String
  public var period: Period
  public var group: Group
  /// Replicates in which the figure is defined, under both policies where two are compared.
  public var n: Int
  public var mean: Double?
  /// Standard deviation between replicates.
  public var sd: Double?
  public var baseMean: Double?
  public var difference: Double?
  public var ci95: Interval?
  /// Holds for all headline comparisons at once; nil outside them.
  public var ci95Simultaneous: Interval?
  /// Adjusted for the number of headline comparisons; nil outside them.
  public var pAdjusted: Double?
  /// The largest difference that does not matter, in the figure's unit.
  public var margin: Double?
  public var varianceReduction: Double?
  /// Whether the figure is left out because its group is too small to be shown.
  public var isSuppressed = false
  /// Judged on `ci95Simultaneous` for headline comparisons, else on `ci95`.
  public var verdict: Verdict?

  /// The row of the base, or of the only scenario.
  init(of measure: Measure, arm: Experiment.Arm, values: [Double?]) {
    let summary = Summary(values)
    self.init(measure, arm)
    n = summary.n
    mean = summary.mean
    sd = summary.sd
    ci95 = summary.ci95
    margin = summary.mean.flatMap(measure.indicator.margin.absolute)
  }

  /// The row of a policy against the base.
  ///
  /// - Parameter family: for a headline comparison, what its whole family says of it.
  init(
    of measure: Measure, arm: Experiment.Arm, paired: PairedComparison,
    family: (ci95: Interval?, p: Double?)?
  ) {
    self.init(measure, arm)
    n = paired.n
    mean = paired.mean
    sd = paired.sd
    baseMean = paired.baseMean
    difference = paired.difference
    ci95 = paired.ci95
    ci95Simultaneous = family?.ci95
    pAdjusted = family?.p
    margin = paired.baseMean.flatMap(measure.indicator.margin.absolute)
    varianceReduction = paired.varianceReduction
    verdict = Verdict(
      family == nil ? ci95 : ci95Simultaneous, margin: margin ?? 0,
      better: measure.indicator.better.ofVerdict)
  }

  /// The row of a group that is too small to be shown.
  init(suppressed measure: Measure, arm: Experiment.Arm) {
    self.init(measure, arm)
    isSuppressed = true
  }

  private init(_ measure: Measure, _ arm: Experiment.Arm) {
    indicator = measure.indicator.id
    unit = measure.indicator.unit
    scenario = arm.id
    period = measure.period
    group = measure.group
    n = 0
  }
}

extension Indicator.Margin {
  /// In the indicator's unit, given the base's mean.
  fileprivate func absolute(atBaseMean mean: Double) -> Double? {
    switch self {
    case .absolute(let margin): margin
    case .relative(let share): share * abs(mean)
    }
  }
}

extension Indicator.Direction {
  fileprivate var ofVerdict: Verdict.Direction {
    switch self {
    case .higher: .higher
    case .lower: .lower
    case .neutral: .neutral
    }
  }
}
