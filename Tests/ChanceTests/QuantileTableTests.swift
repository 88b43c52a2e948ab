import Chance
import Testing

@Suite struct QuantileTableTests {
  /// The word whose uniform is nearest to a probability.
  private func mark(_ p: Double) -> Mark { Mark(UInt32(p * 0x1p32)) }

  @Test func passesThroughItsValues() {
    let table = QuantileTable(values: [-4, 0, 1, 16])
    for (p, value) in [(0.125, -4.0), (0.375, 0), (0.625, 1), (0.875, 16)] {
      #expect(abs(table(mark(p)) - value) < 1e-7)
    }
  }

  @Test func isLinearInBetween() {
    let table = QuantileTable(values: [-4, 0, 1, 16])
    for (p, value) in [(0.25, -2.0), (0.5, 0.5), (0.6875, 4.75), (0.75, 8.5)] {
      #expect(abs(table(mark(p)) - value) < 1e-7)
    }
  }

  @Test func isFlatInTheOuterHalfCells() {
    let table = QuantileTable(values: [-4, 0, 1, 16])
    for p in [0, 0.01, 0.1249] { #expect(table(mark(p)) == -4) }
    for p in [0.8751, 0.99] { #expect(table(mark(p)) == 16) }
    #expect(table(Mark(.max)) == 16)
  }

  @Test func neverFalls() {
    let table = QuantileTable(values: [1, 1, 2, 2.5, 2.5, 100, 101])
    var last = -Double.infinity
    for word in stride(from: 0, through: UInt32.max, by: 0x0004_0001) {
      let value = table(Mark(word))
      #expect(value >= last)
      last = value
    }
    #expect(last == 101)
  }

  @Test func twoValuesAreEnough() {
    let table = QuantileTable(values: [0, 1])
    #expect(table(Mark(0)) == 0)
    #expect(abs(table(mark(0.5)) - 0.5) < 1e-9)
    #expect(table(Mark(.max)) == 1)
  }
}
