/// Where the replicates of a figure lie: the ends of the middle 50, 80 and 95 per cent, and the median.
public struct Quantiles: Hashable, Sendable {
  public let p025: Double
  public let p10: Double
  public let p25: Double
  public let p50: Double
  public let p75: Double
  public let p90: Double
  public let p975: Double

  /// Of the values that are defined; nil when none is.
  public init?(_ values: [Double?]) {
    let sorted = values.compactMap { $0 }.filter(\.isFinite).sorted()
    guard !sorted.isEmpty else { return nil }
    /// Linear between the order statistics: Hyndman and Fan's type 7.
    func quantile(_ share: Double) -> Double {
      let place = share * Double(sorted.count - 1)
      let below = Int(place)
      let above = min(below + 1, sorted.count - 1)
      return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
    }
    p025 = quantile(0.025)
    p10 = quantile(0.1)
    p25 = quantile(0.25)
    p50 = quantile(0.5)
    p75 = quantile(0.75)
    p90 = quantile(0.9)
    p975 = quantile(0.975)
  }
}
