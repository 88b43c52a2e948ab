import Quantities

/// A value of the law with the days on which it is in force.
public struct Dated<Value: Sendable>: Sendable {
  /// The first day in force.
  public let from: Day
  /// The last day in force; nil means until further notice.
  public let to: Day?
  public let value: Value
  public let basis: LawBasis

  public init(from: Day, to: Day?, value: Value, basis: LawBasis = .certain) {
    self.from = from
    self.to = to
    self.value = value
    self.basis = basis
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
  public func value(on day: Day) throws(LawError) -> Value { try period(on: day).value }

  /// The value in force on `day`, with what it rests on.
  ///
  /// - Throws: `LawError.noLaw` if no period covers the day.
  public func graded(on day: Day) throws(LawError) -> Graded<Value> {
    let period = try period(on: day)
    return Graded(period.value, period.basis)
  }

  /// The period that covers `day`.
  ///
  /// - Throws: `LawError.noLaw` if there is none.
  func period(on day: Day) throws(LawError) -> Dated<Value> {
    guard let period = periods.first(where: { $0.isInForce(on: day) }) else {
      throw .noLaw(
        on: day, article: article, earliest: periods.first?.from, latest: periods.last?.to)
    }
    return period
  }
}
