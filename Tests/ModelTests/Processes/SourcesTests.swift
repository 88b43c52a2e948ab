import Chance
import Quantities
import Testing

@testable import Model

/// Who notices a change, when, and how surely.
@Suite("7. Signals by their source")
struct SourcesTests {
  /// The month in which a change is noticed, and by whom; nil if never.
  private func noticed(
    _ topic: Topic, hazard threshold: Double = 0.4, row: Int = 0, months: Int = 80,
    state: Circumstance.State = [], _ prepare: (inout Town) -> Void = { _ in }
  ) throws -> (month: Int, source: SignalSource)? {
    var town = try Town()
    town.policy.control.alertness = 1
    prepare(&town)
    town.begin(
      topic, row: row, effect: 10_000, state: state,
      noticeThreshold: Float(exponential(-threshold)))
    for month in 0..<months {
      town.world.month = .init(month)
      try town.play(Signals.play)
      if let signal = town.world.signals.first { return (month, signal.source) }
    }
    return nil
  }

  /// Many households with the same change, with thresholds spread evenly: what a share of them does is
  /// exact to one household.
  private func crowd(
    _ topic: Topic, _ n: Int, _ prepare: (inout Town) -> Void
  ) throws -> Town {
    var town = try Town(households: n)
    town.policy.control.alertness = 1
    prepare(&town)
    for row in 0..<n {
      let uniform = (Double(row) + 0.5) / Double(n)
      town.begin(
        topic, row: row, effect: 10_000, noticeThreshold: Float(1 - uniform), ordinal: UInt16(row))
    }
    return town
  }

  @Test(
    "One source: the months until it notices are geometric after its delay, in closed form",
    arguments: [0.0, 1, 4])
  func geometric(delay: Double) throws {
    // A change of age a > delay adds a hazard h: P(noticed at age k) = e⁻ʰ⁽ᵏ⁻ᵈ⁻¹⁾ (1 - e⁻ʰ), k > d.
    let hazard = 0.2
    let n = 2000
    var town = try crowd(.work, n) {
      $0.parameters.detection.work = hazard
      $0.parameters.sources.wagesDelay = delay
      $0.parameters.sources.wagesFileSeesWages = 1
      $0.parameters.sources.peopleSeeWages = [0, 0, 0]
    }
    var byAge: [Int] = []
    for month in 0..<40 {
      town.world.month = .init(month)
      let before = town.world.signals.count
      try town.play(Signals.play)
      byAge.append(town.world.signals.count - before)
    }
    for (age, count) in byAge.enumerated() {
      let waited = age - Int(delay)
      let share =
        waited < 1 ? 0 : exponential(-hazard * Double(waited - 1)) * (1 - exponential(-hazard))
      #expect(abs(Double(count) - share * Double(n)) <= 1, "age \(age)")
    }
    // Mean months overpaid before it is noticed: d + 1 / (1 - e⁻ʰ), all but the tail of 40 months.
    let mean = byAge.enumerated().reduce(0.0) { $0 + Double($1.offset * $1.element) } / Double(n)
    #expect(abs(mean - delay - 1 / (1 - exponential(-hazard))) < 0.1)
    #expect(town.world.signals.allSatisfy { $0.source == .wages })
  }

