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
    let rate = c.policy.service.careIndication / Calendar.months
    let approached = try c.window.candidates(.careApproach, in: w.month).filter { event in
      let r = Int(event.row)
      return try w.households.phase[r] == .onBenefit
        && w.households.traits[r].isSuperset(of: [.provisionEntitled, .provisionUnused])
        && c.accepts(event, .careApproach, rate: rate)
    }
    // A round of approaches is made whole or not at all, so that no order of households decides.
    let minutes = Int64((p.approachMinutes * Double(approached.count)).rounded())
    let made = w.deliver(
      minutes, .careApproaches, role: .incomeConsultant, part: .service, whole: true)
    guard made > 0 else { return }
    for event in approached where event.amount.happens(p.takeUpWithHelp) { take(&w, c, event.row) }
  }

  private static func take(_ w: inout World, _ c: Context, _ row: Int32) {
    w.households.traits[Int(row)].remove(.provisionUnused)
    w.impulses.append(
      Impulse(row: row, kind: .stress, size: Float(c.parameters.care.stressRelief)))
    w.note(.provisionFound, row)
  }
}
