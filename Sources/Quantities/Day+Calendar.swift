extension Day {
  /// The last day that can be written, 9999-12-31; sums of days and terms end here.
  public static let last = Day(number: 2_932_896)

  /// The first day that can be written, 0001-01-01.
  public static let first = Day(number: -719_162)

  /// Days of the week, counted from Monday.
  public enum Weekday: Int, CaseIterable, Sendable {
    case monday
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday
  }

  /// The day of the week: 1 January 1970 was a Thursday.
  public var weekday: Weekday {
    let place = (Int(number) + 3) % 7
    return Weekday.allCases[place < 0 ? place + 7 : place]
  }

  /// The same day of the month, `months` later (earlier if negative), or the last day of a shorter
  /// month; never beyond the first and the last day that can be written.
  public func adding(months: Int) -> Day {
    let (year, month, day) = components
    let bounded = max(-200_000, min(months, 200_000))
    let count = year * 12 + month - 1 + bounded
    guard count >= 12 else { return .first }
    guard count < 120_000 else { return .last }
    let first = Day(year: count / 12, month: count % 12 + 1, day: 1) ?? .last
    // Every month has 28 days; most days asked about are among them.
    return first.adding(days: (day <= 28 ? day : min(day, first.daysInMonth)) - 1)
  }

  /// The number of days of this day's month.
  public var daysInMonth: Int {
    let (year, month, _) = components
    return Day.days(inMonth: month, of: year)
  }

  /// The first day of this day's month.
  public var firstOfMonth: Day { adding(days: 1 - components.day) }

  /// The last day of this day's month.
  public var lastOfMonth: Day {
    let (year, month, day) = components
    return adding(days: Day.days(inMonth: month, of: year) - day)
  }
}
