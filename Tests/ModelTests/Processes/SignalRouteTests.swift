import Chance
import Quantities
import Testing

@testable import Model
@testable import Population

/// The route of a signal: what is counted, what is written down, and what a route file changes.
@Suite("The route of a signal")
struct SignalRouteTests {
  /// False tips that are cleared at the desk, all at once.
  private func cleared(_ n: Int, _ change: (inout Parameters) -> Void) throws -> Town {
    var town = try Town(households: n, month: 10) { p in
      p.detection.deskClears = 1
      change(&p)
    }
    for row in 0..<n { receive(&town, row: row) }
    try town.open(Triage.play, Investigation.play)
    return town
  }

  private func receive(
    _ town: inout Town, row: Int = 0, about circumstance: Int32 = -1,
    from source: SignalSource = .tip
  ) {
    Signals.receive(
      &town.world, town.context, row: Int32(row), circumstance: circumstance, source: source,
      day: 4,
      birth: Int16(circumstance >= 0 ? 0 : town.now), ordinal: 7)
  }

  @Test(
    "A whole route is traceable with the product of its steps' probabilities", .tags(.statistical))
  func product() throws {
    let n = 4000
    let p = try Shipped.parameters().route
    let town = try cleared(n) { _ in }
    let signals = town.world.tally.signals
    func close(_ count: SignalCount, to probability: Double) {
      let deviation = abs(Double(signals[count, .tip]) - probability * Double(n))
      let error = (Double(n) * probability * (1 - probability)).squareRoot()
      #expect(deviation < oneInAMillion * error, "\(count): \(signals[count, .tip])")
    }
    #expect(signals[.closed, .tip] == Int64(n))
    // Receipt, registration, triage, desk, closing.
    close(.traceable, to: p.receiptOthers * p.recordOthers * p.step * p.step * p.closing)
    close(.recorded, to: p.recordOthers)
    close(.originKnown, to: p.recordOthers * p.receiptOthers)
    close(.outcomeKnown, to: p.recordOthers * p.closing)
    close(.settledKnown, to: p.recordOthers * p.receiptOthers * p.closing)
    #expect(town.count(.signalsTraceable) == signals[.traceable, .tip])
  }

