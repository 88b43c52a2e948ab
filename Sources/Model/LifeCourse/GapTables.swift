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
  /// - Precondition: the word lies below `withinYear`.
  @inline(__always)
  func firstEnd(kind: Int, word: UInt32) -> Double {
    let first = kind * Self.months
    return monthEnds.withUnsafeBufferPointer { ends in
      var month = 0
      for m in 0..<(Self.months - 1) { month += ends[first + m] <= word ? 1 : 0 }
      let start = month == 0 ? 0 : ends[first + month - 1]
      return Double(month) + (Double(word - start) + 0.5) * monthParts[first + month]
    }
  }

  /// When the gap that begins at `time` ends, in months; nil if that is after the year.
  @inline(__always)
  func nextEnd(kind: Int, word: UInt32, from time: Double) -> Double? {
    // One word is more than any rounding of the end; two keep well clear of it.
    let left = Self.months - Int(time)
    let end = monthEnds[kind * Self.months + left - 1]
    guard word < .max - 2, word <= end &+ 2 || end > .max - 2 else { return nil }
    let next = time + Mark(word).exponential / bounds[kind]
    return next < Double(Self.months) ? next : nil
  }
}
