import Chance
import Law
import Quantities

/// 10. What was found or admitted has its consequence.
///
/// Recovery is a duty for a breach (art. 58(1)), with its limits; a fine, a warning or neither
/// follows from culpability as the office assesses it (art. 18a); the benefit ends when the right
/// has. What was paid too much after a report is the office's own doing: recovered under art. 58(2),
/// never fined. A call before an unfavourable decision (informele aanpak) softens the blow.
///
/// Left out: joint liability, and the criminal case after a referral.
enum Decision {
  static func play(_ w: inout World, _ c: Context) {
    if c.isJanuary(w.month) { w.turnYear(c) }
    w.work(.workBreach) { w, item in WorkDuty.decide(&w, c, item) }
    OfficeErrors.mend(&w, c)
    w.work(.decision) { w, item in decide(&w, c, item) }
    w.work(.claimSetUp) { w, item in w.claims[Int(item.ref)].active = true }
  }

  /// A breach that is established waits for its decision.
  static func prepare(_ w: inout World, _ c: Context, _ i: Int, day: UInt8) {
    let item = w.circumstances[i]
    w.circumstances[i].state.insert([.pursued, .established])
    let call = c.policy.service.informalApproach * c.parameters.capacity.callMinutes
    w.enqueue(
      .decision, row: item.row, ref: Int32(i), day: day, ordinal: UInt32(item.ordinal),
      minutes: c.parameters.capacity.decisionMinutes
        + c.policy.sanction.assessmentHours * Calendar.minutesPerHour + call)
  }

  /// The books follow the truth.
  static func book(_ w: inout World, _ c: Context, _ i: Int) {
    let item = w.circumstances[i]
    w.circumstances[i].booked = item.has(.ended) ? 0 : item.effect
    if item.has(.ended) { w.circumstances[i].state.remove(.ending) }
  }

  /// A change reported in time: what was overpaid meanwhile is settled, without a breach.
  static func settleWithoutBreach(_ w: inout World, _ c: Context, _ i: Int) {
    let item = w.circumstances[i]
    w.circumstances[i].state.insert(.established)
    let total =
      item.overpaid + item.overpaidLate + item.overpaidByOffice + item.overpaidByOfficeLate
    recover(
      &w, c, i, overpaid: total, late: item.overpaidByOfficeLate, isBreach: false)
    finish(&w, c, i, forBreach: false)
  }

  /// The decision on a breach.
  private static func decide(_ w: inout World, _ c: Context, _ item: WorkItem) {
    let i = Int(item.ref)
    let change = w.circumstances[i]
    let r = Int(item.row)
    guard !change.has(.closed) else { return }
    defer { Investigation.decided(&w, c, i) }
    let luck = c.source.marks(
      w.households.id[r], .circumstanceCase, ordinal: UInt32(change.ordinal),
      time: Int32(change.birth))
    book(&w, c, i)
    let isBreach = change.has(.breach) || change.has(.fromStart)
    let isOffset =
      change.topic == .work && luck.a.happens(c.parameters.detection.settledShare)
      || change.topic == .hours
        && (change.effect <= 0 || luck.a.happens(c.parameters.detection.settledShare))
    guard isBreach, !isOffset || change.cause == .notWilling else {
      return settleWithoutBreach(&w, c, i)
    }
    if !change.has(.reported) { Reporting.settleTimeToDetection(&w, i) }
    let groups = w.households.groups(r)
    w.tally.add(.breachesEstablished, month: w.month, groups: groups)
    w.tally.add(change.topic.establishedCounter, month: w.month, groups: groups)
    let harm = change.overpaid + change.overpaidLate
    recover(&w, c, i, overpaid: harm, late: change.overpaidLate, isBreach: true)
    recover(
      &w, c, i, overpaid: change.overpaidByOffice + change.overpaidByOfficeLate,
      late: change.overpaidByOfficeLate, isBreach: false)
    punish(&w, c, i, harm: Cents(Int64(harm)), luck: luck)
    w.impulses.append(
      Impulse(row: item.row, kind: .perceived, size: Float(c.parameters.mind.ownFound)))
    finish(&w, c, i, forBreach: true)
  }

