import Evidence
import Model
import Quantities

/// A question put to the model, with every value resolved: a municipality, the law in force, a
/// policy over time, and how long and how often it is simulated.
public struct Scenario: Hashable, Sendable {
  public var id: String
  public var title: Bilingual
  public var summary: Bilingual?
  public var households: Int
  /// The law holds as it was on this day.
  public var lawAsOf: Day
  /// The calendar month of month 0.
  public var start: CalendarMonth
  public var months: Int
  public var warmUpMonths: Int
  public var replicates: Int
  /// Every lever's course, by path.
  public var levers: [String: LeverCourse]
  public var schedule: PolicySchedule
  /// World assumptions that differ from the register's.
  public var parameters: [String: Double]
  public var warnings: [SourceWarning]
  /// All that decides the results, as canonical JSON: no titles, no paths, no number of months or
  /// replicates.
  public var canonical: String
  /// SHA-256 of `canonical`, in hexadecimal.
  public var fingerprint: String
}

/// A month of the calendar.
public struct CalendarMonth: Hashable, Sendable, CustomStringConvertible {
  public var year: Int
  /// 1...12.
  public var month: Int

  /// Reads `2019-07`; nil for anything else.
  public init?(parsing text: some StringProtocol) {
    guard let day = Day(parsing: text + "-01") else { return nil }
    (year, month, _) = day.components
  }

  /// For example `2019-07`.
  public var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
