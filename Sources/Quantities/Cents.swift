/// An amount of money in whole euro cents.
///
/// Money is never a floating-point number in Balans: sums are exact and independent of order.
public struct Cents: Hashable, Comparable, Sendable, Codable {
  /// The amount in cents; negative amounts are allowed (a correction, a negative effect).
  public var amount: Int64

  @inlinable public init(_ amount: Int64) { self.amount = amount }

  /// An amount of whole euros.
  @inlinable public static func euros(_ euros: Int64) -> Cents { Cents(euros * 100) }

  public static let zero = Cents(0)

  @inlinable public static func < (a: Cents, b: Cents) -> Bool { a.amount < b.amount }
  @inlinable public static func + (a: Cents, b: Cents) -> Cents { Cents(a.amount + b.amount) }
  @inlinable public static func - (a: Cents, b: Cents) -> Cents { Cents(a.amount - b.amount) }
  @inlinable public static prefix func - (a: Cents) -> Cents { Cents(-a.amount) }
  @inlinable public static func * (a: Cents, n: Int) -> Cents { Cents(a.amount * Int64(n)) }
  @inlinable public static func += (a: inout Cents, b: Cents) { a.amount += b.amount }
  @inlinable public static func -= (a: inout Cents, b: Cents) { a.amount -= b.amount }

  /// This amount times `numerator / denominator`, rounded half away from zero.
  ///
  /// A result that does not fit is the nearest amount that does.
  ///
  /// - Precondition: `denominator` is positive.
  @inlinable public func times(_ numerator: Int64, over denominator: Int64) -> Cents {
    let half = denominator / 2
    let (product, tooLarge) = amount.multipliedReportingOverflow(by: numerator)
    let (sum, stillTooLarge) =
      product >= 0
      ? product.addingReportingOverflow(half) : product.subtractingReportingOverflow(half)
    if tooLarge || stillTooLarge { return timesInFullWidth(numerator, over: denominator) }
    return Cents(sum / denominator)
  }

  /// `times(_:over:)` for amounts whose product needs more than 64 bits.
  @usableFromInline func timesInFullWidth(_ numerator: Int64, over denominator: Int64) -> Cents {
    let isNegative = (amount < 0) != (numerator < 0)
    let largest = Cents(isNegative ? .min : .max)
    let product = amount.magnitude.multipliedFullWidth(by: numerator.magnitude)
    let (low, carry) = product.low.addingReportingOverflow(denominator.magnitude / 2)
    let high = product.high + (carry ? 1 : 0)
    guard high < denominator.magnitude else { return largest }
    let quotient = denominator.magnitude.dividingFullWidth((high, low)).quotient
    guard quotient <= Int64.max.magnitude else { return largest }
    return Cents(isNegative ? -Int64(quotient) : Int64(quotient))
  }

  /// This amount times a share, rounded half away from zero to the cent.
  ///
  /// The share is first taken to a grid of one millionth, so that 0.05 is exactly one twentieth.
  @inlinable public func times(_ share: Double) -> Cents {
    times(Int64((share * 1_000_000).rounded()), over: 1_000_000)
  }

  /// The amount in euros, for display and for behavioural rules only.
  @inlinable public var inEuros: Double { Double(amount) / 100 }
}

extension Cents {
  /// This amount, not negative, rounded up to a multiple of a step, if there is one.
  public func roundedUp(to step: Cents?) -> Cents {
    guard let step, step > .zero else { return self }
    let rest = amount % step.amount
    return rest == 0 ? self : Cents(amount - rest + step.amount)
  }
}

extension Cents: CustomStringConvertible {
  /// For example `1030.42`.
  public var description: String {
    let magnitude = amount.magnitude
    let cents = magnitude % 100
    return "\(amount < 0 ? "-" : "")\(magnitude / 100).\(cents < 10 ? "0" : "")\(cents)"
  }
}

extension Cents {
  /// Reads an amount such as `1030`, `1030.4`, `1030.42` or `-3.50`; nil for anything else.
  public init?(parsing text: some StringProtocol) {
    var digits = Substring(text)
    let negative = digits.first == "-"
    if negative { digits.removeFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, whole.count <= 13,
      whole.allSatisfy(\.isASCIIDigit)
    else { return nil }
    var cents: Int64 = 0
    if parts.count == 2 {
      guard (1...2).contains(parts[1].count), parts[1].allSatisfy(\.isASCIIDigit) else {
        return nil
      }
      cents = Int64(parts[1])! * (parts[1].count == 1 ? 10 : 1)
    }
    let total = Int64(whole)! * 100 + cents
    self.init(negative ? -total : total)
  }
}

extension Character {
  /// A digit with a combining mark sorts between the digits but is not one.
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
