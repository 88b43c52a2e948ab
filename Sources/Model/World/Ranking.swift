import Chance

/// Clients in order of a score, of whom the highest are wanted.
///
/// Whom it gives does not depend on the order in which they were put in.
struct Ranking {
  private struct Entry {
    /// The score's bits, made to sort as numbers do, then the bits that break a tie.
    let key: UInt64
    let row: Int32
    let day: UInt8
  }

  struct Pick: Hashable, Sendable {
    let row: Int32
    let day: UInt8
  }

  private var entries: [Entry] = []

  init(capacity: Int) { entries.reserveCapacity(capacity) }

  /// - Parameter tie: who goes first among equal scores: the higher.
  mutating func add(row: Int32, score: Double, day: UInt8, tie: UInt32) {
    let bits = Float(score).bitPattern
    let sorted = bits & 0x8000_0000 == 0 ? bits | 0x8000_0000 : ~bits
    entries.append(Entry(key: UInt64(sorted) << 32 | UInt64(tie), row: row, day: day))
  }

  /// The `count` highest, or all if there are fewer.
  mutating func highest(_ count: Int) -> [Pick] {
    guard count > 0 else { return [] }
    if count < entries.count { bringForward(count) }
    return entries.prefix(count).map { Pick(row: $0.row, day: $0.day) }
  }

  /// Moves the `count` highest to the front, in whatever order (Hoare 1961).
  private mutating func bringForward(_ count: Int) {
    var low = 0
    var high = entries.count - 1
    while low < high {
      let pivot = entries[low + (high - low) / 2].key
      var i = low
      var j = high
      while i <= j {
        while entries[i].key > pivot { i += 1 }
        while entries[j].key < pivot { j -= 1 }
        if i <= j {
          entries.swapAt(i, j)
          i += 1
          j -= 1
        }
      }
      if count - 1 <= j {
        high = j
      } else if count - 1 >= i {
        low = i
      } else {
        return
      }
    }
  }
}
