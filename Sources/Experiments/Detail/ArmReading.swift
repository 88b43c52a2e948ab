import Model

/// What a brief tells of one scenario in one replicate, from its counters.
struct ArmReading: Sendable {
  /// `[indicator][year]`, the first year first.
  let years: [[Double?]]
  /// `[indicator][group]`, as `Group` numbers them.
  let groups: [[Double?]]
  let money: MoneyParts
  /// Sanctions per 1,000 households a year: did not know, could not, would not.
  let causes: [Double?]
  /// The share of its hours that a role used, and its hours a month.
  let use: [Double?]
  let available: [Double]
  /// Hours a month by part of the circle.
  let parts: [Double]
  /// Signals closed at each stage of the route, and those among them that were founded.
  let closed: [Int64]
  let founded: [Int64]
  let received: Int64
  /// Claims by size, in the classes of `ClaimBands`.
  let claims: [Int64]
  let households: Double
  let meanByGroup: [Double]

  init(_ tally: Tally, indicators: [Indicator], costPerHour: [Double]) {
    let wholeYears = max(0, tally.months / 12)
    years = indicators.map { indicator in
      (0..<wholeYears).map { indicator.value(in: tally, period: .year($0 + 1)) }
    }
    groups = indicators.map { indicator in
      Group.allCases.map { indicator.value(in: tally, group: $0) }
    }
    money = MoneyParts(tally, costPerHour: costPerHour)
    func sum(_ counter: Counter) -> Int64 {
      (0..<tally.months).reduce(0) { $0 + tally[counter, month: $1] }
    }
    let clientMonths = Double(sum(.clientMonths))
    causes = [Counter.sanctionsNotKnowing, .sanctionsUnable, .sanctionsUnwilling].map {
      clientMonths > 0 ? Double(sum($0)) * 12_000 / clientMonths : nil
    }
    let months = Double(tally.months)
    use = Role.allCases.map { role in
      let there = sum(role.availableCounter)
      return there > 0 ? Double(sum(role.usedCounter)) / Double(there) : nil
    }
    available = Role.allCases.map { Double(sum($0.availableCounter)) / 60 / months }
    parts = [
      Counter.minutesInformation, .minutesService, .minutesControl, .minutesSanction,
    ].map { Double(sum($0)) / 60 / months }
    func ended(_ isCounted: (SignalClosure) -> Bool) -> [Int64] {
      RouteStage.allCases.map { stage in
        SignalClosure.allCases.filter(isCounted).reduce(0) { total, closure in
          total
            + SignalSource.allCases.reduce(0) {
              $0 + tally.signals.closed(closure, at: stage, source: $1)
            }
        }
      }
    }
    closed = ended { _ in true }
    founded = ended { $0 == .founded }
    received = SignalSource.allCases.reduce(0) { $0 + tally.signals[.received, $1] }
    claims = ClaimBands.counts(tally.claimSizes)
    households = clientMonths / months
    meanByGroup = tally.meanHouseholds
  }
}

/// Claims for a breach by size, coarse enough to read.
public enum ClaimBands {
  /// Lower ends in euros; the last band is open above.
  public static let lowerEnds = [0, 128, 512, 1024, 2048, 4096, 8192]

  static func counts(_ sizes: [Int64]) -> [Int64] {
    var counts = [Int64](repeating: 0, count: lowerEnds.count)
    for (size, lower) in zip(sizes, ClaimSizes.lowerBounds) {
      let band = lowerEnds.lastIndex { Double($0) <= lower } ?? 0
      counts[band] += size
    }
    return counts
  }
}
