import Law
import Quantities

extension World {
  /// What the turn of the year does to claims: what is open of a breach is grossed up (art. 58(5)),
  /// because the tax paid on it can no longer be set off.
  ///
  /// Claims through no fault of the client are not grossed up: the law leaves it to the municipality.
  mutating func turnYear(_ c: Context) {
    for i in claims.indices where claims[i].net > 0 {
      grossUp(i, min(claims[i].balance, claims[i].net), c)
    }
  }

  /// Adds the tax on a net part of a claim.
  mutating func grossUp(_ i: Int, _ net: Int64, _ c: Context) {
    claims[i].net = 0
    let tax = c.law.recovery.grossedUp(Cents(net)).amount - net
    guard net > 0, tax > 0 else { return }
    let groups = households.groups(Int(claims[i].row))
    claims[i].tax += tax
    claims[i].principal += tax
    claims[i].balance += tax
    households.claimBalance[Int(claims[i].row)] += tax
    ledger.claimed += tax
    ledger.grossedUp += tax
    tally.add(.grossedUpCents, tax, month: month, groups: groups)
    tally.add(.claimsAgedCents, tax, month: Month(Int32(claims[i].origin)), groups: groups)
    tally.add(.netHouseholdCents, -tax, month: month, groups: groups)
    note(.grossedUp, claims[i].row, amount: tax)
  }
}
