import Law
import Quantities

extension World {
  /// Sets up the starting population.
  public mutating func settle(_ births: [Birth], law: LawInForce) {
    municipalitySize = births.count
    let first = households.count
    append(births, law: law)
    for (r, birth) in zip(first..., births) {
      households.since[r] = Int16(Int(month.index) - birth.monthsOnBenefit)
      households.applications[r] = 1
      if birth.openClaim > .zero {
        claims.append(
          Claim(
            row: Int32(r), kind: .earlier, principal: birth.openClaim.amount,
            balance: birth.openClaim.amount, origin: Int16(month.index), active: true))
        households.claimBalance[r] = birth.openClaim.amount
        ledger.claimed += birth.openClaim.amount
      }
    }
    caseloadNow = caseload
    let perceived = births.reduce(0.0) { $0 + Double($1.perceived) }
    climate.meanPerceived = births.isEmpty ? 0 : perceived / Double(births.count)
  }

  /// Opens a year: its arrivals become known (not yet to the office), what is done with is dropped.
  ///
  /// - Parameter arrives: which of the year's households apply in this world; nil for all of them.
  public mutating func openYear(
    _ window: LifeCourseWindow, law: LawInForce, arrives: [Bool]? = nil
  ) {
    arrivals = Array(repeating: [], count: 12)
    let first = households.count
    append(window.births, law: law)
    for (place, birth) in window.births.enumerated() {
      let r = first + place
      guard let arrival = birth.arrival, arrives?[place] ?? true else { continue }
      arrivals[Int(arrival.index) - window.year * 12].append(Int32(r))
    }
  }

  private mutating func append(_ births: [Birth], law: LawInForce) {
    let first = households.count
    // Room for as many in each of the years to come: the columns then move only once.
    let years = month >= Month(0) ? max(1, tally.months - Int(month.index) + 11) / 12 : 1
    households.append(births, law: law, room: births.count * years)
    for (r, birth) in zip(first..., births) {
      if let arrival = birth.arrival, arrival >= Month(0) {
        households.traits[r].insert(.cohort)
      }
    }
  }

  /// Month 0: the warm-up is over. Fixes the cohort and lets go of households that left for good.
  public mutating func startPolicy(months: Int) {
    restartObservation(months: months)
    for r in 0..<households.count where isPresent(r) { households.traits[r].insert(.cohort) }
  }

  /// Lets go of households that left for good; only before the cohort is fixed.
  ///
  /// What they still owe goes out of sight with them, the same under every policy.
  public mutating func dropLeavers() {
    let settled = areSettled
    for i in claims.indices where settled[Int(claims[i].row)] {
      ledger.outOfSight += claims[i].balance
      households.claimBalance[Int(claims[i].row)] -= claims[i].balance
      claims[i].balance = 0
    }
    // Those who stay are put together by their groups, which are then summed a run at a time.
    let staying = households.id.indices.filter { !settled[$0] }
    keep(rows: staying.puttingTogether { Int(households.cell[$0]) })
  }

  private func isPresent(_ r: Int) -> Bool {
    switch households.phase[r] {
    case .onBenefit, .suspended, .applying: true
    case .left, .notYet: false
    }
  }

  /// By row: whether the household is off benefit and nothing that is known will bring it back.
  ///
  /// Someone with an objection or a decision that waits is not settled yet.
  public var areSettled: [Bool] { areSettled(months: nil) }

  /// The same for a number of months from now, or for good.
  func areSettled(months: Int?) -> [Bool] {
    var settled = households.phase.map { $0 == .left }
    for kind in [WorkKind.objection, .decision] {
      for item in office.queues[kind.rawValue].all { settled[Int(item.row)] = false }
    }
    for item in pendingReturns
    where months.map({ Int(item.month) < Int(month.index) + $0 }) ?? true {
      settled[Int(item.row)] = false
    }
    for item in appeals { settled[Int(item.objection.row)] = false }
    return settled
  }

  private mutating func keep(rows: [Int]) {
    var newRow = [Int32](repeating: -1, count: households.count)
    for (new, old) in rows.enumerated() { newRow[old] = Int32(new) }
    households.keep(rows)
    gaps = PaymentGaps()
    renumber(rows: newRow)
  }

  /// Drops closed cases and gives the rest new places.
  mutating func dropWhatIsDone() { renumber(rows: nil) }

