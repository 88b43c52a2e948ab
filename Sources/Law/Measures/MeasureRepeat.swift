import Quantities

extension MeasureLaw {
  /// How many earlier measures or warnings make a breach a repeat: Pw art. 18(6)-(8).
  ///
  /// Each is within twelve months before what followed it: the first of them before the breach, the
  /// second before the first, and so on.
  ///
  /// - Parameter imposed: the days on which they were imposed, in any order.
  public func earlierBreaches(
    imposed: [Day], breach: Day, trace: inout some LawTrace
  ) -> Int {
    var (count, next) = (0, breach)
    for day in imposed.sorted(by: >) where day <= next {
      guard next <= day.adding(months: repeatMonths) else { break }
      count += 1
      next = day
    }
    trace.step("Pw art. 18(6)-(8)", .measureEarlier, .count(count))
    return count
  }

  /// The last day for a second look at a measure for another duty: Pw art. 18(3).
  public func reviewDay(decided day: Day, trace: inout some LawTrace) -> Day {
    let last = day.adding(months: reviewMonths)
    trace.step("Pw art. 18(3)", .measureReview, .day(last))
    return last
  }
}

extension MeasureDecision {
  /// The decision after the client turned around (*inkeer*, Pw art. 18(11)) on a day: months that
  /// were over by then stay, the running month counts the days before that day, the rest is
  /// withdrawn.
  ///
  /// - Parameter start: the first day of the first month of the measure.
  /// - Throws: `LawError.wrongOrder` for a day before the measure.
  public func withdrawn(
    on day: Day, startingOn start: Day, trace: inout some LawTrace
  ) throws(LawError) -> MeasureDecision {
    try LawBounds.check("the day of turning around", day, notBefore: start, "the measure")
    let kept = monthly.map { place, amount in
      let first = start.adding(months: place)
      let next = start.adding(months: place + 1)
      let days = max(0, min(day.days(since: first), next.days(since: first)))
      return amount.times(Int64(days), over: Int64(next.days(since: first)))
    }
    trace.step("Pw art. 18(11)", .measureWithdrawn, .money(kept.total))
    return MeasureDecision(outcome: kept.total > .zero ? outcome : .none, monthly: kept)
  }
}
