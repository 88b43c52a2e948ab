import Chance
import Quantities
import Testing

/// The marks as random numbers, along each direction in which the model walks through addresses.
///
/// The seed is fixed, so these never flicker. Each bound is 4.9 standard errors: one seed in a
/// million would break it. They guard the addressing; Philox itself passes far harder batteries.
@Suite struct MarkQualityTests {
  enum Walk: CaseIterable, Sendable {
    case households, times, replicates, ordinals, streamsAndHouseholds, words

    /// The i-th uniform of the walk.
    func uniform(_ i: Int) -> Double {
      let source = Source(seed: Seed(2019), replicate: self == .replicates ? i : 0)
      let marks =
        switch self {
        case .households: source.marks(HouseholdID(UInt32(i)), .traits, time: 0)
        case .times: source.marks(HouseholdID(0), .stressNoise, time: Int32(i))
        case .replicates: source.marks(.office, .arrivals, time: 0)
        case .ordinals:
          source.marks(HouseholdID(0), .candidateDetail, ordinal: UInt32(i), time: 0)
        case .streamsAndHouseholds:
          source.marks(
            HouseholdID(UInt32(i / 16)), Stream.allCases[i % Stream.allCases.count], time: 0)
        case .words: source.marks(HouseholdID(UInt32(i / 4)), .traits, time: 0)
        }
      return self == .words
        ? [marks.a, marks.b, marks.c, marks.d][i % 4].uniform : marks.a.uniform
    }
  }

  private static let count = 65_536

  @Test(arguments: Walk.allCases)
  func meanVarianceAndNeighbours(walk: Walk) {
    let n = Double(Self.count)
    let centred = (0..<Self.count).map { walk.uniform($0) - 0.5 }
    let mean = centred.reduce(0, +) / n
    let variance = centred.reduce(0) { $0 + $1 * $1 } / n
    let neighbours = zip(centred, centred.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 } / (n - 1)
    // A uniform has variance 1/12 and fourth central moment 1/80.
    let fourth = 1.0 / 80
    #expect(abs(mean) < 4.9 * (1 / (12 * n)).squareRoot())
    #expect(abs(variance - 1.0 / 12) < 4.9 * ((fourth - 1.0 / 144) / n).squareRoot())
    #expect(abs(neighbours * 12) < 4.9 / n.squareRoot())
  }

  /// 255 degrees of freedom: the chi-square lies outside 159.3...381.2 once in a million, half of
  /// it on either side; too even is as suspect as too uneven.
  @Test(arguments: Walk.allCases)
  func evenOver256Bins(walk: Walk) {
    var bins = [Double](repeating: 0, count: 256)
    for i in 0..<Self.count { bins[Int(walk.uniform(i) * 256)] += 1 }
    let expected = Double(Self.count) / 256
    let chiSquare = bins.reduce(0) { $0 + ($1 - expected) * ($1 - expected) / expected }
    #expect((159.3...381.2).contains(chiSquare))
  }

  @Test func exponentialMarksHaveMeanAndVarianceOne() {
    let n = Double(Self.count)
    let source = Source(seed: Seed(2019), replicate: 0)
    let draws = (0..<UInt32(Self.count)).map {
      source.marks(HouseholdID($0), .circumstanceGates, time: 0).b.exponential
    }
    let mean = draws.reduce(0, +) / n
    let variance = draws.reduce(0) { $0 + ($1 - 1) * ($1 - 1) } / n
    #expect(abs(mean - 1) < 4.9 / n.squareRoot())
    // The fourth central moment of an exponential is 9.
    #expect(abs(variance - 1) < 4.9 * (8 / n).squareRoot())
  }
}
