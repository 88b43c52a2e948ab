import Chance

/// When gaps between candidates end, as words to hold marks against: spares most logarithms.
///
/// A gap ends within t months when -ln(1 - u) < t × rate, that is when u < 1 - exp(-t rate).
struct GapTables: Sendable {
  /// Upper rates by kind, per month.
  let bounds: [Double]
  /// By kind, the word below which a gap ends within the year; 0 for places without a kind.
  let withinYear: [UInt32]
  /// By kind and month, the word below which a gap ends within that many months.
  private let monthEnds: [UInt32]
  /// By kind and month, one over the number of words that end in that month.
  private let monthParts: [Double]

  static let months = 12
  /// Marks in the blocks that hold a household's first gaps of a year, one a kind.
  static let places = 32

  init(bounds: [Double]) {
    self.bounds = bounds
    let ends = bounds.map { rate in
      (1...Self.months).map { UInt32(max(0, (1 - exponential(-Double($0) * rate)) * 0x1p32 - 0.5)) }
    }
    withinYear =
      ends.map { $0[Self.months - 1] } + Array(repeating: 0, count: Self.places - ends.count)
    monthEnds = ends.flatMap(\.self)
    monthParts = ends.flatMap { ends in
      zip([0] + ends, ends).map { 1 / (Double($1) - Double($0) + 1) }
    }
  }

  /// When a year's first gap ends, in months: the month exactly, within it along a straight line.
  ///
  /// - Precondition: the word lies below `withinYear`, and there is such a kind.
  @inline(__always)
  func firstEnd(kind: Int, word: UInt32) -> (month: Int, time: Double) {
    let ends = monthEnds.span
    let first = kind &* Self.months
    var month = 0
    // Which month it is cannot be guessed: the sign of a difference counts those that have passed.
    for m in 0..<(Self.months - 1) {
      month &-= (Int(ends[unchecked: first &+ m]) &- Int(word) &- 1) >> 63
    }
    let start = month == 0 ? 0 : ends[unchecked: first &+ month &- 1]
    let part = (Double(word &- start) + 0.5) * monthParts.span[unchecked: first &+ month]
    return (month, Double(month) + part)
  }

  /// 1 if a gap that begins in a month of the year may end within it, otherwise 0.
  ///
  /// - Precondition: there is such a month and such a kind.
  @inline(__always)
  func mayEnd(kind: Int, word: UInt32, in month: Int) -> Int {
    // One word is more than any rounding of the end; two keep well clear of it.
    let end = monthEnds.span[unchecked: kind &* Self.months &+ Self.months &- 1 &- month]
    return Int(truncatingIfNeeded: (Int64(word) &- Int64(end) &- 3) >> 63 & 1)
  }

  /// When the gap that begins at `time` ends, in months; nil if that is after the year.
  ///
  /// - Precondition: there is such a kind.
  @inline(__always)
  func nextEnd(kind: Int, word: UInt32, from time: Double) -> Double? {
    guard word < .max - 2 else { return nil }
    let next = time + Mark(word).exponential / bounds.span[unchecked: kind]
    return next < Double(Self.months) ? next : nil
  }
}
