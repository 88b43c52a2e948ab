/// One indicator of one scenario over its replicates.
public struct Summary: Hashable, Sendable {
  /// The replicates in which the indicator is defined.
  public let n: Int
  /// Nil when the indicator is defined nowhere.
  public let mean: Double?
  /// The sample standard deviation between replicates; nil below two replicates.
  public let sd: Double?
  /// The 95% t interval of the mean; nil below two replicates.
  public let ci95: Interval?

  /// Summarises a value for each replicate, nil where the indicator is undefined.
  public init(_ values: [Double?]) {
    let moments = Moments(values.compactMap { $0 })
    n = moments?.count ?? 0
    mean = moments?.mean
    sd = moments?.sd
    ci95 = moments?.interval(alpha: 0.05)
  }
}
