import Quantities

/// 16. Counts the month as it ended: stocks, minds, queues, hours; and what everybody will feel of it.
enum Observe {
  static func play(_ w: inout World, _ c: Context) {
    countHouseholds(&w, c)
    countChanges(&w, c)
    countOffice(&w, c)
    meetNeighbours(&w, c)
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
    let counted = Counted(w.households)
    for run in w.households.runs {
      addClients(w.households, run.rows, counted, to: &sums[run.cell])
      addCohort(w.households, run.rows, counted, c.parameters, to: &sums[run.cell])
    }
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

  /// By row, who is counted: every bit set, or none.
  private struct Counted {
    let clients: [UInt32]
    let cohort: [UInt32]

    init(_ h: Households) {
      clients = Self.clients(h.phase)
      let phases = h.phase.span
      let traits = h.traits.span
      cohort = [UInt32](unsafeUninitializedCapacity: phases.count) { column, count in
        for r in phases.indices {
          let isCohort = bit(.cohort, of: traits[unchecked: r])
          column.initializeElement(
            at: r, to: 0 &- (isCohort & isTrue(phases[unchecked: r] != .notYet)))
        }
        count = phases.count
      }
    }

    static func clients(_ phases: [Phase]) -> [UInt32] {
      let phases = phases.span
      return [UInt32](unsafeUninitializedCapacity: phases.count) { column, count in
        for r in phases.indices {
          let phase = phases[unchecked: r]
          column.initializeElement(
            at: r, to: 0 &- (isTrue(phase == .onBenefit) | isTrue(phase == .suspended)))
        }
        count = phases.count
      }
    }
  }

  @inline(__always)
  private static func isTrue(_ claim: Bool) -> UInt32 { claim ? 1 : 0 }

  // The sums pass over every household, the busiest of the month: a column at a time and without
  // branches, since whether the next household counts cannot be guessed (who does not is masked to
  // zero); without checks, since the columns are all as long as there are households.

  private static func addClients(
    _ h: Households, _ rows: Range<Int>, _ counted: Counted, to sums: inout Sums
  ) {
    let clients = counted.clients.span
    sums.clients += sum(clients, rows)
    sums.kept += sum(h.knowledgeKept.span, rows, where: clients)
    sums.gained += sum(h.knowledgeGained.span, rows, where: clients)
    sums.perceived += sum(h.perceived.span, rows, where: clients)
  }

  private static func addCohort(
    _ h: Households, _ rows: Range<Int>, _ counted: Counted, _ p: Parameters, to sums: inout Sums
  ) {
    let cohort = counted.cohort.span
    sums.cohort += sum(cohort, rows)
    sums.trust += sum(h.trust.span, rows, where: cohort)
    sums.stress += stress(h, rows, p, where: cohort)
    addDebts(h, rows, cohort, UInt8(p.finances.problematicAccounts), to: &sums)
    addProvisions(h, rows, cohort, to: &sums)
  }

  /// 1 if a household has this trait, otherwise 0.
  @inline(__always)
  private static func bit(_ trait: Traits, of facts: Traits) -> UInt32 {
    UInt32(facts.rawValue) >> UInt32(trait.rawValue.trailingZeroBitCount) & 1
  }

  /// 1 if there are that many accounts, otherwise 0.
  @inline(__always)
  private static func reaches(_ accounts: UInt32, _ threshold: UInt8) -> UInt32 {
    1 &- oneIf(Int32(bitPattern: accounts), isBelow: Int32(threshold))
  }

  /// How many are counted.
  private static func sum(_ counted: Span<UInt32>, _ rows: Range<Int>) -> Int64 {
    var sum: UInt32 = 0
    for r in rows { sum &+= counted[unchecked: r] & 1 }
    return Int64(sum)
  }

  /// A column over those counted, in whole units.
  private static func sum(
    _ column: Span<Float>, _ rows: Range<Int>, where counted: Span<UInt32>
  ) -> Int64 {
    var bits: Int64 = 0
    for r in rows { bits &+= besideFixed(column[unchecked: r], counted[unchecked: r]) }
    return bits &- Int64(rows.count) &* besideNothing
  }

  /// Stress over those counted, within its bounds.
  private static func stress(
    _ h: Households, _ rows: Range<Int>, _ p: Parameters, where counted: Span<UInt32>
  ) -> Int64 {
    let threshold = UInt8(p.finances.problematicAccounts)
    let shift = Float(p.mind.problemDebtShift)
    let low = Float(p.mind.stressLow)
    let high = Float(p.mind.stressHigh)
    let arrears = h.arrears.span
    let setPoints = h.setPoint.span
    let strains = h.strain.span
    var bits: Int64 = 0
    for r in rows {
      let inDebt = Float(Int32(bitPattern: reaches(UInt32(arrears[unchecked: r]), threshold)))
      let x = setPoints[unchecked: r] + strains[unchecked: r] + inDebt * shift
      bits &+= besideFixed(min(high, max(low, x)), counted[unchecked: r])
    }
    return bits &- Int64(rows.count) &* besideNothing
  }

  private static func addDebts(
    _ h: Households, _ rows: Range<Int>, _ counted: Span<UInt32>, _ threshold: UInt8,
    to sums: inout Sums
  ) {
    let arrears = h.arrears.span
    let claims = h.claimBalance.span
    var owed: Int64 = 0
    var problematic: UInt32 = 0
    var all: UInt32 = 0
    for r in rows {
      let counts = counted[unchecked: r]
      let accounts = UInt32(arrears[unchecked: r])
      let balance = claims[unchecked: r]
      owed &+= balance & Int64(Int32(bitPattern: counts))
      problematic &+= reaches(accounts, threshold) & counts
      all &+= reaches(accounts &+ isTrue(balance > 0), threshold) & counts
    }
    sums.claims += owed
    sums.problematic += Int64(problematic)
    sums.problematicAll += Int64(all)
  }

  private static func addProvisions(
    _ h: Households, _ rows: Range<Int>, _ counted: Span<UInt32>, to sums: inout Sums
  ) {
    let traits = h.traits.span
    var entitled: UInt32 = 0
    var unused: UInt32 = 0
    for r in rows {
      let facts = traits[unchecked: r]
      let isEntitled = bit(.provisionEntitled, of: facts) & counted[unchecked: r]
      entitled &+= isEntitled
      unused &+= bit(.provisionUnused, of: facts) & isEntitled
    }
    sums.provisions += Int64(entitled)
    sums.unused += Int64(unused)
  }

  /// What the warm-up needs to know: nobody looks at the rest.
  private static func feel(_ h: Households, _ w: inout World) {
    let clients = Counted.clients(h.phase)
    let all = 0..<h.count
    share(
      clients: sum(clients.span, all),
      perceived: sum(h.perceived.span, all, where: clients.span), &w)
  }

  /// A mind's number in whole units of 2⁻²⁰, to the nearest, above `besideNothing`; nothing if its
  /// household is not counted.
  ///
  /// Next to 1.5 × 2³² the last bit of a double is worth 2⁻²⁰, so adding it leaves the units in
  /// the lowest bits. Numbers below 2³⁰ come out right.
  @inline(__always)
  private static func besideFixed(_ x: Float, _ counted: UInt32) -> Int64 {
    let x = Float(bitPattern: x.bitPattern & counted)
    return Int64(bitPattern: (Double(x) + 0x3p31).bitPattern)
  }
  @inline(__always)
  private static var besideNothing: Int64 { Int64(bitPattern: 0x3p31.bitPattern) }
  private static let fixedUnit = 0x1p20

  /// Overpayment nobody has established yet, and what established breaches no longer cost.
  private static func countChanges(_ w: inout World, _ c: Context) {
    var saved: Int64 = 0
    var undetected = [Int64](repeating: 0, count: Groups.cells)
    let open = w.circumstances.places {
      // What is overpaid is never negative, so there is something if one of the two is something.
      let isHidden = $0.overpaid | $0.overpaidLate != 0 ? 1 : 0
      let isSaved = $0.state.without(.ended) & ($0.booked != 0 ? 1 : 0)
      return $0.state.without(.closed) & (isHidden | isSaved)
    }
    for place in open {
      let item = w.circumstances[Int(place)]
      undetected[Int(w.households.cell[Int(item.row)])] +=
        Int64(item.overpaid) + Int64(item.overpaidLate)
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

  /// What the clients of each neighbourhood think, to be heard there next month.
  private static func meetNeighbours(_ w: inout World, _ c: Context) {
    let number = c.parameters.population.neighbourhoodCount
    var sums = [Int64](repeating: 0, count: number)
    var clients = [Int64](repeating: 0, count: number)
    let counted = Counted.clients(w.households.phase)
    w.households.neighbourhood.withUnsafeBufferPointer { neighbourhood in
      w.households.perceived.withUnsafeBufferPointer { perceived in
        for r in counted.indices {
          let place = Int(neighbourhood[r])
          sums[place] &+= besideFixed(perceived[r], counted[r]) &- besideNothing
          clients[place] &+= Int64(counted[r] & 1)
        }
      }
    }
    w.climate.neighbours = zip(sums, clients).map { (perceived: $0, clients: $1) }
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
        knowledge: Float(w.knowledge(r, c.parameters)), perceived: w.households.perceived[r],
        claims: Cents(w.households.claimBalance[r]), arrears: w.households.arrears[r]))
  }
}
