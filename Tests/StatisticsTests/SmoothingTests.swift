import Chance
import Quantities
import Statistics
import Testing

@Suite("Exponential smoothing")
struct SmoothingTests {
  @Test("of a series that never changes is certain of it")
  func constant() {
    let fit = Smoothing.fitted(to: Array(repeating: 800, count: 40), allowsTrend: true)
    #expect(!fit.form.hasTrend && fit.form.season == nil)
    #expect(fit.mean(ahead: 24) == 800)
    #expect(fit.variance(ahead: 24) == 0)
  }

  /// With weight 1 the level is the last value: a random walk, whose variance grows by σ² a month.
  @Test("with weight 1 is a random walk")
  func randomWalk() {
    let series: [Double] = [3, 5, 4, 8, 9, 7, 12, 10, 11, 15, 13, 14]
    let walk = Smoothing(
      series, form: SmoothingForm(hasTrend: false, season: nil), weights: .init(level: 1))
    #expect(walk.mean(ahead: 1) == 14 && walk.mean(ahead: 9) == 14)
    for ahead in 1...10 {
      #expect(abs(walk.variance(ahead: ahead) / walk.variance(ahead: 1) - Double(ahead)) < 1e-12)
    }
  }

  /// Hyndman et al. 2008, table 6.1: σ² (1 + α² (h − 1)) for a level alone.
  @Test("of a level alone has its published variance")
  func level() {
    let series = (0..<30).map { Double($0 * $0 % 7) }
    let fit = Smoothing(
      series, form: SmoothingForm(hasTrend: false, season: nil), weights: .init(level: 0.3))
    for ahead in 1...12 {
      let expected = fit.variance(ahead: 1) * (1 + 0.09 * Double(ahead - 1))
      #expect(abs(fit.variance(ahead: ahead) - expected) < 1e-9 * expected)
    }
  }

  /// The same for a damped trend: 1 + α²(h−1) + βφh/(1−φ)² {2α(1−φ)+βφ}
  /// − βφ(1−φʰ)/((1−φ)²(1−φ²)) {2α(1−φ²)+βφ(1+2φ−φʰ)}.
  @Test("of a damped trend has its published variance")
  func damped() {
    let series = (0..<30).map { Double($0 * $0 % 11) }
    let (a, b, f) = (0.4, 0.1, 0.9)
    let fit = Smoothing(
      series, form: SmoothingForm(hasTrend: true, season: nil),
      weights: .init(level: a, trend: b, damping: f))
    var power = 1.0
    for ahead in 1...18 {
      power *= f
      let h = Double(ahead)
      let first = b * f * h / ((1 - f) * (1 - f)) * (2 * a * (1 - f) + b * f)
      let second =
        b * f * (1 - power) / ((1 - f) * (1 - f) * (1 - f * f))
        * (2 * a * (1 - f * f) + b * f * (1 + 2 * f - power))
      let expected = 1 + a * a * (h - 1) + first - second
      #expect(abs(fit.variance(ahead: ahead) / fit.variance(ahead: 1) - expected) < 1e-9)
    }
  }

  @Test("goes on with seasons that come back exactly")
  func seasons() {
    let year: [Double] = [30, 25, 22, 20, 18, 17, 16, 18, 22, 24, 26, 28]
    let series = (0..<48).map { year[$0 % 12] }
    let fit = Smoothing.fitted(to: series, allowsTrend: false)
    #expect(fit.form.season == 12)
    for ahead in 1...24 { #expect(abs(fit.mean(ahead: ahead) - year[(ahead - 1) % 12]) < 1e-9) }
  }

  @Test("starts the seasons with the month after the last")
  func phase() {
    let series = (0..<41).map { Double($0 % 12) * 10 }
    let fit = Smoothing.fitted(to: series, allowsTrend: false)
    #expect(abs(fit.mean(ahead: 1) - 50) < 1e-9)
  }

  /// A level that drifts, with 4 years known and a year to come, 300 times. One coverage is the share
  /// of 300 independent series whose month 6 fell in the interval: a binomial, so the bound of 4.9
  /// standard errors errs once in a million. Weights are estimated, which costs some coverage: the
  /// bound is put around 0.94 and 0.78.
  @Test("covers what comes as often as it says")
  func coverage() throws {
    let table = try QuantileTable(.normal(mean: 0, sd: 1))
    let number = 300
    var inside = [0.95: 0, 0.80: 0]
    for series in 0..<number {
      let source = Source(seed: Seed(41), replicate: series)
      var level = 800.0
      let values = (0..<60).map { month in
        let luck = source.marks(HouseholdID(1), .traits, time: Int32(month))
        let shock = table(luck.a)
        defer { level += 0.6 * 8 * shock }
        return level + 8 * shock
      }
      let fit = Smoothing.fitted(to: Array(values[..<48]), allowsTrend: false)
      for share in [0.95, 0.80] where fit.interval(ahead: 6, level: share).contains(values[53]) {
        inside[share, default: 0] += 1
      }
    }
    for (share, expected) in [(0.95, 0.94), (0.80, 0.78)] {
      let error = (expected * (1 - expected) / Double(number)).squareRoot()
      let found = Double(inside[share] ?? 0) / Double(number)
      #expect(abs(found - expected) < 4.9 * error, "\(share): \(found)")
    }
  }
}

@Suite("A backtest")
struct BacktestTests {
  @Test("holds every origin against what came, and the naive forecast beside it")
  func counts() throws {
    let series = (0..<48).map { (month: Int) -> Double in
      let season = month % 12 * 4
      return Double(500 + season + month * 7 % 5)
    }
    let test: Backtest = try #require(Backtest(series, allowsTrend: false, levels: [0.8, 0.95]))
    #expect(test.origins == 24)
    // From 24 to 36 there is a year to come; after that less and less.
    #expect(test.forecasts == 13 * 12 + (1...11).reduce(0, +))
    #expect(test.coverage.map(\.level) == [0.8, 0.95])
    #expect(test.coverage[0].share <= test.coverage[1].share)
  }

  /// The naive forecast of a straight line is a year's growth behind, for every month ahead up to
  /// twelve: its scaled error is exactly 1.
  @Test("scales errors by the naive forecast's own")
  func scale() throws {
    let line = (0..<40).map { 100 + 3 * Double($0) }
    let test = try #require(Backtest(line, allowsTrend: true, levels: [0.8]))
    #expect(abs(test.naiveScaledError - 1) < 1e-12)
    #expect(test.scaledError < 0.5)
  }

  @Test("needs more than two years, and something that changes")
  func none() {
    #expect(Backtest(Array(repeating: 1, count: 24), allowsTrend: false, levels: [0.8]) == nil)
    #expect(Backtest(Array(repeating: 7, count: 60), allowsTrend: false, levels: [0.8]) == nil)
  }
}
