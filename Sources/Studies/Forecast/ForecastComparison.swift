import Statistics

/// The simulation and the series beside each other.
public struct ForecastComparison: Sendable {
  /// Months ahead, from 1, in which their 80% intervals of the caseload do not overlap.
  public let disagreements: [Int]
  /// Households a month that the model lets in, and that came in the last twelve months counted.
  public let inflow: (model: Double, counted: Double)?

  /// How far a flow may be off before it is told, as a share.
  private static let flowSlack = 0.25

  public init(_ simulated: SimulatedForecast, _ series: SeriesForecast) {
    let level = Outlook.levels.firstIndex(of: 0.8) ?? 0
    disagreements = zip(simulated.caseload.points, series.caseload.outlook.points).enumerated()
      .compactMap { month, pair in
        let (a, b) = (pair.0.intervals[level], pair.1.intervals[level])
        return a.high < b.low || b.high < a.low ? month + 1 : nil
      }
    inflow = series.series.inflow.flatMap { counted in
      let year = counted.suffix(12)
      let months = simulated.inflow.points.prefix(12)
      guard !months.isEmpty else { return nil }
      return (
        model: months.reduce(0) { $0 + $1.mean } / Double(months.count),
        counted: year.reduce(0, +) / Double(year.count)
      )
    }
  }

  /// Whether the model's inflow is so far off that its parameters belong to another municipality.
  public var inflowIsOff: Bool {
    inflow.map { abs($0.model - $0.counted) > Self.flowSlack * max($0.counted, 1) } ?? false
  }
}
