import Chance
import Law
import Quantities

@testable import Model
@testable import Population

/// A world of a few households in which only that happens what a test writes down.
///
/// Five alike by default: single, knowing nothing special, zero stress, no noise, no candidates. The
/// policy does nothing and has more staff than it can use, who are never away and need not learn. Candidates of the life course are planned
/// one by one.
struct Town {
  var world: World
  var parameters: Parameters
  var policy: Policy
  var rates: LifeCourseRates
  var law: LawInForce
  /// Nil for the route that the parameters describe.
  var route: SignalRoute?
  var source: Source
  private var planned: [Planned] = []
  /// Innovation of stress of every household in every month, in units of
  /// `LifeCourseWindow.noiseUnit`.
  var noise: Int16 = 0

  private struct Planned {
    var kind: LifeEventKind
    var month: Int
    var event: LifeEvent
  }

  /// - Parameters:
  ///   - change: changes the shipped parameters.
  ///   - birth: changes the household in a row.
  init(
    households: Int = 5, month: Int = 0, months: Int = 120, seed: UInt64 = 1,
    _ change: (inout Parameters) -> Void = { _ in },
    birth: (Int, inout Birth) -> Void = { _, _ in }
  ) throws {
    parameters = try Shipped.parameters()
    parameters.capacity.allPresent()
    change(&parameters)
    policy = .idle
    rates = try Shipped.rates()
    rates.bounds = LifeCourseRates.bounds(parameters)
    law = try Shipped.law()
    source = Source(seed: Seed(seed), replicate: 0)
    world = World(startingAt: Month(month), months: months)
    let births = (0..<households).map { row in
      var plain = Birth.plain(row, parameters)
      birth(row, &plain)
      return plain
    }
    world.settle(births, law: law)
    for row in 0..<households { world.households.traits[row].insert(.cohort) }
    world.climate.meanPerceived = parameters.mind.perceivedMean
  }

  var norm: Int64 { Int64(world.households.norm[0]) }
  var now: Int { Int(world.month.index) }
  var circumstance: Circumstance { world.circumstances[0] }

  /// A count of this month, for everybody.
  func count(_ counter: Counter) -> Int64 { world.tally[counter, month: now] }

  /// A count from month 0 to now.
  func total(_ counter: Counter) -> Int64 {
    (0...max(0, min(now, world.tally.months - 1))).reduce(0) {
      $0 + world.tally[counter, month: $1]
    }
  }

  var context: Context {
    let year = Int((Double(now) / 12).rounded(.down))
    let months = (0..<12).map { month in
      MonthOfCandidates(planned.filter { $0.month == year * 12 + month }.map(\.event))
    }
    let rows = world.households.count
    return Context(
      parameters: parameters, law: law, policy: policy, source: source,
      window: LifeCourseWindow(
        year: year, births: [], months: months,
        noise: [Int16](repeating: noise, count: 12 * rows), rows: rows),
      rates: rates, start: Shipped.day, route: route)
  }

  /// Plays one process of the month.
  mutating func play(_ process: (inout World, Context) throws -> Void) rethrows {
    try process(&world, context)
  }

  /// Opens a month and plays some of its processes, without passing to the next.
  mutating func open(_ processes: ((inout World, Context) throws -> Void)...) throws {
    let context = context
    Triage.openMonth(&world, context)
    for process in processes { try process(&world, context) }
  }

  /// Passes to the next month without playing the rest of this one.
  mutating func nextMonth() { world.month = world.month + 1 }

  mutating func playMonths(_ count: Int = 1) throws {
    for _ in 0..<count { try world.playMonth(context) }
  }

  /// Plans a candidate of the life course.
  mutating func plan(
    _ kind: LifeEventKind, row: Int = 0, month: Int, day: UInt8 = 0, ordinal: UInt8 = 0,
    mark: Double = 0, amount: Double = 0.5, duration: Double = 0.5
  ) {
    planned.append(
      Planned(
        kind: kind, month: month,
        event: LifeEvent(
          row: Int32(row), mark: .at(mark), amount: .at(amount), duration: .at(duration),
          kind: UInt8(kind.rawValue), day: day, ordinal: ordinal)))
  }

