import Quantities

/// 16. Counts the month as it ended: stocks, minds, queues, hours; and what everybody will feel of it.
enum Observe {
  static func play(_ w: inout World, _ c: Context) {
    countHouseholds(&w, c)
    countChanges(&w, c)
    countOffice(&w, c)
    updateClimate(&w, c)
    followState(&w, c)
  }

  /// Sums over a cell of households with the same groups.
  private struct Sums {
    var clients: Int64 = 0
    var cohort: Int64 = 0
    var stress: Int64 = 0
    var trust: Int64 = 0
    var kept: Int64 = 0
    var gained: Int64 = 0
    var perceived: Int64 = 0
    var problematic: Int64 = 0
    var problematicAll: Int64 = 0
    var claims: Int64 = 0
    var provisions: Int64 = 0
    var unused: Int64 = 0
  }

  private static func countHouseholds(_ w: inout World, _ c: Context) {
    var sums = [Sums](repeating: Sums(), count: Groups.cells)
    let p = c.parameters
    let threshold = UInt8(p.finances.problematicAccounts)
    let shift = Float(p.mind.problemDebtShift)
    let low = Float(p.mind.stressLow)
    let high = Float(p.mind.stressHigh)
    add(w.households, to: &sums, threshold: threshold, shift: shift, low: low, high: high)
    let mean = p.knowledge.meanLevel
    for cell in sums.indices where sums[cell].cohort + sums[cell].clients > 0 {
      let s = sums[cell]
      let groups = Groups(cell: cell)
      let known =
        mean.floor * Double(s.clients) * fixedUnit + mean.kept * Double(s.kept)
        + mean.gained * Double(s.gained)
      for (counter, amount) in [
        (Counter.clientMonths, s.clients), (.cohortMonths, s.cohort), (.stressFixed, s.stress),
        (.trustFixed, s.trust), (.knowledgeFixed, Int64(known.rounded())),
        (.perceivedFixed, s.perceived), (.problematicMonths, s.problematic),
        (.problematicAllMonths, s.problematicAll), (.claimsOutstandingCents, s.claims),
        (.provisionMonths, s.provisions), (.provisionUnusedMonths, s.unused),
      ] {
        w.tally.add(counter, amount, month: w.month, groups: groups)
      }
    }
    let clients = sums.reduce(0) { $0 + $1.clients }
    w.caseloadNow = Int(clients)
    let perceived = sums.reduce(0) { $0 + $1.perceived }
    if clients > 0 { w.climate.meanPerceived = Double(perceived) / Double(clients) / fixedUnit }
  }

  /// One pass over every household, the busiest of the month: its columns are all as long as there
  /// are households, so that is checked once and not for every row.
  private static func add(
    _ h: Households, to sums: inout [Sums], threshold: UInt8, shift: Float, low: Float, high: Float
  ) {
    let phases = h.phase.span
    let traits = h.traits.span
    let cells = h.cell.span
    let kept = h.knowledgeKept.span
    let gained = h.knowledgeGained.span
    let perceived = h.perceived.span
    let arrears = h.arrears.span
    let setPoints = h.setPoint.span
    let strains = h.strain.span
    let trust = h.trust.span
    let claims = h.claimBalance.span
    var sums = sums.mutableSpan
    for r in phases.indices {
      let phase = phases[unchecked: r]
      let facts = traits[unchecked: r]
      let isClient = phase == .onBenefit || phase == .suspended
      let isCohort = facts.contains(.cohort) && phase != .notYet
      guard isClient || isCohort else { continue }
      let cell = Int(cells[unchecked: r])
      if isClient {
        sums[cell].clients += 1
        sums[cell].kept += fixed(kept[unchecked: r])
        sums[cell].gained += fixed(gained[unchecked: r])
        sums[cell].perceived += fixed(perceived[unchecked: r])
      }
      guard isCohort else { continue }
      sums[cell].cohort += 1
      let accounts = arrears[unchecked: r]
      let problematic = accounts >= threshold
      let x = setPoints[unchecked: r] + strains[unchecked: r] + (problematic ? shift : 0)
      sums[cell].stress += fixed(min(high, max(low, x)))
      sums[cell].trust += fixed(trust[unchecked: r])
      let balance = claims[unchecked: r]
      if problematic { sums[cell].problematic += 1 }
      if accounts + (balance > 0 ? 1 : 0) >= threshold { sums[cell].problematicAll += 1 }
      sums[cell].claims += balance
      if facts.contains(.provisionEntitled) {
        sums[cell].provisions += 1
        if facts.contains(.provisionUnused) { sums[cell].unused += 1 }
      }
    }
  }

