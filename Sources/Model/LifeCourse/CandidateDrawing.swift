import Chance
import Quantities

/// A year's candidates while they are drawn: in rounds, so that a round's draws are made together.
///
/// The first round has the first candidate of each household and kind, the next round those that
/// follow within the year, and so on; most households have none.
struct CandidateDrawing {
  private let draws: CandidateDraws
  /// Candidates whose time is known and whose marks are not, and those that follow them.
  private var pending: [PendingCandidate]
  private var following: [PendingCandidate]
  /// Some candidates before they are filed by month, and while they are.
  private var drawn: [LifeEvent]
  private var filled = 0
  private var byMonth: [LifeEvent]
  /// How many there are of each month.
  private var sizes = [Int](repeating: 0, count: GapTables.months)
  /// What has been drawn, by month of the year.
  private var months: [[LifeEvent]]

  /// Candidates a household and year to make room for.
  private static let usual = 7
  /// Households drawn before the details of their candidates are: few enough to stay at hand.
  static let rowsAtOnce = 128

  /// - Parameter first: by row, the first month of the year of which candidates are kept.
  init(source: Source, gaps: GapTables, year: Int, ceilings: [Double], from first: [UInt8]) {
    draws = CandidateDraws(source: source, gaps: gaps, year: year, ceilings: ceilings, from: first)
    // No round is longer than the first, which has one candidate a household and kind at most.
    let most = Self.rowsAtOnce * GapTables.places
    pending = Array(repeating: PendingCandidate(), count: most)
    following = pending
    let none = LifeEvent(
      row: 0, mark: Mark(0), amount: Mark(0), duration: Mark(0), kind: 0, day: 0, ordinal: 0)
    drawn = Array(repeating: none, count: most)
    byMonth = drawn
    months = (0..<GapTables.months).map { _ in
      var month: [LifeEvent] = []
      month.reserveCapacity(first.count * Self.usual / GapTables.months)
      return month
    }
  }

  /// Draws the candidates of some households: of each, those of the kinds that may matter to it.
  mutating func draw(_ rows: Range<Int>, ids: [HouseholdID], kinds: (Int) -> LifeEventKinds) {
    precondition(rows.count <= Self.rowsAtOnce, "a round has room for so many households")
    var count = draws.first(rows, ids: ids, kinds: kinds, into: &pending)
    while count > 0 {
      if filled + count > drawn.count { file() }
      count = draws.details(
        of: pending, count, drawn: &drawn, &filled, sizes: &sizes, following: &following)
      swap(&pending, &following)
    }
    file()
  }

  /// Adds what has been drawn to its months, in its order.
  private mutating func file() {
    var next = sizes
    var first = 0
    for month in sizes.indices {
      next[month] = first
      first += sizes[month]
    }
    Self.place(drawn, filled, into: &byMonth, next: &next)
    byMonth.withUnsafeBufferPointer { byMonth in
      for month in sizes.indices {
        let part = byMonth[(next[month] - sizes[month])..<next[month]]
        months[month].append(contentsOf: UnsafeBufferPointer(rebasing: part))
        sizes[month] = 0
      }
    }
    filled = 0
  }

  /// Puts candidates where their months have room for them.
  private static func place(
    _ drawn: [LifeEvent], _ count: Int, into byMonth: inout [LifeEvent], next: inout [Int]
  ) {
    let drawn = drawn.span
    var byMonth = byMonth.mutableSpan
    var next = next.mutableSpan
    // The months' places have been counted out: they are as many as the candidates.
    for i in 0..<count {
      let event = drawn[unchecked: i]
      byMonth[unchecked: next[unchecked: Int(event.month)]] = event
      next[unchecked: Int(event.month)] &+= 1
    }
  }

  /// The candidates by month and kind.
  mutating func filed() -> [MonthOfCandidates] {
    months.indices.map { month in
      // Taken out and let go of month by month: the year is never held twice.
      var candidates: [LifeEvent] = []
      swap(&candidates, &months[month])
      return MonthOfCandidates(candidates)
    }
  }
}
