import Chance
import Law
import Quantities

/// The duty to cooperate (*medewerkingsplicht*, art. 17(2)): a request, its answer, and what follows
/// when it is not met (art. 54).
///
/// The answer passes the same three gates as a report: understanding what is asked, wanting to show
/// it, getting it done; the first that fails is the cause. Who conceals a change may rather stay
/// silent. Payment is then suspended with a term for repair. Papers that come within it come on
/// some day of it; the benefit then resumes with what was held back, in the same month if they are
/// that quick. Otherwise the right is revoked from the first suspended day.
///
/// Left out: consent and grounds for a house visit as a legal test, a second term, and papers that
/// come after the term (the household may apply anew).
enum Cooperation {
  /// What is asked; a number of its own in the address of its luck.
  enum Request: UInt32 {
    /// Papers after a conversation.
    case papers
    /// To be let in.
    case visit
  }

  /// Asks a client for cooperation in looking into a signal; without it payment is suspended, and the
  /// signal waits for what was asked.
  ///
  /// - Returns: whether the stage can go on. Who is suspended already is not asked once more.
  static func ask(
    _ w: inout World, _ c: Context, _ s: Int, for request: Request, day: UInt8
  ) -> Bool {
    let signal = w.signals[s]
    let r = Int(signal.row)
    guard w.households.phase[r] == .onBenefit, !signal.isAnswered else { return true }
    let marks = c.source.marks(
      w.households.id[r], .cooperation, ordinal: signal.ordinal << 1 | request.rawValue,
      time: Int32(signal.birth) + Int32(signal.look) << 16)
    let cause = failure(w, c, r, marks)
    guard cause != .none else { return true }
    let repairs = repair(w, c, r, cause)
    w.households.phase[r] = .suspended
    w.suspensions.append(
      World.Suspension(
        row: signal.row, from: Int16(w.month.index), day: day, signal: Int32(s),
        // Given that it is repaired within the term, any day of it is as likely.
        repairedAt: marks.d.happens(repairs) ? marks.d.uniform / repairs : nil))
    // The hours are spent, the stage is not taken.
    w.countWork(c.route[signal.stage.onRoute].minutes, on: signal)
    w.note(.suspended, signal.row, cause: cause)
    return false
  }

  /// The first gate that fails; none when the client cooperates.
  private static func failure(_ w: World, _ c: Context, _ r: Int, _ marks: Marks) -> Cause {
    let p = c.parameters
    let capacity = w.effectiveCapacity(r, c)
    let understands = logistic(
      p.detection.requestUnderstood
        + p.knowledge.capacitySlope * (capacity + p.knowledge.capacityCentre)
        + c.policy.information.plainLetters * p.information.plainLetterLogit)
    if !marks.a.happens(understands) { return .notKnowing }
    if marks.b.happens(p.detection.refusal), w.conceals(r) { return .notWilling }
    let answers = logistic(p.detection.answerBase + p.reporting.capacitySlope * capacity)
    return marks.c.happens(answers) ? .none : .notAble
  }

  /// The chance that what was asked is there within the term.
  private static func repair(_ w: World, _ c: Context, _ r: Int, _ cause: Cause) -> Double {
    let d = c.parameters.detection
    var logit =
      d.repairBase + c.parameters.reporting.capacitySlope * w.effectiveCapacity(r, c)
      + c.policy.service.informalApproach * d.repairHelp
    if cause == .notWilling { logit += d.repairUnwilling }
    return logistic(logit)
  }

  /// What suspensions come to: the benefit resumes with what was held back and the signal is taken up
  /// again, or the right is revoked (art. 54(4)).
  static func judge(_ w: inout World, _ c: Context) throws {
    var running: [World.Suspension] = []
    for item in w.suspensions {
      guard w.households.phase[Int(item.row)] == .suspended else {
        Investigation.drop(&w, c, item.signal)
        continue
      }
      switch try standing(item, w, c) {
      case .suspended, .none: running.append(item)
      case .resumed: resume(&w, c, item)
      case .revoked: revoke(&w, c, item)
      }
    }
    w.suspensions = running
  }

  private static func resume(_ w: inout World, _ c: Context, _ item: World.Suspension) {
    let r = Int(item.row)
    w.households.phase[r] = .onBenefit
    w.ledger.notMadeGood -= Int64(w.households.heldBack[r])
    w.ledger.madeGood += Int64(w.households.heldBack[r])
    w.households.heldBack[r] = 0
    w.note(.resumed, item.row)
    guard item.signal >= 0 else { return }
    let s = Int(item.signal)
    w.signals[s].isAnswered = true
    Investigation.pass(&w, c, s, day: item.day, to: w.signals[s].stage)
  }

  private static func revoke(_ w: inout World, _ c: Context, _ item: World.Suspension) {
    let r = Int(item.row)
    if !Exit.rightHasEnded(w, r) {
      w.countCohort(.lostEntitled, item.row)
      w.tally.add(.exitsWithoutWork, month: w.month, groups: w.households.groups(r))
    }
    w.note(.revoked, item.row)
    w.leave(item.row, .revoked, c)
    Investigation.drop(&w, c, item.signal)
  }

  /// Where a suspension stands on the last day of the month, when the month's decisions are taken.
  private static func standing(
    _ item: World.Suspension, _ w: World, _ c: Context
  ) throws -> SuspensionOutcome {
    let notice = c.day(of: Month(Int32(item.from)), day: item.day)
    let monthEnd = c.day(of: w.month + 1, day: 0).adding(days: -1)
    let law = c.law.suspension
    let supplied = item.repairedAt.map {
      notice.adding(days: Int($0 * Double(law.repairDays)))
    }
    var silent = NoTrace()
    let outcome = try law.decide(
      SuspensionFacts(
        dueDay: notice.adding(days: -1), noticeDay: notice,
        suppliedDay: supplied.flatMap { $0 <= monthEnd ? $0 : nil }, judgedDay: monthEnd),
      trace: &silent
    ).outcome
    // Taking a right back takes the office until the month after.
    return outcome == .revoked && item.from == Int16(w.month.index) ? .suspended : outcome
  }
}

extension World {
  /// Whether a household keeps something back on purpose that nobody has found.
  fileprivate func conceals(_ r: Int) -> Bool {
    var place = households.latestChange[r]
    while place >= 0 {
      let change = circumstances[Int(place)]
      if change.has(.breach), change.has(.conceals),
        change.state.isDisjoint(with: [.reported, .established, .closed])
      {
        return true
      }
      place = change.previous
    }
    return false
  }
}
