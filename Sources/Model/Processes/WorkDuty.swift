import Chance
import Law
import Quantities

/// 5. Work duties fall due; some are not met, for the same three causes.
///
/// Uniform (*geüniformeerde*) and other duties (art. 18(2), 18(4)). A duty that falls due fails when
/// it is not understood, cannot be met or is refused, in that order. What the office notices waits
/// for a decision: a measure, a warning first, or nothing when it cannot be held against the client.
///
/// Left out: the language requirement, the return in kind (*tegenprestatie*), and agreements about
/// single appointments.
enum WorkDuty {
  static func play(_ w: inout World, _ c: Context) throws {
    let p = c.parameters.workDuty
    let directed = c.policy.service.clientDirection
    let rate = p.dutiesPerMonth * (1 - directed + directed * p.directionFactor)
    for event in c.window.candidates(.workDuty, in: w.month) {
      let r = Int(event.row)
      guard w.households.phase[r] == .onBenefit, !w.households.traits[r].contains(.exempt),
        !Intake.isCareFirst(w, c, r),
        try c.accepts(event, .workDuty, rate: rate), let cause = failure(w, c, r, event)
      else { continue }
      let luck = c.source.marks(
        w.households.id[r], .workDuty, ordinal: UInt32(event.ordinal), time: w.month.index)
      guard luck.a.happens(p.noticed) else { continue }
      w.note(.dutyMissed, event.row, cause: cause)
      let ordinal = UInt16(event.ordinal)
      w.workBreaches.append(
        WorkBreach(
          row: event.row, cause: cause, uniform: luck.b.happens(p.uniformShare),
          birth: Int16(w.month.index), ordinal: ordinal))
      w.enqueue(
        .workBreach, row: event.row, ref: Int32(w.workBreaches.count - 1), day: event.day,
        ordinal: UInt32(ordinal), minutes: p.decisionMinutes)
    }
  }

  /// The first gate that fails, if one does.
  @inline(__always)
  private static func failure(_ w: World, _ c: Context, _ r: Int, _ event: LifeEvent) -> Cause? {
    let p = c.parameters.workDuty
    let capacity = w.effectiveCapacity(r, c)
    if event.amount.happens(logit: p.unknownBase - p.capacitySlope * capacity) {
      return .notKnowing
    }
    let unable = p.unableBase - p.capacitySlope * capacity
    let fails =
      w.isReminded(r, c)
      ? event.duration.happens(logistic(unable) * p.reminderFactor)
      : event.duration.happens(logit: unable)
    if fails { return .notAble }
    let refusal = c.source.marks(
      w.households.id[r], .workDuty, ordinal: UInt32(event.ordinal) | 3 << 16, time: w.month.index
    ).a
    let unwilling =
      p.unwillingBase + c.parameters.willingness.norm * Double(w.households.normStrength[r])
      + p.sanctionRate * w.climate.measureRate
    return refusal.happens(logit: unwilling) ? .notWilling : nil
  }

  /// Decides about a breach (art. 18): a measure, a warning, or nothing.
  static func decide(_ w: inout World, _ c: Context, _ item: WorkItem) {
    let breach = w.workBreaches[Int(item.ref)]
    let r = Int(item.row)
    guard w.households.phase[r] == .onBenefit else { return }
    let p = c.parameters.workDuty
    let groups = w.households.groups(r)
    let luck = c.source.marks(
      w.households.id[r], .workDuty, ordinal: UInt32(breach.ordinal) | 1 << 16,
      time: Int32(breach.birth))
    let assessed = Assessment.culpability(
      w, c, cause: breach.cause, mark: luck.a, worker: luck.d,
      hours: c.policy.sanction.assessmentHours,
      of: c.parameters.workAssessment)
    let now = Int16(w.month.index)
    let earlier = earlierBreaches(w, c, r, breach)
    let warnsFirst = luck.c.happens(c.policy.sanction.measureWarningFirst)
    let more = c.source.marks(
      w.households.id[r], .workDuty, ordinal: UInt32(breach.ordinal) | 2 << 16,
      time: Int32(breach.birth))
    let tailored = more.a.happens(c.policy.sanction.tailoring * p.hardshipShare)
    let decision = c.law.measures.decide(
      MeasureFacts(
        breach: breach.uniform ? .uniform : .other(.medium),
        isCulpable: assessed != .none && !tailored, earlierBreaches: earlier,
        norm: Cents(Int64(w.households.norm[r])),
        spreadMonths: Int(c.policy.sanction.measureSpread.rounded()), warnsFirst: warnsFirst))
    switch decision.outcome {
    case .none:
      w.tally.add(.measuresWaived, month: w.month, groups: groups)
      w.note(.measureWaived, item.row, cause: breach.cause)
    case .warning:
      w.households.lastMeasureWarning[r] = now
      boostExit(&w, r, total: p.exitAfterWarning, direct: 1, c)
      w.tally.add(.measureWarnings, month: w.month, groups: groups)
      w.note(.measureWarning, item.row, cause: breach.cause)
    case .measure:
      impose(&w, c, item.row, decision, breach: breach, repents: luck.b, groups: groups)
      ObjectionHandling.consider(
        &w, c, row: item.row, against: .measure, claim: -1, cause: breach.cause,
        misjudged: breach.cause != .notWilling && assessed == .normal,
        amount: Int32(decision.total.amount), mark: more.b, second: more.c)
    }
  }

