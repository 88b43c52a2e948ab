import CGSL

/// Student's t distribution, for intervals and tests of a mean.
public enum StudentT {
  /// The value that |t| exceeds with probability `alpha` (`gsl_cdf_tdist_Qinv` of `alpha / 2`).
  ///
  /// For example 2.262 for `alpha` 0.05 and 9 degrees of freedom.
  ///
  /// - Precondition: `alpha` lies strictly between 0 and 1; `degreesOfFreedom` is positive.
  public static func critical(alpha: Double, degreesOfFreedom: Int) -> Double {
    precondition(0 < alpha && alpha < 1, "alpha must lie between 0 and 1, not \(alpha)")
    precondition(degreesOfFreedom > 0, "a t distribution needs a degree of freedom")
    guard let t = GSL.value(gsl_cdf_tdist_Qinv(alpha / 2, Double(degreesOfFreedom))) else {
      preconditionFailure("no t quantile at \(alpha / 2) with \(degreesOfFreedom) degrees")
    }
    return t
  }

  /// The probability that |t| is at least this large (`gsl_cdf_tdist_Q`).
  ///
  /// - Precondition: `t` is a number; `degreesOfFreedom` is positive.
  public static func twoSidedP(_ t: Double, degreesOfFreedom: Int) -> Double {
    precondition(!t.isNaN && degreesOfFreedom > 0, "no t test of \(t)")
    if t.isInfinite { return 0 }
    guard let tail = GSL.value(gsl_cdf_tdist_Q(abs(t), Double(degreesOfFreedom))) else {
      preconditionFailure("no t probability at \(t) with \(degreesOfFreedom) degrees")
    }
    return min(1, 2 * tail)
  }
}
