import Chance
import Quantities

/// 4. Reporting: three gates, knowing, wanting, doing; the first that fails is the cause.
///
/// Behaviour sheet, equation 4. Knowing is drawn once and re-read after information; wanting weighs
/// gain, need, norm, trust and the perceived chance and size of a fine; doing is a monthly hazard,
/// strong in the first two months and weak after. All three are thresholds carried from birth.
enum Reporting {
  static func play(_ w: inout World, _ c: Context) {
    let now = Int16(w.month.index)
    for place in w.circumstances.places(where: { mayMatter($0.state) }) {
      let i = Int(place)
      let isOverdue = isOverdue(w.circumstances[i], now, c)
      guard isOverdue || isOpen(w.circumstances[i]) || isOpenEnd(w.circumstances[i]) else {
        continue
      }
      let r = Int(w.circumstances[i].row)
      guard w.households.phase[r] == .onBenefit || w.households.phase[r] == .suspended else {
        continue
      }
      if isOverdue && w.circumstances[i].has(.ended) {
        missTerm(&w, c, i)
        continue
      }
      if w.households.informed[r] == now || w.households.contacted[r] == now
        || w.households.contacted[r] == now - 1
      {
        var item = w.circumstances[i]
        meetGates(&item, w, c)
        w.circumstances[i] = item
      }
      if w.circumstances[i].has(.knows) && !w.circumstances[i].has(.conceals)
        || isOpenEnd(w.circumstances[i])
      {
        w.circumstances[i].unreported *= Float(1 - execution(w, c, i))
        if w.circumstances[i].unreported < w.circumstances[i].reportThreshold {
          report(&w, c, i)
          continue
        }
      }
      if isOverdue { missTerm(&w, c, i) }
    }
  }

  /// Whether there can be something left to report, as 1 or 0: an end that the office deducts for, a
  /// change that still is, or one that may turn out a breach.
  @inline(__always)
  private static func mayMatter(_ state: Circumstance.State) -> Int {
    let isEnding = 1 - state.without(.ending)
    return state.without([.reported, .closed])
      & (isEnding | state.without([.established, .ended]) | state.without([.established, .breach]))
  }

  /// A change that nobody has reported or found when the term passes, over or not.
  private static func isOverdue(_ item: Circumstance, _ now: Int16, _ c: Context) -> Bool {
    item.state.isDisjoint(with: [.reported, .established, .closed, .breach, .ending])
      && Int(now - item.birth) >= termMonths(c)
  }

  /// The law's days to report (art. 17(1)) as whole months, at least the month of the form.
  private static func termMonths(_ c: Context) -> Int {
    max(1, (c.law.reportDays + Calendar.daysPerMonth - 1) / Calendar.daysPerMonth)
  }

  /// A change the household should report and has not, that the office has not found either.
  static func isOpen(_ item: Circumstance) -> Bool {
    item.state.isDisjoint(with: [.reported, .established, .closed, .ended])
  }

  /// The end of a change that the office still deducts for.
  static func isOpenEnd(_ item: Circumstance) -> Bool {
    item.has(.ending) && item.state.isDisjoint(with: [.reported, .closed])
  }

  /// Reads the gates of knowing and wanting against the household as it is now.
  ///
  /// What is once known stays known; wanting may change both ways.
  @inline(__always)
  static func meetGates(
    _ item: inout Circumstance, _ w: World, _ c: Context
  ) {
    let r = Int(item.row)
    let p = c.parameters
    if !item.has(.knows) {
      let chance = Knowledge.recognition(
        topic: item.topic, kept: w.households.knowledgeKept[r],
        gained: w.households.knowledgeGained[r], capacity: w.effectiveCapacity(r, c), p.knowledge)
      if item.knowMark.happens(chance.known, logit: chance.logit) { item.state.insert(.knows) }
    }
    if item.concealMark.happens(
      logit: concealment(w, c, r, topic: item.topic, effect: item.effect))
    {
      item.state.insert(.conceals)
    } else {
      item.state.remove(.conceals)
    }
  }

  /// Log-odds of not wanting to report (equation 4b).
  @inline(__always)
  static func concealment(
    _ w: World, _ c: Context, _ r: Int, topic: Topic, effect: Int32
  ) -> Double {
    let p = c.parameters.willingness
    let gain = max(0, Double(effect)) / Double(Calendar.centsPerEuro)
    let trust = w.trustScore(r, c.parameters)
    var z = p.base
    if gain > 0 { z += p.gain * naturalLog(1 + gain / p.gainUnit) }
    if topic == .cashWork { z += p.cashWork }
    if topic == .harmless || gain == 0 { z += p.harmless }
    if topic.endsRight { z += p.ending }
    if w.households.arrears[r] > 0 { z += p.need }
    let felt = Double(w.households.perceived[r] * (1 - w.households.crater[r]))
    z += p.detection * (felt - c.parameters.mind.perceivedMean)
    z += p.fineSize * w.climate.fineSizeFelt
    z += p.norm * Double(w.households.normStrength[r])
    z += p.legitimacy * trust
    z += p.slipperySlope * w.climate.fineShareFelt * max(0, -trust)
    return z
  }

