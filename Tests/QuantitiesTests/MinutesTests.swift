import Quantities
import Testing

@Suite struct MinutesTests {
  @Test(
    arguments: [
      (1.5, 90), (0.1, 6), (1.0 / 3, 20), (0.008, 0), (0.009, 1), (-0.5, -30), (2.125, 128),
      (-2.125, -128),
    ] as [(Double, Int64)])
  func hoursRoundToTheMinute(hours: Double, minutes: Int64) {
    #expect(Minutes.hours(hours) == Minutes(minutes))
  }

  @Test func arithmetic() {
    var total = Minutes.zero
    total += Minutes(90)
    total -= Minutes(30)
    #expect(total == Minutes(60))
    #expect(Minutes(5) + Minutes(7) == Minutes(12))
    #expect(Minutes(5) - Minutes(7) == Minutes(-2))
    #expect(Minutes(-2) < .zero)
  }
}
