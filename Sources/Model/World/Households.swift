import Chance
import Law
import Quantities

/// Where a household stands with the municipality.
public enum Phase: UInt8, Sendable {
  /// Known to the life course, not yet at the counter.
  case notYet
  /// Applied, waiting for a decision.
  case applying
  case onBenefit
  /// Payment suspended while papers are missing (art. 54).
  case suspended
  case left
}

/// Why a household is off benefit.
public enum Departure: UInt8, Sendable {
  case none, work, otherIncome, moved, detained, studying, partner, rejected, deterred, revoked
}

/// Facts about a household that are true or false.
public struct Traits: OptionSet, Hashable, Sendable {
  public var rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }
  /// Younger than 27 at entry.
  public static let young = Traits(rawValue: 1 << 0)
  /// Exempt from the work duty (art. 9(2), 9a).
  public static let exempt = Traits(rawValue: 1 << 1)
  /// Known to a neighbourhood team.
  public static let knownToTeam = Traits(rawValue: 1 << 2)
  /// Has a right to a provision it does not use.
  public static let provisionUnused = Traits(rawValue: 1 << 3)
  /// Has a right to that provision at all.
  public static let provisionEntitled = Traits(rawValue: 1 << 4)
  /// In the policy cohort: on benefit at month 0, or a first applicant since.
  public static let cohort = Traits(rawValue: 1 << 5)
  /// In debt counselling.
  public static let counselled = Traits(rawValue: 1 << 6)
  /// Owes a claim that bars a debt arrangement (art. 60c).
  public static let barredFromArrangement = Traits(rawValue: 1 << 8)
  /// Has been on benefit before.
  public static let returner = Traits(rawValue: 1 << 7)
  /// Found a provision it had left unused.
  public static let provisionFound = Traits(rawValue: 1 << 9)
  /// Received with intensive attention, with light attention, with care before work.
  public static let intensiveIntake = Traits(rawValue: 1 << 10)
  public static let lightIntake = Traits(rawValue: 1 << 11)
  public static let careFirst = Traits(rawValue: 1 << 12)
}

/// How a household is born: everything about it that no policy can change.
public struct Birth: Hashable, Sendable {
  public var id: HouseholdID
  /// Month of the application; the starting population has `nil`.
  public var arrival: Month?
  /// Months already on benefit, for the starting population.
  public var monthsOnBenefit: Int
  public var type: HouseholdType
  public var sharers: UInt8
  public var traits: Traits
  /// Doenvermogen, in standard deviations of the general population.
  public var capacity: Float
  /// Set point of stress, in the same scale.
  public var setPoint: Float
  public var trust: Float
  public var perceived: Float
  /// Strength of the personal norm.
  public var normStrength: Float
  /// Accounts in arrears at birth.
  public var arrears: UInt8
  /// Uniform in 0...1: below a policy's share, the household gets what that share gets.
  public var reach: Float
  public var quintile: UInt8
  public var tercile: UInt8
  /// The neighbourhood, from 0: a number without a place.
  public var neighbourhood: UInt8 = 0
  /// Open claim of the municipality at the start, in cents (starting population only).
  public var openClaim: Cents

  public init(
    id: HouseholdID, arrival: Month?, monthsOnBenefit: Int, type: HouseholdType, sharers: UInt8,
    traits: Traits, capacity: Float, setPoint: Float, trust: Float, perceived: Float,
    normStrength: Float, arrears: UInt8, reach: Float, quintile: UInt8, tercile: UInt8,
    openClaim: Cents
  ) {
    self.id = id
    self.arrival = arrival
    self.monthsOnBenefit = monthsOnBenefit
    self.type = type
    self.sharers = sharers
    self.traits = traits
    self.capacity = capacity
    self.setPoint = setPoint
    self.trust = trust
    self.perceived = perceived
    self.normStrength = normStrength
    self.arrears = arrears
    self.reach = reach
    self.quintile = quintile
    self.tercile = tercile
    self.openClaim = openClaim
  }

  /// The combination of its groups, as in `Groups`.
  public var cell: UInt8 { quintile * 9 + tercile * 3 + type.index }
}

extension [Birth] {
  /// Put together by their groups, which are then summed a run at a time; otherwise in their order.
  public var byGroups: [Birth] { puttingTogether { Int($0.cell) } }
}

extension Array {
  /// The elements put together by cell; those of one cell keep their order.
  func puttingTogether(cell: (Element) -> Int) -> [Element] {
    var next = [Int](repeating: 0, count: Groups.cells + 1)
    for element in self { next[cell(element) + 1] += 1 }
    for cell in 1..<next.count { next[cell] += next[cell - 1] }
    return [Element](unsafeUninitializedCapacity: count) { places, count in
      for element in self {
        let cell = cell(element)
        places.initializeElement(at: next[cell], to: element)
        next[cell] += 1
      }
      count = self.count
    }
  }
}

