/// The mean and variance of some values, summed in the order given.
///
/// Two passes, with the correction of Chan, Golub & LeVeque 1983 ("Algorithms for computing the
/// sample variance", The American Statistician 37). Values are taken relative to the first one, so
/// that equal values have a variance of exactly 0. GSL's own functions sum in `long double`, whose
/// width differs between processors.
public struct Moments: Hashable, Sendable {
  public let count: Int
  public let mean: Double
  /// The sample variance (divisor `count - 1`); nil for one value.
  public let variance: Double?

  /// The moments of `values`; nil when there are none.
  ///
  /// - Precondition: all values are finite.
  public init?(_ values: [Double]) {
    precondition(values.allSatisfy(\.isFinite), "moments need finite values")
    guard let origin = values.first else { return nil }
    count = values.count
    let n = Double(values.count)
    mean = origin + values.reduce(0) { $0 + ($1 - origin) } / n
    guard values.count > 1 else {
      variance = nil
      return
    }
    var squares = 0.0
    var residue = 0.0
    for value in values {
      let deviation = value - mean
      squares += deviation * deviation
      residue += deviation
    }
    variance = max(0, squares - residue * residue / n) / (n - 1)
  }

  /// The sample standard deviation; nil for one value.
  public var sd: Double? { variance?.squareRoot() }

  /// The t interval of the mean that misses it with probability `alpha`; nil for one value.
  ///
  /// Values that are all equal give the interval of no width.
  public func interval(alpha: Double) -> Interval? {
    guard let variance else { return nil }
    let standardError = (variance / Double(count)).squareRoot()
    let t = StudentT.critical(alpha: alpha, degreesOfFreedom: count - 1)
    return Interval(centre: mean, halfWidth: t * standardError)
  }
}
