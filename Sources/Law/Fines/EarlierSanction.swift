import Quantities

/// An earlier fine or conviction for a breach of the information duty, as the law weighs it when
/// there is a new breach: Pw art. 18a(5) and (6).
public struct EarlierSanction: Hashable, Sendable {
  /// The day it was imposed.
  public var imposedDay: Day
  /// The day from which no appeal is open any more; nil while one is.
  public var irrevocableDay: Day?
  /// Whether it was for the same conduct, for example again income that was kept silent.
  public var isForSameConduct: Bool
  /// Whether the judge gave a prison sentence that was not suspended.
  public var hadPrison: Bool

  public init(
    imposedDay: Day, irrevocableDay: Day?, isForSameConduct: Bool = true, hadPrison: Bool = false
  ) {
    self.imposedDay = imposedDay
    self.irrevocableDay = irrevocableDay
    self.isForSameConduct = isForSameConduct
    self.hadPrison = hadPrison
  }
}

extension FineLaw {
  /// Whether a breach is a repeat (*recidive*): Pw art. 18a(5) and (6).
  ///
  /// The same conduct, an earlier sanction that was irrevocable when the new breach began, and
  /// imposed within five years before that day, ten after prison.
  func isRepeat(_ facts: FineFacts, trace: inout some LawTrace) -> Bool {
    guard let earlier = facts.earlierSanction else { return facts.isRepeat }
    guard earlier.isForSameConduct else {
      trace.step("Pw art. 18a(5)", .fineRepeatOtherConduct, .day(earlier.imposedDay))
      return false
    }
    guard let final = earlier.irrevocableDay, final <= facts.breachDay else {
      trace.step("Pw art. 18a(5)", .fineRepeatNotFinal, .day(earlier.imposedDay))
      return false
    }
    let years = earlier.hadPrison ? repeatYearsAfterPrison : repeatYears
    let end = earlier.imposedDay.adding(years: years.value)
    guard facts.breachDay <= end else {
      trace.step("Pw art. 18a(5), (6)", .fineRepeatTooLongAgo, .day(end), years.basis)
      return false
    }
    trace.step("Pw art. 18a(5), (6)", .fineRepeatWithin, .day(end), years.basis)
    return true
  }
}