  /// The claim, with the law's limits (art. 58).
  private static func recover(
    _ w: inout World, _ c: Context, _ i: Int, overpaid: Int32, late: Int32, isBreach: Bool
  ) {
    guard overpaid > 0 else { return }
    let item = w.circumstances[i]
    let r = Int(item.row)
    let decision = c.law.recovery.decide(
      RecoveryFacts(
        overpaid: Cents(Int64(overpaid)), overpaidAfterSixMonths: Cents(Int64(late)),
        clientReported: !isBreach, isBreach: isBreach,
        smallAmount: Cents(Int64(c.parameters.finances.smallClaim * Double(Calendar.centsPerEuro))),
        sixMonthsForAnySignal: c.policy.sanction.sixMonthRuleAnySignal >= 0.5))
    let claimed = decision.amount.amount
    w.ledger.established += claimed
    w.ledger.waived += Int64(overpaid) - claimed
    guard claimed > 0 else { return }
    let kind: Claim.Kind = isBreach ? .breach : isSettled(w, c, item) ? .settlement : .agency
    count(&w, kind, item, claimed)
    if isBreach { w.countFollowUp(i, .claims, claimed) }
    w.addClaim(c, row: item.row, kind: kind, amount: claimed, ordinal: item.ordinal)
    if isBreach { tax(&w, c, item, claimed) }
    let size =
      c.parameters.mind.recovery
      * naturalLog(
        1 + Double(claimed) / Double(Calendar.centsPerEuro) / c.parameters.mind.recoveryUnit)
    w.impulses.append(Impulse(row: item.row, kind: .stress, size: Float(size)))
    // Nothing is decided when income is set off, so there is nothing to object to.
    if isBreach || !item.has(.breach) && kind != .settlement {
      let marks = c.source.marks(
        w.households.id[r], .claims, ordinal: UInt32(item.ordinal), time: Int32(item.birth))
      ObjectionHandling.consider(
        &w, c, row: item.row, against: .recovery, claim: Int32(w.claims.count - 1),
        cause: item.cause, misjudged: false, mark: marks.a, second: marks.b)
    }
  }

  private static func count(
    _ w: inout World, _ kind: Claim.Kind, _ item: Circumstance, _ claimed: Int64
  ) {
    let groups = w.households.groups(Int(item.row))
    let (number, cents, event): (Counter, Counter, Event.Kind) =
      switch kind {
      case .breach: (.breachClaims, .breachClaimCents, .claim)
      case .settlement: (.settlements, .settlementCents, .settled)
      default: (.agencyClaims, .agencyClaimCents, .agencyClaim)
      }
    w.tally.add(number, month: w.month, groups: groups)
    w.tally.add(cents, claimed, month: w.month, groups: groups)
    if kind == .breach, w.month >= Month(0) {
      w.tally.claimSizes[ClaimSizes.index(of: Cents(claimed))] += 1
    }
    w.note(event, item.row, topic: item.topic, amount: claimed)
  }

  /// Whether what was overpaid is income of the last months, which is set off with the running benefit
  /// without a decision to recover (art. 58(4)).
  @inline(__always)
  private static func isSettled(_ w: World, _ c: Context, _ item: Circumstance) -> Bool {
    (item.topic == .work || item.topic == .hours)
      && w.households.phase[Int(item.row)] == .onBenefit
      && Int(w.month.index) - Int(item.birth) <= c.law.recovery.settlementMonths
  }

  /// Grosses up what was paid in earlier calendar years; what is of this year may yet be paid back
  /// net. The overpaid months are taken as equally dear.
  private static func tax(_ w: inout World, _ c: Context, _ item: Circumstance, _ claimed: Int64) {
    let months = max(1, Int64(w.month.index) - Int64(item.birth))
    let inThisYear = Int64(c.monthOfYear(w.month) - 1)
    let earlier = claimed * max(0, months - inThisYear) / months
    let i = w.claims.count - 1
    w.grossUp(i, earlier, c)
    w.claims[i].net = claimed - earlier
  }

  /// Fine, warning or neither (art. 18a).
  private static func punish(_ w: inout World, _ c: Context, _ i: Int, harm: Cents, luck: Marks) {
    let item = w.circumstances[i]
    let r = Int(item.row)
    let now = Int16(w.month.index)
    let groups = w.households.groups(r)
    var assessed = Assessment.culpability(
      w, c, cause: item.cause, mark: luck.b, worker: luck.c,
      hours: c.policy.sanction.assessmentHours,
      of: c.parameters.assessment)
    let corrected = item.has(.reported)
    if corrected { assessed = assessed.afterOwnCorrection }
    let discretion = Mark(luck.d.word)
    let hardship = c.source.marks(
      w.households.id[r], .circumstanceCase, ordinal: UInt32(item.ordinal) | 5 << 20,
      time: Int32(item.birth))
    let tailored = hardship.a.happens(
      c.policy.sanction.tailoring * c.parameters.assessment.hardCaseShare)
    let breachDay = c.day(of: Month(Int32(item.birth)), day: item.day)
    let termDay = breachDay.adding(days: c.law.reportDays)
    let decision = c.law.fines.decide(
      FineFacts(
        harm: harm, culpability: assessed,
        earlierSanction: earlierFine(w, c, r, topic: item.topic),
        breachDay: breachDay, decidedDay: c.day(of: w.month, day: 0),
        reportedDaysLate: corrected
          ? max(0, c.day(of: Month(Int32(item.reported)), day: 0).days(since: termDay)) : nil,
        earlierWarningDay: w.households.lastWarning[r] == Households.never
          ? nil : c.day(of: Month(Int32(w.households.lastWarning[r])), day: 0),
        norm: Cents(Int64(w.households.norm[r])), hasUrgentReasons: tailored,
        discretion: discretion.happens(c.policy.sanction.warnWhenAllowed)
          ? .warnWhenAllowed : .fineWhenAllowed))
    w.climate.recentAnswers += 1
    switch decision.outcome {
    case .none:
      w.tally.add(.finesConsidered, month: w.month, groups: groups)
      w.note(.finesConsidered, item.row, topic: item.topic, cause: item.cause)
      return
    case .warning:
      w.households.lastWarning[r] = now
      w.tally.add(.warnings, month: w.month, groups: groups)
      w.countFollowUp(i, .warnings)
      w.note(.warning, item.row, topic: item.topic, cause: item.cause)
    case .referral:
      w.tally.add(.referrals, month: w.month, groups: groups)
      w.note(.referral, item.row, topic: item.topic, cause: item.cause)
    case .fine:
      fine(&w, c, i, decision.amount, assessed: assessed, luck: luck)
    }
    if item.cause == .notWilling, !item.has(.answered) {
      w.circumstances[i].state.insert(.answered)
      if Int(w.month.index) - Int(item.birth) <= Int(Calendar.detectionCap) {
        w.countCohort(.intentMissed, item.row, onset: item.birth, -1)
      }
    }
  }

