import Evidence
import Model
import Quantities

/// A question put to the model, with every value resolved: a municipality, the law in force, a
/// policy over time, and how long and how often it is simulated.
public struct Scenario: Hashable, Sendable {
  public let id: String
  public let title: Bilingual
  public let summary: Bilingual?
  public let households: Int
  /// The law holds as it was on this day.
  public let lawAsOf: Day
  /// The calendar month of month 0.
  public let start: CalendarMonth
  public let months: Int
  public let warmUpMonths: Int
  public let replicates: Int
  /// Every lever's course, by path.
  public let levers: [String: LeverCourse]
  /// How its law differs from the law as it is written down.
  public let law: LawAmendment
  /// What that makes of the law before any indexation: for each id that differs its values, each as
  /// first day, last day and value.
  public let lawChanges: [String: [[String]]]
  /// The laws that take over within the run, by month.
  public let laterLaws: [LawStep]
  public let schedule: PolicySchedule
  /// What happens outside for some months, as far as it is felt.
  public let shocks: [Shock]
  /// World assumptions that differ from the register's.
  public let parameters: [String: Double]
  /// The municipality's own figures, and who lives there by them; nil for the shares of the register.
  public let municipality: FittedMunicipality?
  /// The municipality's own route of signals; nil for the one that the parameters describe.
  public let route: RouteFile?
  public internal(set) var warnings: [SourceWarning]
  /// All that decides the results, as canonical JSON: no titles, no paths, no number of months or
  /// replicates.
  public internal(set) var canonical: String
  /// SHA-256 of `canonical`, in hexadecimal.
  public internal(set) var fingerprint: String
}

/// A month of the calendar.
public struct CalendarMonth: Hashable, Sendable, CustomStringConvertible {
  public let year: Int
  /// 1...12.
  public let month: Int

  /// Reads `2019-07`; nil for anything else.
  public init?(parsing text: some StringProtocol) {
    guard let day = Day(parsing: text + "-01") else { return nil }
    (year, month, _) = day.components
  }

  /// For example `2019-07`.
  public var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
