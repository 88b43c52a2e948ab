import CPhilox
import Quantities

/// The seed of an experiment: the key under which every draw is made.
public struct Seed: Hashable, Sendable {
  public var value: UInt64
  @inlinable public init(_ value: UInt64) { self.value = value }
}

/// Where the draws of one replicate come from.
///
/// A draw is a pure function of (seed, replicate, household, stream, ordinal, time). No generator
/// is advanced, so nobody's luck depends on how many draws somebody else made.
public struct Source: Hashable, Sendable {
  @usableFromInline let key0: UInt32
  @usableFromInline let key1: UInt32
  @usableFromInline let replicate: UInt32

  @inlinable public init(seed: Seed, replicate: Int) {
    key0 = UInt32(truncatingIfNeeded: seed.value)
    key1 = UInt32(truncatingIfNeeded: seed.value >> 32)
    self.replicate = UInt32(truncatingIfNeeded: replicate)
  }

  /// The four marks at an address.
  ///
  /// - Parameters:
  ///   - household: whose luck this is; an office-wide draw uses `HouseholdID.office`.
  ///   - stream: what the draw decides; numbered once in `Stream`, never reused.
  ///   - ordinal: the how-manieth block of this stream at this time (24 bits).
  ///   - time: the month or year the draw belongs to; for a case, its month of birth.
  @inlinable @inline(__always)
  public func marks(
    _ household: HouseholdID, _ stream: Stream, ordinal: UInt32 = 0, time: Int32
  ) -> Marks {
    let words = balans_philox(
      key0, key1, replicate, household.number,
      UInt32(stream.rawValue) << 24 | (ordinal & 0xFF_FFFF), UInt32(bitPattern: time))
    return Marks(words.w0, words.w1, words.w2, words.w3)
  }

  /// Blocks 0 to 7 of a stream at once, for asking which of their marks are low.
  ///
  /// - Parameters:
  ///   - limits: a word for each of the 32 marks; a mark below its limit is low.
  ///   - words: room for the 32 words; mark `w` of block `b` goes to place `4 * b + w`.
  /// - Returns: the places of the low marks, as bits.
  @inlinable
  public func lowMarks(
    _ household: HouseholdID, _ stream: Stream, time: Int32, below limits: UnsafePointer<UInt32>,
    into words: UnsafeMutablePointer<UInt32>
  ) -> UInt32 {
    balans_philox_batch(
      key0, key1, replicate, household.number, UInt32(stream.rawValue) << 24,
      UInt32(bitPattern: time), limits, words)
  }
}

extension Source {
  /// The marks at many addresses of one stream and time, eight at once.
  ///
  /// - Parameters:
  ///   - address: household and ordinal of a draw, by its number from 0.
  ///   - use: what to do with the marks of a draw, in order.
  @inlinable @inline(__always)
  public func eachMarks(
    _ stream: Stream, time: Int32, count: Int, address: (Int) -> (HouseholdID, UInt32),
    use: (Int, Marks) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 6 * 8) { room in
      let households = room.baseAddress!
      let ordinals = households + 8
      let words = households + 16
      households.initialize(repeating: 0, count: 6 * 8)
      var first = 0
      while first < count {
        // Fewer than eight at the end: what is left in the room is drawn for nobody.
        let here = min(8, count &- first)
        for i in 0..<here {
          let (household, ordinal) = address(first &+ i)
          households[i] = household.number
          ordinals[i] = UInt32(stream.rawValue) << 24 | (ordinal & 0xFF_FFFF)
        }
        balans_philox_each(
          key0, key1, replicate, households, ordinals, UInt32(bitPattern: time), words)
        for i in 0..<here {
          let block = words + 4 &* i
          use(first &+ i, Marks(block[0], block[1], block[2], block[3]))
        }
        first &+= 8
      }
    }
  }
}

extension HouseholdID {
  /// The address of draws that belong to the municipality and to no household.
  public static let office = HouseholdID(.max)
}

/// Four independent marks: one block of Philox4x32-10.
public struct Marks: Hashable, Sendable {
  public var a: Mark
  public var b: Mark
  public var c: Mark
  public var d: Mark

  @inlinable init(_ w0: UInt32, _ w1: UInt32, _ w2: UInt32, _ w3: UInt32) {
    a = Mark(w0)
    b = Mark(w1)
    c = Mark(w2)
    d = Mark(w3)
  }
}

/// A uniform number in (0, 1), held as a 32-bit word.
///
/// A rule accepts a candidate when its probability exceeds the mark; raising a probability can
/// therefore only add acceptances (monotone coupling between policies).
public struct Mark: Hashable, Sendable {
  public var word: UInt32

  @inlinable public init(_ word: UInt32) { self.word = word }

  /// The mark as a number: (word + 1/2) / 2³².
  @inlinable public var uniform: Double { (Double(word) + 0.5) * 0x1p-32 }

  /// Whether an event with this probability happens.
  @inlinable public func happens(_ probability: Double) -> Bool { uniform < probability }

  /// Whether an event with the probability 1 / (1 + e⁻ᶻ) happens: as `happens(logistic(z))`.
  ///
  /// u < 1 / (1 + e⁻ᶻ) is u e⁻ᶻ < 1 - u, which bounds on the exponential settle but for one in
  /// fifty; they keep clear of any rounding.
  @inlinable public func happens(logit z: Double) -> Bool {
    guard z > -600, z < 600 else { return happens(logistic(z)) }
    let ceiling = uniform * exponentialCeiling(-z)
    if ceiling < 1 - uniform { return true }
    if ceiling * 0.94 > 1 - uniform { return false }
    return happens(logistic(z))
  }

  /// Whether an event happens whose log-odds are `logit` more than those of `p`: as
  /// `happens(shifted(p, logit: logit))`.
  ///
  /// u < p e / (1 - p + p e) is u (1 - p) < p e (1 - u), which the same bounds settle.
  @inlinable public func happens(_ p: Double, logit z: Double) -> Bool {
    guard z > -600, z < 600 else { return happens(shifted(p, logit: z)) }
    let ceiling = p * exponentialCeiling(z) * (1 - uniform)
    let needed = uniform * (1 - p)
    if ceiling < needed { return false }
    if ceiling * 0.94 > needed { return true }
    return happens(shifted(p, logit: z))
  }

  /// The mark as an exponential threshold with mean 1: -ln(1 - u).
  @inlinable public var exponential: Double { -naturalLog(1 - uniform) }
}
