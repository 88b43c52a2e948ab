import Foundation
import Model

/// The file of a shard, in words of eight bytes, least significant byte first:
///
/// | word | holds |
/// | --- | --- |
/// | 0 | `balshard` |
/// | 1 | the version of the form |
/// | 2...7 | point, first replicate, replicates, arms, months, bytes of the experiment's fingerprint |
/// | 8... | the fingerprint, with zeros up to a whole word |
/// | then | the words of the tallies, by replicate and within it by arm |
/// | last | the checksum of all bytes before it |
extension Shard {
  private static let magic: [UInt8] = Array("balshard".utf8)
  private static let version: UInt64 = 1
  private static let headerWords = 8

  /// Writes the shard beside its place and then moves it there: whoever reads, finds a whole file.
  public func write(to path: String) throws(ShardError) {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .file(path: path, reason: error.localizedDescription)
    }
  }

  /// Reads a shard.
  public init(path: String) throws(ShardError) {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw .file(path: path, reason: error.localizedDescription)
    }
    try self.init(bytes: Array(data), path: path)
  }

  private var bytes: [UInt8] {
    let fingerprint = Array(experiment.utf8)
    let numbers = [
      Int64(Self.version), Int64(point), Int64(replicates.lowerBound), Int64(replicates.count),
      Int64(arms), Int64(months), Int64(fingerprint.count),
    ]
    let padding = Array(repeating: UInt8(0), count: Self.padding(fingerprint.count))
    let body =
      Self.magic + WordBytes.bytes(of: numbers) + fingerprint + padding
      + tallies.joined().flatMap { WordBytes.bytes(of: $0.words) }
    return body + WordBytes.bytes(of: [Int64(bitPattern: WordBytes.checksum(body))])
  }

  private init(bytes: [UInt8], path: String) throws(ShardError) {
    func damaged(_ reason: String) -> ShardError { .damaged(path: path, reason: reason) }
    guard bytes.starts(with: Self.magic) else { throw damaged("it begins differently") }
    let body = bytes.dropLast(8)
    guard let words = WordBytes.words(of: body), words.count >= Self.headerWords,
      let checksum = WordBytes.words(of: bytes.suffix(8))?.first
    else { throw damaged("it is too short") }
    guard UInt64(bitPattern: words[1]) == Self.version else {
      throw .version(
        path: path, given: UInt64(bitPattern: words[1]), expected: Self.version)
    }
    guard UInt64(bitPattern: checksum) == WordBytes.checksum(body) else {
      throw damaged("its checksum is wrong")
    }

    let header = words[2..<Self.headerWords].map { Int($0) }
    let (point, first, count, arms) = (header[0], header[1], header[2], header[3])
    let (months, length) = (header[4], header[5])
    let inRange = { (range: ClosedRange<Int>, values: [Int]) in values.allSatisfy(range.contains) }
    guard inRange(0...1 << 32, [point, first, count, length]), inRange(1...1 << 16, [arms, months])
    else { throw damaged("its header makes no sense") }

    let fingerprint = body.dropFirst(8 * Self.headerWords).prefix(length)
    var rest = words.dropFirst(Self.headerWords + (length + Self.padding(length)) / 8)
    let size = Tally(months: months).words.count
    guard fingerprint.count == length, rest.count == count * arms * size else {
      throw damaged("its length is not what its header says")
    }
    var tallies: [[Tally]] = []
    for _ in 0..<count {
      var replicate: [Tally] = []
      for _ in 0..<arms {
        guard let tally = Tally(words: Array(rest.prefix(size)), months: months) else {
          throw damaged("a tally has another shape")
        }
        replicate.append(tally)
        rest = rest.dropFirst(size)
      }
      tallies.append(replicate)
    }
    try self.init(
      experiment: String(decoding: fingerprint, as: UTF8.self), point: point,
      replicates: first..<first + count, arms: arms, months: months, tallies: tallies)
  }

  /// Zeros after a text of so many bytes.
  private static func padding(_ length: Int) -> Int { (8 - length % 8) % 8 }
}
