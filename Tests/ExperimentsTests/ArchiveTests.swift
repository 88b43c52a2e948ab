import Foundation
import Model
import Testing

@testable import Experiments

private let key = ReplicateKey(
  fingerprint: "abc", seed: 1, index: 3, months: 1, resultsRevision: 2)

@Test func aReplicateIsKeptOnce() throws {
  let archive = InMemoryArchive()
  let tally = Toy.simulate(3, [0])[0]
  #expect(archive.load(key) == nil)
  try archive.save(tally, for: key)
  try archive.save(tally, for: key)
  #expect(archive.load(key) == tally)
  let error = #expect(throws: DeterminismError.self) {
    try archive.save(Tally(months: 1), for: key)
  }
  #expect(
    error?.description.hasPrefix(
      "replicate 3 of scenario abc (seed 1, 1 months, results revision 2) came out differently")
      == true)
  #expect(archive.load(key) == tally)
}

@Test func theLastResultSavedComesFirst() {
  let archive = InMemoryArchive(now: { Date(timeIntervalSince1970: 0) })
  func save(_ id: String, _ result: String) {
    archive.saveRun(RunRecord(id: id, arms: [Toy.arm("base")], request: "?", result: result))
  }
  save("one", "1")
  save("two", "2")
  save("one", "3")
  #expect(archive.runs().map(\.id) == ["one", "two"])
  #expect(archive.loadRun("one")?.result == "3")
  #expect(archive.loadRun("three") == nil)
}

@Test func wordsAreBytesFromTheLeastSignificant() {
  let words: [Int64] = [1, -2, .max, .min, 0x0102_0304_0506_0708]
  let bytes = WordBytes.bytes(of: words)
  #expect(Array(bytes.suffix(8)) == [8, 7, 6, 5, 4, 3, 2, 1])
  #expect(WordBytes.words(of: bytes) == words)
  #expect(WordBytes.words(of: bytes.dropLast()) == nil)
}

/// Published values of FNV-1a.
@Test(
  arguments: [
    ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
  ] as [(String, UInt64)])
func checksumIsFNV1a(text: String, expected: UInt64) {
  #expect(WordBytes.checksum(Array(text.utf8)) == expected)
}
