import Model

/// What one run of one policy did with its hours.
struct CapacityReading: Sendable {
  let months: Int
  /// Minutes worked and there, over the run, in the order of `Role`.
  let used: [Int64]
  let available: [Int64]
  /// Minutes worked by role and month.
  let usedByMonth: [[Int64]]
  /// `[activity][count]`: over the run; what waits is as it was in the last month.
  let counts: [[Int64]]

  init(_ tally: Tally) {
    let span = 0..<tally.months
    months = tally.months
    usedByMonth = Role.allCases.map { role in
      span.map { tally[role.counters.used, month: $0] }
    }
    used = usedByMonth.map { $0.reduce(0, +) }
    available = Role.allCases.map { role in
      span.reduce(0) { $0 + tally[role.counters.available, month: $1] }
    }
    counts = Activity.allCases.map { activity in
      WorkCount.allCases.map { count in
        count.isStock
          ? tally[count, activity, month: tally.months - 1]
          : span.reduce(0) { $0 + tally[count, activity, month: $1] }
      }
    }
  }

  subscript(count: WorkCount, activity: Activity) -> Double {
    Double(counts[activity.rawValue][count.rawValue])
  }

  /// Hours worked in a month, all roles together.
  func hours(inMonth month: Int) -> Double {
    Double(usedByMonth.reduce(0) { $0 + $1[month] }) / minutesPerHour
  }

  /// What the hours of a month cost, EUR.
  func cost(inMonth month: Int, _ perHour: [Double]) -> Double {
    zip(usedByMonth, perHour).reduce(0) {
      $0 + Double($1.0[month]) / minutesPerHour * $1.1
    }
  }
}

let minutesPerHour = 60.0

extension WorkCount {
  /// Whether it is what there is at the end of a month.
  var isStock: Bool {
    switch self {
    case .waiting, .minutesWaiting, .backlog: true
    case .asked, .spent, .received, .done, .expired, .overtaken, .monthsWaited, .overTerm: false
    }
  }
}
