/// A closed interval of an estimate.
public struct Interval: Hashable, Sendable {
  public let low: Double
  public let high: Double

  /// - Precondition: `low <= high`; neither is NaN.
  public init(low: Double, high: Double) {
    precondition(low <= high, "an interval runs from low to high")
    self.low = low
    self.high = high
  }

  /// The interval that reaches `halfWidth` to both sides of `centre`.
  public init(centre: Double, halfWidth: Double) {
    self.init(low: centre - halfWidth, high: centre + halfWidth)
  }

  public var halfWidth: Double { (high - low) / 2 }

  /// Whether `value` lies in the interval, its ends included.
  public func contains(_ value: Double) -> Bool { low <= value && value <= high }
}
