import CPhilox
import Chance
import Quantities
import Testing

@Suite struct AddressTests {
  private struct Address {
    var seed: UInt64 = 1
    var replicate = 0
    var household: UInt32 = 0
    var stream = Stream.traits
    var ordinal: UInt32 = 0
    var time: Int32 = 0

    var marks: Marks {
      Source(seed: Seed(seed), replicate: replicate)
        .marks(HouseholdID(household), stream, ordinal: ordinal, time: time)
    }
  }

  /// Marks of a few addresses, computed from the published algorithm apart from this code. They pin
  /// the layout: seed as key; replicate, household, stream and ordinal, time as counter.
  @Test func goldenMarks() {
    expect(Address(), [0xa014_7125, 0x0b3d_1e39, 0xac8b_6ccd, 0xa3c4_1d84])
    expect(
      Address(stream: .stressNoise, time: -24),
      [0xf7b6_1fd9, 0xcf3d_da2c, 0xc36e_df71, 0x2789_2948])
    expect(
      Address(household: 7, stream: .candidateDetail, ordinal: 3, time: 12),
      [0xc0cd_3fa4, 0x34b5_1b2b, 0xc504_961a, 0xb992_551c])
    expect(
      Address(replicate: 255, household: .max, stream: .arrivals, time: 119),
      [0x21de_1b0a, 0x18b1_581a, 0xf635_b64a, 0x1716_1c7d])
    expect(
      Address(
        seed: 0xfedc_ba98_7654_3210, replicate: 3, household: 20_000, stream: .contacts,
        ordinal: 0xff_ffff, time: -1),
      [0xb0af_0a8c, 0x661e_9847, 0x88eb_d30c, 0x38f1_0d56])
  }

  private func expect(
    _ address: Address, _ words: [UInt32], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let marks = address.marks
    #expect(
      [marks.a.word, marks.b.word, marks.c.word, marks.d.word] == words,
      sourceLocation: sourceLocation)
  }

  /// Every part of the address matters, the borders between packed parts included.
  @Test func everyAddressHasItsOwnBlock() {
    var blocks: Set<Marks> = []
    var addresses = 0
    for seed in [0, 1, 1 << 32, .max] as [UInt64] {
      for replicate in [0, 1, 2, 4095] {
        for household in [0, 1, 255, 256, .max] as [UInt32] {
          for stream in Stream.allCases {
            for ordinal in [0, 1, 0xffff, 0x7f_ffff, 0xff_ffff] as [UInt32] {
              for time in [-24, -1, 0, 1, 120] as [Int32] {
                let address = Address(
                  seed: seed, replicate: replicate, household: household, stream: stream,
                  ordinal: ordinal, time: time)
                blocks.insert(address.marks)
                addresses += 1
              }
            }
          }
        }
      }
    }
    #expect(blocks.count == addresses)
  }

  /// No draw depends on which others were made, or in what order.
  @Test func marksDoNotDependOnOtherDraws() {
    let addresses = (0..<500).map { i in
      Address(
        replicate: i % 3, household: UInt32(i / 3),
        stream: Stream.allCases[i % Stream.allCases.count],
        time: Int32(i % 7))
    }
    let forward = addresses.map(\.marks)
    let backward = addresses.reversed().map(\.marks)
    #expect(forward == backward.reversed())
    #expect(addresses[123].marks == forward[123])
  }

  /// Draws made together are the draws made one by one.
  @Test(arguments: [0, 1, 7, 8, 9, 100])
  func drawsMadeTogether(count: Int) {
    let source = Source(seed: Seed(5), replicate: 2)
    func address(_ i: Int) -> (HouseholdID, UInt32) {
      (HouseholdID(UInt32(i * i)), UInt32(i << 12 | i))
    }
    var together: [Marks] = []
    source.eachMarks(.candidateDetail, time: -3, count: count, address: address) { i, marks in
      #expect(i == together.count)
      together.append(marks)
    }
    let apart = (0..<count).map {
      source.marks(address($0).0, .candidateDetail, ordinal: address($0).1, time: -3)
    }
    #expect(together == apart)
  }

  /// Low marks are those below their limits, and the words are those of the stream's first blocks.
  @Test func lowMarks() {
    let source = Source(seed: Seed(5), replicate: 2)
    let limits = (0..<32).map { $0 % 5 == 0 ? UInt32.max : UInt32($0) << 27 }
    for household in 0..<100 as Range<UInt32> {
      var words = [UInt32](repeating: 0, count: 32)
      let low = source.lowMarks(
        HouseholdID(household), .candidateGaps, time: 9, below: limits, into: &words)
      let expected = (0..<8 as Range<UInt32>).flatMap { block in
        let marks = source.marks(HouseholdID(household), .candidateGaps, ordinal: block, time: 9)
        return [marks.a.word, marks.b.word, marks.c.word, marks.d.word]
      }
      #expect(words == expected)
      for place in 0..<32 {
        #expect((low >> UInt32(place) & 1 == 1) == (words[place] < limits[place]))
      }
    }
  }

  /// A processor with wide registers and one without find the same words.
  @Test func wideAndPlainAreAlike() {
    let limits = (0..<32).map { $0 % 3 == 0 ? UInt32.max : UInt32($0) << 27 }
    for household in 0..<1000 as Range<UInt32> {
      var wide = [UInt32](repeating: 0, count: 32)
      var plain = wide
      #expect(
        balans_philox_batch(1, 2, 3, household, 5 << 24, 6, limits, &wide)
          == balans_philox_batch_plain(1, 2, 3, household, 5 << 24, 6, limits, &plain))
      #expect(wide == plain)
      let households = (0..<8).map { household &* 77 &+ $0 }
      let ordinals = (0..<8).map { 9 << 24 | $0 << 12 | household }
      balans_philox_each(1, 2, 3, households, ordinals, 6, &wide)
      balans_philox_each_plain(1, 2, 3, households, ordinals, 6, &plain)
      #expect(wide == plain)
    }
  }

  @Test func theOfficeIsNoHousehold() {
    #expect(HouseholdID.office.number == .max)
  }
}
