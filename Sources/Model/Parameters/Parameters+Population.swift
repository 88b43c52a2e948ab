extension Parameters {
  /// Population.
  public struct Population: Sendable {
    /// Single, single parent, couple; share.
    public var types: [Double]
    /// No, one, two cost-sharers; share.
    public var sharers: [Double]
    /// Under 27, sitting caseload; share.
    public var youngShare: Double
    /// Under 27, applicants; share.
    public var youngShareArrivals: Double
    /// Exempt from the work duty; share.
    public var exemptShare: Double
    /// Duration: up to 1, 2, 3, 5 years, longer; share.
    public var durations: [Double]
    /// Mean further duration beyond five years; months.
    public var longMonths: Double
    /// Neighbourhoods of the municipality; count.
    public var neighbourhoods: Double

    public init(
      types: [Double],
      sharers: [Double],
      youngShare: Double,
      youngShareArrivals: Double,
      exemptShare: Double,
      durations: [Double],
      longMonths: Double,
      neighbourhoods: Double
    ) {
      self.types = types
      self.sharers = sharers
      self.youngShare = youngShare
      self.youngShareArrivals = youngShareArrivals
      self.exemptShare = exemptShare
      self.durations = durations
      self.longMonths = longMonths
      self.neighbourhoods = neighbourhoods
    }
  }
}
