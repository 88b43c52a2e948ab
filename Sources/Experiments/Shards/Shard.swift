import Model

/// Some replicates of one point of a designed experiment, all its arms together: the unit of work
/// that travels between machines.
public struct Shard: Hashable, Sendable {
  /// Of the whole experiment.
  public let experiment: String
  /// The point of the design, from 0.
  public let point: Int
  public let replicates: Range<Int>
  /// Arms of each replicate.
  public let arms: Int
  public let months: Int
  /// `[replicate][arm]`.
  public let tallies: [[Tally]]

  /// - Throws: `ShardError.shape` when the tallies are not those of such a shard.
  public init(
    experiment: String, point: Int, replicates: Range<Int>, arms: Int, months: Int,
    tallies: [[Tally]]
  ) throws(ShardError) {
    guard point >= 0, replicates.lowerBound >= 0, arms > 0, months > 0,
      tallies.count == replicates.count,
      tallies.allSatisfy({ $0.count == arms && $0.allSatisfy { $0.months == months } })
    else { throw .shape }
    self.experiment = experiment
    self.point = point
    self.replicates = replicates
    self.arms = arms
    self.months = months
    self.tallies = tallies
  }
}

/// A shard that cannot be used.
public enum ShardError: Error, Hashable, CustomStringConvertible {
  /// The tallies do not fit the replicates, arms and months given with them.
  case shape
  /// The file could not be read or written.
  case file(path: String, reason: String)
  /// The file is not a shard, or not a whole one.
  case damaged(path: String, reason: String)
  /// The file was written by another version of the program.
  case version(path: String, given: UInt64, expected: UInt64)
  /// The shards are of different experiments, or differ in arms or months.
  case different(experiment: String, expected: String)
  /// Two shards give another outcome for the same replicate.
  case disagreement(point: Int, replicate: Int)

  public var description: String {
    switch self {
    case .shape:
      "the tallies of a shard do not fit its replicates, scenarios and months"
    case .file(let path, let reason):
      "\(path): \(reason)"
    case .damaged(let path, let reason):
      "\(path) is not a whole shard (\(reason)); remove it and run this part again"
    case .version(let path, let given, let expected):
      "\(path) is a shard of version \(given), this program reads version \(expected); "
        + "run this part again"
    case .different(let experiment, let expected):
      "a shard of experiment \(experiment) among shards of \(expected)"
    case .disagreement(let point, let replicate):
      "two shards give different outcomes for point \(point), replicate \(replicate); "
        + "they were made by different versions of the program, or the model is not deterministic"
    }
  }
}
