import Chance
import Quantities

/// A candidate whose time is known and whose marks are not.
struct PendingCandidate {
  var household = HouseholdID.office
  var row: Int32 = 0
  var kind: UInt8 = 0
  var ordinal: UInt8 = 0
  var month: UInt8 = 0
  /// The gap that ends with it, while its time is not known yet.
  var gap: UInt32 = 0
  /// Months since the year began, the part of the month included.
  var time = 0.0
}

/// How the candidates of a year are drawn.
///
/// Whether a word is low or a candidate kept cannot be guessed, so there is little to branch on; the
/// tables have room for whatever a round can bring, so there is nothing to check.
struct CandidateDraws {
  private let source: Source
  private let gaps: GapTables
  private let year: Int32
  /// By kind, how many of the lowest marks make a candidate that some policy might accept.
  private let kept: [UInt64]
  /// By row, the first month of which candidates are kept.
  private let first: [UInt8]

  init(source: Source, gaps: GapTables, year: Int, ceilings: [Double], from first: [UInt8]) {
    self.source = source
    self.gaps = gaps
    self.year = Int32(year)
    kept = zip(gaps.bounds, ceilings).map(Self.marksBelow)
    self.first = first
  }

  /// How many words are marks that a rate up to the ceiling accepts: higher marks never are.
  private static func marksBelow(bound: Double, ceiling: Double) -> UInt64 {
    var low: UInt64 = 0
    var high: UInt64 = 1 << 32
    while low < high {
      let middle = (low + high) / 2
      if Mark(UInt32(middle)).uniform * bound < ceiling { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first candidates of the year, of a household one a kind at most; gives their number.
  func first(
    _ rows: Range<Int>, ids: [HouseholdID], kinds: (Int) -> LifeEventKinds,
    into pending: inout [PendingCandidate]
  ) -> Int {
    var pending = pending.mutableSpan
    var count = 0
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: GapTables.places) { words in
      for row in rows {
        let id = ids[row]
        var left =
          kinds(row).rawValue
          & source.lowMarks(
            id, .candidateGaps, time: year, below: gaps.withinYear, into: words.baseAddress!)
        while left != 0 {
          let kind = left.trailingZeroBitCount
          left &= left - 1
          let (month, time) = gaps.firstEnd(kind: kind, word: words[kind])
          pending[unchecked: count] = PendingCandidate(
            household: id, row: Int32(row), kind: UInt8(truncatingIfNeeded: kind),
            month: UInt8(truncatingIfNeeded: month), time: time)
          count &+= 1
        }
      }
    }
    return count
  }

  /// Adds the candidates of a round, with their marks, to those drawn; gives how many follow them
  /// within the year.
  func details(
    of pending: [PendingCandidate], _ count: Int, drawn: inout [LifeEvent], _ filled: inout Int,
    sizes: inout [Int], following: inout [PendingCandidate]
  ) -> Int {
    let pending = pending.span
    let limits = kept.span
    let first = first.span
    var drawn = drawn.mutableSpan
    var sizes = sizes.mutableSpan
    var following = following.mutableSpan
    var kept = filled
    var follow = 0
    source.eachMarks(
      .candidateDetail, time: year, count: count,
      address: { i in
        let it = pending[unchecked: i]
        return (it.household, UInt32(it.kind) << 12 | UInt32(it.ordinal))
      },
      use: { i, marks in
        let it = pending[unchecked: i]
        let kind = Int(it.kind)
        let month = Int(it.month)
        // Written in any case, and counted if it is kept.
        drawn[unchecked: kept] = LifeEvent(
          row: it.row, mark: marks.b, amount: marks.c, duration: marks.d, kind: it.kind,
          day: UInt8((it.time - Double(month)) * 30), ordinal: it.ordinal, month: it.month)
        let isKept =
          (UInt64(marks.b.word) < limits[unchecked: kind] ? 1 : 0)
          & (it.month >= first[unchecked: Int(it.row)] ? 1 : 0)
        kept &+= isKept
        sizes[unchecked: month] &+= isKept
        following[unchecked: follow] = PendingCandidate(
          household: it.household, row: it.row, kind: it.kind, ordinal: it.ordinal, month: it.month,
          gap: marks.a.word, time: it.time)
        follow &+= gaps.mayEnd(kind: kind, word: marks.a.word, in: month)
      })
    filled = kept
    return time(&following, follow)
  }

  /// The times of those that follow, as far as they lie within the year; gives how many do.
  @inline(__always)
  private func time(_ following: inout MutableSpan<PendingCandidate>, _ count: Int) -> Int {
    var within = 0
    for i in 0..<count {
      var it = following[unchecked: i]
      guard it.ordinal < .max,
        let next = gaps.nextEnd(kind: Int(it.kind), word: it.gap, from: it.time)
      else { continue }
      it.ordinal += 1
      it.month = UInt8(next)
      it.time = next
      following[unchecked: within] = it
      within &+= 1
    }
    return within
  }
}
