import Model

/// The stretch of a tally that a figure counts, for one group.
enum Observed {
  /// Years counted back from the horizon (0: the last twelve months), for a group.
  case yearsFromEnd(Range<Int>, Group)
  /// Months from the start, for everybody.
  case months(Range<Int>)

  /// What an indicator with `window` counts; nil when that is nothing or not defined.
  ///
  /// Over the horizon the window decides. A year or month is counted as it is, but where the window
  /// asks for time after the onset, it must lie wholly in the window: its later onsets would not
  /// have had that time. Groups are only kept by year from the end.
  init?(_ window: Indicator.Window, period: Period, group: Group, of tally: Tally) {
    guard period != .horizon else {
      let years =
        switch window {
        case .horizon: 0..<tally.years
        case .last12: 0..<1
        case .onset12: 1..<max(1, tally.years)
        case .onset24: 2..<max(2, tally.years)
        }
      guard !years.isEmpty else { return nil }
      self = .yearsFromEnd(years, group)
      return
    }
    guard group == .all, let months = period.monthIndices(of: tally.months),
      months.upperBound <= tally.months - window.followUp
    else { return nil }
    self = .months(months)
  }

  /// The total of a counter in this stretch.
  func sum(_ counter: Counter, in tally: Tally) -> Int64 {
    switch self {
    case .yearsFromEnd(let years, let group):
      years.reduce(0) { $0 + tally[counter, yearFromEnd: $1, group: group] }
    case .months(let months):
      months.reduce(0) { $0 + tally[counter, month: $1] }
    }
  }

  /// One counter over another; nil when the denominator is zero.
  func ratio(_ numerator: Counter, over denominator: Counter, in tally: Tally) -> Double? {
    let below = sum(denominator, in: tally)
    return below == 0 ? nil : Double(sum(numerator, in: tally)) / Double(below)
  }
}

extension Indicator.Window {
  /// Months that must follow a month for it to count.
  fileprivate var followUp: Int {
    switch self {
    case .horizon, .last12: 0
    case .onset12: 12
    case .onset24: 24
    }
  }
}
