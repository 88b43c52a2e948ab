/// Words of a tally as bytes, the same on every machine.
public enum WordBytes {
  /// The words, least significant byte first.
  public static func bytes(of words: [Int64]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 * words.count)
    for word in words {
      withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  /// The words of some bytes; nil when the last word is not whole.
  public static func words(of bytes: some Collection<UInt8>) -> [Int64]? {
    guard bytes.count.isMultiple(of: 8) else { return nil }
    var words: [Int64] = []
    words.reserveCapacity(bytes.count / 8)
    var word: UInt64 = 0
    var shift: UInt64 = 0
    for byte in bytes {
      word |= UInt64(byte) << shift
      shift += 8
      if shift == 64 {
        words.append(Int64(bitPattern: word))
        word = 0
        shift = 0
      }
    }
    return words
  }

  /// FNV-1a of 64 bits: a single changed byte always changes it. Against accidents, not against
  /// forgery.
  public static func checksum(_ bytes: some Collection<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}
