import Quantities
import Testing

@Suite struct PerMilleTests {
  @Test(
    arguments: [(50, 500), (5, 50), (33.3, 333), (0.05, 1), (0.04, 0), (100, 1000), (-12.5, -125)]
      as [(Double, Int64)])
  func percentages(percent: Double, count: Int64) {
    #expect(PerMille.percent(percent) == PerMille(count))
  }

  @Test(
    arguments: [
      (50, 103_050, 5153), (50, -103_050, -5153), (500, 5, 3), (1000, 7, 7), (333, 100, 33),
    ]
      as [(Int64, Int64, Int64)])
  func shareOfAnAmount(share: Int64, amount: Int64, expected: Int64) {
    #expect(PerMille(share).of(Cents(amount)) == Cents(expected))
  }

  @Test func order() {
    #expect(PerMille(49) < .percent(5))
    #expect(HouseholdID(3) < HouseholdID(4))
  }
}
