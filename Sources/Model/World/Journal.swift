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
  public private(set) var events: [Event] = []
  /// Stress, trust and open claims of the household at the end of each month.
  public private(set) var states: [State] = []

  public struct State: Hashable, Sendable {
    public let month: Int32
    public let phase: Phase
    public let stress: Float
    public let trust: Float
    public let claims: Cents
    public let arrears: UInt8
  }

  public init() {}

  mutating func add(_ event: Event) { events.append(event) }
  mutating func add(_ state: State) { states.append(state) }
}

extension World {
  /// Notes an event if its household is followed.
  @inline(__always)
  mutating func note(
    _ kind: Event.Kind, _ row: Int32, topic: Topic? = nil, cause: Cause = .none,
    amount: Int64 = 0
  ) {
    guard let followed = journal.follows, households.id[Int(row)] == followed else { return }
    journal.add(
      Event(
        month: month.index, household: followed, kind: kind, topic: topic, cause: cause,
        amount: Cents(amount)))
  }
}
