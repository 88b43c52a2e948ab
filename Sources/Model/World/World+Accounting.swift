import Quantities

extension World {
  /// Checks that no cent, household or hour is lost (MODEL.md section 6).
  ///
  /// - Throws: `ModelFault.accounting` naming the first account that does not balance.
  public func checkAccounts() throws {
    func balance(_ name: String, _ left: Int64, _ right: Int64) throws {
      guard left == right else {
        throw ModelFault.accounting(
          "\(name): \(left) against \(right)", month: Int(month.index) - 1)
      }
    }
    var pending: Int64 = 0
    var pendingUnder: Int64 = 0
    for item in circumstances where !item.has(.closed) {
      pending += Int64(item.overpaid) + Int64(item.overpaidLate)
      pending += Int64(item.overpaidByOffice) + Int64(item.overpaidByOfficeLate)
      pendingUnder += Int64(item.underpaid)
    }
    try balance(
      "paid less entitled", ledger.paid - ledger.entitled, ledger.overpaid - ledger.underpaid)
    try balance(
      "overpaid", ledger.overpaid, ledger.established + ledger.waived + ledger.neverFound + pending)
    try balance("overpaid without a cause", ledger.unattributed, 0)
    try balance("underpaid", ledger.underpaid, ledger.madeGood + ledger.notMadeGood + pendingUnder)
    let open = claims.reduce(Int64(0)) { $0 + $1.balance }
    try balance(
      "claims", ledger.claimed,
      ledger.repaid + ledger.undone + ledger.writtenOff + ledger.outOfSight + open)
    try balance("claims by household", open, households.claimBalance.reduce(0, +))
    for role in Role.allCases {
      let left = office.left[role.rawValue]
      guard left >= 0 || sharing.use == .replayed, left <= office.available[role.rawValue] else {
        throw ModelFault.accounting("hours of \(role)", month: Int(month.index) - 1)
      }
    }
    for role in Role.allCases {
      let used = office.available[role.rawValue] - office.left[role.rawValue]
      try balance("hours of \(role) by kind of work", used, office.book.spent(by: role))
    }
    let used = zip(office.available, office.left).reduce(Int64(0)) { $0 + $1.0 - $1.1 }
    try balance("hours by part", used, Part.allCases.reduce(0) { $0 + office.book.spent(on: $1) })
    for kind in WorkKind.allCases {
      let (activity, book) = (Activity(kind), office.book)
      try balance(
        "pieces of \(kind)", office.waitingBefore[kind.rawValue] + book[.received, activity],
        book[.done, activity] + book[.expired, activity] + book[.overtaken, activity]
          + Int64(office.queues[kind.rawValue].count))
    }
  }
}
