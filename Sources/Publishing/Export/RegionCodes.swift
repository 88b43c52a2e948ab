import Evidence
import Experiments
import Quantities
import Scenarios

/// Regions and periods as Statistics Netherlands (CBS) codes them, so that tables join.
public struct RegionCodes: Hashable, Sendable {
  /// `GM0034` and the like; nil where the world is no municipality that exists.
  public let region: String?
  /// The calendar month of month 0; nil when it is not known.
  public let start: CalendarMonth?

  public init(region: String?, start: CalendarMonth?) {
    self.region = region
    self.start = start
  }

  /// Whether a text is the code of a municipality.
  public static func isRegion(_ text: String) -> Bool {
    text.wholeMatch(of: /GM[0-9]{4}/) != nil
  }

  /// The shipped scenarios that are about a municipality that exists.
  private static let regions = ["almere-2019": "GM0034"]

  /// What the base of a run says, if it is a scenario of the folder exactly as it stands there.
  public init(of base: Experiment.Arm?, in laboratory: Laboratory) {
    guard let base, laboratory.scenarios.ids.contains(base.id),
      let scenario = try? laboratory.scenarios.load(base.id),
      scenario.fingerprint == base.fingerprint
    else {
      self.init(region: nil, start: nil)
      return
    }
    self.init(region: Self.regions[base.id], start: scenario.start)
  }

  /// The first and the last month of a period, such as `2019MM07`; nil where not known.
  func months(of period: Period, runMonths: Int) -> (first: String, last: String)? {
    guard let start else { return nil }
    let months: Range<Int> =
      switch period {
      case .horizon: 0..<runMonths
      case .year(let number): (number - 1) * 12..<number * 12
      case .month(let number): number - 1..<number
      }
    func code(_ index: Int) -> String {
      let month = start.month - 1 + index
      let number = month % 12 + 1
      return "\(start.year + month / 12)MM\(number < 10 ? "0" : "")\(number)"
    }
    return (code(months.lowerBound), code(months.upperBound - 1))
  }

  /// CBS's own code of a period: a month, or a year that is a calendar year; nil for the rest.
  func code(of period: Period, runMonths: Int) -> String? {
    guard let months = months(of: period, runMonths: runMonths) else { return nil }
    switch period {
    case .month: return months.first
    case .year where months.first.hasSuffix("MM01"): return "\(months.first.prefix(4))JJ00"
    default: return nil
    }
  }
}
