/// How well a way of forecasting would have done: from each month in the later part of a series,
/// with what was known then, up to a year ahead.
public struct Backtest: Hashable, Sendable {
  /// The share of what came that fell in the intervals of a level.
  public struct Coverage: Hashable, Sendable {
    public let level: Double
    public let share: Double
  }

  /// Months from which was forecast.
  public let origins: Int
  /// Forecasts that could be held against what came.
  public let forecasts: Int
  public let coverage: [Coverage]
  /// The mean absolute error over that of the seasonal naive forecast within the series known then
  /// (MASE; Hyndman & Koehler 2006, International Journal of Forecasting 22).
  public let scaledError: Double
  /// The same of the seasonal naive forecast: a year ago is this year.
  public let naiveScaledError: Double

  /// Forecasts a series from each origin that leaves at least half of it, and two years, to learn from.
  ///
  /// - Returns: nil when the series is too short, or never changes over a year.
  public init?(_ series: [Double], allowsTrend: Bool, levels: [Double], ahead: Int = 12) {
    let season = 12
    let first = max(2 * season, series.count / 2)
    guard series.count > first else { return nil }
    var (errors, naiveErrors, count) = (0.0, 0.0, 0)
    var inside = levels.map { _ in 0 }
    for origin in first..<series.count {
      let known = Array(series[..<origin])
      let scale =
        (season..<origin).reduce(0) { $0 + abs(known[$1] - known[$1 - season]) }
        / Double(origin - season)
      guard scale > 0 else { return nil }
      let fit = Smoothing.fitted(to: known, allowsTrend: allowsTrend)
      for step in 1...min(ahead, series.count - origin) {
        let came = series[origin + step - 1]
        errors += abs(came - fit.mean(ahead: step)) / scale
        naiveErrors += abs(came - known[origin - season + (step - 1) % season]) / scale
        for (index, level) in levels.enumerated()
        where fit.interval(ahead: step, level: level).contains(came) { inside[index] += 1 }
        count += 1
      }
    }
    origins = series.count - first
    forecasts = count
    scaledError = errors / Double(count)
    naiveScaledError = naiveErrors / Double(count)
    coverage = zip(levels, inside).map {
      Coverage(level: $0, share: Double($1) / Double(count))
    }
  }
}