  @Test("What is founded is also known by its decision", .tags(.statistical))
  func foundedIsSeen() throws {
    let n = 3000
    var town = try Town(households: n, month: 10) { $0.detection.deskConfirmsHidden = 1 }
    for row in 0..<n {
      town.begin(
        .gift, row: row, effect: 10_000, birth: 0, cause: .notKnowing, state: [.breach, .pursued],
        ordinal: 7)
      receive(&town, row: row, about: Int32(row))
    }
    try town.open(Triage.play)
    let p = town.parameters.route
    let known = p.recordOthers * (1 - (1 - p.closing) * (1 - p.step))
    let count = Double(town.world.tally.signals[.outcomeKnown, .tip])
    #expect(
      abs(count - known * Double(n))
        < oneInAMillion * (Double(n) * known * (1 - known)).squareRoot())
    #expect(town.world.tally.signals.closed(.founded, at: .desk, source: .tip) == Int64(n))
  }

  @Test("What follows on a founded signal is counted for its source, with its decision")
  func followUp() throws {
    var town = try Town(month: 10) {
      $0.detection.deskConfirmsHidden = 1
      $0.objection.rate = 0
      $0.assessment.always(.normal)
    }
    town.begin(.gift, effect: 50_000, birth: 0, cause: .notWilling, state: [.breach, .pursued])
    town.world.circumstances[0].overpaid = 200_000
    town.world.signalLog.isKept = true
    Signals.receive(
      &town.world, town.context, row: 0, circumstance: 0, source: .staff, day: 4, birth: 0,
      ordinal: UInt32(town.circumstance.ordinal))
    try town.open(Triage.play, Investigation.play, { w, c in Decision.play(&w, c) })
    let signals = town.world.tally.signals
    #expect(signals[.decided, .staff] == 1)
    #expect(signals[.claims, .staff] == 1 && signals[.claimCents, .staff] == 200_000)
    #expect(signals[.fines, .staff] == town.count(.fines))
    #expect(town.count(.fines) == 1)
    #expect(signals[.minutes, .staff] == Int64(town.parameters.detection.deskMinutes))
    let record = town.world.signalLog.records[0]
    #expect(record.closure == .founded && record.closedAt == .desk)
    #expect(record.claim.amount == 200_000 && record.fine > .zero)
    #expect(
      record.steps.map(\.stage) == [
        .receipt, .registration, .triage, .desk, .decision, .followUp, .closing,
      ])
  }

  @Test("Each way to end is counted at its stage")
  func ends() throws {
    var town = try Town(households: 4, month: 10) { $0.capacity.signalExpiry = 2 }
    town.policy.staff.incomeConsultants = 0
    receive(&town, row: 0)
    town.begin(.gift, row: 1, effect: 10_000, birth: 0, state: [.breach, .pursued])
    receive(&town, row: 1, about: 0)
    receive(&town, row: 2)
    try town.open(Triage.play)
    // Nobody has hours: they wait their term, and no longer.
    for _ in 0..<3 {
      #expect(town.world.tally.signals[.closed, .tip] == 0)
      town.nextMonth()
      try town.open(Triage.play)
    }
    let signals = town.world.tally.signals
    #expect(signals.closed(.expired, at: .desk, source: .tip) == 3)
    #expect(signals[.closed, .tip] == 3)
    var other = try Town(households: 2, month: 10)
    receive(&other, row: 0)
    other.begin(.gift, row: 1, effect: 10_000, birth: 0, state: [.breach, .pursued, .reported])
    receive(&other, row: 1, about: 0)
    other.world.leave(0, .moved, other.context)
    try other.open(Triage.play)
    #expect(other.world.tally.signals.closed(.clientLeft, at: .desk, source: .tip) == 1)
    #expect(other.world.tally.signals.closed(.overtaken, at: .desk, source: .tip) == 1)
  }

  @Test("A share of a stage takes that share: triage and inquiry leave the rest, others pass it on")
  func sharesOfStages() throws {
    func closed(
      _ stage: RouteStage, about topic: Topic = .cohabitation,
      _ change: (inout Policy) -> Void = { _ in }
    ) throws -> (town: Town, signal: Signal) {
      var town = try Town(month: 10) { p in
        p.detection.deskConfirmsHidden = 0
        p.detection.talkConfirmsHidden = 0
        p.detection.visitConfirms = 0
        p.detection.fullConfirms = 0
        p.detection.everybodyCooperates()
      }
      town.policy.control.depth = 1
      change(&town.policy)
      var route = SignalRoute(town.parameters)
      route[stage].share = 0
      town.route = route
      town.begin(topic, effect: 10_000, birth: 0, state: [.breach, .pursued])
      receive(&town, about: 0)
      try town.open(Triage.play, Investigation.play)
      return (town, town.world.signals[0])
    }
    let left = try closed(.triage)
    #expect(left.town.world.tally.signals.closed(.notTakenUp, at: .triage, source: .tip) == 1)
    #expect(left.town.world.office.usedByPart[Part.control.rawValue] == 0)
    #expect(!left.town.circumstance.has(.pursued), "it may be noticed again")
    for stage in [RouteStage.desk, .conversation, .visit, .inquiry] {
      let found = try closed(stage)
      let others: [RouteStage] = [.desk, .conversation, .visit, .inquiry].filter { $0 != stage }
      #expect(found.signal.taken & stage.bit == 0, "\(stage)")
      #expect(others.allSatisfy { found.signal.taken & $0.bit != 0 }, "\(stage)")
      #expect(found.town.world.tally.signals.closed(.notProvable, source: .tip) == 1)
    }
  }

  @Test("Minutes of a route are hours of the office")
  func minutes() throws {
    var town = try Town(month: 10) { $0.detection.deskClears = 1 }
    var route = SignalRoute(town.parameters)
    route[.receipt].minutes = 2
    route[.registration].minutes = 5
    route[.triage].minutes = 3
    route[.desk].minutes = 100
    town.route = route
    receive(&town)
    try town.open(Triage.play, Investigation.play)
    #expect(town.world.office.usedByPart[Part.control.rawValue] == 110)
    #expect(town.world.tally.signals[.minutes, .tip] == 110)
  }

  @Test("What is written down changes nothing that happens")
  func registrationIsBlind() throws {
    func played(_ share: Double) throws -> World {
      try Run(households: 200, months: 24, parameters: { $0.route.write(share) })
        .play(Shipped.policy("almere-2019"))
    }
    let (nothing, all) = (try played(0), try played(1))
    #expect(nothing.tally.digest == all.tally.digest)
    for counter in Counter.allCases where counter != .signalsTraceable {
      #expect(nothing.total(counter) == all.total(counter), "\(counter)")
    }
    #expect(nothing.total(.signalsTraceable) == 0)
    #expect(all.total(.signalsTraceable) == all.total(.signalsClosed))
    for source in SignalSource.allCases {
      let signals = all.tally.signals
      #expect(signals[.traceable, source] == signals[.closed, source])
      #expect(signals[.foundedKnown, source] == signals.closed(.founded, source: source))
      #expect(signals[.leadDaysKnown, source] == signals[.leadDays, source])
      #expect(nothing.tally.signals[.recorded, source] == 0)
    }
  }

  @Test("Keeping the log changes nothing, and it says what the counts say")
  func log() throws {
    let municipality = try Shipped.municipality(300)
    let policy = try Shipped.policy("almere-2019")
    func played(_ keeps: Bool) throws -> World {
      try Simulation(municipality: municipality, warmUp: 24, seed: Seed(5)).play(
        replicate: 0, base: policy, policies: [{ _ in policy }], months: 24, keepsSignalLog: keeps)[
          0]
    }
    let (plain, kept) = (try played(false), try played(true))
    #expect(plain.tally == kept.tally)
    #expect(plain.signalLog.records.isEmpty)
    let records = kept.signalLog.records
    let signals = kept.tally.signals
    for source in SignalSource.allCases {
      let own = records.filter { $0.source == source }
      #expect(Int64(own.count) == signals[.received, source], "\(source)")
      #expect(Int64(own.count { $0.topic != nil }) == signals[.aboutChange, source])
      for closure in SignalClosure.allCases {
        for stage in RouteStage.allCases {
          #expect(
            Int64(own.count { $0.closure == closure && $0.closedAt == stage })
              == signals.closed(closure, at: stage, source: source), "\(source) \(closure) \(stage)"
          )
        }
      }
      #expect(Int64(own.count { $0.claim > .zero }) == signals[.claims, source], "\(source)")
      #expect(own.reduce(0) { $0 + $1.claim.amount } == signals[.claimCents, source])
      #expect(Int64(own.count { $0.fine > .zero }) == signals[.fines, source])
      #expect(Int64(own.count { $0.isWarned }) == signals[.warnings, source])
      #expect(
        Int64(own.count { $0.steps.contains { $0.stage == .decision } })
          == signals[.decided, source])
      // What is decided has its whole route in the log, with the luck that was counted.
      let whole = own.filter { record in
        record.steps.allSatisfy(\.isWritten)
          && (record.closure != .founded || record.steps.last?.stage == .closing)
          && record.closure != nil
      }
      let undecided = own.count { $0.closure == .founded && $0.steps.last?.stage != .closing }
      #expect(
        abs(Int64(whole.count) - signals[.traceable, source]) <= Int64(undecided), "\(source)")
    }
    #expect(records.contains { $0.claim > .zero } && records.contains { $0.closure == .unfounded })
    for record in records {
      let dates = record.steps.map { Int($0.month) * 30 + Int($0.day) }
      #expect(dates == dates.sorted(), "a step is never before the one before it")
      #expect(record.steps.map(\.stage).prefix(3) == [.receipt, .registration, .triage])
    }
  }

  @Test("Counts of signals are part of what is kept of a run")
  func words() throws {
    let world = try Run(households: 60, warmUp: 12, months: 12).play(Shipped.policy("almere-2019"))
    let again = try #require(Tally(words: world.tally.words, months: 12))
    #expect(again == world.tally)
    #expect(SignalSource.allCases.contains { again.signals[.received, $0] > 0 })
    #expect(Tally(words: Array(world.tally.words.dropLast()), months: 12) == nil)
  }

  @Test("Lead time is told in days by source")
  func leadTime() throws {
    let town = try cleared(5) { _ in }
    let signals = town.world.tally.signals
    // More staff than work: on the day it came in.
    #expect(signals[.leadDays, .tip] == 0)
    #expect(signals.lead(weeks: 0, source: .tip) == 5)
    var late = try Town(month: 10) { $0.detection.deskClears = 1 }
    late.policy.staff.incomeConsultants = 0
    receive(&late)
    try late.open(Triage.play)
    late.policy = .idle
    late.nextMonth()
    late.nextMonth()
    try late.open(Triage.play)
    // From day 4 of month 10 to the first day of month 12.
    #expect(late.world.tally.signals[.leadDays, .tip] == 56)
    #expect(late.world.tally.signals.lead(weeks: 8, source: .tip) == 1)
  }
}
