import Quantities

/// A value of the law with the days on which it is in force.
public struct Dated<Value: Sendable>: Sendable {
  /// The first day in force.
  public let from: Day
  /// The last day in force; nil means until further notice.
  public let to: Day?
  public let value: Value

  public init(from: Day, to: Day?, value: Value) {
    self.from = from
    self.to = to
    self.value = value
  }

  func isInForce(on day: Day) -> Bool {
    guard let to else { return from <= day }
    return from <= day && day <= to
  }
}

/// One value of the law through time.
public struct Timeline<Value: Sendable>: Sendable {
  /// The article that sets the value, for example `Pw art. 21`.
  public let article: String
  /// In order of time, without overlap; gaps are days without law.
  public let periods: [Dated<Value>]

  public init(article: String, periods: [Dated<Value>]) {
    self.article = article
    self.periods = periods
  }

  /// The value in force on `day`.
  ///
  /// - Throws: `LawError.noLaw` if no period covers the day: law is never carried forward.
  public func value(on day: Day) throws(LawError) -> Value {
    guard let period = periods.first(where: { $0.isInForce(on: day) }) else {
      throw .noLaw(
        on: day, article: article, earliest: periods.first?.from, latest: periods.last?.to)
    }
    return period.value
  }
}

/// Why a legal question has no answer.
public enum LawError: Error, Hashable, Sendable {
  /// The tables hold no value of `article` on this day; `latest` is nil if the last value is open.
  case noLaw(on: Day, article: String, earliest: Day?, latest: Day?)
}

extension LawError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noLaw(let day, let article, let earliest, let latest):
      guard let earliest else { return "no law for \(day): \(article) has no values" }
      let end = latest.map { "to \($0)" } ?? "onwards"
      return "no law for \(day): the values of \(article) run from \(earliest) \(end)"
    }
  }
}
