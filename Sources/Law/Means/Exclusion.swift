import Quantities

/// Why someone has no right to assistance on a day: Pw art. 13.
public enum ExclusionGround: String, CaseIterable, Sendable {
  /// In custody or prison: Pw art. 13(1)(a).
  case detention
  /// Evading a prison sentence: Pw art. 13(1)(b).
  case fugitive
  /// On strike or locked out, and without means because of it: Pw art. 13(1)(d).
  case strike
  /// Outside the Netherlands, beyond four weeks: Pw art. 13(1)(e).
  case abroad
  /// On unpaid leave: Pw art. 13(2)(a).
  case unpaidLeave = "unpaid-leave"
  /// Under 27 and able to follow education that the state pays for: Pw art. 13(2)(c).
  case study
}

/// Days on which a ground of exclusion may hold.
public struct Absence: Hashable, Sendable {
  public var ground: ExclusionGround
  public var span: DaySpan

  public init(_ ground: ExclusionGround, _ span: DaySpan) {
    self.ground = ground
    self.span = span
  }
}

extension BenefitTerms {
  /// How many days of a month someone has a right, between `start` and `end` and outside grounds of
  /// exclusion: Pw art. 13. Bounded by the days of a year, whatever the spans.
  ///
  /// A stay abroad costs no right for the first four weeks of a calendar year; after that, or after
  /// four weeks unbroken over a turn of the year, each further day has no right. The day of leaving
  /// and the day of coming back both count as abroad.
  func daysOfRight(
    in month: Day, from start: Day, to end: Day, age: Int, absences: [Absence],
    trace: inout some LawTrace
  ) -> Int {
    let first = max(start, month.firstOfMonth)
    let last = min(end, month.lastOfMonth)
    var days = max(0, last.days(since: first) + 1)
    guard !absences.isEmpty else { return days }
    var lost = ByGround()
    let yearStart = Day(year: month.components.year, month: 1, day: 1) ?? month
    var day = yearStart.adding(days: -abroadDays.value - 1)
    var (inYear, unbroken) = (0, 0)
    while day <= month.lastOfMonth {
      if day.days(since: yearStart) == 0 { inYear = 0 }
      let isAbroad = absences.contains { $0.ground == .abroad && $0.span.contains(day) }
      (inYear, unbroken) = isAbroad ? (inYear + 1, unbroken + 1) : (inYear, 0)
      if first <= day && day <= last {
        let isOver = isAbroad && max(inYear, unbroken) > abroadDays.value
        if let ground = ground(on: day, absences, age: age, isOver: isOver) {
          lost.count(ground)
          days -= 1
        }
      }
      day = day.adding(days: 1)
    }
    tell(lost, trace: &trace)
    return days
  }

  private func ground(
    on day: Day, _ absences: [Absence], age: Int, isOver: Bool
  ) -> ExclusionGround? {
    for absence in absences where absence.span.contains(day) {
      switch absence.ground {
      case .abroad: if isOver { return .abroad }
      case .study: if age < studyAge.value { return .study }
      case .detention, .fugitive, .strike, .unpaidLeave: return absence.ground
      }
    }
    return nil
  }

  private func tell(_ lost: ByGround, trace: inout some LawTrace) {
    if lost.detention > 0 {
      trace.step("Pw art. 13(1)(a)", .exclusionDetention, .count(lost.detention))
    }
    if lost.fugitive > 0 {
      trace.step("Pw art. 13(1)(b)", .exclusionFugitive, .count(lost.fugitive), .unread)
    }
    if lost.strike > 0 {
      trace.step("Pw art. 13(1)(d)", .exclusionStrike, .count(lost.strike), .unread)
    }
    if lost.abroad > 0 {
      trace.step("Pw art. 13(1)(e)", .exclusionAbroad, .count(lost.abroad), abroadDays.basis)
    }
    if lost.unpaidLeave > 0 {
      trace.step("Pw art. 13(2)(a)", .exclusionUnpaidLeave, .count(lost.unpaidLeave), .unread)
    }
    if lost.study > 0 {
      trace.step("Pw art. 13(2)(c)", .exclusionStudy, .count(lost.study), studyAge.basis)
    }
  }
}

/// Days lost by ground.
private struct ByGround {
  var (detention, fugitive, strike, abroad, unpaidLeave, study) = (0, 0, 0, 0, 0, 0)

  mutating func count(_ ground: ExclusionGround) {
    switch ground {
    case .detention: detention += 1
    case .fugitive: fugitive += 1
    case .strike: strike += 1
    case .abroad: abroad += 1
    case .unpaidLeave: unpaidLeave += 1
    case .study: study += 1
    }
  }
}
