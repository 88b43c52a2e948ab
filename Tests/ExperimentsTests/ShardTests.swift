import Foundation
import Model
import Testing

@testable import Experiments

private func shard(
  _ replicates: Range<Int>, experiment: String = "0123456789", point: Int = 4,
  simulate: (Int) -> [Tally] = { Toy.simulate($0, [0, 1]) }
) throws -> Shard {
  try Shard(
    experiment: experiment, point: point, replicates: replicates, arms: 2, months: 1,
    tallies: replicates.map(simulate))
}

/// Gives a path in a folder that is removed afterwards.
private func withPath(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "balans-shard-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.appending(path: "part.shard").path)
}

@Test(arguments: ["", "0123456", "01234567", "ΔΔ"])
func aShardReadsBackAsItWas(experiment: String) throws {
  try withPath { path in
    let original = try shard(3..<6, experiment: experiment)
    try original.write(to: path)
    try original.write(to: path)
    #expect(try Shard(path: path) == original)
    let folder = (path as NSString).deletingLastPathComponent
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["part.shard"])
  }
}

@Test func aShardThatIsNotWholeIsRefused() throws {
  try withPath { path in
    try shard(0..<1).write(to: path)
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    func expectDamaged(_ data: Data, _ what: Comment) throws {
      try data.write(to: URL(fileURLWithPath: path))
      let error = #expect(throws: ShardError.self, what) { try Shard(path: path) }
      if case .file = error { Issue.record("\(path) could not be read") }
    }
    for length in Array(0..<100) + [whole.count - 8, whole.count - 1] {
      try expectDamaged(whole.prefix(length), "cut off at \(length)")
    }
    for position in Array(0..<100) + [whole.count / 2, whole.count - 1] {
      var flipped = whole
      flipped[position] ^= 0x10
      try expectDamaged(flipped, "changed at \(position)")
    }
    // Headers that make no sense, with a right checksum: each word in turn too large.
    for word in 1..<8 {
      for value in [Int64.max, .min, -1, 1 << 20] {
        var bytes = Array(whole.dropLast(8))
        bytes.replaceSubrange(8 * word..<8 * word + 8, with: WordBytes.bytes(of: [value]))
        bytes += WordBytes.bytes(of: [Int64(bitPattern: WordBytes.checksum(bytes))])
        // The point and the first replicate may be large.
        if [2, 3].contains(word) && value == 1 << 20 { continue }
        try expectDamaged(Data(bytes), "word \(word) is \(value)")
      }
    }
  }
}

@Test func aShardThatIsNotThereIsAnErrorOfTheFile() throws {
  try withPath { path in
    for elsewhere in [path, (path as NSString).deletingLastPathComponent] {
      let error = #expect(throws: ShardError.self) { try Shard(path: elsewhere) }
      guard case .file = error else {
        Issue.record("unexpected \(String(describing: error))")
        continue
      }
    }
    #expect(throws: ShardError.self) { try shard(0..<1).write(to: path + "/no/such/folder") }
  }
}

@Test func talliesThatDoNotFitAreRefused() {
  #expect(throws: ShardError.shape) { try shard(0..<2, simulate: { Toy.simulate($0, [0]) }) }
  #expect(throws: ShardError.shape) {
    try shard(0..<1, simulate: { _ in [Tally(months: 2), Tally(months: 2)] })
  }
  #expect(throws: ShardError.shape) { try shard(0..<1, point: -1) }
}

@Test func shardsMergeInTheOrderOfTheirKeys() throws {
  let shards = try [shard(4..<8), shard(0..<2, point: 5), shard(0..<5), shard(4..<8)]
  for order in [shards, shards.reversed()] {
    let merged = try Shard.merge(order)
    let expected =
      (0..<8).map { Shard.Key(point: 4, replicate: $0) }
      + (0..<2).map { Shard.Key(point: 5, replicate: $0) }
    #expect(merged.map(\.key) == expected)
    #expect(merged.allSatisfy { $0.tallies == Toy.simulate($0.key.replicate, [0, 1]) })
  }
  #expect(try Shard.merge([]).isEmpty)
}

@Test func shardsThatDisagreeAreRefused() throws {
  let other = try shard(2..<4) { Toy.simulate($0 + ($0 == 3 ? 1 : 0), [0, 1]) }
  #expect(throws: ShardError.disagreement(point: 4, replicate: 3)) {
    try Shard.merge([shard(0..<4), other])
  }
  #expect(throws: ShardError.different(experiment: "b", expected: "a")) {
    try Shard.merge([shard(0..<1, experiment: "a"), shard(1..<2, experiment: "b")])
  }
}
