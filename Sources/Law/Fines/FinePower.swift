import Quantities

extension FineLaw {
  /// The months within which an earlier fine makes a breach a repeat: Pw art. 18a(5).
  public var repeatMonths: Int { 12 * min(repeatYears.value, 1000) }

  /// Whether a fine for this breach needs a report first, and a hearing: Awb art. 5:53.
  public func needsReport(_ facts: FineFacts) -> Bool {
    var silent = NoTrace()
    let isRepeat = isRepeat(facts, trace: &silent)
    return highestFine(for: facts.harm, isRepeat: isRepeat) > reportAbove.value
  }

  /// The highest fine that the law allows for this harm, in cents, before ability to pay and the
  /// category maximum: Pw art. 18a(1), (3) and (5).
  @inline(__always)
  func highestFine(for harm: Cents, isRepeat: Bool) -> Cents {
    guard harm > .zero else { return maximumWithoutHarm.value }
    return isRepeat ? repeatFactor.value.of(harm) : harm
  }

  /// Whether the power to fine has lapsed: Awb art. 5:45.
  ///
  /// Five years after the breach where a fine above the line of art. 5:53 is possible, three years
  /// otherwise. A breach that lasts until it is found cannot have lapsed.
  @inline(__always)
  func hasLapsed(_ facts: FineFacts, most: Cents, trace: inout some LawTrace) -> Bool {
    guard let end = facts.breachEndDay else { return false }
    let years = most > reportAbove.value ? powerYears : powerYearsSmall
    let last = end.adding(years: years.value)
    guard facts.decidedDay > last else { return false }
    trace.step("Awb art. 5:45", .fineLapsed, .day(last), years.basis)
    return true
  }
}

/// The facts that decide whether a fine can be forgiven within a debt arrangement.
public struct FineForgivenessFacts: Sendable {
  public var imposedDay: Day
  /// The day on which the client asks, for a debt arrangement.
  public var askedDay: Day
  public var culpability: Culpability
  /// The day of the first new breach by the same conduct after the fine, if there was one.
  public var newBreachDay: Day?

  public init(
    imposedDay: Day, askedDay: Day, culpability: Culpability, newBreachDay: Day? = nil
  ) {
    self.imposedDay = imposedDay
    self.askedDay = askedDay
    self.culpability = culpability
    self.newBreachDay = newBreachDay
  }
}

/// How the question of forgiving a fine ends.
public enum FineForgiveness: String, CaseIterable, Sendable {
  case refused
  /// The municipality may forgive what is open of the fine.
  case possible
  /// What was forgiven is owed again.
  case clawedBack
}

extension FineLaw {
  /// Whether a fine may be forgiven in a debt arrangement: Pw art. 18a(13) and (14).
  ///
  /// Not after intent or gross fault, and not with a new breach by the same conduct within a year
  /// after the fine. What was forgiven is owed again after such a breach within five years.
  ///
  /// - Throws: `LawError.wrongOrder` when asked before the fine was imposed.
  public func forgiveness(
    _ facts: FineForgivenessFacts, trace: inout some LawTrace
  ) throws(LawError) -> FineForgiveness {
    try LawBounds.check("the request", facts.askedDay, notBefore: facts.imposedDay, "the fine")
    guard !facts.culpability.isGrave else {
      trace.step("Pw art. 18a(13)", .fineForgivenessIntent, .money(.zero))
      return .refused
    }
    let wait = facts.imposedDay.adding(years: forgivenessWait.value)
    guard facts.askedDay >= wait else {
      trace.step("Pw art. 18a(13)", .fineForgivenessTooEarly, .day(wait), forgivenessWait.basis)
      return .refused
    }
    guard let breach = facts.newBreachDay else {
      trace.step("Pw art. 18a(13)", .fineForgivenessPossible, .day(wait), forgivenessWait.basis)
      return .possible
    }
    guard breach > wait else {
      trace.step("Pw art. 18a(13)", .fineForgivenessRepeat, .day(breach))
      return .refused
    }
    let trial = facts.askedDay.adding(years: forgivenessTrial.value)
    if breach >= facts.askedDay && breach <= trial {
      trace.step("Pw art. 18a(14)", .fineForgivenessClawedBack, .day(trial), forgivenessTrial.basis)
      return .clawedBack
    }
    trace.step("Pw art. 18a(13)", .fineForgivenessPossible, .day(wait), forgivenessWait.basis)
    return .possible
  }
}
