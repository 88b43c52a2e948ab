import Quantities

/// What was overpaid over a calendar month or a part of one.
public struct OverpaidMonth: Hashable, Sendable {
  public let first: Day
  public let last: Day
  public let amount: Cents

  /// - Throws: `LawError` when the days are in the wrong order or the amount cannot be.
  public init(first: Day, last: Day, amount: Cents) throws(LawError) {
    try LawBounds.check("the last day", last, notBefore: first, "the first day")
    try LawBounds.check("what was overpaid", amount)
    self.init(from: first, to: last, amount)
  }

  private init(from first: Day, to last: Day, _ amount: Cents) {
    self.first = first
    self.last = last
    self.amount = amount
  }

  var days: Int { last.days(since: first) + 1 }

  /// The same amount a month from one day to another, in whole months and parts of months; a part
  /// counts its days over the days of its month, rounded to the cent.
  ///
  /// - Throws: `LawError` when the days are in the wrong order, the period is longer than a
  ///   century, or an amount cannot be.
  public static func every(
    from first: Day, to last: Day, perMonth amount: Cents
  ) throws(LawError) -> [OverpaidMonth] {
    try LawBounds.check("the last day", last, notBefore: first, "the first day")
    try LawBounds.check("the amount a month", amount)
    try LawBounds.check(
      "the number of days of the period", last.days(since: first) + 1, in: 1...36_600)
    var months: [OverpaidMonth] = []
    var start = first
    while start <= last {
      let end = min(start.lastOfMonth, last)
      let days = Int64(end.days(since: start) + 1)
      months.append(
        OverpaidMonth(from: start, to: end, amount.times(days, over: Int64(start.daysInMonth))))
      start = end.adding(days: 1)
    }
    return months
  }

  /// The part up to and including a day, in cents, by days.
  func amount(through day: Day) -> Cents {
    if day < first { return .zero }
    if day >= last { return amount }
    return amount.times(Int64(day.days(since: first) + 1), over: Int64(days))
  }

  /// The part from one day through another, in cents.
  func amount(from start: Day, through end: Day) -> Cents {
    max(.zero, amount(through: end) - amount(through: start.adding(days: -1)))
  }
}

extension [OverpaidMonth] {
  /// All of it, in cents.
  public var total: Cents { reduce(.zero) { $0 + $1.amount } }

  /// - Throws: `LawError.noAmount` when the sum is beyond any case.
  func checkTotal() throws(LawError) {
    var sum = Cents.zero
    for month in self {
      sum += month.amount
      try LawBounds.check("all that was overpaid", sum)
    }
  }

  /// What falls on the days from one through another, in cents.
  func amount(from start: Day, through end: Day) -> Cents {
    reduce(.zero) { $0 + $1.amount(from: start, through: end) }
  }
}
