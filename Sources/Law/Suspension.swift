import Quantities

/// The dated term of suspension: Pw art. 54(1).
public struct SuspensionTables: Sendable {
  public let longest: Timeline<Int>

  init(reading register: inout some LawRegister) {
    longest = register.timeline("law.suspension.longest", .weeks)
  }

  /// The term on a day.
  ///
  /// - Throws: `LawError.noLaw` outside the tables.
  public func inForce(on day: Day) throws(LawError) -> SuspensionLaw {
    SuspensionLaw(longest: try longest.value(on: day))
  }
}

/// Suspension of the benefit (*opschorting*) on one day.
public struct SuspensionLaw: Sendable {
  /// The longest suspension in weeks.
  public let longest: Int

  /// The last day on which a suspension that starts on `start` may still run: Pw art. 54(1).
  public func lastDay(from start: Day, trace: inout some LawTrace) -> Day {
    let day = start.adding(days: longest * 7 - 1)
    trace.step("Pw art. 54(1)", .suspensionEnd, .day(day))
    return day
  }

  /// `lastDay(from:trace:)` without its steps.
  public func lastDay(from start: Day) -> Day {
    var trace = NoTrace()
    return lastDay(from: start, trace: &trace)
  }
}
