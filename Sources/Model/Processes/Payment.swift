import Quantities

/// 6. The benefit is paid as the books stand; what is wrong builds up, and claims are collected.
///
/// The gap is paid minus entitled (art. 19): above zero it is overpayment, attributed to the changes
/// that cause it; below zero underpayment. Collection stays within the protected earnings
/// (*beslagvrije voet*). Every cent lands in the ledger.
///
/// Left out: holiday allowance paid out in May, earnings disregards, and attachment by other creditors.
enum Payment {
  static func play(_ w: inout World, _ c: Context) {
    gatherGaps(&w)
    payEverybody(&w)
    payWithGaps(&w, c)
    collect(&w, c)
  }

  /// Sums truth and books by household over its open changes.
  private static func gatherGaps(_ w: inout World) {
    w.gaps.begin(rows: w.households.count)
    for i in w.circumstances.indices {
      let state = w.circumstances[i].state
      guard !state.contains(.closed) else { continue }
      let truth = state.contains(.ended) ? 0 : w.circumstances[i].effect
      let booked = w.circumstances[i].booked
      if truth != 0 || booked != 0 {
        w.gaps.add(row: Int(w.circumstances[i].row), truth: truth, booked: booked)
      }
    }
    let now = Int16(w.month.index)
    w.reduced.removeAll { w.households.reductionUntil[Int($0)] < now }
    for row in w.reduced { w.gaps.add(row: Int(row), truth: 0, booked: 0) }
    for item in w.suspensions { w.gaps.add(row: Int(item.row), truth: 0, booked: 0) }
  }

  /// The norm to everyone; those with a gap are corrected below.
  private static func payEverybody(_ w: inout World) {
    var sums = [Int64](repeating: 0, count: Households.groups.count)
    var paid = [Int64](repeating: 0, count: Households.groups.count)
    for r in 0..<w.households.count where w.households.phase[r] == .onBenefit {
      if !w.gaps.touches(r) {
        sums[Int(w.households.cell[r])] += Int64(w.households.norm[r])
        paid[Int(w.households.cell[r])] += 1
      }
    }
    for cell in sums.indices where sums[cell] != 0 {
      let groups = Households.groups[cell]
      w.tally.add(.entitledMonths, paid[cell], month: w.month, groups: groups)
      w.tally.add(.netHouseholdCents, sums[cell], month: w.month, groups: groups)
      w.ledger.paid += sums[cell]
      w.ledger.entitled += sums[cell]
      w.tally.add(.paidCents, sums[cell], month: w.month, groups: groups)
      w.tally.add(.entitledCents, sums[cell], month: w.month, groups: groups)
    }
  }

  private static func payWithGaps(_ w: inout World, _ c: Context) {
    for row in w.gaps.rows {
      let r = Int(row)
      let phase = w.households.phase[r]
      guard phase == .onBenefit || phase == .suspended else { continue }
      let norm = w.households.norm[r]
      let reduction = w.takeReduction(r)
      let entitledBefore = max(0, norm - w.gaps.truth(r))
      let paidBefore = max(0, norm - w.gaps.booked(r))
      let entitled = max(0, entitledBefore - reduction)
      let paid = phase == .suspended ? 0 : max(0, paidBefore - reduction)
      let groups = w.households.groups(r)
      w.ledger.paid += Int64(paid)
      w.ledger.entitled += Int64(entitled)
      w.ledger.reduced += Int64(entitledBefore - entitled)
      w.tally.add(.paidCents, Int64(paid), month: w.month, groups: groups)
      w.tally.add(.entitledCents, Int64(entitled), month: w.month, groups: groups)
      w.tally.add(.netHouseholdCents, Int64(min(paid, entitled)), month: w.month, groups: groups)
      if entitled > 0 { w.tally.add(.entitledMonths, month: w.month, groups: groups) }
      let income = paid + max(0, w.gaps.truth(r))
      if income < norm, isBelowProtected(income, norm: norm, c) {
        w.countCohort(.belowProtectedMonths, row)
      }
      if paid > entitled {
        let gap = paid - entitled
        w.ledger.overpaid += Int64(gap)
        w.tally.add(.overpaidCents, Int64(gap), month: w.month, groups: groups)
        attribute(&w, r, overpaid: gap, c)
      } else if entitled > paid {
        let gap = entitled - paid
        w.ledger.underpaid += Int64(gap)
        w.tally.add(.underpaidCents, Int64(gap), month: w.month, groups: groups)
        w.households.shortfall[r] += gap
        let unexplained = attribute(&w, r, underpaid: gap)
        if phase == .suspended { w.households.heldBack[r] += unexplained }
      }
      if reduction > 0 { w.households.shortfall[r] += entitledBefore - entitled }
    }
  }

  /// Whether an income is below the protected part of the norm (beslagvrije voet).
  private static func isBelowProtected(_ income: Int32, norm: Int32, _ c: Context) -> Bool {
    let norm = Cents(Int64(norm))
    return Cents(Int64(income)) < norm - c.law.protectedEarnings.collectable(norm: norm)
  }

  /// Books overpayment on the changes that cause it, oldest first.
  private static func attribute(_ w: inout World, _ r: Int, overpaid: Int32, _ c: Context) {
    var left = overpaid
    bookExcess(&w, Int(w.households.latestChange[r]), &left, c)
    w.ledger.unattributed += Int64(left)
  }

