import Law
import Quantities

/// The municipality's office: its queues and the hours of the month.
struct Office: Sendable {
  var queues: [WorkQueue] = Array(repeating: WorkQueue(), count: WorkKind.allCases.count)
  /// Minutes there are this month, and minutes left, by role.
  var available: [Int64] = Array(repeating: 0, count: Role.allCases.count)
  var left: [Int64] = Array(repeating: 0, count: Role.allCases.count)
  /// Minutes set aside for each kind of work, and minutes nobody has a claim on, by role.
  var budget: [Int64] = Array(repeating: 0, count: WorkKind.allCases.count)
  var slack: [Int64] = Array(repeating: 0, count: Role.allCases.count)
  /// Minutes used by part of the circle.
  var usedByPart: [Int64] = Array(repeating: 0, count: Part.allCases.count)
  /// Newest-first credit, for policies that give part of their time to fresh signals.
  var freshCredit = 0.0

  /// Takes minutes for routine work that cannot wait; gives what could be had.
  mutating func takeRoutine(_ minutes: Int64, role: Role, part: Part) -> Int64 {
    let taken = min(minutes, left[role.rawValue])
    left[role.rawValue] -= taken
    usedByPart[part.rawValue] += taken
    return taken
  }

  /// Takes minutes off a kind's budget and the common slack; gives what could be had.
  mutating func take(_ minutes: Int64, for kind: WorkKind) -> Int64 {
    let role = kind.role.rawValue
    let taken = min(minutes, budget[kind.rawValue] + slack[role])
    let fromBudget = min(taken, budget[kind.rawValue])
    budget[kind.rawValue] -= fromBudget
    slack[role] -= taken - fromBudget
    left[role] -= taken
    usedByPart[kind.part.rawValue] += taken
    return taken
  }

  /// Books minutes whatever hours there are.
  mutating func book(_ minutes: Int64, role: Role, part: Part) {
    left[role.rawValue] -= minutes
    usedByPart[part.rawValue] += minutes
  }

  /// Sets minutes aside for each kind of work a role does.
  ///
  /// Work that goes first by policy gets all it asks. The rest shares what remains in proportion to
  /// what it asks (what waits, and for stages that fill up during the month what came last month).
  /// Prevention that does not go first gets only what is left over.
  mutating func plan(gateFirst: Bool, preventionFirst: Bool) {
    for role in Role.allCases {
      var remaining = left[role.rawValue]
      let kinds = WorkKind.allCases.filter { $0.role == role }
      func demand(_ kind: WorkKind) -> Int64 {
        queues[kind.rawValue].minutesWaiting
          + (kind.rawValue >= WorkKind.talk.rawValue ? queues[kind.rawValue].lastInflow : 0)
      }
      for kind in kinds
      where (kind == .application && gateFirst) || (kind.isPrevention && preventionFirst) {
        budget[kind.rawValue] = min(demand(kind), remaining)
        remaining -= budget[kind.rawValue]
      }
      let others = kinds.filter {
        !($0 == .application && gateFirst) && !$0.isPrevention
      }
      let asked = others.reduce(0) { $0 + demand($1) }
      let granted = min(asked, remaining)
      for kind in others {
        budget[kind.rawValue] = asked == 0 ? 0 : demand(kind) * granted / asked
        remaining -= budget[kind.rawValue]
      }
      for kind in kinds where kind.isPrevention && !preventionFirst {
        budget[kind.rawValue] = min(demand(kind), remaining)
        remaining -= budget[kind.rawValue]
      }
      slack[role.rawValue] = remaining
    }
  }

  /// Whether the next piece of work is taken from the newest end, at this share of the work.
  mutating func takesFresh(_ share: Double) -> Bool {
    guard share > 0 else { return false }
    freshCredit += share
    guard freshCredit >= 1 else { return false }
    freshCredit -= 1
    return true
  }

