import Quantities

/// The five functions of the municipality's staff.
public enum Role: Int, CaseIterable, Sendable {
  case incomeConsultant, workConsultant, enforcement, collection, legal

  public var counters: (used: Counter, available: Counter) {
    switch self {
    case .incomeConsultant: (.incomeUsed, .incomeAvailable)
    case .workConsultant: (.workUsed, .workAvailable)
    case .enforcement: (.enforcementUsed, .enforcementAvailable)
    case .collection: (.collectionUsed, .collectionAvailable)
    case .legal: (.legalUsed, .legalAvailable)
    }
  }
}

/// The parts of the *cirkel van naleving* that hours are booked on.
public enum Part: Int, CaseIterable, Sendable {
  case information, service, control, sanction

  var counter: Counter {
    switch self {
    case .information: .minutesInformation
    case .service: .minutesService
    case .control: .minutesControl
    case .sanction: .minutesSanction
    }
  }
}

/// The kinds of work that wait in a queue, in the order of the pipeline.
public enum WorkKind: Int, CaseIterable, Sendable {
  case application, report, prompt, conversation, desk, review
  case talk, visit, full
  case workBreach, decision, objection, claimSetUp

  public var role: Role { Activity(self).role }
  public var part: Part { Activity(self).part }

  /// Whether it is prevention, which a policy may put before or after checks.
  var isPrevention: Bool { self == .prompt || self == .conversation }
}

/// A piece of work in a queue.
struct WorkItem: Sendable {
  var row: Int32
  /// The circumstance, signal, breach or objection it is about, by the kind's own table.
  var ref: Int32
  var received: Int16
  /// The how-manieth round of its queue it was put in order in.
  var round: UInt16 = 0
  var minutesLeft: Int32
  /// Order of handling: day, then household, then ordinal; never the row.
  ///
  /// Households come in the order of the last bits of their numbers, so that within a day those who
  /// came first to the municipality are not always served first.
  var key: UInt64

  /// Day of the month it came in, 0...29.
  var day: UInt8 { UInt8(truncatingIfNeeded: key >> 56) }

  static func key(day: UInt8, id: HouseholdID, ordinal: UInt32) -> UInt64 {
    let first = UInt64(id.number & 0x3F) << 26 | UInt64(id.number >> 6)
    return UInt64(day) << 56 | first << 24 | UInt64(ordinal & 0xFF_FFFF)
  }

  /// The ordinal that it was put in the queue with.
  var ordinal: UInt32 { UInt32(key & 0xFF_FFFF) }
}

/// Sorts by key, equal keys in the order they came in.
///
/// Much work is dealt out over drawers by counting first, which leaves little to move.
private func putInOrder(_ items: inout [WorkItem]) {
  let few = 32
  if items.count > few { deal(&items) }
  let count = items.count
  var places = items.mutableSpan
  // No place is looked at but those from 0 to the item's own.
  for i in 1..<max(1, count) where places[unchecked: i - 1].key > places[unchecked: i].key {
    let item = places[unchecked: i]
    var place = i
    while place > 0, places[unchecked: place - 1].key > item.key {
      places[unchecked: place] = places[unchecked: place - 1]
      place -= 1
    }
    places[unchecked: place] = item
  }
}

/// Deals out by day and as many of the number's last bits as give about a drawer an item.
private func deal(_ items: inout [WorkItem]) {
  let days = 31
  var bits = 0
  while bits < 6, days << bits < items.count { bits += 1 }
  let last = days << bits - 1
  func drawer(_ item: WorkItem) -> Int { min(Int(item.key >> UInt64(56 - bits)), last) }
  var starts = [Int32](repeating: 0, count: last + 2)
  var next = starts.mutableSpan
  // A drawer is never beyond the last, and the drawers have a place for each item.
  for item in items { next[unchecked: drawer(item) + 1] += 1 }
  for drawer in 0..<last { next[unchecked: drawer + 1] += next[unchecked: drawer] }
  let count = items.count
  items = [WorkItem](unsafeUninitializedCapacity: count) { dealt, filled in
    for item in items {
      let place = Int(next[unchecked: drawer(item)])
      (dealt.baseAddress! + place).initialize(to: item)
      next[unchecked: drawer(item)] += 1
    }
    filled = count
  }
}

