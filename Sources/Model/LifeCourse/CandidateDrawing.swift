import Chance
import Quantities

/// A year's candidates while they are drawn: in rounds, so that a round's draws are made together.
///
/// The first round has the first candidate of each household and kind, the next round those that
/// follow within the year, and so on; most households have none.
struct CandidateDrawing {
  private let source: Source
  private let gaps: GapTables
  private let year: Int
  private let ceilings: [Double]
  /// Candidates whose time is known and whose marks are not.
  private var pending: [Pending] = []
  /// What has been drawn, by month of the year.
  private var drawn: [[LifeEvent]]
  /// Room for the words of a household's first gaps.
  private var words = [UInt32](repeating: 0, count: GapTables.places)

  private struct Pending {
    var row: Int32
    var kind: UInt8
    var ordinal: UInt8
    var time: Double
  }

  /// Candidates a household and year to make room for.
  private static let usual = 6
  /// Households drawn before the details of their candidates are: few enough to stay at hand.
  static let rowsAtOnce = 512

  init(source: Source, gaps: GapTables, year: Int, ceilings: [Double], rows: Int) {
    self.source = source
    self.gaps = gaps
    self.year = year
    self.ceilings = ceilings
    pending.reserveCapacity(Self.rowsAtOnce * Self.usual)
    drawn = (0..<GapTables.months).map { _ in
      var month: [LifeEvent] = []
      month.reserveCapacity(rows * Self.usual / GapTables.months)
      return month
    }
  }

  /// The first candidate of each of the kinds, if there is one in the year.
  mutating func drawFirst(row: Int, id: HouseholdID, kinds: LifeEventKinds) {
    var left =
      kinds.rawValue
      & source.lowMarks(
        id, .candidateGaps, time: Int32(year), below: gaps.withinYear, into: &words)
    while left != 0 {
      let kind = left.trailingZeroBitCount
      left &= left - 1
      pending.append(
        Pending(
          row: Int32(row), kind: UInt8(kind), ordinal: 0,
          time: gaps.firstEnd(kind: kind, word: words[kind])))
    }
  }

  /// The marks of the candidates, and the candidates that follow them.
  mutating func drawDetails(ids: [HouseholdID]) {
    while !pending.isEmpty {
      let round = pending
      pending.removeAll(keepingCapacity: true)
      source.eachMarks(
        .candidateDetail, time: Int32(year), count: round.count,
        address: { i in
          (ids[Int(round[i].row)], UInt32(round[i].kind) << 12 | UInt32(round[i].ordinal))
        },
        use: { i, marks in draw(round[i], marks) })
    }
  }

  private mutating func draw(_ candidate: Pending, _ marks: Marks) {
    let kind = Int(candidate.kind)
    if marks.b.uniform * gaps.bounds[kind] < ceilings[kind] {
      let month = Int(candidate.time)
      drawn[month].append(
        LifeEvent(
          row: candidate.row, mark: marks.b, amount: marks.c, duration: marks.d,
          kind: candidate.kind, day: UInt8((candidate.time - Double(month)) * 30),
          ordinal: candidate.ordinal))
    }
    guard candidate.ordinal < .max,
      let next = gaps.nextEnd(kind: kind, word: marks.a.word, from: candidate.time)
    else { return }
    pending.append(
      Pending(
        row: candidate.row, kind: candidate.kind, ordinal: candidate.ordinal + 1, time: next))
  }

  /// The candidates by month and kind.
  consuming func filed() -> [MonthOfCandidates] {
    drawn.indices.map { month in
      // Taken out and let go of month by month: the year is never held twice.
      var candidates: [LifeEvent] = []
      swap(&candidates, &drawn[month])
      return MonthOfCandidates(candidates)
    }
  }
}
