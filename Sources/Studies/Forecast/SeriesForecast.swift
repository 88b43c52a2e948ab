import Statistics

/// What a municipality's own series says of the months after it, by exponential smoothing.
public struct SeriesForecast: Sendable {
  /// One column of the series.
  public struct Column: Sendable {
    public let form: SmoothingForm
    public let weights: SmoothingWeights
    public let outlook: Outlook
    /// How the same would have done before; nil where the series is too short to say.
    public let backtest: Backtest?

    init(_ values: [Double], allowsTrend: Bool, months: Int) {
      let smoothing = Smoothing.fitted(to: values, allowsTrend: allowsTrend)
      form = smoothing.form
      weights = smoothing.weights
      outlook = Outlook(smoothing, months: months)
      backtest = Backtest(values, allowsTrend: allowsTrend, levels: Outlook.levels)
    }
  }

  public let series: CaseloadSeries
  public let caseload: Column
  public let inflow: Column?
  public let outflow: Column?

  /// - Parameter months: how far ahead.
  public init(_ series: CaseloadSeries, months: Int) {
    self.series = series
    caseload = Column(series.caseload, allowsTrend: true, months: months)
    inflow = series.inflow.map { Column($0, allowsTrend: false, months: months) }
    outflow = series.outflow.map { Column($0, allowsTrend: false, months: months) }
  }
}
