import Quantities

/// A step on a signal's route.
public struct SignalStep: Hashable, Sendable {
  public let stage: RouteStage
  public let month: Int32
  /// Day of the month, 0...29.
  public let day: UInt8
  /// Whether the register has it.
  public let isWritten: Bool
}

/// A signal's whole route, as it was.
public struct SignalRecord: Hashable, Sendable {
  public let household: HouseholdID
  public let source: SignalSource
  /// What it is about; nil when there is nothing (a false signal).
  public let topic: Topic?
  public let birth: Int32
  public let ordinal: UInt32
  /// How many signals about the same change came before it.
  public let look: UInt8
  public internal(set) var steps: [SignalStep] = []
  /// Nil while it is open.
  public internal(set) var closure: SignalClosure?
  /// Where it was when it was closed.
  public internal(set) var closedAt: RouteStage?
  public internal(set) var claim = Cents.zero
  public internal(set) var fine = Cents.zero
  public internal(set) var isWarned = false
}

/// The log of every signal that came in since month 0; off unless asked for.
///
/// Keeping it never changes what happens.
public struct SignalLog: Sendable {
  public var isKept = false
  /// In the order of receipt, household and ordinal.
  public var records: [SignalRecord] {
    all.sorted { a, b in
      (a.steps[0].month, a.steps[0].day, a.household.number, a.ordinal, a.look)
        < (b.steps[0].month, b.steps[0].day, b.household.number, b.ordinal, b.look)
    }
  }

  private var all: [SignalRecord] = []

  public init() {}

  mutating func open(_ record: SignalRecord) { all.append(record) }

  /// Changes the latest record about a case, if there is one.
  mutating func change(
    _ household: HouseholdID, birth: Int16, ordinal: UInt32, _ body: (inout SignalRecord) -> Void
  ) {
    let place = all.lastIndex {
      $0.household == household && $0.birth == Int32(birth) && $0.ordinal == ordinal
    }
    if let place { body(&all[place]) }
  }
}

extension World {
  /// The day of the month a function has reached in its work: the share of its hours that is used.
  @inline(__always)
  func workday(of role: Role) -> UInt8 {
    let available = office.available[role.rawValue]
    let used = available - office.left[role.rawValue]
    let days = Int64(Calendar.daysPerMonth)
    guard available > 0 else { return UInt8(days - 1) }
    return UInt8(min(days - 1, max(0, used * days / available)))
  }

  /// Takes a signal to a stage, and dates it: never before the step before it.
  mutating func take(_ s: Int, to stage: RouteStage, by role: Role?, isWritten: Bool) {
    signals[s].taken |= stage.bit
    if isWritten { signals[s].written |= stage.bit }
    let now = Int16(month.index)
    if let role {
      let day = workday(of: role)
      signals[s].latestDay = signals[s].latest == now ? max(signals[s].latestDay, day) : day
      signals[s].latest = now
    }
    guard signalLog.isKept else { return }
    let signal = signals[s]
    let step = SignalStep(
      stage: stage, month: Int32(signal.latest), day: signal.latestDay, isWritten: isWritten)
    changeRecord(of: signal) { $0.steps.append(step) }
  }

  mutating func changeRecord(of signal: Signal, _ body: (inout SignalRecord) -> Void) {
    guard signalLog.isKept else { return }
    signalLog.change(
      households.id[Int(signal.row)], birth: signal.birth, ordinal: signal.ordinal, body)
  }
}

extension World {
  /// A signal came in: it is counted, and gets a record if the log is kept.
  mutating func openRoute(of signal: Signal, topic: Topic?) {
    guard signal.isObserved else { return }
    tally.signals.add(.received, source: signal.source)
    if topic != nil { tally.signals.add(.aboutChange, source: signal.source) }
    guard signalLog.isKept else { return }
    signalLog.open(
      SignalRecord(
        household: households.id[Int(signal.row)], source: signal.source, topic: topic,
        birth: Int32(signal.birth), ordinal: signal.ordinal, look: signal.look))
  }

  /// Work was done on a signal.
  mutating func countWork(_ minutes: Double, on signal: Signal) {
    guard signal.isObserved else { return }
    tally.signals.add(.minutes, Int64(minutes.rounded()), source: signal.source)
  }

  /// A claim, fine or warning followed on what a signal brought to light.
  mutating func countFollowUp(_ i: Int, _ count: SignalCount, _ cents: Int64 = 0) {
    guard let source = circumstances[i].foundBy else { return }
    tally.signals.add(count, source: source)
    if count == .claims { tally.signals.add(.claimCents, cents, source: source) }
    guard signalLog.isKept else { return }
    let change = circumstances[i]
    signalLog.change(
      households.id[Int(change.row)], birth: change.birth, ordinal: UInt32(change.ordinal)
    ) {
      switch count {
      case .claims: $0.claim = Cents(cents)
      case .fines: $0.fine = Cents(cents)
      default: $0.isWarned = true
      }
    }
  }
}
