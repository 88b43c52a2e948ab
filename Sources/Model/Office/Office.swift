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
  /// What was done this month, by activity.
  var book = WorkBook()
  /// Pieces that waited when the month began, by kind.
  var waitingBefore: [Int64] = Array(repeating: 0, count: WorkKind.allCases.count)
  /// The people there are, by role.
  var teams: [Team] = Array(repeating: Team(), count: Role.allCases.count)
  /// Newest-first credit, for policies that give part of their time to fresh signals.
  var freshCredit = 0.0

  /// Minutes used by part of the circle.
  var usedByPart: [Int64] { Part.allCases.map(book.spent) }

  /// Takes minutes for work that cannot wait; gives what could be had.
  mutating func takeRoutine(_ minutes: Int64, for activity: Activity) -> Int64 {
    let role = activity.role.rawValue
    let taken = min(minutes, left[role])
    left[role] -= taken
    book.add(.asked, activity, minutes)
    book.add(.spent, activity, taken)
    return taken
  }

  /// Takes minutes for work that is done whole or not at all; gives whether it is done.
  mutating func takeWhole(_ minutes: Int64, for activity: Activity) -> Bool {
    let role = activity.role.rawValue
    book.add(.asked, activity, minutes)
    guard left[role] >= minutes else { return false }
    left[role] -= minutes
    book.add(.spent, activity, minutes)
    return true
  }

  /// Takes minutes off a kind's budget and the common slack; gives what could be had.
  mutating func take(_ minutes: Int64, for kind: WorkKind) -> Int64 {
    let taken = min(minutes, free(for: kind))
    use(taken, of: kind, for: Activity(kind))
    return taken
  }

  /// Takes minutes for a part of the work of a kind that is done whole or not at all.
  mutating func takeWhole(_ minutes: Int64, of kind: WorkKind, for activity: Activity) -> Bool {
    book.add(.asked, activity, minutes)
    guard free(for: kind) >= minutes else { return false }
    use(minutes, of: kind, for: activity)
    return true
  }

  /// Minutes that a kind may use.
  private func free(for kind: WorkKind) -> Int64 {
    budget[kind.rawValue] + slack[kind.role.rawValue]
  }

  private mutating func use(_ minutes: Int64, of kind: WorkKind, for activity: Activity) {
    let role = kind.role.rawValue
    let fromBudget = min(minutes, budget[kind.rawValue])
    budget[kind.rawValue] -= fromBudget
    slack[role] -= minutes - fromBudget
    left[role] -= minutes
    book.add(.spent, activity, minutes)
  }

  /// Books minutes whatever hours there are.
  mutating func charge(_ minutes: Int64, to activity: Activity) {
    left[activity.role.rawValue] -= minutes
    book.add(.spent, activity, minutes)
  }

  /// Sets minutes aside for each kind of work a role does.
  ///
  /// Work that goes first by policy gets all it asks. The rest shares what remains in proportion to
  /// what it asks (what waits, and for stages that fill up during the month what came last month)
  /// times the weight the policy gives it. Prevention that does not go first gets only what is left.
  mutating func plan(
    gateFirst: Bool, preventionFirst: Bool, weights: WorkWeights = WorkWeights()
  ) {
    for role in Role.allCases {
      var remaining = left[role.rawValue]
      let kinds = WorkKind.allCases.filter { $0.role == role }
      for kind in kinds
      where (kind == .application && gateFirst) || (kind.isPrevention && preventionFirst) {
        budget[kind.rawValue] = min(demand(kind), remaining)
        remaining -= budget[kind.rawValue]
      }
      share(
        &remaining, over: kinds.filter { !($0 == .application && gateFirst) && !$0.isPrevention },
        weights)
      for kind in kinds where kind.isPrevention && !preventionFirst {
        budget[kind.rawValue] = min(demand(kind), remaining)
        remaining -= budget[kind.rawValue]
      }
      slack[role.rawValue] = remaining
    }
  }

  /// What a kind asks this month.
  private func demand(_ kind: WorkKind) -> Int64 {
    let queue = queues[kind.rawValue]
    return queue.minutesWaiting + (kind.rawValue >= WorkKind.talk.rawValue ? queue.lastInflow : 0)
  }

  /// Shares minutes in proportion to weight times demand, nobody getting more than they ask; what
  /// has no weight comes after all that has.
  private mutating func share(
    _ remaining: inout Int64, over kinds: [WorkKind], _ weights: WorkWeights
  ) {
    var open = kinds.map { (kind: $0, asked: demand($0), weight: weights[$0]) }
    for kind in kinds { budget[kind.rawValue] = 0 }
    while !open.isEmpty {
      let isLast = open.allSatisfy { $0.weight == 0 }
      let total = open.reduce(0) { $0 + $1.asked * (isLast ? 1 : $1.weight) }
      guard total > 0 else {
        if isLast { return }
        open.removeAll { $0.weight > 0 }
        continue
      }
      let available = remaining
      func part(_ asked: Int64, _ weight: Int64) -> Int64 {
        let product = (asked * (isLast ? 1 : weight)).multipliedFullWidth(by: available)
        // No part is larger than the whole, so the quotient fits.
        return total.dividingFullWidth(product).quotient
      }
      let served = open.filter { part($0.asked, $0.weight) >= $0.asked }
      guard served.isEmpty else {
        for item in served {
          budget[item.kind.rawValue] = item.asked
          remaining -= item.asked
        }
        open.removeAll { item in served.contains { $0.kind == item.kind } }
        continue
      }
      for item in open {
        let granted = part(item.asked, item.weight)
        budget[item.kind.rawValue] = granted
        remaining -= granted
      }
      return
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
    let length = Int32(minutes.rounded())
    office.book.add(.asked, Activity(kind), Int64(length))
    office.book.add(.received, Activity(kind))
    office.queues[kind.rawValue].add(
      WorkItem(
        row: row, ref: ref, received: Int16(month.index), minutesLeft: length,
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
      countDone(kind, item)
      handle(&self, item)
    }
    keepReach(reach, of: kind)
    office.release(kind)
  }

  private mutating func countDone(_ kind: WorkKind, _ item: WorkItem) {
    office.book.add(.done, Activity(kind))
    office.book.add(.monthsWaited, Activity(kind), Int64(month.index) - Int64(item.received))
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
          office.charge(minutes, to: Activity(kind))
        }
        break
      }
      if fresh { queue.removeLast() } else { queue.removeFirst() }
      office.charge(Int64(item.minutesLeft), to: Activity(kind))
      countDone(kind, item)
      handle(&self, item)
    }
  }
}

/// How much a policy lets each kind of work weigh when hours are short, in thousandths.
struct WorkWeights: Sendable {
  private static let one: Int64 = 1000
  private var reports = one
  private var checks = one
  private var decisions = one

  init() {}

  init(_ staff: Policy.Staff) {
    func thousandths(_ weight: Double) -> Int64 { Int64((weight * Double(Self.one)).rounded()) }
    reports = thousandths(staff.priorityReports)
    checks = thousandths(staff.priorityChecks)
    decisions = thousandths(staff.priorityDecisions)
  }

  subscript(kind: WorkKind) -> Int64 {
    switch kind {
    case .report: reports
    case .desk, .review, .talk: checks
    case .decision: decisions
    default: Self.one
    }
  }
}

extension WorkKind {
  /// Whether the law says by when it must be done.
  public var hasLegalTerm: Bool { legalTerm != nil }

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
