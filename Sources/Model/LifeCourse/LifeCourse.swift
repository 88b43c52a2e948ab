import Chance
import Quantities

/// The exogenous lives of a replicate: what may happen to whom, drawn before any policy acts.
///
/// Every kind of candidate has a declared upper rate. Candidates of a household arrive as a Poisson
/// process at that rate; a rule accepts one when its probability, relative to the bound, exceeds
/// the candidate's mark (thinning: Lewis & Shedler 1979). Gaps are drawn anew each year, which the
/// exponential's lack of memory allows, so a draw depends on no horizon.
public struct LifeCourse: Sendable {
  let source: Source
  let gaps: GapTables
  /// The monthly noise of stress by ten bits of a word, in units of `LifeCourseWindow.noiseUnit`.
  let noiseTable: [Int16]

  public init(source: Source, bounds: [Double], noise: QuantileTable) {
    precondition(bounds.count == LifeEventKind.count, "one bound per kind of candidate")
    self.source = source
    gaps = GapTables(bounds: bounds)
    noiseTable = (0..<1024).map {
      let x = noise(Mark(UInt32($0) << 22 | 1 << 21)) / Double(LifeCourseWindow.noiseUnit)
      return Int16(max(-0x7FFF, min(0x7FFF, x.rounded())))
    }
  }

  /// The candidates of a year that some policy might take up, by row.
  ///
  /// - Parameters:
  ///   - ids: the household of each row.
  ///   - relevant: by row, the kinds that can matter to the household whatever the policy.
  ///   - ceilings: by kind, the highest rate a month that any policy of the year asks for. A
  ///     candidate no policy would accept is not kept; the luck of the others is the same.
  ///   - births: the last of the rows.
  public func window(
    year: Int, ids: [HouseholdID], relevant: [LifeEventKinds], ceilings: [Double], births: [Birth]
  ) -> LifeCourseWindow {
    let asked = LifeEventKinds(LifeEventKind.allCases.filter { ceilings[$0.rawValue] > 0 })
    // Nothing can happen to a household before the month it arrives in.
    let arrivals = births.map { birth in
      birth.arrival.map { UInt8(max(0, Int($0.index) - year * GapTables.months)) } ?? 0
    }
    var drawing = CandidateDrawing(
      source: source, gaps: gaps, year: year, ceilings: ceilings,
      from: Array(repeating: 0, count: ids.count - births.count) + arrivals)
    for first in stride(from: 0, to: ids.count, by: CandidateDrawing.rowsAtOnce) {
      let rows = first..<min(first + CandidateDrawing.rowsAtOnce, ids.count)
      drawing.draw(rows, ids: ids) { relevant[$0].intersection(asked) }
    }
    return LifeCourseWindow(
      year: year, births: births, months: drawing.filed(), noise: drawNoise(ids: ids, year: year),
      rows: ids.count)
  }

  /// Innovations by month and row; each word of a block serves three months.
  private func drawNoise(ids: [HouseholdID], year: Int) -> [Int16] {
    let rows = ids.count
    return [Int16](unsafeUninitializedCapacity: 12 * rows) { buffer, count in
      let table = noiseTable.span
      source.eachMarks(
        .stressNoise, time: Int32(year), count: rows, address: { (ids[$0], 0) },
        use: { row, marks in
          var place = row
          // The table has a place for any ten bits.
          for word in [marks.a.word, marks.b.word, marks.c.word, marks.d.word] {
            buffer[place] = table[unchecked: Int(word >> 22)]
            buffer[place &+ rows] = table[unchecked: Int(word >> 12 & 0x3FF)]
            buffer[place &+ 2 &* rows] = table[unchecked: Int(word >> 2 & 0x3FF)]
            place &+= 3 &* rows
          }
        })
      count = 12 * rows
    }
  }
}
