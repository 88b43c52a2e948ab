import Statistics

/// How many years of its own figures a municipality needs to see a difference.
///
/// As many years before as after, compared by a t test at 5% two-sided; enough when the difference is
/// seen with 80% chance. A year's spread may differ before and after.
public enum YearsToSee {
  /// Beyond this it is not a matter of years any more.
  public static let most = 100
  private static let level = 0.05
  private static let miss = 0.2

  /// The smallest n for which n ≥ (t(0.975) + t(0.8))² (σ₁² + σ₂²) / δ², t with 2n - 2 degrees of
  /// freedom; nil for more than `most` years, and where there is no difference.
  public static func years(difference: Double, varianceBefore: Double, varianceAfter: Double)
    -> Int?
  {
    guard difference != 0, difference.isFinite else { return nil }
    let noise = (varianceBefore + varianceAfter) / (difference * difference)
    return (2...most).first { n in
      let freedom = 2 * n - 2
      let reach =
        StudentT.critical(alpha: level, degreesOfFreedom: freedom)
        + StudentT.critical(alpha: 2 * miss, degreesOfFreedom: freedom)
      return Double(n) >= reach * reach * noise
    }
  }

  /// The variance of a year within a municipality: what is left when each run keeps its own level and
  /// each year its own.
  ///
  /// - Parameter values: `[run][year]`, complete.
  /// - Returns: nil with fewer than two runs or years.
  public static func yearlyVariance(_ values: [[Double]]) -> Double? {
    let runs = values.count
    let years = values.first?.count ?? 0
    guard runs > 1, years > 1 else { return nil }
    func mean(_ numbers: [Double]) -> Double { numbers.reduce(0, +) / Double(numbers.count) }
    let byRun = values.map(mean)
    let byYear = (0..<years).map { year in mean(values.map { $0[year] }) }
    let all = mean(byRun)
    var sum = 0.0
    for (run, row) in values.enumerated() {
      for (year, value) in row.enumerated() {
        let rest = value - byRun[run] - byYear[year] + all
        sum += rest * rest
      }
    }
    return sum / Double((runs - 1) * (years - 1))
  }
}
