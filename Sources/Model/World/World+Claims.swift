import Quantities

extension World {
  /// Opens a claim; collection starts when it has been set up.
  mutating func addClaim(_ c: Context, row: Int32, kind: Claim.Kind, amount: Int64) {
    let groups = households.groups(Int(row))
    claims.append(
      Claim(
        row: row, kind: kind, principal: amount, balance: amount, origin: Int16(month.index)))
    households.claimBalance[Int(row)] += amount
    ledger.claimed += amount
    // What is lent is no claim to recover: it does not count in what is recovered in two years.
    if kind != .loan { tally.add(.claimsAgedCents, amount, month: month, groups: groups) }
    tally.add(.netHouseholdCents, -amount, month: month, groups: groups)
    enqueue(
      .claimSetUp, row: row, ref: Int32(claims.count - 1), day: 0,
      ordinal: UInt32(truncatingIfNeeded: claims.count), minutes: c.parameters.capacity.claimMinutes
    )
  }

  /// Pays off part of a claim; the month's sums by cell are booked by `bookRepayments`.
  @inline(__always)
  mutating func repay(_ i: Int, _ cents: Int64, _ sums: inout Repayments) {
    let row = Int(claims[i].row)
    claims[i].balance -= cents
    households.claimBalance[row] -= cents
    let age = claims[i].kind == .loan ? Repayments.ages : Int(month.index) - Int(claims[i].origin)
    sums.add(cents, cell: Int(households.cell[row]), age: age)
  }

  /// Books what was repaid this month, by cell, and what of it counts by the claim's origin.
  mutating func bookRepayments(_ sums: Repayments) {
    for cell in 0..<Groups.cells where sums.total(cell: cell) != 0 {
      let groups = Groups(cell: cell)
      let total = sums.total(cell: cell)
      ledger.repaid += total
      tally.add(.repaidCents, total, month: month, groups: groups)
      tally.add(.netMunicipalityCents, total, month: month, groups: groups)
      for age in 0..<Repayments.ages where sums[cell: cell, age: age] != 0 {
        tally.add(
          .claimsRepaidAgedCents, sums[cell: cell, age: age], month: month - age, groups: groups)
      }
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
  private var totals = [Int64](repeating: 0, count: Groups.cells)
  private var aged = [Int64](repeating: 0, count: Groups.cells * ages)

  @inline(__always)
  mutating func add(_ cents: Int64, cell: Int, age: Int) {
    totals[cell] += cents
    if age < Self.ages { aged[cell * Self.ages + age] += cents }
  }

  func total(cell: Int) -> Int64 { totals[cell] }
  subscript(cell cell: Int, age age: Int) -> Int64 { aged[cell * Self.ages + age] }
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