  private static func fine(
    _ w: inout World, _ c: Context, _ i: Int, _ amount: Cents, assessed: Culpability, luck: Marks
  ) {
    let item = w.circumstances[i]
    let r = Int(item.row)
    let groups = w.households.groups(r)
    w.households.lastFine[r] = Int16(w.month.index)
    w.households.lastFineTopic[r] = item.topic
    w.climate.recentFines += 1
    w.climate.recentFineSize += Double(amount.amount) / Double(max(1, w.households.norm[r]))
    w.tally.add(.fines, month: w.month, groups: groups)
    w.countFollowUp(i, .fines, amount.amount)
    w.tally.add(.fineCents, amount.amount, month: w.month, groups: groups)
    w.countSanction(item.row, cause: item.cause)
    w.note(.fine, item.row, topic: item.topic, cause: item.cause, amount: amount.amount)
    w.addClaim(c, row: item.row, kind: .fine, amount: amount.amount, ordinal: item.ordinal)
    var silent = NoTrace()
    if !c.law.collection.mayArrange(
      .fraud, wasPunished: true, culpability: assessed, trace: &silent)
    {
      w.households.traits[r].insert(.barredFromArrangement)
    }
    w.impulses.append(
      Impulse(row: item.row, kind: .stress, size: Float(c.parameters.mind.sanction)))
    w.loseTrust(item.row, c, explained: c.policy.service.informalApproach)
    let marks = c.source.marks(
      w.households.id[r], .claims, ordinal: UInt32(item.ordinal) | 1 << 20, time: Int32(item.birth))
    ObjectionHandling.consider(
      &w, c, row: item.row, against: .fine, claim: Int32(w.claims.count - 1), cause: item.cause,
      misjudged: item.cause != .notWilling && assessed != .reduced, mark: marks.a, second: marks.b)
  }

  /// The household's latest fine, as the law asks about it when there is a new breach.
  ///
  /// It is final when nobody objected in time; objections are decided too seldom to wait for.
  @inline(__always)
  private static func earlierFine(
    _ w: World, _ c: Context, _ r: Int, topic: Topic
  ) -> EarlierSanction? {
    guard w.households.lastFine[r] != Households.never else { return nil }
    let imposed = c.day(of: Month(Int32(w.households.lastFine[r])), day: 0)
    return EarlierSanction(
      imposedDay: imposed,
      irrevocableDay: c.law.procedure.term(.objection).calendarEnd(after: imposed),
      isForSameConduct: w.households.lastFineTopic[r] == topic)
  }

  /// The books are right; the benefit ends if the right has, and the change is done with if it is over.
  private static func finish(_ w: inout World, _ c: Context, _ i: Int, forBreach: Bool) {
    w.circumstances[i].overpaid = 0
    w.circumstances[i].overpaidLate = 0
    w.circumstances[i].overpaidByOffice = 0
    w.circumstances[i].overpaidByOfficeLate = 0
    w.ledger.madeGood += Int64(w.circumstances[i].underpaid)
    w.circumstances[i].underpaid = 0
    w.circumstances[i].state.remove(.pursued)
    let item = w.circumstances[i]
    let r = Int(item.row)
    if item.has(.ended) || item.topic == .harmless {
      w.circumstances[i].state.insert(.closed)
      w.households.openTopics[r] &= ~item.topic.bit
    }
    guard w.households.phase[r] == .onBenefit || w.households.phase[r] == .suspended else { return }
    if item.topic.endsRight && !item.has(.ended) {
      if forBreach && !item.has(.reported) {
        w.tally.add(.endedForBreach, month: w.month, groups: w.households.groups(r))
      }
      Exit.leaveFor(&w, c, i)
    } else if item.topic == .cohabitation, !item.has(.ended) {
      let luck = c.source.marks(
        w.households.id[r], .circumstanceCase, ordinal: UInt32(item.ordinal) | 4 << 20,
        time: Int32(item.birth))
      guard luck.a.happens(c.parameters.lifeEvents.partnerEndsRight) else { return }
      if forBreach && !item.has(.reported) {
        w.tally.add(.endedForBreach, month: w.month, groups: w.households.groups(r))
      }
      w.leave(item.row, .partner, c)
    }
  }
}
