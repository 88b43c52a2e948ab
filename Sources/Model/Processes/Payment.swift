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
    pay(&w, c)
    collect(&w, c)
  }

  /// Sums truth and books by household over its open changes.
  private static func gatherGaps(_ w: inout World) {
    w.gaps.begin(rows: w.households.count)
    w.gaps.gather(w.circumstances)
    let now = Int16(w.month.index)
    w.reduced.removeAll { w.households.reductionUntil[Int($0)] < now }
    for row in w.reduced { w.gaps.add(row: Int(row), truth: 0, booked: 0) }
    for item in w.suspensions { w.gaps.add(row: Int(item.row), truth: 0, booked: 0) }
    w.gaps.list()
  }

  /// The month's payments over a cell of households with the same groups: whole cents, so that
  /// adding them up first and booking them once gives the same books.
  private struct Sums {
    var paid: Int64 = 0
    var entitled: Int64 = 0
    var overpaid: Int64 = 0
    var underpaid: Int64 = 0
    var netHousehold: Int64 = 0
    var entitledMonths: Int64 = 0

    /// Books what is paid and what was due, in the place of what is in the sums already.
    @inline(__always)
    mutating func add(paid: Int32, entitled: Int32, insteadOf before: Int32, isClient: Bool) {
      self.paid &+= Int64(paid &- before)
      self.entitled &+= Int64(entitled &- before)
      netHousehold &+= Int64(min(paid, entitled) &- before)
      entitledMonths &+= (entitled > 0 ? 1 : 0) &- (isClient ? 1 : 0)
      overpaid &+= Int64(max(0, paid &- entitled))
      underpaid &+= Int64(max(0, entitled &- paid))
    }
  }

  /// Pays everybody the norm, and those with a gap what the books say.
  private static func pay(_ w: inout World, _ c: Context) {
    var sums = [Sums](repeating: Sums(), count: Groups.cells)
    payNorm(w.households, &sums)
    for row in w.gaps.rows { payWithGap(&w, c, row, &sums) }
    book(&w, sums)
  }

  /// The norm to everyone on benefit.
  private static func payNorm(_ h: Households, _ sums: inout [Sums]) {
    let phases = h.phase.span
    let norms = h.norm.span
    for run in h.runs {
      var paid: Int64 = 0
      var clients: Int64 = 0
      // The columns are equally long; whether the next household is a client cannot be guessed.
      for r in run.rows {
        let isClient: Int64 = phases[unchecked: r] == .onBenefit ? 1 : 0
        paid &+= Int64(norms[unchecked: r]) & -isClient
        clients &+= isClient
      }
      sums[run.cell].paid += paid
      sums[run.cell].entitled += paid
      sums[run.cell].netHousehold += paid
      sums[run.cell].entitledMonths += clients
    }
  }

  private static func book(_ w: inout World, _ sums: [Sums]) {
    for cell in sums.indices {
      let sum = sums[cell]
      let groups = Groups(cell: cell)
      w.ledger.paid += sum.paid
      w.ledger.entitled += sum.entitled
      w.ledger.overpaid += sum.overpaid
      w.ledger.underpaid += sum.underpaid
      w.tally.add(.paidCents, sum.paid, month: w.month, groups: groups)
      w.tally.add(.entitledCents, sum.entitled, month: w.month, groups: groups)
      w.tally.add(.overpaidCents, sum.overpaid, month: w.month, groups: groups)
      w.tally.add(.underpaidCents, sum.underpaid, month: w.month, groups: groups)
      w.tally.add(.netHouseholdCents, sum.netHousehold, month: w.month, groups: groups)
      w.tally.add(.entitledMonths, sum.entitledMonths, month: w.month, groups: groups)
    }
  }

  /// What the books say instead of the norm, and what is wrong with it.
  private static func payWithGap(
    _ w: inout World, _ c: Context, _ row: Int32, _ sums: inout [Sums]
  ) {
    let r = Int(row)
    let phase = w.households.phase[r]
    guard phase == .onBenefit || phase == .suspended else { return }
    let norm = w.households.norm[r]
    let reduction = w.takeReduction(r)
    let gap = w.gaps[r]
    let entitledBefore = max(0, norm - gap.truth)
    let paidBefore = max(0, norm - gap.booked)
    let entitled = max(0, entitledBefore - reduction)
    let paid = phase == .suspended ? 0 : max(0, paidBefore - reduction)
    w.ledger.reduced += Int64(entitledBefore - entitled)
    // The norm is in the sums already, for those who are not suspended.
    let before = phase == .onBenefit ? norm : 0
    sums[Int(w.households.cell[r])].add(
      paid: paid, entitled: entitled, insteadOf: before, isClient: phase == .onBenefit)
    // The protected part of the norm (beslagvrije voet) is what may not be collected.
    if paid + max(0, gap.truth) < norm - w.households.collectable[r] {
      w.countCohort(.belowProtectedMonths, row)
    }
    if paid > entitled {
      attribute(&w, r, overpaid: paid - entitled, c)
    } else if entitled > paid {
      let shortage = entitled - paid
      w.households.shortfall[r] += shortage
      let unexplained = attribute(&w, r, underpaid: shortage)
      if phase == .suspended { w.households.heldBack[r] += unexplained }
    }
    if reduction > 0 {
      w.households.shortfall[r] += entitledBefore - entitled
      w.households.reducedSoFar[r] += entitledBefore - entitled
    }
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
    let p = c.parameters.finances
    // Off benefit each claim is paid in instalments, a share of what is open or the least that is asked.
    let collected = w.collected(c)
    let share = Int64(p.repaidOffBenefit * collected * Double(Calendar.million))
    let least = Int64(p.leastInstalment * collected) * Int64(Calendar.centsPerEuro)
    var repayments = Repayments()
    let open = OpenClaims(w.claims, w.households.phase)
    w.payInstalments(on: open.ofLeavers, share: share, least: least, &repayments)
    // First the claims that must be set off, then those that may be; the oldest first (art. 60).
    var rooms = rooms(w, c, for: open)
    w.setOff(open.byDuty, within: &rooms, &repayments)
    w.setOff(open.byChoice, within: &rooms, &repayments)
    w.bookRepayments(repayments)
  }

  /// By row, what may be taken this month from those with a claim to be set off, cents.
  private static func rooms(_ w: World, _ c: Context, for open: OpenClaims) -> [Int32] {
    var rooms = [Int32](repeating: 0, count: w.households.count)
    for places in [open.byDuty, open.byChoice] {
      for place in places {
        let r = Int(w.claims[Int(place)].row)
        rooms[r] = roomForCollection(w, c, r)
      }
    }
    return rooms
  }

  /// What may be taken this month, cents.
  @inline(__always)
  private static func roomForCollection(_ w: World, _ c: Context, _ r: Int) -> Int32 {
    var room = w.households.phase[r] == .onBenefit ? w.households.collectable[r] : 0
    let reduction = w.households.reductionTaken[r]
    if room > 0, reduction > 0, w.gaps.touches(r) {
      room = Int32(
        c.law.protectedEarnings.collectable(
          norm: Cents(Int64(w.households.norm[r])), reductions: Cents(Int64(reduction))
        ).amount)
    }
    let collected = w.collected(c)
    guard collected < 1 else { return room }
    return Int32(Cents(Int64(room)).times(collected).amount)
  }
}

