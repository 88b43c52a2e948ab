import Chance

extension QuantileTable {
  /// The quantiles of a distribution at probabilities (i + 1/2) / `count`.
  ///
  /// Each is rounded to 20 binary digits after its leading one (a relative error of at most 2⁻²¹),
  /// but no finer than 2⁻⁴⁰ of the table's largest magnitude; a `Float` holds that exactly. GSL's
  /// last bits differ between machines by some 1e-15; such a difference reaches the table only when
  /// a rounding boundary lies between the two, about once in 1e9 values.
  ///
  /// - Precondition: `count` is at least 2.
  public init(_ distribution: Distribution, count: Int = 1024) throws(DistributionError) {
    if case .poisson = distribution { throw .discrete(distribution) }
    var quantiles: [Double] = []
    for i in 0..<count {
      let p = (Double(i) + 0.5) / Double(count)
      let value = try distribution.quantile(p)
      guard abs(value) <= Double(Float.greatestFiniteMagnitude) / 2 else {
        throw .noQuantile(distribution, probability: p)
      }
      quantiles.append(value)
    }
    let largest = quantiles.reduce(0) { max($0, abs($1)) }
    self.init(values: quantiles.map { Float(rounded($0, inTableUpTo: largest)) })
  }
}

private func rounded(_ value: Double, inTableUpTo largest: Double) -> Double {
  guard largest > 0 else { return 0 }
  let digits = 20
  let exponent = value == 0 ? largest.exponent : value.exponent
  let leading = max(exponent, largest.exponent - digits)
  let step = Double(sign: .plus, exponent: leading - digits, significand: 1)
  return (value / step).rounded() * step
}
