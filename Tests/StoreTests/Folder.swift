import Experiments
import Foundation
import Model
import Quantities
import Store

/// A folder that is removed when the test is done with it.
final class Folder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(
      path: "balans-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of the store in it.
  var store: String { path + "/results.sqlite" }
}

/// A key of replicate `index`, and some tally for it.
func sampleKey(_ index: Int = 0, fingerprint: String = "abc", months: Int = 14) -> ReplicateKey {
  ReplicateKey(
    fingerprint: fingerprint, seed: .max - 1, index: index, months: months, resultsRevision: 1)
}

func sampleTally(_ index: Int = 0, months: Int = 14) -> Tally {
  var tally = Tally(months: months)
  let groups = Groups(quintile: index % 5, tercile: index % 3, type: index % 3)
  for month in 0..<months {
    tally.add(.fines, Int64(index), month: Month(month), groups: groups)
    tally.add(.fineCents, -1_234_567_890_123, month: Month(month), groups: groups)
  }
  tally.claimSizes[3] = .max
  tally.digest = .max - UInt64(index)
  return tally
}
