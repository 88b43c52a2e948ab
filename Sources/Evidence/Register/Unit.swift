/// What a number is counted in.
///
/// A closed list: a misspelt unit is an error, and code that reads a number says which unit it
/// takes it for.
public enum Unit: String, CaseIterable, Hashable, Sendable {
  // Parts of a whole.
  case share, probability, correlation, boolean, scale
  // Rates in time.
  case perMonth = "per month"
  case perYear = "per year"
  case per1000PerMonth = "per 1000 per month"
  case per1000PerYear = "per 1000 per year"
  // Time.
  case days, weeks, months, years, minutes, hours
  case hoursPer1000PerMonth = "hours per 1000 households per month"
  // Money.
  case eur = "EUR"
  case eurPerMonth = "EUR/month"
  case eurPerYear = "EUR/year"
  case eurPerHour = "EUR/hour"
  case logEUR = "log EUR"
  // The mind, in standard deviations of the population.
  case sd = "SD"
  case sdPerMonth = "SD/month"
  case sdPerSD = "SD/SD"
  // Log odds and their slopes.
  case logit
  case logitPerSD = "logit/SD"
  case logitPerUnit = "logit per unit"
  // Ratios.
  case ratio
  case oddsRatio = "odds ratio"
  case hazardRatio = "hazard ratio"
  case log
  case percent
  // Counts.
  case count, households, persons

  /// The values that have a meaning at all; a number outside is wrong whatever its source says.
  public var domain: ClosedRange<Double> {
    switch self {
    case .share, .probability, .boolean: 0...1
    case .correlation: -1...1
    case .hazardRatio, .oddsRatio, .hours, .minutes, .households, .persons, .count:
      0...Double.greatestFiniteMagnitude
    default: -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
    }
  }

  /// Whether a number can be a value in this unit.
  public func admits(_ value: Double) -> Bool {
    domain.contains(value) && (self != .boolean || value == 0 || value == 1)
  }

  /// The domain in words, for messages.
  public var domainText: String {
    switch self {
    case .boolean: "true or false"
    case _ where domain.lowerBound == -.greatestFiniteMagnitude: "a finite number"
    case _ where domain.upperBound == .greatestFiniteMagnitude: "a number not below 0"
    default: "a number from \(plain(domain.lowerBound)) to \(plain(domain.upperBound))"
    }
  }
}

extension SourceNode {
  /// A number in a unit. Booleans are `true` and `false`, or 1 and 0, which they become.
  public func number(_ name: String, in unit: Unit, _ problems: inout SourceProblems) -> Double? {
    if unit == .boolean {
      switch content {
      case .scalar("0", quoted: false): return 0
      case .scalar("1", quoted: false): return 1
      default: return flag(name, &problems).map { $0 ? 1 : 0 }
      }
    }
    guard let value = number(name, &problems) else { return nil }
    guard unit.admits(value) else {
      return refuse("\(name) (\(unit.rawValue))", expected: unit.domainText, &problems)
    }
    return value
  }
}

/// How well a number is founded.
public enum Grade: String, CaseIterable, Hashable, Sendable, Comparable {
  /// Measured, on the matter itself.
  case a = "A"
  /// Measured on something near, or carried over with care.
  case b = "B"
  /// An informed guess.
  case c = "C"

  public static func < (x: Grade, y: Grade) -> Bool { x.rawValue < y.rawValue }
}
