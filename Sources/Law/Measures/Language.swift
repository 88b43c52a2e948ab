import Quantities

extension MeasureLaw {
  /// The breach of the language requirement (*taaleis*) on a day: Pw art. 18b; nil if there is none.
  ///
  /// There is none for who reads, hears, writes and speaks Dutch well enough, nor for who has
  /// started to learn and makes progress.
  ///
  /// - Parameter start: the day from which the benefit is reduced.
  /// - Throws: `LawError.wrongOrder` for a day before that one.
  public func languageBreach(
    meetsLevel: Bool, isLearning: Bool, since start: Day, on day: Day, trace: inout some LawTrace
  ) throws(LawError) -> DutyBreach? {
    try LawBounds.check("the day", day, notBefore: start, "the start of the reduction")
    if meetsLevel {
      trace.step("Pw art. 18b(1)", .languageLevel, .day(day))
      return nil
    }
    if isLearning {
      trace.step("Pw art. 18b(7)", .languageLearning, .day(day))
      return nil
    }
    var months = 0
    while months < 1200, start.adding(months: months + 1) <= day { months += 1 }
    trace.step("Pw art. 18b(9)-(11)", .languageMonths, .count(months))
    return .language(monthsPassed: months)
  }

  /// The share taken off after this many whole months: Pw art. 18b(9)-(11).
  func languageShare(afterMonths months: Int) -> PerMille {
    if months < languageStep { return languageFirst }
    return months < 2 * languageStep ? languageSecond : languageThird
  }
}
