import Chance
import Quantities

/// Part of 4. The office makes mistakes too: a report is handled and the payment does not change.
///
/// What is then paid too much is the office's own doing (art. 58(2)): a claim under the six-month rule,
/// never a fine; what is paid too little is made good. It comes out after a while, by a question of
/// the client or by a check of the office's own work.
///
/// Left out: amounts booked wrongly by a part, and mistakes to which the client owes a remark because
/// they could have been seen.
enum OfficeErrors {
  /// Whether the booking of a report goes wrong.
  static func happens(_ w: inout World, _ c: Context, _ i: Int) -> Bool {
    let p = c.parameters.reporting
    guard p.officeError > 0 else { return false }
    let item = w.circumstances[i]
    let luck = c.source.marks(
      w.households.id[Int(item.row)], .circumstanceCase, ordinal: UInt32(item.ordinal) | 6 << 20,
      time: Int32(item.birth))
    // A decision on a breach is looked at twice, and an end stops the payment by itself.
    guard item.state.isDisjoint(with: [.ending, .breach, .fromStart]), !item.topic.endsRight,
      luck.a.happens(p.officeError)
    else { return false }
    let months = 1 + Int((luck.b.exponential * p.officeErrorMonths).rounded())
    w.officeErrors.append(.init(change: Int32(i), month: Int16(Int(w.month.index) + months)))
    w.tally.add(.officeErrors, month: w.month, groups: w.households.groups(Int(item.row)))
    w.note(.misbooked, item.row, topic: item.topic)
    return true
  }

  /// Puts right what comes out this month.
  static func mend(_ w: inout World, _ c: Context) {
    let now = Int16(w.month.index)
    for error in w.officeErrors where error.month <= now {
      let i = Int(error.change)
      let item = w.circumstances[i]
      guard !item.has(.closed), !item.has(.pursued) else { continue }
      w.note(.errorMended, item.row, topic: item.topic)
      Decision.book(&w, c, i)
      Decision.settleWithoutBreach(&w, c, i)
    }
    w.officeErrors.removeAll { $0.month <= now }
  }
}
