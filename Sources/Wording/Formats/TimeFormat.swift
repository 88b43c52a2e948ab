import Quantities

/// Days, months and lengths of time as readers of a language write them.
public struct TimeFormat: Hashable, Sendable {
  public let language: Language

  public init(_ language: Language) {
    self.language = language
  }

  private static let months: [Language: [String]] = [
    .nl: [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ],
    .en: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
  ]

  /// For example `1 juli 2019`.
  public func day(_ day: Day) -> String {
    let (year, month, number) = day.components
    return "\(number) \(name(ofMonth: month)) \(year)"
  }

  /// For example `juli 2019`; months beyond 12 run on into later years.
  public func month(_ month: Int, year: Int) -> String {
    let index = year * 12 + month - 1
    return "\(name(ofMonth: index % 12 + 1)) \(index / 12)"
  }

  /// A stretch of months: whole years where it can be.
  public func months(_ count: Int) -> String {
    guard count > 0, count.isMultiple(of: 12) else {
      let phrase = count == 1 ? UnitPhrase.month : UnitPhrase.months
      return "\(count) \(phrase.in(language))"
    }
    return "\(count / 12) \((count == 12 ? UnitPhrase.year : UnitPhrase.years).in(language))"
  }

  /// A time on the clock: `1,9 s`, `42 s`, `3 min 5 s`, `2 h 10 min`.
  public func duration(seconds: Double) -> String {
    let format = NumberFormat(language)
    guard seconds >= 10 else { return format.number(max(0, seconds), decimals: 1) + " s" }
    let whole = Int(min(seconds, 1e9).rounded())
    guard whole >= 60 else { return "\(whole) s" }
    guard whole >= 3600 else { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) \(language == .nl ? "u" : "h") \(whole % 3600 / 60) min"
  }

  private func name(ofMonth month: Int) -> String {
    Self.months[language]?[month - 1] ?? "\(month)"
  }
}