/// The claims that are collected this month, by how: places in the table, in order of origin.
private struct OpenClaims {
  /// Paid in instalments, by households that left.
  let ofLeavers: ArraySlice<Int32>
  /// Set off against the benefit, by duty and by choice.
  let byDuty: ArraySlice<Int32>
  let byChoice: ArraySlice<Int32>

  /// By kind, whether the law makes it a duty: asked of every claim, so not each time of the law.
  private static let duties = Claim.Kind.allCases.map { $0.inLaw.isSetOffByDuty ? 1 : 0 }

  init(_ claims: [Claim], _ phases: [Phase]) {
    let none = [Int32](repeating: 0, count: claims.count)
    var (leavers, duty, choice) = (none, none, none)
    let (left, must, may) = Self.sort(claims, phases, &leavers, &duty, &choice)
    ofLeavers = leavers[..<left]
    byDuty = duty[..<must]
    byChoice = choice[..<may]
  }

  /// Writes each claim down in every list, since where it belongs cannot be guessed, and counts it in
  /// one at most; gives how many there are of each.
  private static func sort(
    _ claims: [Claim], _ phases: [Phase], _ leavers: inout [Int32], _ duty: inout [Int32],
    _ choice: inout [Int32]
  ) -> (Int, Int, Int) {
    var leavers = leavers.mutableSpan
    var duty = duty.mutableSpan
    var choice = choice.mutableSpan
    var (left, must, may) = (0, 0, 0)
    for i in claims.indices {
      let claim = claims[i]
      let isOpen = (claim.balance > 0 ? 1 : 0) & (claim.active ? 1 : 0)
      let hasLeft = phases[Int(claim.row)] == .left ? 1 : 0
      let isDuty = duties[Int(claim.kind.rawValue)]
      let place = Int32(truncatingIfNeeded: i)
      // No list can be longer than the table.
      leavers[unchecked: left] = place
      duty[unchecked: must] = place
      choice[unchecked: may] = place
      left &+= isOpen & hasLeft
      must &+= isOpen & (1 &- hasLeft) & isDuty
      may &+= isOpen & (1 &- hasLeft) & (1 &- isDuty)
    }
    return (left, must, may)
  }
}

