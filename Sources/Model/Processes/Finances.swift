import Chance
import Quantities

/// 12. Arrears come and go; help with debts; claims that cannot be collected are written off.
///
/// Accounts in arrears arise by bad luck, more at low effective capacity, and surely when income
/// falls short of the norm by more than can be borne. Problematic debt is a number of accounts.
/// Debt counselling clears them after a wait, and is closed to those with a claim for intent.
/// Early signals of private arrears (equal in all policies unless studied) bring some to help.
///
/// Left out: the amounts of private debts, creditors' behaviour, and guardianship.
enum Finances {
  static func play(_ w: inout World, _ c: Context) throws {
    shortages(&w, c)
    try arrears(&w, c)
    try help(&w, c)
    try Loans.play(&w, c)
    writeOff(&w, c)
  }

  /// A shortage beyond what a household can bear becomes an account in arrears.
  private static func shortages(_ w: inout World, _ c: Context) {
    let limit = Int32(c.parameters.finances.bearableShortage * Double(Calendar.centsPerEuro))
    for row in w.gaps.rows {
      let r = Int(row)
      guard w.households.shortfall[r] > limit else { continue }
      w.households.shortfall[r] = 0
      addArrear(&w, c, row)
    }
  }

  private static func addArrear(_ w: inout World, _ c: Context, _ row: Int32) {
    let r = Int(row)
    guard w.households.arrears[r] < UInt8(c.parameters.finances.mostAccounts) else { return }
    w.households.arrears[r] += 1
    if Double(w.households.arrears[r]) <= c.parameters.reporting.avoidanceAccounts {
      w.impulses.append(
        Impulse(row: row, kind: .stress, size: Float(c.parameters.mind.newArrear)))
    }
    w.note(.arrear, row)
  }

  private static func arrears(_ w: inout World, _ c: Context) throws {
    let p = c.parameters.finances
    for event in c.window.candidates(.newArrear, in: w.month) {
      let r = Int(event.row)
      guard w.households.phase[r] != .notYet else { continue }
      let usual =
        p.newArrear * (w.households.claimBalance[r] > 0 ? p.arrearWithClaim : 1)
        * Care.arrearFactor(w, c, r)
      let weakness = -p.arrearCapacity * w.effectiveCapacity(r, c)
      guard c.mayAccept(event, .newArrear, rateBelow: usual * exponentialCeiling(weakness)),
        try c.accepts(
          event, .newArrear, rate: min(usual * exponential(weakness), p.arrearCeiling))
      else { continue }
      addArrear(&w, c, event.row)
    }
    for event in c.window.candidates(.arrearResolved, in: w.month) {
      let r = Int(event.row)
      guard w.households.phase[r] != .notYet, w.households.arrears[r] > 0,
        try c.accepts(event, .arrearResolved, rate: p.arrearResolved)
      else { continue }
      w.households.arrears[r] -= 1
      w.note(.arrearCleared, event.row)
    }
  }

  private static func help(_ w: inout World, _ c: Context) throws {
    let p = c.parameters.finances
    for event in c.window.candidates(.counselling, in: w.month) {
      let r = Int(event.row)
      guard Double(w.households.arrears[r]) >= p.problematicAccounts,
        w.households.phase[r] != .notYet, !isBarred(w, r)
      else { continue }
      let counselled = w.households.traits[r].contains(.counselled)
      if counselled {
        // A later candidate ends the programme: completed with its chance, dropped out otherwise.
        guard try c.accepts(event, .counselling, rate: p.counsellingEnd) else { continue }
        w.households.traits[r].remove(.counselled)
        if event.amount.happens(p.counsellingCompleted) { w.households.arrears[r] = 0 }
        w.note(.counsellingEnded, event.row)
      } else {
        let rate = p.counsellingStart * exponential(p.helpTrust * w.trustScore(r, c.parameters))
        guard try c.accepts(event, .counselling, rate: min(rate, p.counsellingEnd)),
          event.duration.happens(p.counsellingAccepted)
        else { continue }
        start(&w, c, event.row)
      }
    }
    for event in c.window.candidates(.debtSignal, in: w.month) {
      let r = Int(event.row)
      guard w.households.arrears[r] > 0, !w.households.traits[r].contains(.counselled),
        w.households.phase[r] == .onBenefit, !isBarred(w, r),
        try c.accepts(event, .debtSignal, rate: p.debtSignals),
        event.amount.happens(c.policy.service.debtSignals * p.debtSignalReached),
        event.duration.happens(p.debtSignalAccepted)
      else { continue }
      start(&w, c, event.row)
    }
  }

  /// No arrangement while a claim is open that bars it (art. 60c).
  @inline(__always)
  private static func isBarred(_ w: World, _ r: Int) -> Bool {
    w.households.traits[r].contains(.barredFromArrangement) && w.households.claimBalance[r] > 0
      && !w.households.traits[r].contains(.counselled)
  }

  private static func start(_ w: inout World, _ c: Context, _ row: Int32) {
    w.households.traits[Int(row)].insert(.counselled)
    w.impulses.append(Impulse(row: row, kind: .stress, size: Float(c.parameters.mind.debtRelief)))
    w.note(.counsellingStarted, row)
  }

  /// Claims after the years of art. 58(7), also those without a breach, for which a municipality
  /// may be milder; the table is in order of origin.
  private static func writeOff(_ w: inout World, _ c: Context) {
    let now = Int(w.month.index)
    for i in w.claims.indices {
      guard now - Int(w.claims[i].origin) >= c.law.collection.fraudRemissionMonths else { return }
      if w.claims[i].balance > 0 { w.writeOff(i) }
    }
  }
}
