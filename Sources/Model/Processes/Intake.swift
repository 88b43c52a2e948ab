import Chance
import Quantities

/// How a new client is received (part of step 1): how much attention, by which channel, on which
/// trajectory.
///
/// The office assesses capacity to act with noise. Where the policy triages, the lowest get intensive
/// attention (help with papers, an explanation for sure, a conversation some months later) and as many of
/// the highest get light attention (a letter, less help). A share, again the lowest, begins with care:
/// no work duties for some months, an offer of provisions, some relief, and slower exit to work meanwhile.
/// Who has no conversation at the start may be told by telephone; a share is checked some months later,
/// whoever they are. Everything takes hours.
///
/// Left out: an assessment of the risk that somebody breaks a rule, and clients who refuse care.
enum Intake {
  /// Decides at the application how somebody is received, and gives the minutes it takes beside the usual.
  @inline(__always)
  static func receive(_ w: inout World, _ c: Context, _ r: Int) -> Double {
    w.households.traits[r].subtract([.intensiveIntake, .lightIntake, .careFirst])
    guard c.policy.service.intakeAttention > 0 || c.policy.service.intakeTrajectory > 0 else {
      return 0
    }
    return triage(&w, c, r)
  }

  private static func triage(_ w: inout World, _ c: Context, _ r: Int) -> Double {
    let service = c.policy.service
    let normal = c.rates.standardNormal
    let assessed = assessment(w, c, r)
    if assessed < quantile(service.intakeTrajectory, normal) {
      w.households.traits[r].insert(.careFirst)
    }
    if assessed < quantile(service.intakeAttention, normal) {
      w.households.traits[r].insert(.intensiveIntake)
      return c.parameters.inflow.intensiveMinutes
    }
    if -assessed < quantile(service.intakeAttention, normal) {
      w.households.traits[r].insert(.lightIntake)
      return -c.parameters.inflow.lightMinutes
    }
    return 0
  }

  /// What the office makes of somebody's capacity to act, in standard deviations of its assessments.
  private static func assessment(_ w: World, _ c: Context, _ r: Int) -> Double {
    let reliability = c.parameters.inflow.assessmentReliability
    let capacity =
      (w.effectiveCapacity(r, c) - c.parameters.mind.capacityMean)
      / c.parameters.mind.capacitySpread
    let noise = c.rates.standardNormal(luck(w, c, r).a)
    return reliability * capacity + (1 - reliability * reliability).squareRoot() * noise
  }

  /// Below which a share of assessments lies; below everything for a share of nothing.
  private static func quantile(_ share: Double, _ normal: QuantileTable) -> Double {
    share <= 0 ? -.infinity : share >= 1 ? .infinity : normal(Mark(nearest: share))
  }

  @inline(__always)
  private static func luck(_ w: World, _ c: Context, _ r: Int, block: UInt32 = 0) -> Marks {
    c.source.marks(
      w.households.id[r], .application, ordinal: purpose | block,
      time: Int32(w.households.applications[r]))
  }

  /// Whether somebody without a conversation is told by telephone.
  @inline(__always)
  private static func isCalled(_ w: World, _ c: Context, _ r: Int) -> Bool {
    let share = c.policy.information.intakePhone
    return share > 0 && !hasConversation(w, c, r) && luck(w, c, r).b.happens(share)
  }

  @inline(__always)
  private static func hasConversation(_ w: World, _ c: Context, _ r: Int) -> Bool {
    let traits = w.households.traits[r]
    if traits.contains(.intensiveIntake) { return true }
    return !traits.contains(.lightIntake)
      && Double(w.households.reach[r]) < c.policy.information.intakeExplanation
  }

  /// What the reception adds to the log-odds that the papers come complete.
  @inline(__always)
  static func papers(_ w: World, _ c: Context, _ r: Int) -> Double {
    var logit = isCalled(w, c, r) ? c.parameters.inflow.papersPhone : 0
    let traits = w.households.traits[r]
    if traits.contains(.intensiveIntake) { logit += c.parameters.inflow.papersIntensive }
    if traits.contains(.lightIntake) { logit += c.parameters.inflow.papersLight }
    return logit
  }

  /// The start of a benefit: explanation, arrangements, care.
  static func begin(_ w: inout World, _ c: Context, row: Int32) {
    let r = Int(row)
    explain(&w, c, r)
    let traits = w.households.traits[r]
    if traits.contains(.intensiveIntake) { plan(nil, &w, c, row) }
    if c.policy.control.earlyChecks > 0,
      luck(w, c, r, block: 1).a.happens(c.policy.control.earlyChecks)
    {
      plan(Check(.lot), &w, c, row)
    }
    if traits.contains(.careFirst) { beginWithCare(&w, c, row) }
  }

  /// The duties are explained in a conversation or by telephone; without hours they are not.
  private static func explain(_ w: inout World, _ c: Context, _ r: Int) {
    func hasHours(_ minutes: Double) -> Bool { w.takeIntake(Int64(minutes)) }
    if hasConversation(w, c, r) {
      if hasHours(c.parameters.information.intakeMinutes) { return }
    } else if isCalled(w, c, r), hasHours(c.parameters.inflow.phoneMinutes) {
      w.households.knowledgeKept[r] = Float(c.parameters.inflow.phoneFactor)
      return
    }
    w.households.knowledgeKept[r] = Float(c.parameters.knowledge.unexplainedFactor)
  }

  /// Arranges a check or, for nil, a talk in the first months.
  private static func plan(_ check: Check?, _ w: inout World, _ c: Context, _ row: Int32) {
    let months = Int16(c.parameters.inflow.earlyTalkMonths.rounded())
    let day = luck(w, c, Int(row)).c.uniform * Double(Calendar.daysPerMonth)
    w.planned.append(
      PlannedContact(
        row: row, month: Int16(w.month.index) + months, day: UInt8(day), check: check))
  }

  private static func beginWithCare(_ w: inout World, _ c: Context, _ row: Int32) {
    _ = w.deliver(Int64(c.parameters.inflow.careFirstMinutes.rounded()), .careFirst)
    w.impulses.append(
      Impulse(row: row, kind: .stress, size: Float(c.parameters.inflow.careFirstRelief)))
    Care.offer(&w, c, row, luck(w, c, Int(row)).d)
  }

  /// Whether a client is in the months in which care comes before work.
  @inline(__always)
  static func isCareFirst(_ w: World, _ c: Context, _ r: Int) -> Bool {
    w.households.traits[r].contains(.careFirst)
      && Double(w.month.index) - Double(w.households.since[r])
        < c.parameters.inflow.careFirstMonths
  }

  /// Which of an application's draws: after those for what may bring a leaver back.
  private static let purpose: UInt32 = 1 << 8
}
