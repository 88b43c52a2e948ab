import Quantities

extension World {
  /// Opens a claim; collection starts when it has been set up, and at once where income is set off.
  ///
  /// - Parameter ordinal: of the change it is about, so that no other household's claims decide the
  ///   order in which it is set up.
  mutating func addClaim(
    _ c: Context, row: Int32, kind: Claim.Kind, amount: Int64, ordinal: UInt16
  ) {
    let groups = households.groups(Int(row))
    claims.append(
      Claim(
        row: row, kind: kind, principal: amount, balance: amount, origin: Int16(month.index)))
    households.claimBalance[Int(row)] += amount
    ledger.claimed += amount
    // What is lent is no claim to recover: it does not count in what is recovered in two years.
    if kind != .loan { tally.add(.claimsAgedCents, amount, month: month, groups: groups) }
    tally.add(.netHouseholdCents, -amount, month: month, groups: groups)
    guard kind != .settlement else {
      claims[claims.count - 1].active = true
      return
    }
    enqueue(
      .claimSetUp, row: row, ref: Int32(claims.count - 1), day: 0,
      ordinal: UInt32(ordinal) << 3 | UInt32(kind.rawValue),
      minutes: c.parameters.capacity.claimMinutes
    )
  }

  /// Pays instalments on claims: a share of what is open, in millionths, or the least that is asked.
  mutating func payInstalments(
    on places: ArraySlice<Int32>, share: Int64, least: Int64, _ sums: inout Repayments
  ) {
    Self.payInstalments(
      on: places, of: &claims, &households.claimBalance, cells: households.cell,
      now: Int(month.index), share: share, least: least, &sums.aged)
  }

  /// Takes of each claim, in order, what its household has room for, cents by row.
  mutating func setOff(
    _ places: ArraySlice<Int32>, within rooms: inout [Int32], _ sums: inout Repayments
  ) {
    Self.setOff(
      places, of: &claims, &households.claimBalance, cells: households.cell,
      now: Int(month.index), within: &rooms, &sums.aged)
  }

  // The two passes are over tables of their own: whether these are shared is then asked once.

  private static func payInstalments(
    on places: ArraySlice<Int32>, of claims: inout [Claim], _ balances: inout [Int64],
    cells: [UInt8], now: Int, share: Int64, least: Int64, _ aged: inout [Int64]
  ) {
    var claims = claims.mutableSpan
    var balances = balances.mutableSpan
    var aged = aged.mutableSpan
    for place in places {
      let claim = claims[Int(place)]
      let row = Int(claim.row)
      let cents = min(claim.balance, max(least, claim.balance * share / Calendar.million))
      claims[Int(place)].balance -= cents
      balances[row] -= cents
      aged[Repayments.place(Int(cells[row]), claim.age(at: now))] += cents
    }
  }

  private static func setOff(
    _ places: ArraySlice<Int32>, of claims: inout [Claim], _ balances: inout [Int64],
    cells: [UInt8], now: Int, within rooms: inout [Int32], _ aged: inout [Int64]
  ) {
    var claims = claims.mutableSpan
    var balances = balances.mutableSpan
    var rooms = rooms.mutableSpan
    var aged = aged.mutableSpan
    for place in places {
      let claim = claims[Int(place)]
      let row = Int(claim.row)
      // Neither is negative; which is the lesser cannot be guessed.
      let cents = lesser(Int64(rooms[row]), claim.balance)
      rooms[row] -= Int32(cents)
      claims[Int(place)].balance -= cents
      balances[row] -= cents
      aged[Repayments.place(Int(cells[row]), claim.age(at: now))] += cents
    }
  }

  /// Books what was repaid this month, by cell, and what of it counts by the claim's origin.
  mutating func bookRepayments(_ sums: Repayments) {
    for cell in 0..<Groups.cells where sums.total(cell: cell) != 0 {
      let groups = Groups(cell: cell)
      let total = sums.total(cell: cell)
      ledger.repaid += total
      tally.add(.repaidCents, total, month: month, groups: groups)
      tally.add(.netMunicipalityCents, total, month: month, groups: groups)
    }
    for age in 0..<Repayments.ages {
      tally.add(.claimsRepaidAgedCents, byCell: sums.byCell(age: age), month: month - age)
    }
  }

  /// Undoes a claim after an objection: what is open lapses, what was paid is given back.
  mutating func undo(_ i: Int) {
    let claim = claims[i]
    let paid = claim.principal - claim.balance
    households.claimBalance[Int(claim.row)] -= claim.balance
    ledger.undone += claim.principal
    ledger.repaid -= paid
    claims[i].balance = 0
    claims[i].net = 0
    let groups = households.groups(Int(claim.row))
    tally.add(.undoneCents, claim.principal, month: month, groups: groups)
    tally.add(.netMunicipalityCents, -paid, month: month, groups: groups)
    tally.add(.netHouseholdCents, claim.principal, month: month, groups: groups)
  }

