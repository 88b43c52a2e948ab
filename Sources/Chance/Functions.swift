// Exponential, logarithm and their kin from + - * / alone.
//
// glibc's exp and log change their last bit with the processor's features; a simulation that must
// give the same bytes on every machine cannot use them. These are accurate to one or two units in
// the last place, and Swift never contracts a * b + c into a fused operation, so the result is
// fixed by IEEE 754.

/// eˣ, with relative error below 4e-16; 0 below -708, saturating at e⁷⁰⁹ above.
///
/// - Precondition: `x` is a number.
@inlinable public func exponential(_ x: Double) -> Double {
  if x < -708 { return 0 }
  let x = x > 709 ? 709 : x
  // Adding and taking away 1.5 × 2⁵² rounds to the nearest integer, without a library call.
  let beside = x * 1.4426950408889634 + 0x1.8p52
  let k = beside - 0x1.8p52
  // ln 2 in two parts keeps the reduced argument exact (Cody & Waite 1980).
  let r = (x - k * 0.693147180369123816490) - k * 1.90821492927058770002e-10
  // Taylor to degree 13 on |r| <= ln 2 / 2: truncation below 5e-18. The terms are added in pairs
  // and pairs of pairs (Estrin 1960), which a processor computes side by side.
  let r2 = r * r
  let r4 = r2 * r2
  let low = (1.0 / 2 + r * (1.0 / 6)) + r2 * (1.0 / 24 + r * (1.0 / 120))
  let middle = (1.0 / 720 + r * (1.0 / 5_040)) + r2 * (1.0 / 40_320 + r * (1.0 / 362_880))
  let high =
    (1.0 / 3_628_800 + r * (1.0 / 39_916_800))
    + r2 * (1.0 / 479_001_600 + r * (1.0 / 6_227_020_800))
  let p = 1 + (r + r2 * (low + r4 * (middle + r4 * high)))
  // The integer stands in the lowest bits of the sum: shifted up, with the bias, it is 2ᵏ.
  return p * Double(bitPattern: (beside.bitPattern &+ 1023) << 52)
}

/// A number of which eˣ is at most 1 and at least 0.94 times: settles most comparisons with it.
///
/// Between powers of two a straight line lies above the exponential, by at most 6.2% (Schraudolph
/// 1999); 2⁻¹⁶ is added for rounding.
///
/// - Precondition: `x` lies between -700 and 700.
@inlinable @inline(__always)
public func exponentialCeiling(_ x: Double) -> Double {
  // Next to 1.5 × 2³² the last bit is worth 2⁻²⁰: power and fraction then stand side by side.
  let beside = x * 1.4426950408889634 + 0x3p31
  return Double(bitPattern: (beside.bitPattern &+ 1023 << 20) << 32) * (1 + 0x1p-16)
}

/// The natural logarithm of a positive normal number, with relative error below 6e-16.
///
/// - Precondition: `x` is positive, finite and normal.
@inlinable public func naturalLog(_ x: Double) -> Double {
  var exponent = Int64(x.bitPattern >> 52) - 1023
  var m = Double(bitPattern: (x.bitPattern & 0x000F_FFFF_FFFF_FFFF) | 0x3FF0_0000_0000_0000)
  if m > 1.4142135623730951 {
    m *= 0.5
    exponent += 1
  }
  // ln m = 2 artanh s with s = (m - 1) / (m + 1), |s| < 0.1716.
  let s = (m - 1) / (m + 1)
  let z = s * s
  let z2 = z * z
  let z4 = z2 * z2
  let low = (1.0 / 3 + z * (1.0 / 5)) + z2 * (1.0 / 7 + z * (1.0 / 9))
  let middle = (1.0 / 11 + z * (1.0 / 13)) + z2 * (1.0 / 15 + z * (1.0 / 17))
  let p = low + z4 * (middle + z4 * (1.0 / 19 + z * (1.0 / 21)))
  let e = Double(exponent)
  return e * 0.693147180369123816490 + (2 * s + (2 * s * z * p + e * 1.90821492927058770002e-10))
}

/// 1 / (1 + e⁻ˣ), with relative error below 1e-15; 1 / (1 + e⁷⁰⁹) below -709.
@inlinable public func logistic(_ x: Double) -> Double { 1 / (1 + exponential(-x)) }

/// ln(p / (1 - p)), with absolute error below 1e-15 times the larger of 1 and its magnitude.
///
/// - Precondition: `p` lies strictly between 0 and 1.
@inlinable public func logit(_ p: Double) -> Double { naturalLog(p / (1 - p)) }

/// The probability whose log-odds are `logit` more than those of `p`, with relative error below 3e-15.
///
/// - Precondition: `p` lies between 0 and 1.
@inlinable public func shifted(_ p: Double, logit: Double) -> Double {
  shifted(p, oddsTimes: exponential(logit))
}

/// The probability whose odds are `factor` times those of `p`, with relative error below 1e-15.
///
/// - Precondition: `p` lies between 0 and 1; `factor` is not negative.
@inlinable public func shifted(_ p: Double, oddsTimes factor: Double) -> Double {
  p * factor / (1 - p + p * factor)
}

/// xʸ for positive x, with relative error below 1e-15 (1 + |y ln x|) while |y ln x| < 708.
@inlinable public func power(_ x: Double, _ y: Double) -> Double { exponential(y * naturalLog(x)) }