/// A first-come-first-served queue; what arrives in a month is put in order before it is worked.
struct WorkQueue: Sendable {
  private(set) var waiting: [WorkItem] = []
  private(set) var head = 0
  private(set) var incoming: [WorkItem] = []
  /// Minutes of work that came in, this month and last month.
  private(set) var inflow: Int64 = 0
  private(set) var lastInflow: Int64 = 0
  /// Rounds of putting in order so far; the same in every run in the same month.
  private var rounds: UInt16 = 0

  var isEmpty: Bool { head == waiting.count && incoming.isEmpty }
  var count: Int { waiting.count - head + incoming.count }

  var minutesWaiting: Int64 {
    var sum: Int64 = 0
    for i in head..<waiting.count { sum += Int64(waiting[i].minutesLeft) }
    for item in incoming { sum += Int64(item.minutesLeft) }
    return sum
  }

  mutating func add(_ item: WorkItem) {
    incoming.append(item)
    inflow += Int64(item.minutesLeft)
  }

  /// Takes in what arrived elsewhere while this queue was worked.
  mutating func add(contentsOf other: WorkQueue) {
    for item in other.incoming { add(item) }
  }

  /// Puts the month's arrivals in order behind those that wait.
  mutating func settle() {
    rounds &+= 1
    guard !incoming.isEmpty else { return }
    putInOrder(&incoming)
    for i in incoming.indices { incoming[i].round = rounds }
    if head > 0 {
      waiting.removeFirst(head)
      head = 0
    }
    waiting.append(contentsOf: incoming)
    incoming.removeAll(keepingCapacity: true)
  }

  mutating func endMonth() {
    lastInflow = inflow
    inflow = 0
  }

  var first: WorkItem? { head < waiting.count ? waiting[head] : nil }
  var last: WorkItem? { head < waiting.count ? waiting[waiting.count - 1] : nil }

  /// Takes out what came in before a month, whatever stands in front of it.
  mutating func removeAll(receivedBefore month: Int16) -> [WorkItem] {
    // What is put in order together came in this month or last: nothing older lies further back.
    let end = waiting[head...].firstIndex { $0.received > month } ?? waiting.count
    let old = waiting[head..<end].filter { $0.received < month }
    guard !old.isEmpty else { return [] }
    let kept = waiting[head..<end].filter { $0.received >= month }
    waiting.replaceSubrange(0..<end, with: kept)
    head = 0
    return old
  }

  mutating func removeFirst() { head += 1 }
  mutating func removeLast() { waiting.removeLast() }
  mutating func spendOnFirst(_ minutes: Int64) { waiting[head].minutesLeft -= Int32(minutes) }
  mutating func spendOnLast(_ minutes: Int64) {
    waiting[waiting.count - 1].minutesLeft -= Int32(minutes)
  }

  /// Items that wait, in order, for looking at.
  var items: ArraySlice<WorkItem> { waiting[head...] }

  /// Every item, waiting or just in.
  var all: [WorkItem] { waiting[head...] + incoming }

  /// Gives every item its new row and reference; drops those without one.
  mutating func renumber(_ map: (WorkItem) -> (row: Int32, ref: Int32)?) {
    func renumbered(_ items: some Sequence<WorkItem>) -> [WorkItem] {
      items.compactMap { item in
        guard let new = map(item) else { return nil }
        var item = item
        item.row = new.row
        item.ref = new.ref
        return item
      }
    }
    waiting = renumbered(waiting[head...])
    head = 0
    incoming = renumbered(incoming)
  }
}