  /// Earlier measures and warnings that make a breach a repeat.
  @inline(__always)
  private static func earlierBreaches(
    _ w: World, _ c: Context, _ r: Int, _ breach: WorkBreach
  ) -> Int {
    let last = (w.households.lastMeasure[r], w.households.lastMeasureWarning[r])
    guard last != (Households.never, Households.never) else { return 0 }
    var imposed: [Day] = []
    for month in [last.0, last.1] where month != Households.never {
      imposed.append(c.day(of: Month(Int32(month)), day: 0))
    }
    var silent = NoTrace()
    return c.law.measures.earlierBreaches(
      imposed: imposed, breach: c.day(of: Month(Int32(breach.birth)), day: 0), trace: &silent)
  }

  private static func impose(
    _ w: inout World, _ c: Context, _ row: Int32, _ decision: MeasureDecision, breach: WorkBreach,
    repents: Mark, groups: Groups
  ) {
    let r = Int(row)
    let p = c.parameters.workDuty
    var decision = decision
    w.note(.measure, row, cause: breach.cause, amount: decision.total.amount)
    // Who complies after the first month has the rest withdrawn, where the policy does so (inkeer).
    if breach.uniform, decision.monthly.second > .zero,
      repents.happens(c.policy.sanction.repentance * p.compliesAfterMonth)
    {
      decision = decision.withdrawn(afterMonths: 1)
      w.note(.measureWithdrawn, row)
    }
    let now = Int16(w.month.index)
    let months: Int16 = decision.monthly.third > .zero ? 3 : decision.monthly.second > .zero ? 2 : 1
    // A measure that still runs is added to.
    let running = w.households.reductionUntil[r] >= now ? w.households.reductionLeft[r] : 0
    if w.households.reductionUntil[r] < now {
      w.reduced.append(row)
      w.households.reducedSoFar[r] = 0
    }
    w.households.reduction[r] = Int32(decision.monthly.first.amount)
    w.households.reductionUntil[r] = now + months
    w.households.reductionLeft[r] = running + Int32(decision.total.amount)
    w.households.lastMeasure[r] = now
    boostExit(&w, r, total: p.exitAfterMeasure, direct: c.parameters.exitDirectPerTotal, c)
    w.impulses.append(Impulse(row: row, kind: .stress, size: Float(c.parameters.mind.sanction)))
    w.loseTrust(row, c, explained: 0)
    w.measuresThisMonth += 1
    w.tally.add(.measures, month: w.month, groups: groups)
    w.tally.add(
      breach.uniform ? .measuresUniform : .measuresOther, month: w.month, groups: groups)
    w.countSanction(row, cause: breach.cause)
  }

  /// Raises the chance of leaving for work for some months; weaker as sanctions are more common.
  ///
  /// - Parameters:
  ///   - total: the published effect, all ways together.
  ///   - direct: what of it does not run through stress, as a factor.
  private static func boostExit(
    _ w: inout World, _ r: Int, total: Double, direct: Double, _ c: Context
  ) {
    let p = c.parameters.workDuty
    let dimmed = exponential(-p.exitDiminishing * w.climate.measureRate / p.exitRateUnit)
    w.households.exitBoost[r] = Float((1 + (total - 1) * dimmed) * direct)
    w.households.exitBoostUntil[r] = Int16(w.month.index) + Int16(p.exitMonths.rounded())
  }
}
