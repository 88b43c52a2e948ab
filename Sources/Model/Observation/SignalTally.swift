/// What is counted of the signals of a source that came in since month 0: whole numbers only.
public enum SignalCount: Int, CaseIterable, Sendable {
  case received
  /// Of these, about a change that was there.
  case aboutChange
  /// Minutes of work on them.
  case minutes
  /// Days from receipt to closing of those looked into to an end.
  case leadDays
  // What followed on those that were founded.
  case decided, claims, claimCents, fines, warnings
  // The register's view of those that are closed: with a record of its own; with its origin; with its
  // outcome; with the time it took; with every step.
  case closed, recorded, originKnown, outcomeKnown, leadKnown, traceable
  /// Days from receipt to closing, of those for which the register can tell.
  case leadDaysKnown
  /// Looked into to an end with origin and outcome in the register, and of these the founded.
  case settledKnown, foundedKnown
}

/// Counts of signals by source, over the horizon.
///
/// Only signals received since month 0 are counted, so that what was received is what was closed
/// and what is still open.
public struct SignalTally: Hashable, Sendable {
  /// Whole weeks of lead time that have a place of their own; the last place is for all longer.
  public static let leadPlaces = 105
  /// Days in such a place.
  public static let leadDays = 7

  private static let closures = SignalClosure.allCases.count
  private static let closedPlaces = RouteStage.allCases.count * closures
  private static let stride = SignalCount.allCases.count + closedPlaces + leadPlaces

  /// `[source][counts, then stage and closure, then weeks of lead time]`.
  private(set) var counts = [Int64](
    repeating: 0, count: SignalSource.allCases.count * SignalTally.stride)

  public init() {}

  /// The tally from its words; nil if they are of another shape.
  init?(words: some Collection<Int64>) {
    guard words.count == counts.count else { return nil }
    counts = Array(words)
  }

  private static func place(_ source: SignalSource) -> Int { Int(source.rawValue) * stride }

  private static func place(
    _ source: SignalSource, _ stage: RouteStage, _ closure: SignalClosure
  ) -> Int {
    place(source) + SignalCount.allCases.count + Int(stage.rawValue) * closures
      + Int(closure.rawValue)
  }

  private static func place(_ source: SignalSource, lead weeks: Int) -> Int {
    place(source) + SignalCount.allCases.count + closedPlaces + min(weeks, leadPlaces - 1)
  }

  mutating func add(_ count: SignalCount, _ amount: Int64 = 1, source: SignalSource) {
    counts[Self.place(source) + count.rawValue] += amount
  }

  mutating func close(_ closure: SignalClosure, at stage: RouteStage, source: SignalSource) {
    counts[Self.place(source, stage, closure)] += 1
  }

  mutating func addLead(days: Int64, source: SignalSource) {
    add(.leadDays, days, source: source)
    counts[Self.place(source, lead: max(0, Int(days) / Self.leadDays))] += 1
  }

  public subscript(count: SignalCount, source: SignalSource) -> Int64 {
    counts[Self.place(source) + count.rawValue]
  }

  /// How many were closed so at a stage.
  public func closed(
    _ closure: SignalClosure, at stage: RouteStage, source: SignalSource
  ) -> Int64 {
    counts[Self.place(source, stage, closure)]
  }

  /// How many were closed so.
  public func closed(_ closure: SignalClosure, source: SignalSource) -> Int64 {
    RouteStage.allCases.reduce(0) { $0 + closed(closure, at: $1, source: source) }
  }

  /// How many of those looked into to an end took this many whole weeks.
  public func lead(weeks: Int, source: SignalSource) -> Int64 {
    counts[Self.place(source, lead: weeks)]
  }
}