  private static func bookExcess(_ w: inout World, _ i: Int, _ left: inout Int32, _ c: Context) {
    guard i >= 0 else { return }
    bookExcess(&w, Int(w.circumstances[i].previous), &left, c)
    let item = w.circumstances[i]
    let excess = (item.has(.ended) ? 0 : item.effect) - item.booked
    guard left > 0, excess > 0, !item.has(.closed) else { return }
    let part = min(excess, left)
    left -= part
    let now = Int16(w.month.index)
    let limit = c.law.recovery.sixMonthRule
    if item.has(.reported) {
      if Int(now - item.reported) > limit {
        w.circumstances[i].overpaidByOfficeLate += part
      } else {
        w.circumstances[i].overpaidByOffice += part
      }
    } else if item.signalled != Households.never && Int(now - item.signalled) > limit {
      w.circumstances[i].overpaidLate += part
    } else {
      w.circumstances[i].overpaid += part
    }
  }

  /// Books underpayment on the changes that cause it, oldest first; gives what no change explains.
  private static func attribute(_ w: inout World, _ r: Int, underpaid: Int32) -> Int32 {
    var left = underpaid
    bookShortage(&w, Int(w.households.latestChange[r]), &left)
    w.ledger.notMadeGood += Int64(left)
    return left
  }

  private static func bookShortage(_ w: inout World, _ i: Int, _ left: inout Int32) {
    guard i >= 0 else { return }
    bookShortage(&w, Int(w.circumstances[i].previous), &left)
    let item = w.circumstances[i]
    let short = item.booked - (item.has(.ended) ? 0 : item.effect)
    guard left > 0, short > 0, !item.has(.closed) else { return }
    let part = min(short, left)
    left -= part
    w.circumstances[i].underpaid += part
  }

  /// Repays claims: from the benefit within the protected earnings, or from other income.
  private static func collect(_ w: inout World, _ c: Context) {
    let now = Int16(w.month.index)
    let p = c.parameters.finances
    // Off benefit each claim is paid in instalments, a share of what is open or the least that is asked.
    let share = Int64(p.repaidOffBenefit * c.policy.sanction.collection * Double(Calendar.million))
    let least =
      Int64(p.leastInstalment * c.policy.sanction.collection) * Int64(Calendar.centsPerEuro)
    var sums = [Int64](repeating: 0, count: Households.groups.count)
    for i in w.claims.indices {
      let claim = w.claims[i]
      guard claim.balance > 0, claim.active else { continue }
      let r = Int(claim.row)
      if w.households.phase[r] == .left {
        w.repay(i, min(claim.balance, max(least, claim.balance * share / Calendar.million)), &sums)
        continue
      }
      if !w.gaps.hasRoom(r, month: now) {
        w.gaps.setRoom(r, month: now, roomForCollection(w, c, r))
      }
      let room = w.gaps.room(r)
      guard room > 0 else { continue }
      let part = min(room, claim.balance)
      w.gaps.useRoom(r, part)
      w.repay(i, part, &sums)
    }
    w.bookRepayments(sums)
  }

  /// What may be taken this month, cents.
  private static func roomForCollection(_ w: World, _ c: Context, _ r: Int) -> Int64 {
    switch w.households.phase[r] {
    case .onBenefit:
      let reduction = w.gaps.touches(r) ? Int64(w.households.reductionTaken[r]) : 0
      let room = c.law.protectedEarnings.collectable(
        norm: Cents(Int64(w.households.norm[r])), reductions: Cents(reduction))
      return room.times(c.policy.sanction.collection).amount
    default: return 0
    }
  }
}

extension World {
  /// What a measure takes off this month's benefit, cents.
  fileprivate func reductionNow(_ r: Int) -> Int32 {
    let now = Int16(month.index)
    guard households.reductionUntil[r] >= now, households.phase[r] == .onBenefit else { return 0 }
    return min(households.reduction[r], households.reductionLeft[r])
  }

  /// Takes it: over its months a measure takes what was decided, to the cent.
  fileprivate mutating func takeReduction(_ r: Int) -> Int32 {
    let amount = reductionNow(r)
    households.reductionLeft[r] -= amount
    households.reductionTaken[r] = amount
    return amount
  }
}

/// Scratch of a month's payment, by row; emptied by moving a stamp, not by clearing.
struct PaymentGaps: Sendable {
  private(set) var rows: [Int32] = []
  private var stamp: Int32 = 0
  private var stamps: [Int32] = []
  private var truths: [Int32] = []
  private var books: [Int32] = []
  private var roomMonth: [Int16] = []
  private var rooms: [Int64] = []

  mutating func begin(rows count: Int) {
    rows.removeAll(keepingCapacity: true)
    stamp &+= 1
    let more = count - stamps.count
    guard more > 0 else { return }
    stamps.append(contentsOf: repeatElement(0, count: more))
    truths.append(contentsOf: repeatElement(0, count: more))
    books.append(contentsOf: repeatElement(0, count: more))
    roomMonth.append(contentsOf: repeatElement(Households.never, count: more))
    rooms.append(contentsOf: repeatElement(0, count: more))
  }

  mutating func add(row: Int, truth: Int32, booked: Int32) {
    if stamps[row] != stamp {
      stamps[row] = stamp
      truths[row] = 0
      books[row] = 0
      rows.append(Int32(row))
    }
    truths[row] += truth
    books[row] += booked
  }

  func touches(_ row: Int) -> Bool { stamps[row] == stamp }
  func truth(_ row: Int) -> Int32 { truths[row] }
  func booked(_ row: Int) -> Int32 { books[row] }

  func hasRoom(_ row: Int, month: Int16) -> Bool { roomMonth[row] == month }
  func room(_ row: Int) -> Int64 { rooms[row] }

  mutating func setRoom(_ row: Int, month: Int16, _ cents: Int64) {
    roomMonth[row] = month
    rooms[row] = cents
  }

  mutating func useRoom(_ row: Int, _ cents: Int64) { rooms[row] -= cents }
}
