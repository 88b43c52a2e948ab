import Law
import Quantities

extension LawBook {
  /// Lets every value that ends go on: an amount a month rises each half-year, another amount each
  /// year by two half-years at once; anything else stays as it was. Rounded to the cent, or up to
  /// what the entry says.
  mutating func index(by indexation: LawIndexation) {
    for index in entries.indices {
      guard let last = entries[index].periods.last, let end = last.to,
        end < LawIndexation.lastDay
      else { continue }
      switch entries[index].unit {
      case .euroPerMonth:
        entries[index].goOn(from: last, end: end, by: indexation, halfYears: 1)
      case .euro, .euroPerYear:
        entries[index].goOn(from: last, end: end, by: indexation, halfYears: 2)
      case .euroPerDay, .percent, .factor, .days, .weeks, .months, .years, .yesNo:
        entries[index].goOn(unchanged: last, after: end, by: indexation)
      }
    }
  }
}

extension LawBook.Entry {
  fileprivate mutating func goOn(
    from last: LawBook.Period, end: Day, by indexation: LawIndexation, halfYears: Int
  ) {
    guard var amount = Cents(parsing: last.value) else {
      return goOn(unchanged: last, after: end, by: indexation)
    }
    var from = end.adding(days: 1)
    while from <= LawIndexation.lastDay, amount < Cents.euros(1_000_000_000) {
      for _ in 0..<halfYears { amount = amount.times(1000 + indexation.share.count, over: 1000) }
      let next = from.adding(months: 6 * halfYears)
      var period = last
      period.from = from
      period.to = next.adding(days: -1)
      period.value = "\(amount.roundedUp(to: roundedUpTo))"
      period.grade = max(last.grade, indexation.grade)
      period.source = indexation.note(after: end)
      periods.append(period)
      from = next
    }
  }

  fileprivate mutating func goOn(
    unchanged last: LawBook.Period, after end: Day, by indexation: LawIndexation
  ) {
    var period = last
    period.from = end.adding(days: 1)
    period.to = nil
    period.grade = max(last.grade, indexation.grade)
    period.source = "carried on unchanged after \(end): \(last.source)"
    periods.append(period)
  }
}

extension LawIndexation {
  /// What an indexed amount rests on.
  fileprivate func note(after end: Day) -> String {
    let percent = "\(share.count / 10).\(share.count % 10)%"
    let name = id.map { " (\($0))" } ?? ""
    return "no law: the amount of \(end), raised by \(percent) each half-year\(name)"
  }
}