extension World {
  /// The share of what may be collected that is: as the policy says, as far as there are hours.
  @inline(__always)
  fileprivate func collected(_ c: Context) -> Double {
    c.policy.sanction.collection * delivered.collection
  }

  /// What a measure takes off this month's benefit, cents.
  @inline(__always)
  fileprivate func reductionNow(_ r: Int) -> Int32 {
    let now = Int16(month.index)
    guard households.reductionUntil[r] >= now, households.phase[r] == .onBenefit else { return 0 }
    return min(households.reduction[r], households.reductionLeft[r])
  }

  /// Takes it: over its months a measure takes what was decided, to the cent.
  @inline(__always)
  fileprivate mutating func takeReduction(_ r: Int) -> Int32 {
    let amount = reductionNow(r)
    if amount != 0 { households.reductionLeft[r] -= amount }
    if amount != households.reductionTaken[r] { households.reductionTaken[r] = amount }
    return amount
  }
}

/// Scratch of a month's payment: of the rows it touches, what is taken off.
struct PaymentGaps: Sendable {
  /// What the truth and the books take off a household's norm, cents.
  struct Gap: Sendable {
    fileprivate(set) var truth: Int32 = 0
    fileprivate(set) var booked: Int32 = 0
  }

  /// The rows touched, from the first to the last: their columns are then read in passing.
  private(set) var rows: [Int32] = []
  private var touched = RowSet()
  /// By row; what stands there of earlier months counts for nothing.
  private var gaps: [Gap] = []

  mutating func begin(rows count: Int) {
    touched.empty(rows: count)
    let more = count - gaps.count
    guard more > 0 else { return }
    gaps.append(contentsOf: repeatElement(Gap(), count: more))
  }

  /// Adds what the open changes take off in truth and on the books.
  mutating func gather(_ changes: [Circumstance]) {
    let open = changes.places { $0.state.without(.closed) & ($0.truth | $0.booked != 0 ? 1 : 0) }
    for i in open {
      let change = changes[Int(i)]
      add(row: Int(change.row), truth: change.truth, booked: change.booked)
    }
  }

  @inline(__always)
  mutating func add(row: Int, truth: Int32, booked: Int32) {
    // Whether a row is new cannot be guessed: what stands there is masked instead.
    let mask: Int32 = touched.contains(row) ? -1 : 0
    touched.insert(row)
    let gap = gaps[row]
    gaps[row] = Gap(truth: gap.truth & mask + truth, booked: gap.booked & mask + booked)
  }

  mutating func list() { rows = touched.rows }

  func touches(_ row: Int) -> Bool { touched.contains(row) }
  subscript(row: Int) -> Gap { gaps[row] }
}
