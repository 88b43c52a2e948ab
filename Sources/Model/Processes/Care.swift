import Chance
import Quantities

/// 14. Provisions people have a right to and do not use; the care indication that finds them.
///
/// A household with an unused provision may find it by itself; the policy approaches a share a year.
/// Take-up lowers stress a little.
///
/// Left out: which provision it is, its amount, and the precision of the model that points people out.
enum Care {
  static func play(_ w: inout World, _ c: Context) throws {
    let p = c.parameters.care
    for event in c.window.candidates(.provision, in: w.month) {
      let r = Int(event.row)
      guard w.households.phase[r] == .onBenefit,
        w.households.traits[r].isSuperset(of: [.provisionEntitled, .provisionUnused]),
        try c.accepts(event, .provision, rate: p.ownTakeUp)
      else { continue }
      take(&w, c, event.row)
    }
    for event in c.window.candidates(.careApproach, in: w.month) {
      let r = Int(event.row)
      let rate = c.policy.service.careIndication / Calendar.months
      guard w.households.phase[r] == .onBenefit,
        w.households.traits[r].isSuperset(of: [.provisionEntitled, .provisionUnused]),
        try c.accepts(event, .careApproach, rate: rate)
      else { continue }
      let minutes = Int64(p.approachMinutes)
      guard
        w.office.takeRoutine(minutes, role: .incomeConsultant, part: .service) == minutes
      else { continue }
      if event.amount.happens(p.takeUpWithHelp) { take(&w, c, event.row) }
    }
  }

  private static func take(_ w: inout World, _ c: Context, _ row: Int32) {
    w.households.traits[Int(row)].remove(.provisionUnused)
    w.impulses.append(
      Impulse(row: row, kind: .stress, size: Float(c.parameters.care.stressRelief)))
    w.note(.provisionFound, row)
  }
}
