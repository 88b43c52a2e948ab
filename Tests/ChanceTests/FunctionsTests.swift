import Chance
import Foundation
import Testing

/// Against the platform's own functions, which are right to within one unit in the last place
/// (2.2e-16); the documented errors leave room for theirs.
@Suite struct FunctionsTests {
  /// `count` points evenly spread over a range, ends included.
  private func points(_ range: ClosedRange<Double>, _ count: Int = 50_000) -> [Double] {
    (0...count).map {
      range.lowerBound + (range.upperBound - range.lowerBound) * (Double($0) / Double(count))
    }
  }

  private func relativeError(_ value: Double, _ exact: Double) -> Double {
    value == exact ? 0 : abs(value / exact - 1)
  }

  @Test(arguments: [-708.0...709, -2...2, -1e-3...1e-3, -40...0])
  func exponentialIsRight(range: ClosedRange<Double>) {
    let worst = points(range).map { relativeError(exponential($0), exp($0)) }.max()
    #expect((worst ?? .nan) < 4e-16)
  }

  @Test func exponentialAtItsEdges() {
    #expect(exponential(0) == 1)
    #expect(exponential((-708.0).nextDown) == 0)
    #expect(exponential(-.infinity) == 0)
    #expect(exponential(709.0.nextUp) == exponential(709))
    #expect(exponential(.infinity) == exponential(709))
    #expect(exponential(709).isFinite)
  }

  @Test func exponentialNeverFalls() {
    for x in stride(from: -708, through: 709, by: 0.37) {
      #expect(exponential(x) <= exponential(x.nextUp))
      #expect(exponential(x) < exponential(x + 1e-9))
    }
  }

  @Test(arguments: [0.3...3.3, 0.999...1.001, 1e-9...1, 1...1e9])
  func naturalLogIsRight(range: ClosedRange<Double>) {
    let worst = points(range).map { relativeError(naturalLog($0), log($0)) }.max()
    #expect((worst ?? .nan) < 6e-16)
  }

  @Test func naturalLogIsRightAtEveryExponent() {
    for exponent in -1022...1023 {
      for significand in [1, 1.1, 1.4142135623730951, 1.4142135623730954, 1.7, 2.0.nextDown] {
        let x = Double(sign: .plus, exponent: exponent, significand: significand)
        #expect(relativeError(naturalLog(x), log(x)) < 6e-16, "\(x)")
      }
    }
    #expect(naturalLog(1) == 0)
  }

  /// The logarithm of 1 - u keeps its digits for the smallest u a mark can have.
  @Test func naturalLogIsRightNextToOne() {
    for bits in 1...52 {
      for x in [
        1 - Double(sign: .plus, exponent: -bits, significand: 1.5), 1 + exp2(-Double(bits)),
      ]
      where x != 1 {
        #expect(relativeError(naturalLog(x), log(x)) < 6e-16, "\(x)")
      }
    }
  }

  @Test(arguments: [-700.0...700, -40...40, -1...1])
  func logisticIsRight(range: ClosedRange<Double>) {
    let worst = points(range).map { relativeError(logistic($0), 1 / (1 + exp(-$0))) }.max()
    #expect((worst ?? .nan) < 1e-15)
  }

  @Test func logisticStaysWithinItsBounds() {
    #expect(logistic(0) == 0.5)
    #expect(logistic(800) == 1)
    #expect(logistic(.infinity) == 1)
    #expect(logistic(-800) == logistic(-709))
    #expect(0 < logistic(-.infinity) && logistic(-.infinity) < 1e-307)
  }

  @Test func theCeilingLiesAboveTheExponentialAndNear() {
    for x in points(-699...699, 200_000) + points(-2...2, 200_000) {
      let share = exponential(x) / exponentialCeiling(x)
      #expect(share <= 1 && share >= 0.94, "\(x)")
    }
  }

  @Test func boundsSettleWhatTheLogisticWould() {
    let marks = (0..<400).map { Mark(UInt32($0) &* 10_737_418 &+ 977) } + [Mark(0), Mark(.max)]
    for z in points(-30...30, 600) + [-650, -600, 600, 650] {
      for mark in marks {
        #expect(mark.happens(logit: z) == mark.happens(logistic(z)))
      }
      // At the very edge: the mark just below and at the probability.
      let edge = UInt32(max(0, min(0x1p32 - 1, (logistic(z) * 0x1p32).rounded(.down))))
      for word in [edge &- 1, edge, edge &+ 1] {
        #expect(Mark(word).happens(logit: z) == Mark(word).happens(logistic(z)), "\(z)")
      }
    }
  }

  @Test func boundsSettleWhatShiftedLogOddsWould() {
    let marks = (0..<100).map { Mark(UInt32($0) &* 42_949_672 &+ 977) } + [Mark(0), Mark(.max)]
    for p in [0, 1e-9, 0.01, 0.3, 0.5, 0.97, 1] {
      for z in points(-30...30, 200) + [-650, -600, 600, 650] {
        let probability = shifted(p, logit: z)
        for mark in marks {
          #expect(mark.happens(p, logit: z) == mark.happens(probability), "\(p) \(z)")
        }
        // At the very edge: the mark just below and at the probability.
        let edge = UInt32(max(0, min(0x1p32 - 1, (probability * 0x1p32).rounded(.down))))
        for word in [edge &- 1, edge, edge &+ 1] {
          #expect(Mark(word).happens(p, logit: z) == Mark(word).happens(probability), "\(p) \(z)")
        }
      }
    }
  }

  @Test func shiftedLogOddsAreRight() {
    for p in points(1e-9...(1 - 1e-9), 500) {
      for x in [-20.0, -3, -0.1, 0, 0.5, 4, 30] {
        let exact = 1 / (1 + exp(-(log(p / (1 - p)) + x)))
        #expect(relativeError(shifted(p, logit: x), exact) < 1e-13, "\(p) \(x)")
      }
    }
    #expect(shifted(0, logit: 3) == 0)
    #expect(shifted(1, logit: -3) == 1)
    #expect(shifted(0.25, oddsTimes: 3) == 0.5)
  }

  @Test func logitIsRight() {
    for p in points(1e-6...(1 - 1e-6)) {
      let exact = log(p) - log1p(-p)
      #expect(abs(logit(p) - exact) < 1e-15 * max(1, abs(exact)), "\(p)")
    }
    #expect(logit(0.5) == 0)
  }

  @Test func powerIsRight() {
    for x in [1e-6, 0.03, 0.5, 0.97, 1, 1.2, 2, 10, 1234.5] {
      for y in points(-20...20, 400) {
        let tolerance = 1e-15 * (1 + abs(y * log(x)))
        #expect(relativeError(power(x, y), pow(x, y)) < tolerance, "\(x) to the \(y)")
      }
    }
  }
}
