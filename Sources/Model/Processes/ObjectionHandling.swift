import Chance
import Quantities

/// 11. Some decisions are disputed; some objections are upheld and undo what was decided.
///
/// The chance of an objection is lower after an informal call; the chance that it is upheld is
/// higher where the decision misjudged its client (Awb ch. 6-7).
///
/// Left out: appeal to the courts, objections withdrawn on the way, and penalties for late decisions.
enum ObjectionHandling {
  static func play(_ w: inout World, _ c: Context) {
    w.work(.objection, newToo: false) { w, item in decide(&w, c, item) }
  }

  /// Whether the client objects; an objection waits for a lawyer from next month on.
  static func consider(
    _ w: inout World, _ c: Context, row: Int32, against: Objection.Against, claim: Int32,
    cause: Cause, misjudged: Bool, mark: Mark, second: Mark
  ) {
    let p = c.parameters.objection
    let rate = p.rate * (1 - p.informalReduction * c.policy.service.informalApproach)
    guard mark.happens(misjudged ? min(1, rate * p.misjudgedFactor) : rate) else { return }
    w.objections.append(
      Objection(
        row: row, against: against, claim: claim, cause: cause, misjudged: misjudged, mark: second))
    if claim >= 0 { w.claims[Int(claim)].disputed = true }
    w.tally.add(.objections, month: w.month, groups: w.households.groups(Int(row)))
    w.note(.objection, row, cause: cause)
    w.enqueue(
      .objection, row: row, ref: Int32(w.objections.count - 1),
      day: UInt8(second.uniform * Double(Calendar.daysPerMonth)),
      ordinal: UInt32(against.rawValue) << 16 | (mark.word & 0xFFFF), minutes: p.minutes)
  }

  private static func decide(_ w: inout World, _ c: Context, _ item: WorkItem) {
    let objection = w.objections[Int(item.ref)]
    let p = c.parameters.objection
    let r = Int(item.row)
    if objection.claim >= 0 { w.claims[Int(objection.claim)].disputed = false }
    let upheld = objection.mark.happens(objection.misjudged ? p.upheldMisjudged : p.upheld)
    w.tally.add(.objectionsDecided, month: w.month, groups: w.households.groups(r))
    guard upheld else {
      w.note(.objectionDismissed, item.row)
      return
    }
    w.tally.add(.objectionsUpheld, month: w.month, groups: w.households.groups(r))
    w.note(.objectionUpheld, item.row)
    w.impulses.append(
      Impulse(row: item.row, kind: .trustGain, size: Float(c.parameters.mind.trustGain)))
    switch objection.against {
    case .fine, .recovery:
      if objection.claim >= 0 { w.undo(Int(objection.claim)) }
    case .measure:
      w.households.reductionUntil[r] = Households.never
    case .rejection:
      if w.households.phase[r] == .left, w.households.departure[r] == .rejected {
        w.pendingReturns.append(
          .init(row: item.row, month: Int16(w.month.index) + 1, day: item.day))
      }
    }
  }
}
