import Quantities

/// Numbers as readers of a language write them: `1.030,42` in Dutch, `1,030.42` in English.
public struct NumberFormat: Hashable, Sendable {
  public let language: Language

  public init(_ language: Language) {
    self.language = language
  }

  /// What stands where there is no number.
  public static let missing = "–"
  /// The minus sign, as wide as a plus.
  static let minus = "\u{2212}"

  private var point: String { language == .nl ? "," : "." }
  private var separator: String { language == .nl ? "." : "," }

  /// A number with a fixed number of decimals; `−0` is written `0`.
  ///
  /// - Parameter signed: puts a plus before what is above zero.
  public func number(_ value: Double, decimals: Int = 0, signed: Bool = false) -> String {
    guard value.isFinite else { return Self.missing }
    let places = max(0, min(decimals, 9))
    let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
    let scaled = (value.magnitude * scale).rounded()
    // Beyond this a double no longer counts ones.
    guard scaled < 9e15 else { return sign(value, signed) + "\(value.magnitude)" }
    guard scaled > 0 else { return digits(0, decimals: places) }
    return sign(value, signed) + digits(UInt64(scaled), decimals: places)
  }

  /// A whole number.
  public func count(_ value: Int) -> String { number(Double(value)) }

  /// A share as a percentage: `38,0%`.
  public func percent(_ share: Double, decimals: Int = 0, signed: Bool = false) -> String {
    guard share.isFinite else { return Self.missing }
    return number(share * 100, decimals: decimals, signed: signed) + "%"
  }

  /// An amount of money: `€ 1.030,42` in Dutch, `€1,030.42` in English.
  public func money(_ amount: Cents) -> String {
    let sign = amount < .zero ? Self.minus : ""
    let euros = digits(amount.amount.magnitude, decimals: 2)
    return language == .nl ? "€ \(sign)\(euros)" : "\(sign)€\(euros)"
  }

  /// A number in the digits it was written with, for parameters.
  public func plain(_ value: Double) -> String {
    guard value.isFinite else { return Self.missing }
    let shortest = "\(value.magnitude)"
    guard !shortest.contains("e"), let point = shortest.firstIndex(of: ".") else {
      return number(value, decimals: 9)
    }
    let fraction = shortest[point...].dropFirst()
    return number(value, decimals: fraction == "0" ? 0 : fraction.count)
  }

  /// The decimals that show a number of this size in so many significant figures.
  public static func decimals(for size: Double, significant: Int = 3) -> Int {
    var rest = size.magnitude
    guard rest > 0, rest.isFinite else { return 0 }
    var decimals = significant - 1
    while rest >= 10, decimals > 0 { (rest, decimals) = (rest / 10, decimals - 1) }
    while rest < 1, decimals < 6 { (rest, decimals) = (rest * 10, decimals + 1) }
    return decimals
  }

  private func sign(_ value: Double, _ signed: Bool) -> String {
    value < 0 ? Self.minus : signed && value > 0 ? "+" : ""
  }

  /// A count of the last decimal, with the separators of the language.
  private func digits(_ scaled: UInt64, decimals: Int) -> String {
    var digits = String(scaled)
    digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let fraction = digits.suffix(decimals)
    var whole = ""
    for (position, digit) in digits.dropLast(decimals).reversed().enumerated() {
      if position > 0, position.isMultiple(of: 3) { whole = separator + whole }
      whole = "\(digit)" + whole
    }
    return decimals == 0 ? whole : whole + point + fraction
  }
}
