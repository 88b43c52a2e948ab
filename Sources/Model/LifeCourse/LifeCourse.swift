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
  /// Upper rates by kind, per month.
  let bounds: [Double]
  /// A standard normal by the top bits of a word, times the monthly noise of stress.
  let noiseTable: [Float]
  private let firstGapLimits: [UInt32]
  /// By kind, a word above which a gap surely takes more than a year.
  private let longGaps: [UInt32]

  public init(source: Source, bounds: [Double], noise: QuantileTable) {
    precondition(bounds.count == LifeEventKind.count, "one bound per kind of candidate")
    self.source = source
    self.bounds = bounds
    noiseTable = (0..<1024).map { Float(noise(Mark(UInt32($0) << 22 | 1 << 21))) }
    // A first gap ends within the year when -ln(1 - u) < 12 × rate, that is u < 1 - exp(-12 rate).
    firstGapLimits = bounds.map { UInt32((1 - exponential(-12 * $0)) * 0x1p32 - 0.5) }
    // One word is more than any rounding of the limit; two keep well clear of it.
    longGaps = firstGapLimits.map { $0 > .max - 2 ? .max : $0 + 2 }
  }

  /// The candidates of a year, by row; `births` are the last of the rows.
  ///
  /// - Parameters:
  ///   - ids: the household of each row.
  ///   - isSettled: rows that are off benefit for good whatever the policy; of their candidates only
  ///     those that matter off benefit are drawn. Nobody would have taken up the others.
  public func window(
    year: Int, ids: [HouseholdID], isSettled: [Bool], births: [Birth]
  ) -> LifeCourseWindow {
    window(
      year: year, ids: ids, relevant: isSettled.map { $0 ? .offBenefit : .all }, ceilings: bounds,
      births: births)
  }

  /// The candidates of a year that some policy might take up, by row.
  ///
  /// - Parameters:
  ///   - ids: the household of each row.
  ///   - relevant: by row, the kinds that can matter to the household whatever the policy.
  ///   - ceilings: by kind, the highest rate a month that any policy of the year asks for. A
  ///     candidate no policy would accept is not kept; the luck of the others is the same.
  public func window(
    year: Int, ids: [HouseholdID], relevant: [LifeEventKinds], ceilings: [Double], births: [Birth]
  ) -> LifeCourseWindow {
    let buckets = 12 * LifeEventKind.count
    let asked = LifeEventKinds(LifeEventKind.allCases.filter { ceilings[$0.rawValue] > 0 })
    var drawn: [LifeEvent] = []
    drawn.reserveCapacity(ids.count * 6)
    for row in ids.indices {
      draw(
        row: row, id: ids[row], year: year, kinds: relevant[row].intersection(asked),
        ceilings: ceilings, into: &drawn)
    }
    var counts = [Int32](repeating: 0, count: buckets + 1)
    for event in drawn { counts[Int(event.bucket) + 1] += 1 }
    for b in 0..<buckets { counts[b + 1] += counts[b] }
    var next = counts
    let events = [LifeEvent](unsafeUninitializedCapacity: drawn.count) { buffer, count in
      for event in drawn {
        let bucket = Int(event.bucket)
        (buffer.baseAddress! + Int(next[bucket])).initialize(to: event)
        next[bucket] += 1
      }
      count = drawn.count
    }
    return LifeCourseWindow(
      year: year, births: births, events: events, offsets: counts,
      noise: drawNoise(ids: ids, year: year), rows: ids.count)
  }

  private func draw(
    row: Int, id: HouseholdID, year: Int, kinds: LifeEventKinds, ceilings: [Double],
    into drawn: inout [LifeEvent]
  ) {
    for first in stride(from: 0, to: LifeEventKind.count, by: 4) {
      let wanted = kinds.rawValue >> UInt32(first)
      if wanted & 0b1111 == 0 { continue }
      let gaps = source.marks(id, .candidateGaps, ordinal: UInt32(first / 4), time: Int32(year))
      @inline(__always)
      func drawKind(_ place: Int, _ gap: Mark) {
        guard wanted & 1 << UInt32(place) != 0, gap.word < firstGapLimits[first + place] else {
          return
        }
        chain(first + place, gap, row, id, year, ceilings[first + place], &drawn)
      }
      drawKind(0, gaps.a)
      drawKind(1, gaps.b)
      drawKind(2, gaps.c)
      drawKind(3, gaps.d)
    }
  }

  /// All candidates of one kind in the year that might be taken up, the first gap being given.
  private func chain(
    _ kind: Int, _ firstGap: Mark, _ row: Int, _ id: HouseholdID, _ year: Int, _ ceiling: Double,
    _ drawn: inout [LifeEvent]
  ) {
    let rate = bounds[kind]
    let keepsAll = ceiling >= rate
    var time = firstGap.exponential / rate
    var ordinal: UInt8 = 0
    while time < 12 {
      let detail = source.marks(
        id, .candidateDetail, ordinal: UInt32(kind) << 12 | UInt32(ordinal), time: Int32(year))
      if keepsAll || detail.b.uniform * rate < ceiling {
        let month = Int(time)
        drawn.append(
          LifeEvent(
            row: Int32(row), mark: detail.b, amount: detail.c, duration: detail.d,
            bucket: UInt16(month * LifeEventKind.count + kind),
            day: UInt8((time - Double(month)) * 30), ordinal: ordinal))
      }
      // Most next gaps are longer than a year: known from the word, without its logarithm.
      guard detail.a.word <= longGaps[kind], ordinal < .max else { return }
      time += detail.a.exponential / rate
      ordinal += 1
    }
  }

  /// Innovations by month and row; each word of a block serves two months.
  private func drawNoise(ids: [HouseholdID], year: Int) -> [Float] {
    let rows = ids.count
    return [Float](unsafeUninitializedCapacity: 12 * rows) { buffer, count in
      for row in 0..<rows {
        var month = 0
        for block in 0..<2 {
          let marks = source.marks(
            ids[row], .stressNoise, ordinal: UInt32(block), time: Int32(year))
          for word in [marks.a.word, marks.b.word, marks.c.word, marks.d.word] where month < 12 {
            buffer[month * rows + row] = noiseTable[Int(word >> 22)]
            buffer[(month + 1) * rows + row] = noiseTable[Int(word >> 6 & 0x3FF)]
            month += 2
          }
        }
      }
      count = 12 * rows
    }
  }
}