/// The households, a column a property; a row is a household for the length of a run.
public struct Households: Sendable {
  public internal(set) var id: [HouseholdID] = []
  public internal(set) var phase: [Phase] = []
  public internal(set) var traits: [Traits] = []

  // Mind: the columns every household passes through every month.
  /// Deviation of stress from its set point, SD.
  public internal(set) var strain: [Float] = []
  public internal(set) var trust: [Float] = []
  public internal(set) var perceived: [Float] = []
  /// What is left of the knowledge at the start, as a share (see `Knowledge`).
  public internal(set) var knowledgeKept: [Float] = []
  /// What information since then has added, as a share (see `Knowledge`).
  public internal(set) var knowledgeGained: [Float] = []
  public internal(set) var capacity: [Float] = []
  public internal(set) var setPoint: [Float] = []
  public internal(set) var trustSetPoint: [Float] = []
  public internal(set) var perceivedBase: [Float] = []
  /// Share of perceived detection that a clean check has taken away for a while.
  public internal(set) var crater: [Float] = []
  /// The neighbourhood, from 0: a number without a place.
  public internal(set) var neighbourhood: [UInt8] = []
  public internal(set) var arrears: [UInt8] = []
  public internal(set) var cell: [UInt8] = []
  /// Rows side by side that share their groups: who sums by group can sum a run at a time.
  private(set) var runs: [Run] = []

  /// Neighbouring rows of one cell.
  struct Run: Hashable, Sendable {
    var rows: Range<Int>
    var cell: Int
  }

  // Facts and history.
  public internal(set) var normStrength: [Float] = []
  public internal(set) var reach: [Float] = []
  public internal(set) var type: [HouseholdType] = []
  public internal(set) var sharers: [UInt8] = []
  /// The bijstandsnorm, cents a month.
  public internal(set) var norm: [Int32] = []
  /// What may be collected from a month's benefit while no measure runs, cents (art. 60).
  var collectable: [Int32] = []
  public internal(set) var since: [Int16] = []
  public internal(set) var openTopics: [UInt16] = []
  public internal(set) var departure: [Departure] = []
  /// Income short of the norm that has not yet become an arrear, cents.
  public internal(set) var shortfall: [Int32] = []
  /// Open municipal claims, cents.
  public internal(set) var claimBalance: [Int64] = []
  /// The reduction that runs, cents a month, and its last month.
  public internal(set) var reduction: [Int32] = []
  public internal(set) var reductionUntil: [Int16] = []
  /// What is still to be taken by the measure, and what was taken last, cents.
  public internal(set) var reductionLeft: [Int32] = []
  public internal(set) var reductionTaken: [Int32] = []
  /// What measures have taken since the latest one began with none running, cents.
  var reducedSoFar: [Int32] = []
  /// Factor on the exit to work after a sanction or warning, and its last month.
  public internal(set) var exitBoost: [Float] = []
  public internal(set) var exitBoostUntil: [Int16] = []
  public internal(set) var lastWarning: [Int16] = []
  public internal(set) var lastFine: [Int16] = []
  /// What the latest fine was about.
  public internal(set) var lastFineTopic: [Topic] = []
  public internal(set) var lastMeasure: [Int16] = []
  public internal(set) var lastMeasureWarning: [Int16] = []
  /// Last month with information, and last month with a check or a talk.
  public internal(set) var informed: [Int16] = []
  public internal(set) var contacted: [Int16] = []
  public internal(set) var promptedUntil: [Int16] = []
  public internal(set) var applications: [UInt8] = []
  /// The latest of the household's changes, by position; -1 if none. Each names the one before it.
  var latestChange: [Int32] = []
  /// Benefit held back while payment is suspended, cents.
  var heldBack: [Int32] = []

  public init() {}

  public var count: Int { id.count }

  static let never: Int16 = -30_000

  /// The rows on benefit, in order.
  var clients: [Int32] { phase.indices.filter { phase[$0] == .onBenefit }.map(Int32.init) }

