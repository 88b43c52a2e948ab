/// What everybody shared, month by month, in one run: kept so that another policy can be played under
/// it (docs/decisions/0021).
///
/// The climate (peers, fines and measures of late), publicity, how much was done of the work that waits in no queue,
/// and how far each queue was worked. Nothing of a single household is in it.
public struct SharedPath: Sendable {
  /// From month 0.
  var months: [SharedMonth] = []

  public init() {}
}

/// What everybody shared in one month.
struct SharedMonth: Sendable {
  /// As it was felt from the beginning of the month.
  var climate: Climate
  /// How far checks were announced.
  var publicity: Double
  /// By `Activity`, the share that was done of work that waits in no queue; 1 where none was asked.
  var done = [Double](repeating: 1, count: Activity.allCases.count)
  /// Minutes that explaining the duties to new clients took, if there were too few; nil if not.
  var intakeLimit: Int64?
  /// By `WorkKind`, how far its queue was worked.
  var reach = [QueueReach](repeating: QueueReach(), count: WorkKind.allCases.count)
}

/// How far a queue was worked in a month: from the front up to one place, from the back down to
/// another, or all of it.
struct QueueReach: Sendable {
  /// A queue that was empty at the end, or never had anything in it: whatever comes is done at once.
  var all = true
  var front: QueuePlace?
  var back: QueuePlace?
  /// Begun and carried on later: its place and the minutes spent.
  var begun: (place: QueuePlace, minutes: Int64)?

  /// Whether an item at this place was reached from an end of the queue.
  func includes(_ place: QueuePlace, fromBack: Bool) -> Bool {
    if all { return true }
    return fromBack ? back.map { place >= $0 } ?? false : front.map { place <= $0 } ?? false
  }
}

/// A place in the order of a queue, the same in every run.
struct QueuePlace: Comparable, Sendable {
  let round: UInt16
  let key: UInt64

  init(_ item: WorkItem) {
    round = item.round
    key = item.key
  }

  static func < (a: QueuePlace, b: QueuePlace) -> Bool {
    (a.round, a.key) < (b.round, b.key)
  }
}

/// Whether a world keeps what everybody shares, or lives under what was kept in another.
struct Sharing: Sendable {
  enum Use: Sendable { case own, kept, replayed }

  var use = Use.own
  var path = SharedPath()
  /// Minutes that explaining the duties to new clients took this month, and whether they were enough.
  var intake: (taken: Int64, wasShort: Bool) = (0, false)
}
