import Quantities

/// What happened to a household: one line of its life under a policy.
public struct Event: Hashable, Sendable {
  public enum Kind: UInt8, CaseIterable, Sendable {
    case applied, granted, rejected, deterred, left, returned
    case changeBegan, changeEnded, reported, reportedLate, termMissed, reportProcessed
    case misbooked, errorMended
    case informed, prompted, talked
    case signal, signalSettled, investigatedUnfounded, founded, suspended, resumed, revoked
    case claim, settled, grossedUp, loan, fine, warning, finesConsidered, referral, agencyClaim
    case dutyMissed, measure, measureWaived, measureWarning, measureWithdrawn
    case objection, objectionUpheld, objectionDismissed, appeal, appealWon, appealDismissed
    case arrear, arrearCleared, counsellingStarted, counsellingEnded, writtenOff
    case provisionFound, illness
  }

  public let month: Int32
  /// The process of the month in which it happened, by its place in `World.processes`.
  public let process: UInt8
  public let household: HouseholdID
  public let kind: Kind
  /// What it is about, where that says something.
  public let topic: Topic?
  public let cause: Cause
  public let amount: Cents
}

/// The record of events; off unless a household is followed.
///
/// Recording never changes what happens: a trace is the same run, watched.
public struct Journal: Sendable {
  public var follows: HouseholdID?
  /// Whether the events and moments of every household are recorded, beside what is asked of one.
  public var followsEverybody = false
  /// The months whose processes are told apart in moments; of other months only the end is noted.
  public var closely: Range<Int32> = 0..<Int32.max
  public private(set) var events: [Event] = []
  /// Stress, trust and open claims of the household at the end of each month.
  public private(set) var states: [State] = []
  /// Every change in what there is to a household, by month and process.
  public private(set) var moments: [Moment] = []
  /// The process of the month being played.
  var process: UInt8 = 0
  /// By row, what there was to it at last.
  private var latest: [[UInt64]] = []

  public struct State: Hashable, Sendable {
    public let month: Int32
    public let phase: Phase
    public let stress: Float
    public let trust: Float
    /// Mean knowledge of the duties, 0...1.
    public let knowledge: Float
    /// Perceived chance of detection, 0...1.
    public let perceived: Float
    public let claims: Cents
    public let arrears: UInt8
  }

  public init() {}

  /// Whether anybody is followed.
  var isOn: Bool { follows != nil || followsEverybody }

  @inline(__always)
  func follows(_ id: HouseholdID) -> Bool { followsEverybody || follows == id }

  mutating func add(_ event: Event) { events.append(event) }
  mutating func add(_ state: State) { states.append(state) }

  /// Notes what there is to a household after a process, if that is another than before.
  mutating func add(_ aspects: [UInt64], of id: HouseholdID, row: Int, month: Int32) {
    while latest.count <= row { latest.append([]) }
    guard latest[row] != aspects else { return }
    latest[row] = aspects
    moments.append(Moment(month: month, process: process, household: id, aspects: aspects))
  }
}

extension World {
  /// Notes an event if its household is followed.
  @inline(__always)
  mutating func note(
    _ kind: Event.Kind, _ row: Int32, topic: Topic? = nil, cause: Cause = .none,
    amount: Int64 = 0
  ) {
    guard journal.isOn, journal.follows(households.id[Int(row)]) else { return }
    journal.add(
      Event(
        month: month.index, process: journal.process, household: households.id[Int(row)],
        kind: kind, topic: topic, cause: cause, amount: Cents(amount)))
  }
}
