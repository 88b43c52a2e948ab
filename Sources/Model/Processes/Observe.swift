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

  /// Sums over households with the same groups.
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
    guard w.month >= Month(0) else { return feel(w.households, &w) }
    var sums = [Sums](repeating: Sums(), count: Groups.cells)
    for run in w.households.runs { add(w.households, run.rows, c.parameters, to: &sums[run.cell]) }
    let level = c.parameters.knowledge.meanLevel
    for cell in sums.indices where sums[cell].cohort + sums[cell].clients > 0 {
      let s = sums[cell]
      let known =
        level.floor * Double(s.clients) * fixedUnit + level.kept * Double(s.kept)
        + level.gained * Double(s.gained)
      let groups = Groups(cell: cell)
      func add(_ counter: Counter, _ amount: Int64) {
        w.tally.add(counter, amount, month: w.month, groups: groups)
      }
      add(.clientMonths, s.clients)
      add(.cohortMonths, s.cohort)
      add(.stressFixed, s.stress)
      add(.trustFixed, s.trust)
      add(.knowledgeFixed, Int64(known.rounded()))
      add(.perceivedFixed, s.perceived)
      add(.problematicMonths, s.problematic)
      add(.problematicAllMonths, s.problematicAll)
      add(.claimsOutstandingCents, s.claims)
      add(.provisionMonths, s.provisions)
      add(.provisionUnusedMonths, s.unused)
    }
    share(
      clients: sums.reduce(0) { $0 + $1.clients }, perceived: sums.reduce(0) { $0 + $1.perceived },
      &w)
  }

  /// What everybody will notice of everybody else.
  private static func share(clients: Int64, perceived: Int64, _ w: inout World) {
    w.caseloadNow = Int(clients)
    if clients > 0 { w.climate.meanPerceived = Double(perceived) / Double(clients) / fixedUnit }
  }

  /// Passes over every household, the busiest of the month: without branches, since whether the
  /// next household is a client cannot be guessed; without checks, since the columns are all as
  /// long as there are households; one for clients and one for the cohort, which keeps each short.
  private static func add(
    _ h: Households, _ rows: Range<Int>, _ p: Parameters, to sums: inout Sums
  ) {
    addClients(h, rows, to: &sums)
    addCohort(h, rows, p, to: &sums)
    addProvisions(h, rows, to: &sums)
  }

  private static func addClients(_ h: Households, _ rows: Range<Int>, to sums: inout Sums) {
    let phases = h.phase.span
    let kept = h.knowledgeKept.span
    let gained = h.knowledgeGained.span
    let perceived = h.perceived.span
    var clients: Int64 = 0
    var sum = (kept: Int64(0), gained: Int64(0), perceived: Int64(0))
    for r in rows {
      let isClient = isClient(phases[unchecked: r])
      clients &+= isClient
      sum.kept &+= fixed(kept[unchecked: r]) & -isClient
      sum.gained &+= fixed(gained[unchecked: r]) & -isClient
      sum.perceived &+= fixed(perceived[unchecked: r]) & -isClient
    }
    sums.clients += clients
    sums.kept += sum.kept
    sums.gained += sum.gained
    sums.perceived += sum.perceived
  }

  private static func addCohort(
    _ h: Households, _ rows: Range<Int>, _ p: Parameters, to sums: inout Sums
  ) {
    let threshold = UInt8(p.finances.problematicAccounts)
    let shift = Float(p.mind.problemDebtShift)
    let low = Float(p.mind.stressLow)
    let high = Float(p.mind.stressHigh)
    let phases = h.phase.span
    let traits = h.traits.span
    let arrears = h.arrears.span
    let setPoints = h.setPoint.span
    let strains = h.strain.span
    let trust = h.trust.span
    let claims = h.claimBalance.span
    var cohort: Int64 = 0
    var sum = (stress: Int64(0), trust: Int64(0), claims: Int64(0))
    var debts = (problematic: Int64(0), all: Int64(0))
    for r in rows {
      let isCohort = isCohort(phases[unchecked: r], traits[unchecked: r])
      cohort &+= isCohort
      let accounts = arrears[unchecked: r]
      let problematic = isTrue(accounts >= threshold)
      let x = setPoints[unchecked: r] + strains[unchecked: r] + Float(problematic) * shift
      sum.stress &+= fixed(min(high, max(low, x))) & -isCohort
      sum.trust &+= fixed(trust[unchecked: r]) & -isCohort
      let balance = claims[unchecked: r]
      sum.claims &+= balance & -isCohort
      debts.problematic &+= problematic & isCohort
      debts.all &+=
        isTrue(accounts &+ UInt8(truncatingIfNeeded: isTrue(balance > 0)) >= threshold) & isCohort
    }
    sums.cohort += cohort
    sums.stress += sum.stress
    sums.trust += sum.trust
    sums.claims += sum.claims
    sums.problematic += debts.problematic
    sums.problematicAll += debts.all
  }

  private static func addProvisions(_ h: Households, _ rows: Range<Int>, to sums: inout Sums) {
    let phases = h.phase.span
    let traits = h.traits.span
    var entitled: Int64 = 0
    var unused: Int64 = 0
    for r in rows {
      let facts = traits[unchecked: r]
      let isEntitled =
        isTrue(facts.contains(.provisionEntitled)) & isCohort(phases[unchecked: r], facts)
      entitled &+= isEntitled
      unused &+= isTrue(facts.contains(.provisionUnused)) & isEntitled
    }
    sums.provisions += entitled
    sums.unused += unused
  }

  @inline(__always)
  private static func isClient(_ phase: Phase) -> Int64 {
    isTrue(phase == .onBenefit) | isTrue(phase == .suspended)
  }

  @inline(__always)
  private static func isCohort(_ phase: Phase, _ facts: Traits) -> Int64 {
    isTrue(facts.contains(.cohort)) & isTrue(phase != .notYet)
  }

  /// What the warm-up needs to know: nobody looks at the rest.
  private static func feel(_ h: Households, _ w: inout World) {
    let phases = h.phase.span
    let column = h.perceived.span
    var clients: Int64 = 0
    var perceived: Int64 = 0
    for r in phases.indices {
      let isClient = isClient(phases[unchecked: r])
      clients &+= isClient
      perceived &+= fixed(column[unchecked: r]) & -isClient
    }
    share(clients: clients, perceived: perceived, &w)
  }

  @inline(__always)
  private static func isTrue(_ claim: Bool) -> Int64 { claim ? 1 : 0 }

  /// A mind's number in whole units of 2⁻²⁰, to the nearest.
  ///
  /// Next to 1.5 × 2³² the last bit of a double is worth 2⁻²⁰, so adding it leaves the units in
  /// the lowest bits. Numbers below 2³⁰ come out right.
  @inline(__always)
  private static func fixed(_ x: Float) -> Int64 {
    let beside = 0x3p31
    return Int64(bitPattern: (Double(x) + beside).bitPattern)
      &- Int64(bitPattern: beside.bitPattern)
  }
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
      if let term = kind.legalTerm.map({ c.law.procedure.term($0).nearestMonths }) {
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
    w.climate.settle()
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