  private mutating func renumber(rows: [Int32]?) {
    func row(_ old: Int32) -> Int32 {
      guard let rows else { return old }
      return rows[Int(old)]
    }
    let changes = Renumbering(&circumstances) { _, it in !it.has(.closed) && row(it.row) >= 0 }
    let signalsKept = Renumbering(&signals) { _, it in it.stage != .closed && row(it.row) >= 0 }
    let claimsKept = Renumbering(&claims) { _, it in
      (it.balance > 0 || it.disputed) && row(it.row) >= 0
    }
    chainChanges(row: row)
    signals.withUnsafeMutableBufferPointer { signals in
      for i in signals.indices {
        signals[i].row = row(signals[i].row)
        signals[i].circumstance = changes.new(signals[i].circumstance)
      }
    }
    claims.withUnsafeMutableBufferPointer { claims in
      for i in claims.indices { claims[i].row = row(claims[i].row) }
    }
    for i in objections.indices where objections[i].claim >= 0 {
      objections[i].claim = claimsKept.new(objections[i].claim)
    }
    for i in appeals.indices {
      appeals[i].objection.row = row(appeals[i].objection.row)
      appeals[i].objection.claim = claimsKept.new(appeals[i].objection.claim)
    }
    appeals.removeAll { $0.objection.row < 0 }
    for i in varyingJobs.indices { varyingJobs[i].change = changes.new(varyingJobs[i].change) }
    varyingJobs.removeAll { $0.change < 0 }
    for i in officeErrors.indices { officeErrors[i].change = changes.new(officeErrors[i].change) }
    officeErrors.removeAll { $0.change < 0 }
    renumberQueues(row: row, changes: changes, signals: signalsKept, claims: claimsKept)
    for i in pendingReturns.indices { pendingReturns[i].row = row(pendingReturns[i].row) }
    pendingReturns.removeAll { $0.row < 0 }
    for i in suspensions.indices {
      suspensions[i].row = row(suspensions[i].row)
      suspensions[i].signal = signalsKept.new(suspensions[i].signal)
    }
    for i in impulses.indices { impulses[i].row = row(impulses[i].row) }
    impulses.removeAll { $0.row < 0 }
    for i in reduced.indices { reduced[i] = row(reduced[i]) }
    reduced.removeAll { $0 < 0 }
    suspensions.removeAll { $0.row < 0 }
    for i in planned.indices { planned[i].row = row(planned[i].row) }
    planned.removeAll { $0.row < 0 }
  }

  /// Tells every change its household's row and the change before it.
  private mutating func chainChanges(row: (Int32) -> Int32) {
    var latest = [Int32](repeating: -1, count: households.count)
    circumstances.withUnsafeMutableBufferPointer { changes in
      for i in changes.indices {
        let r = row(changes[i].row)
        changes[i].row = r
        changes[i].previous = latest[Int(r)]
        latest[Int(r)] = Int32(i)
      }
    }
    households.latestChange = latest
  }

  /// By position in a table of cases, whether its work still waits.
  private func isWaiting(_ kind: WorkKind, of count: Int) -> [Bool] {
    var waiting = [Bool](repeating: false, count: count)
    for item in office.queues[kind.rawValue].all { waiting[Int(item.ref)] = true }
    return waiting
  }

  private mutating func renumberQueues(
    row: (Int32) -> Int32, changes: Renumbering, signals: Renumbering, claims: Renumbering
  ) {
    let breaches = isWaiting(.workBreach, of: workBreaches.count)
    let breachesKept = Renumbering(&workBreaches) { i, _ in breaches[i] }
    let disputes = isWaiting(.objection, of: objections.count)
    let objectionsKept = Renumbering(&objections) { i, _ in disputes[i] }
    for i in workBreaches.indices { workBreaches[i].row = row(workBreaches[i].row) }
    for i in objections.indices { objections[i].row = row(objections[i].row) }
    for kind in WorkKind.allCases {
      office.queues[kind.rawValue].renumber { item in
        let new = row(item.row)
        guard new >= 0 else { return nil }
        guard item.ref >= 0 else { return (new, item.ref) }
        let ref: Int32 =
          switch kind {
          case .application, .conversation, .review: item.ref
          case .report, .prompt, .decision: changes.new(item.ref)
          case .desk, .talk, .visit, .full: signals.new(item.ref)
          case .workBreach: breachesKept.new(item.ref)
          case .objection: objectionsKept.new(item.ref)
          case .claimSetUp: claims.new(item.ref)
          }
        return ref >= 0 ? (new, ref) : nil
      }
    }
  }
}

/// New places for the elements of a table that are kept, in their old order.
private struct Renumbering {
  private var places: [Int32]

  /// Keeps the elements for which `keeps` holds, moved up in the table itself.
  init<Element>(_ table: inout [Element], keeps: (Int, Element) -> Bool) {
    var kept = 0
    let all = table.count
    places = Array(unsafeUninitializedCapacity: all) { places, count in
      table.withUnsafeMutableBufferPointer { table in
        for i in table.indices {
          let keep = keeps(i, table[i])
          places.initializeElement(at: i, to: keep ? Int32(kept) : -1)
          guard keep else { continue }
          if kept < i { table[kept] = table[i] }
          kept += 1
        }
      }
      count = all
    }
    table.removeLast(all - kept)
  }

  /// The new place, or -1 if the element was dropped.
  func new(_ old: Int32) -> Int32 { old >= 0 ? places[Int(old)] : old }
}
