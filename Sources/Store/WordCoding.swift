/// Words as few bytes: most counters are small and many are zero.
///
/// A word is written in zigzag form (0, -1, 1, -2 … become 0, 1, 2, 3 …), seven bits a byte, the
/// lowest first, the high bit set on all bytes but the last. After a zero comes, in the same way,
/// how many more zeros follow.
enum WordCoding {
  static func encode(_ words: [Int64]) -> [UInt8] {
    var bytes: [UInt8] = []
    var position = 0
    while position < words.count {
      let word = words[position]
      append(UInt64(bitPattern: (word << 1) ^ (word >> 63)), to: &bytes)
      position += 1
      if word == 0 {
        let zeros = words[position...].prefix { $0 == 0 }.count
        append(UInt64(zeros), to: &bytes)
        position += zeros
      }
    }
    return bytes
  }

  /// The words; nil when the bytes are not exactly `count` words.
  static func decode(_ bytes: some Collection<UInt8>, count: Int) -> [Int64]? {
    var words: [Int64] = []
    words.reserveCapacity(count)
    var rest = bytes.makeIterator()
    while words.count < count {
      guard let number = next(&rest) else { return nil }
      let word = Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
      words.append(word)
      if word == 0 {
        guard let zeros = next(&rest), zeros <= UInt64(count - words.count) else { return nil }
        words.append(contentsOf: repeatElement(0, count: Int(zeros)))
      }
    }
    return rest.next() == nil ? words : nil
  }

  private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  private static func next(_ bytes: inout some IteratorProtocol<UInt8>) -> UInt64? {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard let byte = bytes.next() else { return nil }
      number |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return number }
    }
    return nil
  }
}
