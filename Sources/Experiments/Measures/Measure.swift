import Model

/// One figure asked of every run: an indicator, for a period and a group.
public struct Measure: Hashable, Sendable {
  public let indicator: Indicator
  public let period: Period
  public let group: Group

  public init(_ indicator: Indicator, period: Period = .horizon, group: Group = .all) {
    self.indicator = indicator
    self.period = period
    self.group = group
  }

  /// Whether the verdict on this figure answers for the policy: a headline indicator over the
  /// horizon, for everybody. Only these share the error rate of the family.
  public var isHeadline: Bool {
    indicator.headline && period == .horizon && group == .all
  }

  /// The value in one run; nil where it is not defined.
  public func value(in tally: Tally) -> Double? {
    indicator.value(in: tally, period: period, group: group)
  }
}
