/// A set of rows, a bit a row: cheap to empty, and its rows come in order.
struct RowSet: Sendable {
  private var words: [UInt64] = []

  /// Empties it and makes room for the rows there are.
  mutating func empty(rows count: Int) {
    let needed = (count + 63) / 64
    if words.count != needed {
      words = Array(repeating: 0, count: needed)
    } else {
      words.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    }
  }

  @inline(__always)
  func contains(_ row: Int) -> Bool { words[row >> 6] >> UInt64(row & 63) & 1 != 0 }

  @inline(__always)
  mutating func insert(_ row: Int) { words[row >> 6] |= 1 << UInt64(row & 63) }

  /// Its rows, from the first to the last.
  var rows: [Int32] {
    var count = 0
    for word in words { count += word.nonzeroBitCount }
    return [Int32](unsafeUninitializedCapacity: count) { rows, filled in
      for (place, word) in words.enumerated() {
        var left = word
        while left != 0 {
          rows[filled] = Int32(truncatingIfNeeded: place << 6 | left.trailingZeroBitCount)
          filled &+= 1
          left &= left &- 1
        }
      }
    }
  }
}
