import Evidence
import Scenarios

/// A municipality's own monthly counts: households on benefit, and how many came and went.
public struct CaseloadSeries: Hashable, Sendable {
  /// The fewest months to forecast from.
  public static let fewestMonths = 12
  /// The most months that are read.
  public static let mostMonths = 600

  public let file: String
  public let first: CalendarMonth
  /// At the end of each month.
  public let caseload: [Double]
  /// In each month; nil where the file has no such column.
  public let inflow: [Double]?
  public let outflow: [Double]?
  /// What is odd, but does not stop the series from being used.
  public let warnings: [SourceWarning]

  public var count: Int { caseload.count }
  /// The last month counted.
  public var last: CalendarMonth { first.adding(months: count - 1) }
  /// Households on benefit at its end.
  public var lastCaseload: Double { caseload[count - 1] }

  /// Reads a file with the columns month and caseload, and if known inflow and outflow: Dutch or
  /// English names, separated by semicolons or commas.
  ///
  /// - Throws: `SourceErrors` with all that is wrong in it.
  public init(path: String) throws(SourceErrors) {
    try self.init(DelimitedText(path: path))
  }

  public init(_ text: DelimitedText) throws(SourceErrors) {
    try text.refusePersons(rowsAtMost: Self.mostMonths)
    var reader = CaseloadReader(text)
    guard let series = reader.series() else { throw SourceErrors(reader.problems.errors) }
    self = series
  }

  init(
    file: String, first: CalendarMonth, caseload: [Double], inflow: [Double]?,
    outflow: [Double]?, warnings: [SourceWarning]
  ) {
    self.file = file
    self.first = first
    self.caseload = caseload
    self.inflow = inflow
    self.outflow = outflow
    self.warnings = warnings
  }
}

extension CalendarMonth {
  /// Months since the year 0.
  var index: Int { year * 12 + month - 1 }

  /// The month so many months later.
  public func adding(months: Int) -> CalendarMonth {
    let index = index + months
    let (year, month) = (index / 12, index % 12 + 1)
    let digits = String(repeating: "0", count: max(0, 4 - "\(year)".count)) + "\(year)"
    return CalendarMonth(parsing: "\(digits)-\(month < 10 ? "0" : "")\(month)") ?? self
  }
}
