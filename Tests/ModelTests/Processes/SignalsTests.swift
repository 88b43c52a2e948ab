import Chance
import Testing

@testable import Model

@Suite("7. Signals")
struct SignalsTests {
  /// The months it takes until a change is noticed, at this threshold.
  private func noticed(
    _ topic: Topic, threshold: Float, months: Int = 60, state: Circumstance.State = [],
    _ prepare: (inout Town) -> Void = { _ in }
  ) throws -> Int? {
    var town = try Town()
    town.policy.control.alertness = 1
    prepare(&town)
    town.begin(
      topic, effect: 10_000, state: state, noticeThreshold: Float(exponential(-Double(threshold))))
    for month in 0..<months {
      town.world.month = .init(month)
      try town.play(Signals.play)
      if town.circumstance.has(.pursued) {
        #expect(Int(town.circumstance.signalled) == month)
        #expect(town.world.signals.count == 1)
        return month
      }
    }
    return nil
  }

  @Test("A hidden change is noticed when its summed hazard passes its threshold, by hand")
  func hidden() throws {
    func set(_ town: inout Town) { town.parameters.detection.gift = 0.25 }
    // Months 1, 2, 3 … add a quarter each.
    #expect(try noticed(.gift, threshold: 0.2, set) == 1)
    #expect(try noticed(.gift, threshold: 0.26, set) == 2)
    #expect(try noticed(.gift, threshold: 0.99, set) == 4)
    #expect(try noticed(.gift, threshold: 1.01, set) == 5)
  }

  @Test("Alertness acts on what people see, own-data queries on hidden changes, neither on files")
  func alertness() throws {
    func set(_ town: inout Town) {
      town.parameters.detection.gift = 0.1
      town.parameters.detection.work = 0.1
      town.parameters.detection.ownDataGain = 0.5
      town.parameters.sources.wagesDelay = 0
    }
    #expect(try noticed(.gift, threshold: 0.95) { set(&$0) } == 10)
    #expect(
      try noticed(.gift, threshold: 0.95) {
        set(&$0)
        $0.policy.control.alertness = 2
      } == 5)
    #expect(
      try noticed(.gift, threshold: 0.95) {
        set(&$0)
        $0.policy.control.ownDataQueries = 1
      } == 7)
    #expect(
      try noticed(.gift, threshold: 0.95) {
        set(&$0)
        $0.policy.control.ownDataQueries = 1
        $0.policy.control.alertness = 0
      } == 20, "the queries' own half of the hazard is left")
    #expect(
      try noticed(.gift, threshold: 0.95) {
        set(&$0)
        $0.policy.control.alertness = 0
      } == nil)
    #expect(
      try noticed(.work, threshold: 0.95) {
        set(&$0)
        $0.parameters.sources.wagesFileSeesWages = 1
        $0.parameters.sources.peopleSeeWages = [0, 0, 0]
        $0.policy.control.alertness = 2
      } == 10)
  }

  @Test("File matches come with their lag, and are handled in rounds")
  func rounds() throws {
    func set(_ town: inout Town) {
      town.parameters.detection.work = 10
      town.parameters.sources.wagesDelay = 1
      town.parameters.sources.wagesFileSeesWages = 1
      town.parameters.sources.peopleSeeWages = [0, 0, 0]
    }
    #expect(try noticed(.work, threshold: 1) { set(&$0) } == 2)
    #expect(
      try noticed(.work, threshold: 1) {
        set(&$0)
        $0.policy.control.matchInterval = 6
      } == 6)
    #expect(try noticed(.gift, threshold: 0.0001) { $0.policy.control.matchInterval = 6 } == 1)
  }

  @Test("After the end the hazard is its share")
  func ended() throws {
    func set(_ town: inout Town) {
      town.parameters.detection.gift = 0.2
      town.parameters.detection.afterEnd = 0.5
    }
    #expect(try noticed(.gift, threshold: 0.95, { set(&$0) }) == 5)
    #expect(try noticed(.gift, threshold: 0.95, state: .ended, { set(&$0) }) == 10)
  }

  @Test(
    "What is reported, established, closed or already pursued is not noticed",
    arguments: [Circumstance.State.reported, .established, .closed])
  func known(state: Circumstance.State) throws {
    #expect(try noticed(.gift, threshold: 0, state: state) == nil)
  }

  @Test("False signals are accepted at the policy's rate")
  func falseSignals() throws {
    for (mark, alertness, received) in [(0.01, 0.0, 1), (0.999, 0, 0), (0.999, 3, 0)]
      as [(Double, Double, Int64)]
    {
      var town = try Town()
      town.policy.control.alertness = alertness
      town.plan(.falseSignal, month: 0, mark: mark)
      try town.play(Signals.play)
      #expect(town.count(.signalsReceived) == received)
    }
    var most = try Town()
    most.policy.control.alertness = most.parameters.lifeCourse.mostAlertness
    most.policy.control.ownDataQueries = 1
    most.plan(.falseSignal, month: 0, mark: 0.999_999)
    try most.play(Signals.play)
    #expect(most.count(.signalsReceived) == 1, "the strongest policy reaches the bound")
  }

  @Test("A signal begins with a question to the client for the share that the policy asks first")
  func askFirst() throws {
    for (share, kind) in [(0.0, WorkKind.desk), (1, .talk)] {
      var town = try Town()
      town.policy.control.askFirst = share
      Signals.receive(
        &town.world, town.context, row: 0, circumstance: -1, source: .tip, day: 0, birth: 0,
        ordinal: 1)
      #expect(town.waiting(kind) == 1)
    }
  }

  @Test(
    "Geometric detection: mean delay and mean overpayment in closed form",
    .tags(.closedForm, .statistical))
  func geometric() throws {
    // One topic, constant hazard h, nobody reports, everything else at once. The threshold is
    // exponential, so the delay K in months is geometric with p = 1 - e⁻ʰ; the months 0 ... K are
    // overpaid, and the claim is EUR 100 each: mean 100 (1 + 1 / p), variance 100² (1 - p) / p².
    let hazard = 0.2
    let n = 3000
    var town = try Town(households: n, months: 240) { p in
      p.know(1e-12)
      p.detection.gift = hazard
      p.detection.deskConfirmsHidden = 1
      p.lifeEvents.giftSpell = 1e9
      p.information.visibleShare = 0
      p.objection.rate = 0
      p.reporting.questionRate = 0
    }
    town.rates.giftAmount = QuantileTable(values: [100, 100])
    town.policy.control.alertness = 1
    town.policy.sanction.collection = 0
    for row in 0..<n { town.plan(.gift, row: row, month: 0) }
    try town.play(LifeEvents.play)
    for _ in 0..<110 {
      try town.open(
        Reporting.play, Payment.play, Signals.play, Triage.play, { w, c in Decision.play(&w, c) })
      town.nextMonth()
    }
    let claims = town.world.claims.filter { $0.kind == .breach }.map {
      Double($0.principal - $0.tax) / 100
    }
    #expect(claims.count == n)
    let p = 1 - exponential(-hazard)
    let mean = claims.reduce(0, +) / Double(n)
    let error = 100 * (1 - p).squareRoot() / p / Double(n).squareRoot()
    #expect(abs(mean - 100 * (1 + 1 / p)) < oneInAMillion * error)
    // And the whole distribution: P(K = 1) = p.
    let first = Double(claims.count { $0 == 200 })
    #expect(abs(first - Double(n) * p) < oneInAMillion * (Double(n) * p * (1 - p)).squareRoot())
    try town.world.checkAccounts()
  }
}
