import Chance

extension Smoothing {
  /// The smoothing with the weights that surprise least, of the form that needs least to do so.
  ///
  /// Weights lie on a grid, searched coarsely and then around the best; forms are chosen by the
  /// corrected information criterion of Akaike (Hurvich & Tsai 1989, Biometrika 76).
  ///
  /// - Precondition: at least `shortest` observations.
  public static func fitted(to series: [Double], allowsTrend: Bool) -> Smoothing {
    precondition(series.count >= shortest, "too short a series")
    let fits = forms(for: series.count, allowsTrend: allowsTrend).map {
      fitted(to: series, form: $0)
    }
    var best = fits[0]
    for fit in fits.dropFirst() where fit.criterion < best.criterion { best = fit }
    return best
  }

  /// The fewest observations to fit.
  public static let shortest = 12
  /// Observations from which seasons are tried: two rounds and some to judge them by.
  private static let seasonal = 30
  private static let months = 12

  private static func forms(for count: Int, allowsTrend: Bool) -> [SmoothingForm] {
    let seasons: [Int?] = count >= seasonal ? [nil, months] : [nil]
    return (allowsTrend ? [false, true] : [false]).flatMap { trend in
      seasons.map { SmoothingForm(hasTrend: trend, season: $0) }
    }
  }

  /// Akaike's corrected criterion, but for what does not depend on the form.
  private var criterion: Double {
    let (n, k) = (Double(errors.count), Double(form.parameters))
    let spread = max(squares / n, .leastNormalMagnitude)
    return n * naturalLog(spread) + 2 * k + 2 * k * (k + 1) / max(1, n - k - 1)
  }

  private static func fitted(to series: [Double], form: SmoothingForm) -> Smoothing {
    let start = Start(series, form: form)
    func smoothing(_ weights: SmoothingWeights) -> Smoothing {
      Smoothing(series, form: form, weights: weights, start: start)
    }
    let levels = [0.02, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9, 1.0]
    let trends = form.hasTrend ? [0, 0.05, 0.15, 0.3] : [0]
    let seasons = form.season == nil ? [0] : [0, 0.05, 0.15, 0.3]
    let dampings = form.hasTrend ? [0.8, 0.9, 0.95, 0.98] : [0]
    var best = smoothing(SmoothingWeights(level: 0.5, damping: dampings[0]))
    func consider(_ weights: SmoothingWeights) {
      guard isAdmissible(weights) else { return }
      let other = smoothing(weights)
      if other.squares < best.squares { best = other }
    }
    for level in levels {
      for trend in trends {
        for season in seasons {
          for damping in dampings {
            consider(
              SmoothingWeights(level: level, trend: trend, season: season, damping: damping))
          }
        }
      }
    }
    for step in [0.05, 0.02, 0.01] {
      for _ in 0..<8 {
        let centre = best.weights
        for change in [step, -step] {
          var weights = centre
          weights.level += change
          consider(weights)
          if form.hasTrend {
            weights = centre
            weights.trend += change
            consider(weights)
          }
          if form.season != nil {
            weights = centre
            weights.season += change
            consider(weights)
          }
        }
        if best.weights == centre { break }
      }
    }
    return best
  }

  /// The usual region, in which old observations count for less than new ones.
  private static func isAdmissible(_ w: SmoothingWeights) -> Bool {
    (0...1).contains(w.level) && (0...w.level).contains(w.trend)
      && (0...max(0, 1 - w.level)).contains(w.season)
  }
}
