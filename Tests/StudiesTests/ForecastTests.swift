import Evidence
import Experiments
import Foundation
import Model
import Scenarios
import Statistics
import Testing

@testable import Studies

@Suite("An outlook")
struct OutlookTests {
  /// Values 9, 10 and 11: mean 10, standard deviation 1; t(2; 0.975) = 4.302653.
  @Test("of replicates is the interval for one more of them")
  func replicates() {
    let point = Outlook(replicates: [[9], [10], [11]]).points[0]
    #expect(point.mean == 10)
    let half = point.intervals[2].halfWidth
    #expect(abs(half - 4.302652729911275 * (1 + 1 / 3.0).squareRoot()) < 1e-9)
    #expect(point.intervals[0].halfWidth < point.intervals[1].halfWidth)
  }

  @Test("never goes below 0")
  func floor() {
    let point = Outlook(replicates: [[0], [1], [5]]).points[0]
    #expect(point.intervals.allSatisfy { $0.low >= 0 })
    #expect(point.intervals[2].low == 0)
  }

  /// The interval for one more replicate, 2,000 times over eight: 95% within 4.9 standard errors.
  @Test("holds the next replicate as often as it says")
  func coverage() {
    var inside = 0
    let number = 2_000
    for trial in 0..<number {
      let draws = (0..<9).map { Self.normal(trial, $0) }
      let point = Outlook(replicates: draws.dropLast().map { [1_000 + $0] }).points[0]
      if point.intervals[2].contains(1_000 + draws[8]) { inside += 1 }
    }
    let error = (0.95 * 0.05 / Double(number)).squareRoot()
    #expect(abs(Double(inside) / Double(number) - 0.95) < 4.9 * error)
  }

  /// Standard normal, the same for the same numbers (SplitMix64 and Box-Muller).
  private static func normal(_ a: Int, _ b: Int) -> Double {
    var state = UInt64(a) &* 0x1000_0000_01b3 &+ UInt64(b) &* 0x9e37_79b9
    func uniform() -> Double {
      state &+= 0x9e37_79b9_7f4a_7c15
      var z = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
      return (Double((z ^ (z >> 31)) >> 11) + 0.5) * 0x1p-53
    }
    return (-2 * log(uniform())).squareRoot() * cos(2 * .pi * uniform())
  }
}

@Suite("What lies ahead")
struct ForecastTests {
  private let laboratory = Result {
    try Laboratory(
      folder: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path)
  }

  private func forecast(
    _ settings: [String], months: Int = 12, startingAt: Double? = nil
  ) throws -> SimulatedForecast {
    let laboratory = try laboratory.get()
    let scenario = try laboratory.scenarios.load(
      "almere-2019",
      overrides: try (["months=\(months + 1)", "warmup_months=12"] + settings).map {
        try Override(parsing: $0)
      })
    let lineup = try Lineup([scenario], labels: [], levers: laboratory.levers)
    let question = try Question(
      lineup, indicators: [], seed: 5, extent: .replicates(4), asksStaffNeed: false)
    return try #require(
      try laboratory.forecast(
        question, startingAt: startingAt,
        under: RunConditions(archive: InMemoryArchive(), threads: 2, version: "test")))
  }

  @Test("adds up: who was there, and came, and left")
  func accounts() throws {
    let ahead = try forecast(["municipality.households=150"])
    #expect(ahead.caseload.points.count == 12 && ahead.hours.count == 5)
    var before = ahead.startCaseload
    for month in 0..<12 {
      let expected =
        before + ahead.inflow.points[month].mean - ahead.outflow.points[month].mean
      #expect(abs(ahead.caseload.points[month].mean - expected) < 1e-6)
      before = ahead.caseload.points[month].mean
    }
    let parts = try #require(ahead.composition.first)
    #expect(parts.months == 1...12)
    let whole = ahead.caseload.points.reduce(0) { $0 + $1.mean } / 12
    let sum = parts.parts.reduce(0) { $0 + ($1.households?.mean ?? 0) }
    #expect(abs(sum - whole) < 1e-6)
  }

  /// Every replicate starts at the count, so what they differed by at the start is gone.
  @Test("starts at the caseload counted, and moves as the model does")
  func shifted() throws {
    let plain = try forecast(["municipality.households=150"])
    let shifted = try forecast(["municipality.households=150"], startingAt: 140)
    for (a, b) in zip(plain.caseload.points, shifted.caseload.points) {
      #expect(abs((b.mean - 140) - (a.mean - plain.startCaseload)) < 1e-6)
    }
    #expect(
      shifted.caseload.points[0].intervals[2].halfWidth
        < plain.caseload.points[0].intervals[2].halfWidth)
    #expect(shifted.inflow == plain.inflow)
  }

  @Test("does not show groups of fewer than five households of a municipality of one's own")
  func small() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    let text = """
      schema: balans-municipality/1
      id: small
      title: {nl: Klein, en: Small}
      households: 100
      household_types: {single: 68, single_parent: 30, couple: 2}
      """
    try Data(text.utf8).write(to: file)
    let ahead = try forecast(["municipality.file=\(file.path)"])
    let parts = try #require(ahead.composition.first).parts
    #expect(parts.map { $0.households == nil } == [false, true, true])
  }

  @Test("by model and series disagree where their intervals lie apart")
  func comparison() throws {
    let ahead = try forecast(["municipality.households=150"], startingAt: 150)
    func series(_ caseload: (Int) -> Double) throws -> SeriesForecast {
      let counts = (0..<36).map { (month: Int) -> Double in caseload(month).rounded() }
      let file = CaseloadSeries(
        file: "s.csv", first: try #require(CalendarMonth(parsing: "2022-01")), caseload: counts,
        inflow: Array(repeating: 30, count: 36), outflow: nil, warnings: [])
      return SeriesForecast(file, months: 12)
    }
    let near = ForecastComparison(ahead, try series { 150 + Double($0 * 7 % 5) - 2 })
    // Intervals that lie apart in one month of twelve are luck.
    #expect(near.disagreements.count <= 1)
    #expect(near.inflowIsOff && near.inflow?.counted == 30)
    let far = ForecastComparison(ahead, try series { 500 + Double($0 * 7 % 5) })
    #expect(far.disagreements == Array(1...12))
  }
}