  @Test("Who notices is in proportion to what each source adds", .tags(.statistical))
  func shares() throws {
    let n = 4000
    var town = try crowd(.cohabitation, n) {
      $0.parameters.detection.cohabitation = 40
      $0.parameters.detection.ownDataGain = 0.5
      $0.policy.control.ownDataQueries = 1
      $0.parameters.sources.peopleSeeCohabitation = [0.5, 0.3, 0.2]
    }
    town.world.month = .init(1)
    try town.play(Signals.play)
    #expect(town.world.signals.count == n)
    for (source, part) in [
      (SignalSource.tip, 0.5), (.staff, 0.3), (.partner, 0.2), (.ownData, 0.5),
    ] {
      let p = part / 1.5
      let count = Double(town.world.signals.count { $0.source == source })
      #expect(
        abs(count - p * Double(n)) < oneInAMillion * (Double(n) * p * (1 - p)).squareRoot(),
        "\(source)")
      #expect(town.world.tally.signals[.received, source] == Int64(count))
    }
  }

  @Test("A false signal comes from a source in proportion to how many it sends")
  func sendersOfFalse() throws {
    let n = 400
    var town = try Town(households: n)
    town.parameters.sources.sendNothingFalse()
    town.parameters.sources.falseVehicles = 0.03
    town.parameters.sources.falseTip = 0.01
    town.policy.control.alertness = 1
    for row in 0..<n {
      town.plan(
        .falseSignal, row: row, month: 0, mark: 0, amount: (Double(row) + 0.5) / Double(n))
    }
    try town.play(Signals.play)
    #expect(town.world.tally.signals[.received, .vehicles] == 300)
    #expect(town.world.tally.signals[.received, .tip] == 100)
    #expect(town.world.tally.signals[.aboutChange, .tip] == 0)
  }

  @Test("The yearly file comes in the household's own month, once its data have arrived")
  func yearly() throws {
    for row in 0..<12 {
      func set(_ town: inout Town, delay: Double) {
        town = try! Town(households: 12)
        town.policy.control.alertness = 1
        town.parameters.detection.asset = 1
        town.parameters.sources.assetsFileSeesAssets = 1
        town.parameters.sources.vehiclesFileSeesAssets = 0
        town.parameters.sources.peopleSeeAssets = [0, 0, 0]
        town.parameters.sources.assetsDelay = delay
      }
      let early = try #require(try noticed(.asset, row: row) { set(&$0, delay: 0) })
      #expect(early.source == .assets)
      #expect((Calendar.offset + early.month + row) % 12 == 0)
      let late = try #require(try noticed(.asset, row: row) { set(&$0, delay: 8) })
      #expect(late.month > 8 && late.month - early.month <= 12)
      #expect((late.month - early.month) % 12 == 0)
      // A round every two years waits for that; it makes up for both years.
      let rare = try #require(
        try noticed(.asset, row: row, months: 80) {
          set(&$0, delay: 0)
          $0.policy.control.matchInterval = 24
        })
      #expect((Calendar.offset + rare.month + row) % 24 == 0)
    }
  }

  @Test("Assets abroad are seen by authorities abroad only")
  func abroad() throws {
    func set(_ town: inout Town) {
      town.parameters.detection.asset = 10
      town.parameters.detection.assetAbroad = 1
      town.parameters.sources.foreignDelay = 6
      town.policy.control.ownDataQueries = 1
    }
    let foreign = try #require(try noticed(.asset, state: .foreign) { set(&$0) })
    #expect(foreign.source == .foreign && foreign.month == 7)
    let unseen = try noticed(.asset, state: .foreign) {
      set(&$0)
      $0.parameters.sources.foreignSeesAssets = 0
    }
    #expect(unseen == nil)
    let home = try #require(try noticed(.asset) { set(&$0) })
    #expect(home.source != .foreign)
  }

  @Test("The share of assets that lie abroad is the parameter")
  func foreignShare() throws {
    for (share, count) in [(0.0, 0), (1, 40)] {
      var town = try Town(households: 40) { $0.sources.assetsAbroadShare = share }
      for row in 0..<40 {
        town.plan(.asset, row: row, month: 0)
        town.plan(.gift, row: row, month: 0)
      }
      try town.play(LifeEvents.play)
      #expect(town.world.circumstances.count { $0.has(.foreign) && $0.topic == .asset } == count)
      #expect(!town.world.circumstances.contains { $0.has(.foreign) && $0.topic != .asset })
    }
  }

  @Test("More delay never lets a change be noticed sooner", arguments: Topic.allCases)
  func delay(_ topic: Topic) throws {
    var last = 0
    for delay in [0.0, 0.5, 1, 2.5, 6, 14] {
      let found = try noticed(topic) {
        $0.parameters.sources.wagesDelay = delay
        $0.parameters.sources.residenceDelay = delay
        $0.parameters.sources.studyDelay = delay
        $0.parameters.sources.detentionDelay = delay
        $0.parameters.sources.vehiclesDelay = delay
        $0.parameters.sources.assetsDelay = delay
        $0.parameters.sources.foreignDelay = delay
      }
      let month = found?.month ?? 80
      #expect(month >= last, "\(topic), delay \(delay)")
      last = month
    }
  }

  @Test(
    "More alertness and more queries never let a change be noticed later", arguments: Topic.allCases
  )
  func effort(_ topic: Topic) throws {
    for change in [
      { (town: inout Town, effort: Double) in town.policy.control.alertness = effort },
      { town, effort in town.policy.control.ownDataQueries = effort / 3 },
    ] {
      var last = 80
      for effort in [0.0, 0.5, 1, 2, 3] {
        let month = try noticed(topic) { change(&$0, effort) }?.month ?? 80
        #expect(month <= last, "\(topic), \(effort)")
        last = month
      }
    }
  }

  @Test("Without coverage and without false signals a source sends nothing, and the others no less")
  func noCoverage() throws {
    func played(_ change: @escaping @Sendable (inout Parameters) -> Void) throws -> SignalTally {
      let run = Run(households: 300, months: 24, parameters: change)
      return try run.play(Shipped.policy("almere-2019")).tally.signals
    }
    let base = try played { _ in }
    let without = try played {
      $0.sources.residenceFileSeesResidence = 0
      $0.sources.falseResidence = 0
    }
    #expect(base[.received, .residence] > 0)
    #expect(without[.received, .residence] == 0)
    #expect(without[.received, .wages] > 0 && without[.received, .staff] > 0)
  }

  @Test("What the sources see of a topic adds up to the whole")
  func coverage() throws {
    let p = try Shipped.parameters()
    for topic in Topic.allCases {
      let sum = SignalSource.allCases.reduce(0) {
        $0 + p.sources.coverage(of: $1, topic, isForeign: false)
      }
      #expect(abs(sum - 1) < 1e-12, "\(topic): \(sum)")
    }
    // And the false signals are those of the published volumes: 0.161 a client and year.
    #expect(abs(p.sources.falseSignals(alertness: 1, queries: 1) - 0.1603) < 1e-9)
  }
}