  /// What a kind did not use is there for others of the role.
  mutating func release(_ kind: WorkKind) {
    slack[kind.role.rawValue] += budget[kind.rawValue]
    budget[kind.rawValue] = 0
  }
}

extension World {
  /// Puts a piece of work in its queue.
  mutating func enqueue(
    _ kind: WorkKind, row: Int32, ref: Int32 = -1, day: UInt8, ordinal: UInt32 = 0, minutes: Double
  ) {
    let id = households.id[Int(row)]
    office.queues[kind.rawValue].add(
      WorkItem(
        row: row, ref: ref, received: Int16(month.index),
        minutesLeft: Int32(minutes.rounded()),
        key: WorkItem.key(day: day, id: id, ordinal: ordinal)))
    if kind.legalTerm != nil { tally.add(.casesReceived, month: month) }
  }

  /// Works a queue while there are hours, in order of arrival; a piece begun is carried on next month.
  ///
  /// - Parameters:
  ///   - freshFirst: share of the work taken from the newest end.
  ///   - newToo: whether what came in this month after triage is worked as well.
  mutating func work(
    _ kind: WorkKind, freshFirst: Double = 0, newToo: Bool = true,
    _ handle: (inout World, WorkItem) -> Void
  ) {
    if newToo { office.queues[kind.rawValue].settle() }
    // The queue is taken out while it is worked: what comes in meanwhile is put behind it.
    var queue = WorkQueue()
    swap(&queue, &office.queues[kind.rawValue])
    defer {
      queue.add(contentsOf: office.queues[kind.rawValue])
      swap(&queue, &office.queues[kind.rawValue])
    }
    if let reach = replayedReach(of: kind) {
      return work(kind, &queue, upTo: reach, freshFirst: freshFirst, handle)
    }
    var reach = QueueReach()
    while true {
      let fresh = office.takesFresh(freshFirst)
      guard let item = fresh ? queue.last : queue.first else { break }
      let taken = office.take(Int64(item.minutesLeft), for: kind)
      guard taken == Int64(item.minutesLeft) else {
        if fresh { queue.spendOnLast(taken) } else { queue.spendOnFirst(taken) }
        reach.all = false
        reach.begun = (QueuePlace(item), taken)
        break
      }
      if fresh {
        queue.removeLast()
        reach.back = QueuePlace(item)
      } else {
        queue.removeFirst()
        reach.front = QueuePlace(item)
      }
      handle(&self, item)
    }
    keepReach(reach, of: kind)
    office.release(kind)
  }

  /// Works a queue as far as it was worked in another run, whatever hours there are.
  private mutating func work(
    _ kind: WorkKind, _ queue: inout WorkQueue, upTo reach: QueueReach, freshFirst: Double,
    _ handle: (inout World, WorkItem) -> Void
  ) {
    while true {
      let prefersFresh = office.takesFresh(freshFirst)
      let isReached = [prefersFresh, !prefersFresh].first { fresh in
        let item = fresh ? queue.last : queue.first
        return item.map { reach.includes(QueuePlace($0), fromBack: fresh) } ?? false
      }
      guard let fresh = isReached, let item = fresh ? queue.last : queue.first else {
        let next = prefersFresh ? queue.last : queue.first
        if let next, let begun = reach.begun, QueuePlace(next) == begun.place {
          let minutes = max(0, min(begun.minutes, Int64(next.minutesLeft) - 1))
          if prefersFresh { queue.spendOnLast(minutes) } else { queue.spendOnFirst(minutes) }
          office.book(minutes, role: kind.role, part: kind.part)
        }
        break
      }
      if fresh { queue.removeLast() } else { queue.removeFirst() }
      office.book(Int64(item.minutesLeft), role: kind.role, part: kind.part)
      handle(&self, item)
    }
  }
}

extension WorkKind {
  /// The legal term within which it must be done; nil if none.
  var legalTerm: ProcedureTerm? {
    switch self {
    case .application, .report: .application
    case .decision: .fine
    case .objection: .committeeDecision
    default: nil
    }
  }
}
