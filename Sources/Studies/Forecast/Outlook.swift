import Statistics

/// What one quantity may become, month by month.
public struct Outlook: Hashable, Sendable {
  /// The probabilities of the prediction intervals.
  public static let levels = [0.5, 0.8, 0.95]

  /// One month.
  public struct Point: Hashable, Sendable {
    public let mean: Double
    /// By level.
    public let intervals: [Interval]
  }

  /// The first is one month ahead.
  public let points: [Point]

  /// What replicates of a simulation say: each is one way in which it may go.
  ///
  /// The interval for one more replicate, by Student's t: it holds for a quantity that is normally
  /// distributed over replicates, for any number of them. Nothing can be below 0.
  ///
  /// - Parameter replicates: a series for each, at least two, equally long.
  public init(replicates: [[Double]]) {
    precondition(replicates.count > 1, "a spread needs two replicates")
    points = (replicates.first ?? []).indices.map { month in
      let values = replicates.map { $0[month] }
      guard let moments = Moments(values), let sd = moments.sd else {
        return Point(mean: 0, intervals: [])
      }
      let error = sd * (1 + 1 / Double(moments.count)).squareRoot()
      return Point(
        mean: moments.mean,
        intervals: Self.levels.map { level in
          let t = StudentT.critical(alpha: 1 - level, degreesOfFreedom: moments.count - 1)
          return Self.floored(Interval(centre: moments.mean, halfWidth: t * error))
        })
    }
  }

  /// What a smoothed series says of the months after it.
  public init(_ smoothing: Smoothing, months: Int) {
    points = (1...months).map { ahead in
      Point(
        mean: max(0, smoothing.mean(ahead: ahead)),
        intervals: Self.levels.map { Self.floored(smoothing.interval(ahead: ahead, level: $0)) })
    }
  }

  private static func floored(_ interval: Interval) -> Interval {
    Interval(low: max(0, interval.low), high: max(0, interval.high))
  }
}