  /// Probability that a known and willing report gets done this month (equation 4c).
  @inline(__always)
  private static func execution(_ w: World, _ c: Context, _ i: Int) -> Double {
    let item = w.circumstances[i]
    let r = Int(item.row)
    let p = c.parameters.reporting
    var z =
      p.executionBase + p.capacitySlope * w.effectiveCapacity(r, c)
      + p.avoidance * min(Double(w.households.arrears[r]), p.avoidanceAccounts)
    if item.topic.endsRight { z += p.endingLogit }
    if item.has(.prompted) { z += p.promptLogit }
    // A letter that is read reminds of what was put off, too.
    let isReminded = w.households.promptedUntil[r] >= Int16(w.month.index)
    if isReminded { z += p.reminderLetterLogit }
    if w.households.traits[r].contains(.knownToTeam),
      Double(w.households.reach[r]) < c.policy.information.informedPartners * w.delivered.partners
    {
      z += p.partnerLogit
    }
    if w.isReminded(r, c) { z += p.reminderLogit }
    z += c.policy.information.plainLetters * p.plainLetterLogit
    let probability = logistic(z)
    let since = item.has(.ending) ? item.end : item.birth
    let late = !isReminded && Double(Int(w.month.index) - Int(since)) >= p.fullMonths
    return min(p.executionCeiling, late ? probability * p.lateFactor : probability)
  }

  /// The household tells the office; the office has work to do.
  static func report(_ w: inout World, _ c: Context, _ i: Int) {
    let item = w.circumstances[i]
    let r = Int(item.row)
    w.circumstances[i].state.insert(.reported)
    w.circumstances[i].reported = Int16(w.month.index)
    if !item.has(.ending) {
      let onTime = !item.has(.breach) && !item.has(.fromStart)
      if onTime {
        if !item.has(.prompted) {
          w.countCohort(.reportsOnTime, item.row, onset: item.birth)
        }
        w.note(.reported, item.row, topic: item.topic)
      } else {
        settleTimeToDetection(&w, i)
        w.note(.reportedLate, item.row, topic: item.topic, cause: item.cause)
      }
    }
    let day = c.source.marks(
      w.households.id[r], .circumstanceCase, ordinal: UInt32(item.ordinal) | 3 << 20,
      time: Int32(item.birth))
    w.enqueue(
      .report, row: item.row, ref: Int32(i),
      day: UInt8(day.a.uniform * Double(Calendar.daysPerMonth)), ordinal: UInt32(item.ordinal),
      minutes: c.parameters.reporting.reportMinutes)
  }

  /// The term has passed: a breach, with the first failed gate as its cause.
  private static func missTerm(_ w: inout World, _ c: Context, _ i: Int) {
    let item = w.circumstances[i]
    let cause: Cause =
      !item.has(.knows) ? .notKnowing : item.has(.conceals) ? .notWilling : .notAble
    w.circumstances[i].cause = cause
    w.circumstances[i].state.insert(.breach)
    w.countCohort(.breachesBegun, item.row, onset: item.birth)
    switch cause {
    case .notKnowing: w.countCohort(.breachesNotKnowing, item.row, onset: item.birth)
    case .notAble: w.countCohort(.breachesUnable, item.row, onset: item.birth)
    case .notWilling:
      w.countCohort(.breachesUnwilling, item.row, onset: item.birth)
      w.countCohort(.intentBegun, item.row, onset: item.birth)
      w.countCohort(.intentMissed, item.row, onset: item.birth)
    case .none: break
    }
    // Counted at the cap now and corrected when it is found: an undetected breach keeps the cap.
    w.countCohort(.detectionMonths, item.row, onset: item.birth, Calendar.detectionCap)
    w.note(.termMissed, item.row, topic: item.topic, cause: cause)
  }

  /// Corrects the time to detection from its cap to what it was.
  static func settleTimeToDetection(_ w: inout World, _ i: Int) {
    let item = w.circumstances[i]
    guard item.has(.breach) else { return }
    let months = Int64(w.month.index) - Int64(item.birth)
    guard months < Calendar.detectionCap else { return }
    w.countCohort(
      .detectionMonths, item.row, onset: item.birth, months - Calendar.detectionCap)
  }

  /// A report has come up: the books follow the truth from the next payment on.
  static func process(_ w: inout World, _ c: Context, _ item: WorkItem) {
    let i = Int(item.ref)
    let r = Int(item.row)
    w.tally.add(.reportsProcessed, month: w.month, groups: w.households.groups(r))
    guard !w.circumstances[i].has(.closed) else { return }
    w.note(.reportProcessed, item.row, topic: w.circumstances[i].topic)
    let isEnd = w.circumstances[i].has(.ending)
    if !OfficeErrors.happens(&w, c, i) { Decision.book(&w, c, i) }
    if isEnd {
      Decision.settleWithoutBreach(&w, c, i)
    } else if w.circumstances[i].has(.breach) || w.circumstances[i].has(.fromStart) {
      Decision.prepare(&w, c, i, day: item.day)
    } else {
      Decision.settleWithoutBreach(&w, c, i)
    }
  }
}
