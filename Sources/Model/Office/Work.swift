import Quantities

/// The five functions of the municipality's staff.
public enum Role: Int, CaseIterable, Sendable {
  case incomeConsultant, workConsultant, enforcement, collection, legal

  var counters: (used: Counter, available: Counter) {
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

  public var role: Role {
    switch self {
    case .application, .report, .prompt, .conversation, .desk, .review, .talk, .decision:
      .incomeConsultant
    case .workBreach: .workConsultant
    case .visit, .full: .enforcement
    case .claimSetUp: .collection
    case .objection: .legal
    }
  }

  public var part: Part {
    switch self {
    case .prompt: .information
    case .application, .report, .conversation: .service
    case .desk, .review, .talk, .visit, .full: .control
    case .workBreach, .decision, .objection, .claimSetUp: .sanction
    }
  }

  /// Whether it is prevention, which a policy may put before or after checks.
  var isPrevention: Bool { self == .prompt || self == .conversation }
}

/// A piece of work in a queue.
struct WorkItem: Sendable {
  var row: Int32
  /// The circumstance, signal, breach or objection it is about, by the kind's own table.
  var ref: Int32
  var received: Int16
  var day: UInt8
  var minutesLeft: Int32
  /// Order of handling: day, then household, then ordinal; never the row.
  var key: UInt64

  /// The day the key begins with.
  var dayOfKey: Int { Int(key >> 56) }

  static func key(day: UInt8, id: HouseholdID, ordinal: UInt32) -> UInt64 {
    UInt64(day) << 56 | UInt64(id.number) << 24 | UInt64(ordinal & 0xFF_FFFF)
  }
}

/// Sorts by key, equal keys in the order they came in.
///
/// A month's work comes in by household and so, day by day, nearly in order: it is dealt out over
/// the days by counting, and a day is sorted only if it must be.
private func putInOrder(_ items: inout [WorkItem]) {
  guard items.count > 1 else { return }
  let last = 255
  var ends = [Int](repeating: 0, count: last + 2)
  for item in items { ends[item.dayOfKey + 1] += 1 }
  for day in 0...last { ends[day + 1] += ends[day] }
  // Where each day begins; filling it moves it to where the day ends.
  var dealt = items
  for item in items {
    dealt[ends[item.dayOfKey]] = item
    ends[item.dayOfKey] += 1
  }
  dealt.withUnsafeMutableBufferPointer { dealt in
    var start = 0
    for day in 0...last {
      let end = ends[day]
      if (start..<end).dropFirst().contains(where: { dealt[$0 - 1].key > dealt[$0].key }) {
        dealt[start..<end].sort { $0.key < $1.key }
      }
      start = end
    }
  }
  items = dealt
}

/// A first-come-first-served queue; what arrives in a month is put in order before it is worked.
struct WorkQueue: Sendable {
  private(set) var waiting: [WorkItem] = []
  private(set) var head = 0
  private(set) var incoming: [WorkItem] = []
  /// Minutes of work that came in, this month and last month.
  private(set) var inflow: Int64 = 0
  private(set) var lastInflow: Int64 = 0

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

  /// Puts the month's arrivals in order behind those that wait.
  mutating func settle() {
    guard !incoming.isEmpty else { return }
    putInOrder(&incoming)
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
