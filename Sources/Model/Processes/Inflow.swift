import Chance
import Quantities

/// 1. Applications arrive and wait for a decision at the gate.
///
/// Arrivals are exogenous: first applicants from the life course, former clients when the event that
/// drew them at their departure falls due. A decision needs complete papers; whether they come
/// depends on effective capacity, on the depth of screening and on help (`Intake` says how somebody is
/// received). Entitled people who give up are counted as harm of the gate.
///
/// Left out: the four-week search period under 27 as a separate step, advances, and applications
/// for provisions other than the benefit itself.
enum Inflow {
  static func play(_ w: inout World, _ c: Context) {
    let monthOfYear = Int(w.month.index) - c.window.year * 12
    for row in w.arrivals[monthOfYear] { apply(&w, c, row: row, day: nil) }
    let due = w.pendingReturns.filter { $0.month <= Int16(w.month.index) }
    w.pendingReturns.removeAll { $0.month <= Int16(w.month.index) }
    for item in due where w.households.phase[Int(item.row)] == .left {
      w.note(.returned, item.row)
      w.tally.add(.returns, month: w.month, groups: w.households.groups(Int(item.row)))
      w.households.traits[Int(item.row)].insert(.returner)
      apply(&w, c, row: item.row, day: item.day)
    }
  }

  /// The luck of an application: papers, right, screening, day; by its number, not by its date.
  @inline(__always)
  private static func marks(_ w: World, _ c: Context, _ row: Int32) -> Marks {
    let r = Int(row)
    return c.source.marks(
      w.households.id[r], .application, time: Int32(w.households.applications[r]))
  }

  private static func apply(_ w: inout World, _ c: Context, row: Int32, day: UInt8?) {
    let r = Int(row)
    let p = c.parameters.inflow
    w.households.phase[r] = .applying
    w.households.applications[r] &+= 1
    w.households.since[r] = Int16(w.month.index)
    w.households.departure[r] = .none
    w.tally.add(.applications, month: w.month, groups: w.households.groups(r))
    w.note(.applied, row)
    let luck = marks(w, c, row)
    let screened = luck.c.happens(c.gateScrutiny)
    let day = day ?? UInt8(luck.d.uniform * Double(Calendar.daysPerMonth))
    let reception = Intake.receive(&w, c, r)
    let minutes = p.applicationMinutes + (screened ? p.screeningMinutes : 0) + reception
    w.enqueue(.application, row: row, day: day, minutes: minutes)
  }

  /// Decides an application that has come up.
  static func decide(_ w: inout World, _ c: Context, _ item: WorkItem) {
    let row = item.row
    let r = Int(row)
    guard w.households.phase[r] == .applying else { return }
    let p = c.parameters.inflow
    let luck = marks(w, c, row)
    let screened = luck.c.happens(c.gateScrutiny)
    let groups = w.households.groups(r)
    let isReturner = w.households.traits[r].contains(.returner)
    let entitled = luck.b.happens(isReturner ? p.entitledShareReturners : p.entitledShare)

    let papers =
      p.papersBase + p.papersCapacity * w.effectiveCapacity(r, c)
      + (screened ? p.papersScreening : 0)
      + c.policy.service.informalApproach * p.papersHelp + Intake.papers(w, c, r)
    guard luck.a.happens(logit: papers) else {
      w.leave(row, .deterred, c)
      w.tally.add(.deterred, month: w.month, groups: groups)
      if entitled { w.countCohort(.lostEntitled, row) }
      w.note(.deterred, row)
      return
    }
    let screening = screened ? p.screeningFinds : p.routineFinds
    let check = c.source.marks(
      w.households.id[r], .application, ordinal: 1, time: Int32(w.households.applications[r]))
    if entitled ? check.a.happens(p.wrongRejection) : check.b.happens(screening) {
      w.leave(row, .rejected, c)
      w.tally.add(.rejections, month: w.month, groups: groups)
      if entitled { w.countCohort(.lostEntitled, row) }
      w.note(.rejected, row)
      ObjectionHandling.consider(
        &w, c, row: row, against: .rejection, claim: -1, cause: .none, misjudged: entitled,
        mark: check.c, second: check.d)
      return
    }
    grant(&w, c, row: row)
    if !entitled { LifeEvents.beginAtGrant(&w, c, row: row, luck: check) }
  }

  private static func grant(_ w: inout World, _ c: Context, row: Int32) {
    let r = Int(row)
    w.households.phase[r] = .onBenefit
    // From the month of the application; this month's payment has passed already.
    let months = Int64(w.month.index) - Int64(w.households.since[r]) + 1
    let backPay = months * Int64(w.households.norm[r])
    w.ledger.paid += backPay
    w.ledger.entitled += backPay
    w.tally.add(.paidCents, backPay, month: w.month, groups: w.households.groups(r))
    w.tally.add(.entitledCents, backPay, month: w.month, groups: w.households.groups(r))
    w.tally.add(.entitledMonths, months, month: w.month, groups: w.households.groups(r))
    w.tally.add(.netHouseholdCents, backPay, month: w.month, groups: w.households.groups(r))
    w.households.since[r] = Int16(w.month.index)
    w.households.knowledgeKept[r] = 1
    w.households.knowledgeGained[r] = 0
    Intake.begin(&w, c, row: row)
    w.tally.add(.grants, month: w.month, groups: w.households.groups(r))
    w.note(.granted, row)
  }
}
