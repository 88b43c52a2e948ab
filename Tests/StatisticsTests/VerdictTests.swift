import Statistics
import Testing

@Suite struct VerdictTests {
  /// Every way an interval can lie against -2, 0 and 2, its ends on and between them, with the
  /// verdict when higher is better.
  @Test(
    arguments: [
      (-5, -4, .worse), (-5, -2, .worse), (-5, -1, .worse), (-5, 0, .undecided),
      (-5, 1, .undecided),
      (-5, 2, .undecided), (-5, 5, .undecided),
      (-2, -2, .worse), (-2, -1, .worse), (-2, 0, .undecided), (-2, 1, .undecided),
      (-2, 2, .undecided), (-2, 5, .undecided),
      (-1, -1, .equivalent), (-1, 0, .equivalent), (-1, 1, .equivalent), (-1, 2, .undecided),
      (-1, 5, .undecided),
      (0, 0, .equivalent), (0, 1, .equivalent), (0, 2, .undecided), (0, 5, .undecided),
      (1, 1, .equivalent), (1, 2, .better), (1, 5, .better),
      (2, 2, .better), (2, 5, .better), (4, 5, .better),
    ] as [(Double, Double, Verdict)])
  func higherIsBetter(low: Double, high: Double, expected: Verdict) {
    let interval = Interval(low: low, high: high)
    #expect(Verdict(interval, margin: 2, better: .higher) == expected)

    let mirrored = Interval(low: -high, high: -low)
    #expect(Verdict(mirrored, margin: 2, better: .lower) == expected, "the mirror image")

    let neutral: Verdict =
      switch expected {
      case .better: .higher
      case .worse: .lower
      default: expected
      }
    #expect(Verdict(interval, margin: 2, better: .neutral) == neutral)
  }

  @Test(arguments: Verdict.Direction.allCases)
  func withoutMarginOnlyIdentityIsEquivalent(direction: Verdict.Direction) {
    let identical = Interval(low: 0, high: 0)
    #expect(Verdict(identical, margin: 0, better: direction) == .equivalent)
    let almost = Interval(low: -1e-12, high: 1e-12)
    #expect(Verdict(almost, margin: 0, better: direction) == .undecided)
  }

  @Test(arguments: Verdict.Direction.allCases)
  func undefinedIsUndecided(direction: Verdict.Direction) {
    #expect(Verdict(nil, margin: 2, better: direction) == .undecided)
  }
}