  /// A mind's number in whole units of 2⁻²⁰, cut towards zero.
  @inline(__always)
  private static func fixed(_ x: Float) -> Int64 { Int64(x * 0x1p20) }
  private static let fixedUnit = 0x1p20

  /// Overpayment nobody has established yet, and what established breaches no longer cost.
  private static func countChanges(_ w: inout World, _ c: Context) {
    var saved: Int64 = 0
    var undetected = [Int64](repeating: 0, count: Groups.cells)
    for i in w.circumstances.indices where !w.circumstances[i].state.contains(.closed) {
      let item = w.circumstances[i]
      let hidden = Int64(item.overpaid) + Int64(item.overpaidLate)
      if hidden > 0 { undetected[Int(w.households.cell[Int(item.row)])] += hidden }
      if item.has(.breach), item.has(.established), !item.has(.ended) {
        saved += Int64(item.booked)
      }
    }
    for cell in undetected.indices where undetected[cell] != 0 {
      w.tally.add(
        .undetectedCents, undetected[cell], month: w.month, groups: Groups(cell: cell))
    }
    w.tally.add(.netMunicipalityCents, saved, month: w.month)
  }

  private static func countOffice(_ w: inout World, _ c: Context) {
    w.tally.add(.months, month: w.month)
    var used: Int64 = 0
    var waiting = 0
    for role in Role.allCases {
      let counters = role.counters
      let spent = w.office.available[role.rawValue] - w.office.left[role.rawValue]
      used += spent
      w.tally.add(counters.used, spent, month: w.month)
      w.tally.add(counters.available, w.office.available[role.rawValue], month: w.month)
      w.tally.add(.minutesAvailable, w.office.available[role.rawValue], month: w.month)
    }
    for part in Part.allCases {
      w.tally.add(part.counter, w.office.usedByPart[part.rawValue], month: w.month)
    }
    w.tally.add(.minutesUsed, used, month: w.month)
    let cost = c.parameters.capacity.costPerHour / Calendar.minutesPerHour
    w.tally.add(
      .netMunicipalityCents,
      -Int64((Double(used) * cost * Double(Calendar.centsPerEuro)).rounded()), month: w.month)
    for kind in WorkKind.allCases {
      for item in w.office.queues[kind.rawValue].items
      where Int32(item.received) < w.month.index {
        waiting += 1
      }
      if let term = kind.legalTerm {
        for item in w.office.queues[kind.rawValue].items
        where Int(w.month.index) - Int(item.received) == term {
          w.tally.add(.casesOverTerm, month: w.month)
        }
      }
      w.office.queues[kind.rawValue].endMonth()
    }
    w.tally.add(.backlog, Int64(waiting), month: w.month)
  }

  /// The climate fades and takes in the month: it is felt from next month on.
  private static func updateClimate(_ w: inout World, _ c: Context) {
    let fade = c.parameters.mind.climatePersistence
    w.climate.recentFines *= fade
    w.climate.recentAnswers *= fade
    w.climate.recentFineSize *= fade
    if w.caseloadNow > 0 {
      let rate =
        Double(w.measuresThisMonth) * Calendar.months / Double(w.caseloadNow)
      w.climate.measureRate += (1 - fade) * (rate - w.climate.measureRate)
    }
    w.measuresThisMonth = 0
  }

  private static func followState(_ w: inout World, _ c: Context) {
    guard let id = w.journal.follows, let r = w.households.id.firstIndex(of: id),
      w.households.phase[r] != .notYet
    else { return }
    w.journal.add(
      Journal.State(
        month: w.month.index, phase: w.households.phase[r],
        stress: Float(w.stress(r, c.parameters)), trust: w.households.trust[r],
        claims: Cents(w.households.claimBalance[r]), arrears: w.households.arrears[r]))
  }
}