  /// Undoes a measure: what is left of it lapses, what it took is paid back.
  ///
  /// - Parameter amount: what the measure took or was to take in all, cents.
  mutating func giveBackMeasure(_ r: Int, amount: Int32) {
    let running =
      households.reductionUntil[r] >= Int16(month.index) ? households.reductionLeft[r] : 0
    households.reductionLeft[r] = max(0, running - amount)
    if households.reductionLeft[r] == 0 { households.reductionUntil[r] = Households.never }
    let back = Int64(min(max(0, amount - running), households.reducedSoFar[r]))
    households.reducedSoFar[r] -= Int32(back)
    ledger.reduced -= back
    ledger.paid += back
    ledger.entitled += back
    let groups = households.groups(r)
    for counter in [Counter.paidCents, .entitledCents, .netHouseholdCents] {
      tally.add(counter, back, month: month, groups: groups)
    }
  }

  /// Gives up what is open of a claim.
  mutating func writeOff(_ i: Int) {
    let claim = claims[i]
    let groups = households.groups(Int(claim.row))
    households.claimBalance[Int(claim.row)] -= claim.balance
    ledger.writtenOff += claim.balance
    tally.add(.writtenOffCents, claim.balance, month: month, groups: groups)
    tally.add(.netMunicipalityCents, -claim.balance, month: month, groups: groups)
    note(.writtenOff, claim.row, amount: claim.balance)
    claims[i].balance = 0
  }

  /// Counts a fine or measure by the first gate that had failed.
  mutating func countSanction(_ row: Int32, cause: Cause) {
    let groups = households.groups(Int(row))
    tally.add(.sanctions, month: month, groups: groups)
    switch cause {
    case .notKnowing:
      tally.add(.sanctionsNotKnowing, month: month, groups: groups)
      tally.add(.sanctionsKnowOrCan, month: month, groups: groups)
    case .notAble:
      tally.add(.sanctionsUnable, month: month, groups: groups)
      tally.add(.sanctionsKnowOrCan, month: month, groups: groups)
    case .notWilling, .none:
      tally.add(.sanctionsUnwilling, month: month, groups: groups)
    }
  }

  /// A suspicion that proves wrong costs stress and trust.
  ///
  /// - Parameter felt: how much of it is felt, as a share.
  mutating func suspectWrongly(_ row: Int32, _ c: Context, felt: Double = 1) {
    let p = c.parameters.mind
    impulses.append(Impulse(row: row, kind: .stress, size: Float(p.wronglySuspected * felt)))
    impulses.append(Impulse(row: row, kind: .trustLoss, size: Float(p.suspicionTrust * felt)))
  }

  /// A decision felt as unjust costs trust, less when it was explained.
  mutating func loseTrust(_ row: Int32, _ c: Context, explained: Double) {
    let p = c.parameters.mind
    let loss = p.trustLoss * (1 - explained * (1 - p.voiceFactor))
    impulses.append(Impulse(row: row, kind: .trustLoss, size: Float(loss)))
  }
}

/// What is repaid in a month, by cell and by the age of the claim in months.
struct Repayments {
  /// Ages told apart; what is older is one.
  static let ages = Int(Calendar.detectionCap)
  /// By age and cell; behind the ages, what is older.
  fileprivate var aged = [Int64](repeating: 0, count: (ages + 1) * Groups.cells)

  /// Where the sum of a cell and age stands.
  @inline(__always)
  fileprivate static func place(_ cell: Int, _ age: Int) -> Int {
    min(age, ages) * Groups.cells + cell
  }

  func total(cell: Int) -> Int64 {
    stride(from: cell, to: aged.count, by: Groups.cells).reduce(0) { $0 + aged[$1] }
  }

  func byCell(age: Int) -> ArraySlice<Int64> {
    aged[(age * Groups.cells)..<((age + 1) * Groups.cells)]
  }
}

extension World {
  /// Counts something of the policy cohort, in the month of its onset (this month if not given).
  ///
  /// The cohort is everyone on benefit at month 0 and every first applicant since, followed on and
  /// off benefit; a policy cannot look better by driving people out of what is counted.
  @inline(__always)
  mutating func countCohort(
    _ counter: Counter, _ row: Int32, onset: Int16? = nil, _ amount: Int64 = 1
  ) {
    guard households.traits[Int(row)].contains(.cohort) else { return }
    tally.add(
      counter, amount, month: onset.map { Month(Int32($0)) } ?? month,
      groups: households.groups(Int(row)))
  }
}
