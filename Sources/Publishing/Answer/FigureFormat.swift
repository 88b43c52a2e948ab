import Statistics
import Wording

/// How the figures of one row are written: all with the same decimals, so that they can be compared.
struct FigureFormat: Hashable, Sendable {
  private let number: NumberFormat
  private let decimals: Int
  private let isShare: Bool

  var language: Language { number.language }

  /// - Parameters:
  ///   - size: a figure of the row, the base's mean.
  ///   - margin: the largest difference that does not matter: its digits are worth showing.
  init(unit: String, size: Double, margin: Double?, _ language: Language) {
    number = NumberFormat(language)
    isShare = unit == "share"
    let factor = isShare ? 100.0 : 1
    let bySize = NumberFormat.decimals(for: size * factor)
    guard let margin, margin > 0 else {
      decimals = min(bySize, 3)
      return
    }
    let byMargin = Self.firstDecimal(of: margin * factor)
    decimals = min(max(bySize, byMargin), byMargin + 1)
  }

  /// A figure itself.
  func value(_ value: Double?) -> String {
    guard let value else { return NumberFormat.missing }
    return isShare
      ? number.percent(value, decimals: decimals) : number.number(value, decimals: decimals)
  }

  /// A difference, with its sign.
  func difference(_ value: Double?) -> String {
    guard let value else { return NumberFormat.missing }
    return number.number(isShare ? value * 100 : value, decimals: decimals, signed: true)
  }

  /// How large a difference is, without its sign.
  func size(_ value: Double) -> String {
    number.number((isShare ? value * 100 : value).magnitude, decimals: decimals)
  }

  func interval(_ interval: Interval?, signed: Bool) -> String {
    guard let interval else { return "" }
    func end(_ value: Double) -> String {
      number.number(isShare ? value * 100 : value, decimals: decimals, signed: signed)
    }
    return AnswerPhrase.interval.in(
      number.language, ["low": end(interval.low), "high": end(interval.high)])
  }

  /// Decimals down to the first digit of a number below 10.
  private static func firstDecimal(of value: Double) -> Int {
    var (rest, decimals) = (value, 0)
    while rest < 1, decimals < 6 { (rest, decimals) = (rest * 10, decimals + 1) }
    return decimals
  }
}
