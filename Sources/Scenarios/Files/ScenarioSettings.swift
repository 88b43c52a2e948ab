import Evidence
import Quantities

/// What a scenario file says about the run beside levers and parameters; nil where it is silent.
struct ScenarioSettings: Sendable {
  var households: Int?
  var lawAsOf: Day?
  /// Where that day was given, for messages.
  var lawAsOfPlace: SourcePlace?
  var start: CalendarMonth?
  var months: Int?
  var warmUpMonths: Int?
  var replicates: Int?

  /// The longest run in months.
  static let monthsLimit = 600

  /// The paths of all settings, as `--set` names them.
  static let paths = [
    "municipality.households", "law.as_of", "start", "months", "warmup_months", "replicates",
  ]

  /// Takes the value of one setting; false if there is none of that name.
  mutating func read(_ path: String, _ node: SourceNode, _ problems: inout SourceProblems) -> Bool {
    switch path {
    case "municipality.households": households = node.households(path, &problems)
    case "law.as_of": (lawAsOf, lawAsOfPlace) = (node.day(path, &problems), node.place)
    case "start": start = node.calendarMonth(path, &problems)
    case "months": months = node.whole(path, in: 1...Self.monthsLimit, &problems)
    case "warmup_months": warmUpMonths = node.whole(path, in: 0...Self.monthsLimit, &problems)
    case "replicates": replicates = node.whole(path, in: 2...100_000, &problems)
    default: return false
    }
    return true
  }

  /// These settings where they say something, otherwise those of `base`.
  func over(_ base: ScenarioSettings) -> ScenarioSettings {
    ScenarioSettings(
      households: households ?? base.households, lawAsOf: lawAsOf ?? base.lawAsOf,
      lawAsOfPlace: lawAsOf == nil ? base.lawAsOfPlace : lawAsOfPlace,
      start: start ?? base.start, months: months ?? base.months,
      warmUpMonths: warmUpMonths ?? base.warmUpMonths, replicates: replicates ?? base.replicates)
  }

  /// The paths of the settings that are not known.
  var missing: [String] {
    let known = [
      households != nil, lawAsOf != nil, start != nil, months != nil, warmUpMonths != nil,
      replicates != nil,
    ]
    return zip(Self.paths, known).filter { !$1 }.map(\.0)
  }
}

extension SourceNode {
  /// A size that fits in the memory of a machine.
  fileprivate func households(_ name: String, _ problems: inout SourceProblems) -> Int? {
    let most = 2_000_000
    if let value = number(name, &problems), value > Double(most), value == value.rounded() {
      problems.report(
        "\(name) is \(kind): one replicate would take more than \(most / 1_000_000 * 3) GB of memory",
        at: place, expected: "a whole number from 10 to \(most)")
      return nil
    }
    return whole(name, in: 10...most, &problems)
  }

  fileprivate func calendarMonth(
    _ name: String, _ problems: inout SourceProblems
  ) -> CalendarMonth? {
    guard case .scalar(let text, _) = content, let month = CalendarMonth(parsing: text) else {
      return refuse(name, expected: "a month such as 2019-07", &problems)
    }
    return month
  }
}
