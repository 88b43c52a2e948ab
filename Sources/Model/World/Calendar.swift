import Quantities

/// Fixed numbers of the calendar and of the indicators' definitions.
enum Calendar {
  static let months = 12.0
  static let daysPerMonth = 30
  static let centsPerEuro = 100
  static let minutesPerHour = 60.0
  static let perThousand = 1000.0
  static let million: Int64 = 1_000_000
  /// Makes month numbers positive for phases (a multiple of every interval up to 12).
  static let offset = 27_720
  /// Months between two clearings of closed cases.
  static let tidying: Int32 = 3
  /// Months for a change that does not end by itself.
  static let forGood = 10_000
  /// Months after which a change is as old as any: no run with its warm-up is longer.
  static let longestRun = 1200
  /// Months at which the time to detection is cut off (`detection.rmst24`).
  static let detectionCap: Int64 = 24
  /// Months at which the lead time is cut off (`capacity.lead_time_rmst12`).
  static let leadCap: Int64 = 12
}
