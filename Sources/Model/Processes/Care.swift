import Chance
import Quantities

/// 14. Provisions people have a right to and do not use; who points them out, and what they bring.
///
/// A household with an unused provision may find it by itself. Staff approach a share a year of those who
/// miss one. A care indication model, where a policy has one, looks at a share of all clients a year: it
/// points out those who miss a provision with its sensitivity and others with its false alarms, and
/// everybody pointed out is approached. Take-up lowers stress, and its money makes new private
/// arrears rarer; fewer arrears weaken the need that makes people conceal. Nothing here leads to a check.
///
/// Left out: provisions that end again, income that was short before take-up, and what a model learns.
enum Care {
  static func play(_ w: inout World, _ c: Context) throws {
    let p = c.parameters.care
    for event in c.window.candidates(.provision, in: w.month) {
      let r = Int(event.row)
      guard w.households.phase[r] == .onBenefit, misses(w, r),
        try c.accepts(event, .provision, rate: p.ownTakeUp)
      else { continue }
      take(&w, c, event.row)
    }
    let rate = c.policy.service.careIndication / Calendar.months
    let approached = try c.window.candidates(.careApproach, in: w.month).filter { event in
      let r = Int(event.row)
      return try w.households.phase[r] == .onBenefit && misses(w, r)
        && c.accepts(event, .careApproach, rate: rate)
    }
    if hasHours(&w, c, for: approached.count) {
      for event in approached where event.amount.happens(p.takeUpWithHelp) {
        take(&w, c, event.row)
      }
    }
    indicate(&w, c)
  }

  /// Whether a household has a right to a provision that it does not use.
  @inline(__always)
  private static func misses(_ w: World, _ r: Int) -> Bool {
    w.households.traits[r].isSuperset(of: [.provisionEntitled, .provisionUnused])
  }

  /// A month's approaches are made whole or not at all, so that no order of households decides.
  private static func hasHours(_ w: inout World, _ c: Context, for approaches: Int) -> Bool {
    let minutes = Int64((c.parameters.care.approachMinutes * Double(approaches)).rounded())
    return w.deliver(minutes, .approaches, whole: true) > 0
  }

  /// The care indication model looks at its share of the clients.
  private static func indicate(_ w: inout World, _ c: Context) {
    let service = c.policy.service
    let rate = service.careModel / Calendar.months
    guard rate > 0 else { return }
    let rows = w.households.clients
    var flagged: [(row: Int32, takes: Bool)] = []
    c.source.eachMarks(
      .contacts, time: w.month.index, count: rows.count,
      address: { (w.households.id[Int(rows[$0])], purpose) },
      use: { i, marks in
        let chance =
          misses(w, Int(rows[i])) ? service.careSensitivity : 1 - service.careSpecificity
        guard marks.a.happens(rate), marks.b.happens(chance) else { return }
        flagged.append((rows[i], marks.c.happens(c.parameters.care.takeUpWithHelp)))
      })
    guard hasHours(&w, c, for: flagged.count) else { return }
    for (row, takes) in flagged {
      let isRight = misses(w, Int(row))
      let groups = w.households.groups(Int(row))
      w.tally.add(.careFlagged, month: w.month, groups: groups)
      if isRight {
        w.tally.add(.careFlaggedRight, month: w.month, groups: groups)
        if takes { take(&w, c, row) }
      } else if c.parameters.care.falseAlarmTrust > 0 {
        w.impulses.append(
          Impulse(row: row, kind: .trustLoss, size: Float(c.parameters.care.falseAlarmTrust)))
      }
    }
  }

  /// Points somebody out at the start: a provision that is missed is taken up as when approached.
  static func offer(_ w: inout World, _ c: Context, _ row: Int32, _ mark: Mark) {
    guard misses(w, Int(row)), mark.happens(c.parameters.care.takeUpWithHelp) else { return }
    take(&w, c, row)
  }

  private static func take(_ w: inout World, _ c: Context, _ row: Int32) {
    let r = Int(row)
    w.households.traits[r].remove(.provisionUnused)
    w.households.traits[r].insert(.provisionFound)
    w.impulses.append(
      Impulse(row: row, kind: .stress, size: Float(c.parameters.care.stressRelief)))
    let groups = w.households.groups(r)
    let cents = amount(w, c, r) * Double(Calendar.centsPerEuro)
    w.tally.add(.provisionsTaken, month: w.month, groups: groups)
    w.tally.add(.provisionCents, Int64(cents.rounded()), month: w.month, groups: groups)
    w.note(.provisionFound, row)
  }

  /// What a household's provision is worth, euros a year: which one it is belongs to its birth.
  @inline(__always)
  private static func amount(_ w: World, _ c: Context, _ r: Int) -> Double {
    let p = c.parameters.care
    let kind = c.source.marks(w.households.id[r], .disposition, ordinal: 1, time: 0).d.uniform
    if kind < p.supplementShare { return p.supplementAmount }
    if kind < p.supplementShare + p.assistanceShare { return p.assistanceAmount }
    return p.remissionAmount
  }

  /// The factor on new arrears of a household that found its provision.
  static func arrearFactor(_ w: World, _ c: Context, _ r: Int) -> Double {
    guard w.households.traits[r].contains(.provisionFound) else { return 1 }
    let p = c.parameters.care
    return power(p.arrearFactor, amount(w, c, r) / Calendar.months / p.amountUnit)
  }

  /// What a draw among contacts is for, above the ordinals of changes.
  private static let purpose: UInt32 = 3 << 20
}