  /// Puts a change into the world as if it had begun.
  @discardableResult
  mutating func begin(
    _ topic: Topic, row: Int = 0, effect: Int32, booked: Int32 = 0, birth: Int? = nil,
    end: Int = 20_000, cause: Cause = .none, state: Circumstance.State = [],
    reported: Int? = nil, signalled: Int? = nil, know: Double = 0.5, conceal: Double = 0.5,
    reportThreshold: Float = 0.4, noticeThreshold: Float = 0, ordinal: UInt16? = nil
  ) -> Int {
    let index = world.circumstances.count
    var item = Circumstance(
      row: Int32(row), topic: topic, effect: effect, birth: Int16(birth ?? now), day: 0,
      ordinal: ordinal ?? UInt16(index), end: Int16(end), knowMark: .at(know),
      concealMark: .at(conceal), reportThreshold: reportThreshold,
      noticeThreshold: noticeThreshold)
    item.cause = cause
    item.booked = booked
    item.state = state
    if let reported { item.reported = Int16(reported) }
    if let signalled { item.signalled = Int16(signalled) }
    item.previous = world.households.latestChange[row]
    world.households.latestChange[row] = Int32(index)
    world.households.openTopics[row] |= topic.bit
    world.circumstances.append(item)
    return index
  }

  /// Holds back a household's payment.
  mutating func suspend(_ row: Int = 0, repairs: Bool = true) {
    world.households.phase[row] = .suspended
    world.suspensions.append(
      .init(row: Int32(row), from: Int16(now), day: 0, repairedAt: repairs ? 0.5 : nil))
  }

  /// Lets a measure take `cents` a month up to and including a month.
  mutating func reduce(row: Int = 0, by cents: Int32, until month: Int) {
    world.households.reduction[row] = cents
    world.households.reductionUntil[row] = Int16(month)
    world.households.reductionLeft[row] = cents * Int32(month - now + 1)
    world.reduced.append(Int32(row))
  }

  /// Puts an active claim into the world, and into its books.
  @discardableResult
  mutating func claim(_ cents: Int64, row: Int = 0, kind: Claim.Kind = .breach) -> Int {
    world.claims.append(
      Claim(
        row: Int32(row), kind: kind, principal: cents, balance: cents,
        origin: Int16(world.month.index), active: true))
    world.households.claimBalance[row] += cents
    world.ledger.claimed += cents
    return world.claims.count - 1
  }

  /// Pays off part of a claim.
  mutating func repay(_ claim: Int, _ cents: Int64) {
    var sums = Repayments()
    var rooms = [Int32](repeating: 0, count: world.households.count)
    rooms[Int(world.claims[claim].row)] = Int32(cents)
    world.setOff([Int32(claim)], within: &rooms, &sums)
    world.bookRepayments(sums)
  }

  /// Records what happens to a household from now on.
  mutating func follow(_ row: Int = 0) { world.journal.follows = world.households.id[row] }

  /// How often something happened to the household followed.
  func happened(_ kind: Event.Kind) -> Int {
    world.journal.events.filter { $0.kind == kind }.count
  }

  func waiting(_ kind: WorkKind) -> Int { world.office.queues[kind.rawValue].count }
}

extension Mark {
  /// The mark closest to a number between 0 and 1.
  static func at(_ uniform: Double) -> Mark {
    Mark(UInt32(min(0x1p32 - 1, max(0, uniform * 0x1p32))))
  }
}

extension Policy {
  /// Nothing done, nothing checked, and far more staff than work.
  static var idle: Policy {
    var policy = Policy()
    policy.staff = Staff(
      incomeConsultants: 1e6, workConsultants: 1e6, enforcement: 1e6, collection: 1e6, legal: 1e6,
      preventionPriority: 0)
    policy.sanction.collection = 1
    return policy
  }
}

extension Policy.Staff {
  init(
    incomeConsultants: Double, workConsultants: Double, enforcement: Double, collection: Double,
    legal: Double, preventionPriority: Double
  ) {
    self.init()
    self.incomeConsultants = incomeConsultants
    self.workConsultants = workConsultants
    self.enforcement = enforcement
    self.collection = collection
    self.legal = legal
    self.preventionPriority = preventionPriority
  }
}

extension Birth {
  /// A single household in the middle of everything, without debts or special traits.
  static func plain(_ row: Int, _ p: Parameters) -> Birth {
    Birth(
      id: HouseholdID(UInt32(row)), arrival: nil, monthsOnBenefit: 24, type: .single, sharers: 0,
      traits: [], capacity: 0, setPoint: 0, trust: Float(p.mind.trustMean),
      perceived: Float(p.mind.perceivedMean), normStrength: 0, arrears: 0, reach: 0.5, quintile: 2,
      tercile: 1, openClaim: .zero)
  }
}

extension Parameters.Detection {
  /// Everybody understands a request, has nothing against it and manages to answer.
  mutating func everybodyCooperates() {
    requestUnderstood = 50
    refusal = 0
    answerBase = 50
  }
}

extension Parameters.Capacity {
  /// Nobody is ill, leaves or is new.
  mutating func allPresent() {
    sickShare = 0
    turnover = 0
    hiringMonths = 0
    learningMonths = 0
  }
}
