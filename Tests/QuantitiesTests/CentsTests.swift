import Quantities
import Testing

@Suite struct CentsTests {
  @Test(
    arguments: [
      (5, 1, 2, 3), (-5, 1, 2, -3),  // ties go away from zero
      (4, 1, 2, 2), (-4, 1, 2, -2),
      (1, 1, 3, 0), (2, 1, 3, 1), (-1, 1, 3, 0), (-2, 1, 3, -1),
      (103_042, 1, 20, 5152), (103_050, 1, 20, 5153), (-103_050, 1, 20, -5153),
      (0, 7, 9, 0), (100, -1, 8, -13), (-100, -1, 8, 13),
    ] as [(Int64, Int64, Int64, Int64)])
  func ratioRoundsHalfAwayFromZero(
    amount: Int64, numerator: Int64, denominator: Int64, expected: Int64
  ) {
    #expect(Cents(amount).times(numerator, over: denominator) == Cents(expected))
  }

  @Test(
    arguments: [
      (103_050, 0.05, 5153), (-103_050, 0.05, -5153), (10, 0.05, 1), (-10, 0.05, -1),
      (9, 0.05, 0), (100_000, 0.7, 70_000), (100_000, 1.0 / 3, 33_333), (150, 0, 0), (150, 1, 150),
      (100, -0.125, -13),
    ] as [(Int64, Double, Int64)])
  func shareIsTakenToMillionths(amount: Int64, share: Double, expected: Int64) {
    #expect(Cents(amount).times(share) == Cents(expected))
  }

  /// A percentage in floating point and the same percentage as a ratio agree on every amount.
  @Test func shareOfFivePercentIsOneTwentieth() {
    for amount in -2_000...2_000 as ClosedRange<Int64> {
      #expect(Cents(amount).times(0.05) == Cents(amount).times(1, over: 20))
    }
  }

  @Test func arithmetic() {
    var total = Cents.zero
    total += .euros(3)
    total -= Cents(1)
    #expect(total == Cents(299))
    #expect(Cents(5) + Cents(-7) == Cents(-2))
    #expect(Cents(5) - Cents(7) == -Cents(2))
    #expect(Cents(-5) * 3 == Cents(-15))
    #expect(Cents(-1) < .zero)
    #expect(Cents(103_042).inEuros == 1030.42)
  }

  @Test(
    arguments: [
      ("1030", 103_000), ("1030.4", 103_040), ("1030.42", 103_042), ("-3.50", -350), ("0", 0),
      ("0.05", 5), ("-0.05", -5), ("-0", 0), ("007", 700),
      ("9999999999999.99", 999_999_999_999_999),
    ] as [(String, Int64)])
  func parses(text: String, amount: Int64) {
    #expect(Cents(parsing: text) == Cents(amount))
  }

  @Test(arguments: [
    "", "-", "--3", "+3", ".5", "3.", "3.123", "3,50", "1.030,42", "1e3", " 3", "3 ", "€3", "3.-5",
    "1.2.3", "0x10", "nan", "12345678901234", "٣", "½", "1\u{301}", "1.5\u{301}",
  ])
  func refuses(text: String) {
    #expect(Cents(parsing: text) == nil)
  }

  @Test(
    arguments: [
      (103_042, "1030.42"), (0, "0.00"), (5, "0.05"), (-5, "-0.05"), (-350, "-3.50"), (100, "1.00"),
      (.min, "-92233720368547758.08"),
    ] as [(Int64, String)])
  func describes(amount: Int64, text: String) {
    #expect(Cents(amount).description == text)
  }

  @Test func descriptionReadsBack() {
    for amount in -1_000...1_000 as ClosedRange<Int64> {
      #expect(Cents(parsing: Cents(amount).description) == Cents(amount))
    }
  }
}
