/// What everybody shared, month by month, in one run: kept so that another policy can be played under
/// it (docs/decisions/0021).
///
/// The climate (peers, fines and measures of late), publicity, how much of the routine work was done,
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
  /// By `Routine`, the share of the month's work that was done; 1 where none was asked.
  var done = [Double](repeating: 1, count: Routine.allCases.count)
  /// By `WorkKind`, how far its queue was worked.
  var reach = [QueueReach](repeating: QueueReach(), count: WorkKind.allCases.count)
}

/// Work that goes on all month or is done whole or not at all, and waits in no queue.
enum Routine: Int, CaseIterable, Sendable {
  case incomeConsultant, workConsultant, enforcement, collection, legal
  case letters, stressSensitive, partners, reminders, questions, careApproaches, intake

  init(_ role: Role) {
    self =
      switch role {
      case .incomeConsultant: .incomeConsultant
      case .workConsultant: .workConsultant
      case .enforcement: .enforcement
      case .collection: .collection
      case .legal: .legal
      }
  }
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
  /// Of the intake of new clients, minutes asked and taken this month.
  var intake: (asked: Int64, taken: Int64) = (0, 0)
}