  /// Adds households, column by column.
  ///
  /// - Parameter room: how many to make room for where there is none for these.
  mutating func append(_ births: [Birth], law: LawInForce, room: Int) {
    func widen<T>(_ column: inout [T]) {
      guard column.capacity < column.count + births.count else { return }
      column.reserveCapacity(column.count + max(births.count, room))
    }
    func add<T>(_ column: inout [T], _ value: (Birth) -> T) {
      widen(&column)
      column.append(contentsOf: births.lazy.map(value))
    }
    func fill<T>(_ column: inout [T], _ value: T) {
      widen(&column)
      column.append(contentsOf: repeatElement(value, count: births.count))
    }
    add(&id) { $0.id }
    add(&phase) { $0.arrival == nil ? .onBenefit : .notYet }
    add(&traits) { $0.traits }
    fill(&strain, 0)
    add(&trust) { $0.trust }
    add(&perceived) { $0.perceived }
    fill(&knowledgeKept, 1)
    fill(&knowledgeGained, 0)
    add(&capacity) { $0.capacity }
    add(&setPoint) { $0.setPoint }
    add(&trustSetPoint) { $0.trust }
    add(&perceivedBase) { $0.perceived }
    fill(&crater, 0)
    add(&neighbourhood) { $0.neighbourhood }
    add(&arrears) { $0.arrears }
    add(&cell) { $0.cell }
    add(&normStrength) { $0.normStrength }
    add(&reach) { $0.reach }
    add(&type) { $0.type }
    add(&sharers) { $0.sharers }
    fill(&norm, 0)
    fill(&collectable, 0)
    readNorms(law, from: count - births.count)
    fill(&since, 0)
    fill(&openTopics, 0)
    fill(&departure, .none)
    fill(&shortfall, 0)
    fill(&claimBalance, 0)
    fill(&reduction, 0)
    fill(&reductionUntil, Self.never)
    fill(&reductionLeft, 0)
    fill(&reductionTaken, 0)
    fill(&reducedSoFar, 0)
    fill(&exitBoost, 1)
    fill(&exitBoostUntil, Self.never)
    fill(&lastWarning, Self.never)
    fill(&lastFine, Self.never)
    fill(&lastFineTopic, .harmless)
    fill(&lastMeasure, Self.never)
    fill(&lastMeasureWarning, Self.never)
    fill(&informed, Self.never)
    fill(&contacted, Self.never)
    fill(&promptedUntil, Self.never)
    fill(&applications, 0)
    fill(&latestChange, -1)
    fill(&heldBack, 0)
    findRuns(from: count - births.count)
  }

  /// Reads the norms of the households, and what may be collected from them, off the law.
  mutating func readNorms(_ law: LawInForce, from first: Int = 0) {
    for r in first..<count {
      let amount = law.norms.norm(type[r], costSharers: Int(sharers[r]))
      norm[r] = Int32(amount.amount)
      collectable[r] = Int32(law.protectedEarnings.collectable(norm: amount).amount)
    }
  }

  private mutating func findRuns(from first: Int) {
    for r in first..<count {
      if let last = runs.last, last.cell == Int(cell[r]) {
        runs[runs.count - 1].rows = last.rows.lowerBound..<(r + 1)
      } else {
        runs.append(Run(rows: r..<(r + 1), cell: Int(cell[r])))
      }
    }
  }

  /// Keeps the rows listed, in that order.
  mutating func keep(_ rows: [Int]) {
    precondition(rows.allSatisfy(id.indices.contains), "only rows there are can be kept")
    func kept<T>(_ column: inout [T]) {
      // Every column is as long as the identities, for which the rows have been checked.
      let whole = column
      let old = whole.span
      // With room for a year's arrivals, which then need not move the column once more.
      column = [T](unsafeUninitializedCapacity: rows.count + rows.count / 4) { room, count in
        for (new, row) in rows.enumerated() {
          room.initializeElement(at: new, to: old[unchecked: row])
        }
        count = rows.count
      }
    }
    kept(&id)
    kept(&phase)
    kept(&traits)
    kept(&strain)
    kept(&trust)
    kept(&perceived)
    kept(&knowledgeKept)
    kept(&knowledgeGained)
    kept(&capacity)
    kept(&setPoint)
    kept(&trustSetPoint)
    kept(&perceivedBase)
    kept(&crater)
    kept(&neighbourhood)
    kept(&arrears)
    kept(&cell)
    kept(&normStrength)
    kept(&reach)
    kept(&type)
    kept(&sharers)
    kept(&norm)
    kept(&collectable)
    kept(&since)
    kept(&openTopics)
    kept(&departure)
    kept(&shortfall)
    kept(&claimBalance)
    kept(&reduction)
    kept(&reductionUntil)
    kept(&reductionLeft)
    kept(&reductionTaken)
    kept(&reducedSoFar)
    kept(&exitBoost)
    kept(&exitBoostUntil)
    kept(&lastWarning)
    kept(&lastFine)
    kept(&lastFineTopic)
    kept(&lastMeasure)
    kept(&lastMeasureWarning)
    kept(&informed)
    kept(&contacted)
    kept(&promptedUntil)
    kept(&applications)
    kept(&latestChange)
    kept(&heldBack)
    runs.removeAll(keepingCapacity: true)
    findRuns(from: 0)
  }

  /// The household's groups, fixed at entry.
  @inlinable public func groups(_ row: Int) -> Groups { Groups(cell: Int(cell[row])) }
}

extension HouseholdType {
  /// 0 single, 1 single parent, 2 couple; the young count with their kind.
  @inlinable public var index: UInt8 {
    switch self {
    case .single, .youthSingle: 0
    case .singleParent: 1
    case .couple, .youthCouple, .mixedCouple, .mixedCoupleWithChildren: 2
    }
  }
}
