/// The form of a series: a level that drifts, a trend that dies out or none, seasons or none.
public struct SmoothingForm: Hashable, Sendable {
  public let hasTrend: Bool
  /// Months in a round of seasons; nil for none.
  public let season: Int?

  public init(hasTrend: Bool, season: Int?) {
    self.hasTrend = hasTrend
    self.season = season
  }

  /// Numbers that are estimated: weights, first states and the spread.
  var parameters: Int { (hasTrend ? 5 : 2) + (season.map { $0 } ?? 0) + 1 }
}

/// The weights with which a surprise moves level, trend and season, and how a trend dies out.
public struct SmoothingWeights: Hashable, Sendable {
  public var level: Double
  public var trend: Double
  public var season: Double
  public var damping: Double

  public init(level: Double, trend: Double = 0, season: Double = 0, damping: Double = 0) {
    self.level = level
    self.trend = trend
    self.season = season
    self.damping = damping
  }
}

/// A series run through exponential smoothing with additive errors, as a state-space model.
///
/// Level, damped trend (Gardner & McKenzie 1985, Management Science 31) and additive seasons
/// (Winters 1960) in the innovations form, with its closed-form forecast variances (Hyndman,
/// Koehler, Ord & Snyder 2008, "Forecasting with exponential smoothing", ch. 3 and 6).
public struct Smoothing: Hashable, Sendable {
  public let form: SmoothingForm
  public let weights: SmoothingWeights
  /// One-step errors, one for each observation.
  public let errors: [Double]
  private var level: Double
  private var trend: Double
  /// By position in the round, the next month first.
  private var seasons: [Double]

  /// Filters a series with given weights; first states come from its beginning.
  ///
  /// - Precondition: at least two observations, and two rounds where there are seasons.
  public init(_ series: [Double], form: SmoothingForm, weights: SmoothingWeights) {
    self.init(series, form: form, weights: weights, start: Start(series, form: form))
  }

  init(_ series: [Double], form: SmoothingForm, weights: SmoothingWeights, start: Start) {
    var (level, trend) = (start.level, form.hasTrend ? start.trend : 0)
    var seasons = start.seasons
    var errors: [Double] = []
    errors.reserveCapacity(series.count)
    for (index, value) in series.enumerated() {
      let position = seasons.isEmpty ? 0 : index % seasons.count
      let season = seasons.isEmpty ? 0 : seasons[position]
      let carried = level + weights.damping * trend
      let error = value - carried - season
      level = carried + weights.level * error
      trend = weights.damping * trend + weights.trend * error
      if !seasons.isEmpty { seasons[position] = season + weights.season * error }
      errors.append(error)
    }
    self.form = form
    self.weights = weights
    self.errors = errors
    (self.level, self.trend) = (level, trend)
    let shift = seasons.isEmpty ? 0 : series.count % seasons.count
    self.seasons = seasons.isEmpty ? [] : Array(seasons[shift...] + seasons[..<shift])
  }

  /// First states: what the beginning of a series looks like.
  struct Start {
    var level: Double
    var trend: Double
    var seasons: [Double]

    init(_ series: [Double], form: SmoothingForm) {
      precondition(series.count >= 2 * (form.season ?? 1), "too short a series")
      guard let m = form.season else {
        let few = min(series.count - 1, 6)
        trend = (series[few] - series[0]) / Double(few)
        level = form.hasTrend ? series[0] - trend : series[...few].reduce(0, +) / Double(few + 1)
        seasons = []
        return
      }
      let first = series[..<m].reduce(0, +) / Double(m)
      let second = series[m..<(2 * m)].reduce(0, +) / Double(m)
      let slope = form.hasTrend ? (second - first) / Double(m) : 0
      // The mean of a round stands at its middle; seasons are what is left of two rounds.
      let centre = form.hasTrend ? first : (first + second) / 2
      func line(_ index: Int) -> Double { centre + slope * (Double(index) - Double(m - 1) / 2) }
      let raw = (0..<m).map { (series[$0] - line($0) + series[$0 + m] - line($0 + m)) / 2 }
      let mean = raw.reduce(0, +) / Double(m)
      seasons = raw.map { $0 - mean }
      trend = slope
      level = line(-1) + mean
    }
  }

  /// The mean square of the one-step errors, with the estimated numbers taken off the count.
  public var variance: Double { squares / Double(degreesOfFreedom) }
  var squares: Double { errors.reduce(0) { $0 + $1 * $1 } }
  public var degreesOfFreedom: Int { max(1, errors.count - form.parameters) }

  /// The forecast so many months ahead, from 1 on.
  public func mean(ahead: Int) -> Double {
    var damped = 0.0
    var factor = 1.0
    for _ in 0..<(form.hasTrend ? ahead : 0) {
      factor *= weights.damping
      damped += factor
    }
    return level + damped * trend + (seasons.isEmpty ? 0 : seasons[(ahead - 1) % seasons.count])
  }

  /// The variance of the error of that forecast: σ² (1 + Σ cⱼ²), j from 1 to h − 1, with
  /// cⱼ = α + β (φ + … + φʲ) + γ where a season comes round.
  public func variance(ahead: Int) -> Double {
    var sum = 1.0
    var (damped, factor) = (0.0, 1.0)
    for j in 1..<max(1, ahead) {
      factor *= weights.damping
      damped += factor
      let comesRound = form.season.map { j.isMultiple(of: $0) } ?? false
      let c = weights.level + weights.trend * damped + (comesRound ? weights.season : 0)
      sum += c * c
    }
    return variance * sum
  }

  /// The interval in which the month so far ahead falls with this probability, by Student's t.
  public func interval(ahead: Int, level: Double) -> Interval {
    let t = StudentT.critical(alpha: 1 - level, degreesOfFreedom: degreesOfFreedom)
    return Interval(
      centre: mean(ahead: ahead), halfWidth: t * variance(ahead: ahead).squareRoot())
  }
}
