import Quantities

/// Days from one to another, both included.
public struct DaySpan: Hashable, Sendable {
  public let from: Day
  public let to: Day

  /// - Throws: `LawError.backwards` if it ends before it starts.
  public init(from: Day, to: Day, of name: String = "period") throws(LawError) {
    guard from <= to else { throw .backwards(name, from: from, to: to) }
    self.from = from
    self.to = to
  }

  func contains(_ day: Day) -> Bool { from <= day && day <= to }
}

/// A month of the calendar with its own number of days: assistance is set per calendar month, and
/// for a part of one by the days of that month (Pw art. 45).
struct MonthDays: Sendable {
  let first: Day
  let length: Int

  /// The month that a day lies in.
  init(of day: Day) {
    first = day.adding(days: 1 - day.components.day)
    let next = first.adding(days: 31)
    length = next.adding(days: 1 - next.components.day).days(since: first)
  }

  var last: Day { first.adding(days: length - 1) }

  /// The month as many months earlier.
  func earlier(by months: Int) -> MonthDays {
    var month = self
    for _ in 0..<max(0, months) { month = MonthDays(of: month.first.adding(days: -1)) }
    return month
  }
}
