/// A calendar day, counted in days from 1 January 1970 (proleptic Gregorian calendar).
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public var number: Int32

  @inlinable public init(number: Int32) { self.number = number }

  /// The day with this year, month (1-12) and day of the month; nil if there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.days(inMonth: month, of: year)
    else { return nil }
    self.number = Int32(Day.civilDays(year: year, month: month, day: day))
  }

  /// Reads `2019-07-01`; nil for anything else.
  public init?(parsing text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy({ $0.allSatisfy { $0 >= "0" && $0 <= "9" } }),
      let y = Int(parts[0]), let m = Int(parts[1]), let d = Int(parts[2])
    else { return nil }
    self.init(year: y, month: m, day: d)
  }

  @inlinable public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// The day `days` later (earlier if negative).
  @inlinable public func adding(days: Int) -> Day { Day(number: number + Int32(days)) }

  /// Days from `other` to this day.
  @inlinable public func days(since other: Day) -> Int { Int(number - other.number) }

  /// The same day of the month, `years` later; 29 February becomes 28 February where needed. Never
  /// beyond the first and the last day that can be written.
  public func adding(years: Int) -> Day { adding(months: max(-10_000, min(years, 10_000)) * 12) }

  /// Year, month (1-12) and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    // Howard Hinnant, "chrono-compatible low-level date algorithms" (civil_from_days).
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let doe = z - era * 146_097
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
    let mp = (5 * doy + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - (153 * mp + 2) / 5 + 1)
  }

  private static func civilDays(year: Int, month: Int, day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yoe = y - era * 400
    let doy = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    if month == 2 {
      let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      return leap ? 29 : 28
    }
    // 31 and 30 by turns, anew from August.
    return 30 + (month > 7 ? month + 1 : month) % 2
  }
}

extension Day: CustomStringConvertible {
  /// For example `2019-07-01`.
  public var description: String {
    let (y, m, d) = components
    let year = String(repeating: "0", count: max(0, 4 - String(y).count)) + String(y)
    return "\(year)-\(m < 10 ? "0" : "")\(m)-\(d < 10 ? "0" : "")\(d)"
  }
}
