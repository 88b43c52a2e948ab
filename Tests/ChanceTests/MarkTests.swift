import Chance
import Testing

@Suite struct MarkTests {
  @Test func uniformLiesStrictlyBetweenZeroAndOne() {
    #expect(Mark(0).uniform == 0x1p-33)
    #expect(Mark(.max).uniform == 1 - 0x1p-33)
    #expect(Mark(.max).uniform < 1)
    #expect(Mark(0x8000_0000).uniform == 0.5 + 0x1p-33)
    #expect(Mark(0x7fff_ffff).uniform == 0.5 - 0x1p-33)
  }

  @Test(arguments: [0, 1, 0x7fff_ffff, 0x8000_0000, .max] as [UInt32])
  func certainAndImpossible(word: UInt32) {
    #expect(Mark(word).happens(1))
    #expect(!Mark(word).happens(0))
  }

  @Test func higherProbabilityOnlyAdds() {
    for word in stride(from: 0, through: UInt32.max, by: 0x0101_0101) {
      let mark = Mark(word)
      #expect(mark.happens(mark.uniform.nextUp))
      #expect(!mark.happens(mark.uniform))
    }
  }

  @Test func exponentialRisesWithTheMark() {
    #expect(abs(Mark(0).exponential / 0x1p-33 - 1) < 1e-9)
    #expect(abs(Mark(.max).exponential - 33 * 0.6931471805599453) < 1e-13)
    var last = 0.0
    for word in stride(from: 0, through: UInt32.max, by: 0x0101_0101) {
      #expect(Mark(word).exponential > last)
      last = Mark(word).exponential
    }
  }
}
