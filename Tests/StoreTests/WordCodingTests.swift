import Testing

@testable import Store

private let samples: [[Int64]] = [
  [], [0], [1], [-1], [.max, .min], [0, 0, 0], [0, 1, 0, 0, -64, 64, 0], [63, -64, 64, 8191, 8192],
  Array(repeating: 0, count: 300) + [5],
]

@Test(arguments: samples)
func wordsReadBackAsTheyWere(words: [Int64]) {
  #expect(WordCoding.decode(WordCoding.encode(words), count: words.count) == words)
}

@Test func smallWordsAndZerosTakeLittle() {
  #expect(WordCoding.encode(Array(repeating: 0, count: 100)) == [0, 99])
  #expect(WordCoding.encode([1, -1, 63]) == [2, 1, 126])
}

@Test(
  arguments: [
    ([], 1),  // nothing
    ([0], 1),  // a zero without the number of further zeros
    ([0, 5], 3),  // more zeros than there are words
    ([2, 2], 1),  // something left over
    ([0x80], 1),  // half a number
    (Array(repeating: 0xff, count: 11), 1),  // a number of more than 64 bits
  ] as [([UInt8], Int)])
func whatIsNotThatManyWordsIsNone(bytes: [UInt8], count: Int) {
  #expect(WordCoding.decode(bytes, count: count) == nil)
}

@Test func noBytesTrap() {
  var state: UInt64 = 1
  for _ in 0..<2000 {
    let bytes = (0..<12).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    let words = WordCoding.decode(bytes, count: 8)
    #expect(words == nil || words?.count == 8)
  }
}
