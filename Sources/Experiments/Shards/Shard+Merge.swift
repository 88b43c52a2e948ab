import Model

extension Shard {
  /// One replicate of one point.
  public struct Key: Hashable, Comparable, Sendable {
    public let point: Int
    public let replicate: Int

    public init(point: Int, replicate: Int) {
      self.point = point
      self.replicate = replicate
    }

    public static func < (a: Key, b: Key) -> Bool {
      (a.point, a.replicate) < (b.point, b.replicate)
    }
  }

  /// The replicates of shards of one experiment in the order of their keys, each once.
  ///
  /// The order of the shards does not matter. A part that was run twice may be there twice.
  /// - Throws: `ShardError.different` for shards of several experiments, `.disagreement` when the same
  ///   replicate comes out differently.
  public static func merge(
    _ shards: [Shard]
  ) throws(ShardError) -> [(key: Key, tallies: [Tally])] {
    var merged: [Key: [Tally]] = [:]
    for shard in shards {
      let first = shards[0]
      guard
        shard.experiment == first.experiment, shard.arms == first.arms,
        shard.months == first.months
      else { throw .different(experiment: shard.experiment, expected: first.experiment) }
      for (replicate, tallies) in zip(shard.replicates, shard.tallies) {
        let key = Key(point: shard.point, replicate: replicate)
        guard merged[key, default: tallies] == tallies else {
          throw .disagreement(point: key.point, replicate: key.replicate)
        }
        merged[key] = tallies
      }
    }
    return merged.sorted { $0.key < $1.key }.map { (key: $0.key, tallies: $0.value) }
  }
}
