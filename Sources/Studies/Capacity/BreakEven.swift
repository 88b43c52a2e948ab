/// When a policy has earned back what it took: the first month from which what it used since month 0
/// stays at or below what the base used.
public struct BreakEven: Hashable, Sendable {
  /// By replicate, the first is month 1; nil where it never comes within the run. Ascending, never last.
  public let months: [Int?]

  /// - Parameter differences: by replicate, policy minus base month by month.
  init(_ differences: [[Double]]) {
    months = differences.map(Self.month).sorted { ($0 ?? .max) < ($1 ?? .max) }
  }

  /// The month of one replicate.
  static func month(_ differences: [Double]) -> Int? {
    var sum = 0.0
    var last = 0
    for (month, difference) in differences.enumerated() {
      sum += difference
      if sum > 0 { last = month + 1 }
    }
    return last < differences.count ? last + 1 : nil
  }

  /// The share of replicates in which it never comes.
  public var neverShare: Double {
    months.isEmpty ? 0 : Double(months.count { $0 == nil }) / Double(months.count)
  }

  /// The month that a share of the replicates has reached, those that never come included; nil for
  /// never.
  public func quantile(_ share: Double) -> Int? {
    guard !months.isEmpty else { return nil }
    let position = Int((share * Double(months.count)).rounded(.up)) - 1
    return months[max(0, min(months.count - 1, position))]
  }
}
