import Chance
import Quantities

/// Part of 12. Assistance for durable goods as a loan (bijzondere bijstand, art. 48 and 51).
///
/// A fridge or a washing machine breaks and there is no buffer: the municipality lends the money and
/// sets the instalments off against the benefit. After three years of paying the rest is forgiven.
///
/// Left out: special assistance as a gift, and loans for other ends (advances, a deposit).
enum Loans {
  static func play(_ w: inout World, _ c: Context) throws {
    let p = c.parameters.finances
    for event in c.window.candidates(.loan, in: w.month)
    where w.households.phase[Int(event.row)] == .onBenefit {
      guard try c.accepts(event, .loan, rate: p.loans / Calendar.months) else { continue }
      lend(&w, c, event)
    }
    if c.isJanuary(w.month) { forgive(&w, after: Int(p.loanMonths.rounded())) }
  }

  private static func lend(_ w: inout World, _ c: Context, _ event: LifeEvent) {
    let row = event.row
    let amount = Int64(c.rates.loanAmount(event.amount).rounded()) * Int64(Calendar.centsPerEuro)
    guard amount > 0 else { return }
    let groups = w.households.groups(Int(row))
    w.ledger.lent += amount
    w.tally.add(.loans, month: w.month, groups: groups)
    w.tally.add(.loanCents, amount, month: w.month, groups: groups)
    w.tally.add(.netMunicipalityCents, -amount, month: w.month, groups: groups)
    // What is lent is received, and owed: `addClaim` takes the debt off.
    w.tally.add(.netHouseholdCents, amount, month: w.month, groups: groups)
    w.note(.loan, row, amount: amount)
    w.addClaim(c, row: row, kind: .loan, amount: amount, ordinal: UInt16(event.ordinal))
  }

  /// Once a year the rest of old loans is forgiven.
  private static func forgive(_ w: inout World, after months: Int) {
    let now = Int(w.month.index)
    for i in w.claims.indices
    where w.claims[i].kind == .loan && w.claims[i].balance > 0
      && now - Int(w.claims[i].origin) >= months
    {
      w.writeOff(i)
    }
  }
}
