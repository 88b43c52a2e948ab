import Quantities

/// A term set by law, counted from the day after something happened.
public struct Term: Hashable, Sendable {
  public enum Unit: Sendable {
    case days
    case weeks
    case months
    case years
  }

  public let count: Int
  public let unit: Unit

  public init(_ count: Int, _ unit: Unit) {
    self.count = max(0, min(count, 10_000))
    self.unit = unit
  }

  /// The term in months of thirty days, to the nearest month, for who counts by the month.
  public var nearestMonths: Int {
    switch unit {
    case .days: (count + 15) / 30
    case .weeks: (7 * count + 15) / 30
    case .months: count
    case .years: 12 * count
    }
  }

  /// Whether the term is put off when it ends on a rest day: not if it is longer than ninety days,
  /// twelve weeks or three months, or counted in years (Algemene termijnenwet art. 4(a)).
  public var isPutOff: Bool {
    switch unit {
    case .days: count <= 90
    case .weeks: count <= 12
    case .months: count <= 3
    case .years: false
    }
  }

  /// The last day of the term as the calendar counts, without putting it off.
  public func calendarEnd(after day: Day) -> Day {
    switch unit {
    case .days: min(.last, day.adding(days: count))
    case .weeks: min(.last, day.adding(days: 7 * count))
    case .months: day.adding(months: count)
    case .years: day.adding(years: count)
    }
  }

  /// The last day of the term: Algemene termijnenwet art. 1, 2 and 4.
  ///
  /// A term that ends on a Saturday, a Sunday or a holiday runs to the next day that is none of
  /// these; one of three days or more holds at least two such working days. Never fails.
  public func lastDay(after day: Day, trace: inout some LawTrace) -> Day {
    let end = calendarEnd(after: day)
    trace.step("Algemene termijnenwet art. 1", .termCalendarEnd, .day(end))
    guard isPutOff else {
      trace.step("Algemene termijnenwet art. 4", .termNotPutOff, .day(end))
      return end
    }
    var last = end
    if unit == .days && count >= 3 { last = withTwoWorkingDays(from: day, to: last) }
    while Holidays.isRestDay(last) && last < .last { last = last.adding(days: 1) }
    if last > end { trace.step("Algemene termijnenwet art. 1", .termPutOff, .day(last)) }
    return last
  }

  /// `lastDay(after:trace:)` without its steps.
  public func lastDay(after day: Day) -> Day {
    var trace = NoTrace()
    return lastDay(after: day, trace: &trace)
  }

  private func withTwoWorkingDays(from day: Day, to end: Day) -> Day {
    var (last, cursor, working) = (end, day, 0)
    while working < 2 && cursor < .last {
      cursor = cursor.adding(days: 1)
      if !Holidays.isRestDay(cursor) { working += 1 }
      last = max(last, cursor)
    }
    return last
  }
}
