import Quantities

extension World {
  /// Opens a claim; collection starts when it has been set up.
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
    tally.add(.claimsAgedCents, amount, month: month, groups: groups)
    tally.add(.netHouseholdCents, -amount, month: month, groups: groups)
    enqueue(
      .claimSetUp, row: row, ref: Int32(claims.count - 1), day: 0,
      ordinal: UInt32(ordinal) << 2 | UInt32(kind.rawValue),
      minutes: c.parameters.capacity.claimMinutes
    )
  }

  /// Pays off part of a claim; the month's sums by cell are booked by `bookRepayments`.
  @inline(__always)
  mutating func repay(_ i: Int, _ cents: Int64, _ sums: inout Repayments) {
    let row = Int(claims[i].row)
    claims[i].balance -= cents
    households.claimBalance[row] -= cents
    sums.add(
      cents, cell: Int(households.cell[row]), age: Int(month.index) - Int(claims[i].origin))
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
    tally.add(
      .undoneCents, claim.principal, month: month, groups: households.groups(Int(claim.row)))
    tally.add(.netMunicipalityCents, -paid, month: month)
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
