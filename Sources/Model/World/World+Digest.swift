import Quantities

extension World {
  /// Ends the observation: fixes the digest over every household and case.
  ///
  /// Sums of hashes by household, so the order of rows is no part of it. Who never came is no part of
  /// it either: they may only be there for another policy's sake.
  public mutating func close() {
    var sum: UInt64 = 0
    for r in 0..<households.count where households.phase[r] != .notYet {
      var hash = StableHash(households.id[r].number)
      hash.add(UInt64(households.phase[r].rawValue))
      hash.add(UInt64(households.traits[r].rawValue))
      hash.add(UInt64(households.strain[r].bitPattern))
      hash.add(UInt64(households.trust[r].bitPattern))
      hash.add(UInt64(households.perceived[r].bitPattern))
      hash.add(UInt64(households.knowledgeKept[r].bitPattern))
      hash.add(UInt64(households.knowledgeGained[r].bitPattern))
      hash.add(UInt64(households.arrears[r]))
      hash.add(UInt64(bitPattern: households.claimBalance[r]))
      hash.add(UInt64(UInt32(bitPattern: households.shortfall[r])))
      sum &+= hash.value
    }
    for item in circumstances where !item.has(.closed) {
      var hash = StableHash(households.id[Int(item.row)].number)
      hash.add(UInt64(item.state.rawValue) << 32 | UInt64(item.topic.rawValue))
      hash.add(UInt64(UInt32(bitPattern: item.overpaid)))
      hash.add(UInt64(UInt32(bitPattern: item.booked)))
      hash.add(UInt64(item.unreported.bitPattern) << 32 | UInt64(item.unnoticed.bitPattern))
      sum &+= hash.value
    }
    tally.digest = sum
  }
}

/// A hash that is the same in every process (SplitMix64's finaliser over a running sum).
struct StableHash {
  private(set) var value: UInt64

  init(_ seed: UInt32) { value = UInt64(seed) &+ 0x9E37_79B9_7F4A_7C15 }

  mutating func add(_ word: UInt64) {
    var z = value ^ word &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    value = z ^ (z >> 31)
  }
}
