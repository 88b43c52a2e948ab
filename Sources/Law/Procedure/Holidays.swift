import Quantities

/// The generally recognised holidays: Algemene termijnenwet art. 3.
///
/// Left out are days that a royal decree puts on a level with them for a single year.
public enum Holidays {
  /// Whether a term may not end on this day: a Saturday, a Sunday or a holiday.
  public static func isRestDay(_ day: Day) -> Bool {
    let weekday = day.weekday
    return weekday == .saturday || weekday == .sunday || isHoliday(day)
  }

  /// Whether this is New Year's Day, Good Friday, Easter Monday, the king's or queen's day,
  /// Liberation Day, Ascension Day, Whit Monday or one of the days of Christmas.
  public static func isHoliday(_ day: Day) -> Bool {
    let (year, month, date) = day.components
    switch (month, date) {
    case (1, 1), (5, 5), (12, 25), (12, 26): return true
    default: break
    }
    if day == birthday(in: year) { return true }
    let fromEaster = day.days(since: easter(in: year))
    return fromEaster == -2 || fromEaster == 1 || fromEaster == 39 || fromEaster == 50
  }

  /// The day on which the king's birthday is kept, from 2014 on 27 April, or the queen's, until
  /// 2013 on 30 April; on a Sunday a day earlier.
  static func birthday(in year: Int) -> Day {
    let day = Day(year: year, month: 4, day: year >= 2014 ? 27 : 30) ?? .last
    return day.weekday == .sunday ? day.adding(days: -1) : day
  }

  /// Easter Sunday, by the Gregorian reckoning of Meeus, Jones and Butcher.
  static func easter(in year: Int) -> Day {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - b / 4 - g + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let count = h + l - 7 * m + 114
    return Day(year: year, month: count / 31, day: count % 31 + 1) ?? .last
  }
}
