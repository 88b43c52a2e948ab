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
      addMinds(w.households, run.rows, counted, c.parameters, to: &sums[run.cell])
      addFacts(w.households, run.rows, counted, c.parameters, to: &sums[run.cell])
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

  // The sums pass over every household, the busiest of the month: without branches, since whether the
  // next household counts cannot be guessed (who does not is masked to zero); without checks, since
  // the columns are all as long as there are households; and in as few loops as there are registers
  // for, since most runs are short.

  /// Knowledge and perceived detection of the clients, trust and stress of the cohort.
  private static func addMinds(
    _ h: Households, _ rows: Range<Int>, _ counted: Counted, _ p: Parameters, to sums: inout Sums
  ) {
    let (clients, cohort) = (counted.clients.span, counted.cohort.span)
    let (kept, gained, perceived) = (h.knowledgeKept.span, h.knowledgeGained.span, h.perceived.span)
    let (trust, setPoint, strain, arrears) =
      (h.trust.span, h.setPoint.span, h.strain.span, h.arrears.span)
    let threshold = UInt8(p.finances.problematicAccounts)
    let shift = Float(p.mind.problemDebtShift)
    let (low, high) = (Float(p.mind.stressLow), Float(p.mind.stressHigh))
    var known: Int64 = 0
    var learnt: Int64 = 0
    var felt: Int64 = 0
    var trusting: Int64 = 0
    var stressed: Int64 = 0
    for r in rows {
      let isClient = clients[unchecked: r]
      known &+= besideFixed(kept[unchecked: r], isClient)
      learnt &+= besideFixed(gained[unchecked: r], isClient)
      felt &+= besideFixed(perceived[unchecked: r], isClient)
      let isCohort = cohort[unchecked: r]
      trusting &+= besideFixed(trust[unchecked: r], isCohort)
      // Stress within its bounds.
      let inDebt = Float(Int32(bitPattern: reaches(UInt32(arrears[unchecked: r]), threshold)))
      let x = setPoint[unchecked: r] + strain[unchecked: r] + inDebt * shift
      stressed &+= besideFixed(min(high, max(low, x)), isCohort)
    }
    let nothing = Int64(rows.count) &* besideNothing
    sums.kept += known &- nothing
    sums.gained += learnt &- nothing
    sums.perceived += felt &- nothing
    sums.trust += trusting &- nothing
    sums.stress += stressed &- nothing
  }

  /// How many are counted; debts and provisions of the cohort.
  private static func addFacts(
    _ h: Households, _ rows: Range<Int>, _ counted: Counted, _ p: Parameters, to sums: inout Sums
  ) {
    let (clients, cohort) = (counted.clients.span, counted.cohort.span)
    let (arrears, claims, traits) = (h.arrears.span, h.claimBalance.span, h.traits.span)
    let threshold = UInt8(p.finances.problematicAccounts)
    var (present, followed): (UInt32, UInt32) = (0, 0)
    var owed: Int64 = 0
    var (problematic, all): (UInt32, UInt32) = (0, 0)
    var (entitled, unused): (UInt32, UInt32) = (0, 0)
    for r in rows {
      let counts = cohort[unchecked: r]
      present &+= clients[unchecked: r] & 1
      followed &+= counts & 1
      let accounts = UInt32(arrears[unchecked: r])
      let balance = claims[unchecked: r]
      owed &+= balance & Int64(Int32(bitPattern: counts))
      problematic &+= reaches(accounts, threshold) & counts
      all &+= reaches(accounts &+ isTrue(balance > 0), threshold) & counts
      let facts = traits[unchecked: r]
      let isEntitled = bit(.provisionEntitled, of: facts) & counts
      entitled &+= isEntitled
      unused &+= bit(.provisionUnused, of: facts) & isEntitled
    }
    sums.clients += Int64(present)
    sums.cohort += Int64(followed)
    sums.claims += owed
    sums.problematic += Int64(problematic)
    sums.problematicAll += Int64(all)
    sums.provisions += Int64(entitled)
    sums.unused += Int64(unused)
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
    var cost = 0.0
    var backlog: Int64 = 0
    for role in Role.allCases {
      let counters = role.counters
      let spent = w.office.available[role.rawValue] - w.office.left[role.rawValue]
      used += spent
      cost += Double(spent) / Calendar.minutesPerHour * c.parameters.capacity.costPerHour(of: role)
      w.tally.add(counters.used, spent, month: w.month)
      w.tally.add(counters.available, w.office.available[role.rawValue], month: w.month)
      w.tally.add(.minutesAvailable, w.office.available[role.rawValue], month: w.month)
    }
    for part in Part.allCases {
      w.tally.add(part.counter, w.office.book.spent(on: part), month: w.month)
    }
    w.tally.add(.minutesUsed, used, month: w.month)
    w.tally.add(
      .netMunicipalityCents, -Int64((cost * Double(Calendar.centsPerEuro)).rounded()),
      month: w.month)
    for kind in WorkKind.allCases {
      let old = countWaiting(kind, &w, c)
      backlog += old
      w.office.queues[kind.rawValue].endMonth()
    }
    w.tally.add(.backlog, backlog, month: w.month)
    w.tally.add(w.office.book, month: w.month)
  }

  /// Counts what waits of a kind; gives the pieces that came in before this month.
  private static func countWaiting(_ kind: WorkKind, _ w: inout World, _ c: Context) -> Int64 {
    let term = kind.legalTerm.map { c.law.procedure.term($0).nearestMonths }
    var backlog: Int64 = 0
    var late: Int64 = 0
    for item in w.office.queues[kind.rawValue].items {
      let waited = Int(w.month.index) - Int(item.received)
      if waited > 0 { backlog += 1 }
      if waited == term { late += 1 }
    }
    w.tally.add(.casesOverTerm, late, month: w.month)
    let queue = w.office.queues[kind.rawValue]
    w.office.book.add(.overTerm, Activity(kind), late)
    w.office.book.add(.backlog, Activity(kind), backlog)
    w.office.book.add(.waiting, Activity(kind), Int64(queue.count))
    w.office.book.add(.minutesWaiting, Activity(kind), queue.minutesWaiting)
    return backlog
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
