import Chance
import Quantities

/// 11. Some decisions are disputed; what is upheld undoes what was decided; some go on to the court.
///
/// The chance of an objection is lower after an informal call; the chance that it is upheld is
/// higher where the decision misjudged its client (Awb ch. 6-7). Some of those whose objection is
/// dismissed appeal to the court (Awb ch. 8), which takes its own time and then a lawyer's hours.
///
/// Left out: objections withdrawn on the way, higher appeal, and penalties for late decisions.
enum ObjectionHandling {
  static func play(_ w: inout World, _ c: Context) {
    hear(&w, c)
    w.work(.objection, newToo: false) { w, item in decide(&w, c, item) }
  }

  /// Whether the client objects; an objection waits for a lawyer from next month on.
  ///
  /// - Parameters:
  ///   - amount: what the decision takes, cents; nothing where a claim says it.
  ///   - mark, second: the case's luck. Their last halves, which hardly weigh in the first two
  ///     questions, are the luck of the appeal.
  static func consider(
    _ w: inout World, _ c: Context, row: Int32, against: Objection.Against, claim: Int32,
    cause: Cause, misjudged: Bool, amount: Int32 = 0, mark: Mark, second: Mark
  ) {
    let p = c.parameters.objection
    let rate = p.rate * (1 - p.informalReduction * c.policy.service.informalApproach)
    guard mark.happens(misjudged ? min(1, rate * p.misjudgedFactor) : rate) else { return }
    if claim >= 0 { w.claims[Int(claim)].disputed = true }
    w.tally.add(.objections, month: w.month, groups: w.households.groups(Int(row)))
    w.note(.objection, row, cause: cause)
    file(
      &w, c,
      Objection(
        row: row, against: against, claim: claim, cause: cause, misjudged: misjudged,
        amount: amount, mark: second, appealMark: Mark(mark.word << 16),
        courtMark: Mark(second.word << 16)))
  }

  /// Puts a dispute before a lawyer.
  private static func file(_ w: inout World, _ c: Context, _ objection: Objection) {
    w.objections.append(objection)
    w.enqueue(
      .objection, row: objection.row, ref: Int32(w.objections.count - 1),
      day: UInt8(objection.mark.uniform * Double(Calendar.daysPerMonth)),
      ordinal: UInt32(objection.against.rawValue) << 16 | objection.appealMark.word >> 16,
      minutes: c.parameters.objection.minutes)
  }

  /// Appeals whose day in court has come.
  private static func hear(_ w: inout World, _ c: Context) {
    let now = Int16(w.month.index)
    for appeal in w.appeals where appeal.month <= now { file(&w, c, appeal.objection) }
    w.appeals.removeAll { $0.month <= now }
  }

  private static func decide(_ w: inout World, _ c: Context, _ item: WorkItem) {
    let objection = w.objections[Int(item.ref)]
    if objection.isAppeal {
      judge(&w, c, objection)
    } else {
      reconsider(&w, c, objection)
    }
  }

  /// The municipality's own decision on the objection.
  private static func reconsider(_ w: inout World, _ c: Context, _ objection: Objection) {
    let p = c.parameters.objection
    let groups = w.households.groups(Int(objection.row))
    let upheld = objection.mark.happens(objection.misjudged ? p.upheldMisjudged : p.upheld)
    w.tally.add(.objectionsDecided, month: w.month, groups: groups)
    if upheld {
      w.tally.add(.objectionsUpheld, month: w.month, groups: groups)
      w.note(.objectionUpheld, objection.row)
      return undo(&w, c, objection)
    }
    w.note(.objectionDismissed, objection.row)
    guard objection.appealMark.happens(p.appealRate) else {
      return settle(&w, objection)
    }
    w.tally.add(.appeals, month: w.month, groups: groups)
    w.note(.appeal, objection.row)
    var appeal = objection
    appeal.isAppeal = true
    w.appeals.append(
      .init(objection: appeal, month: Int16(w.month.index) + Int16(p.appealMonths.rounded())))
  }

  /// The court's judgment.
  private static func judge(_ w: inout World, _ c: Context, _ appeal: Objection) {
    let p = c.parameters.objection
    let groups = w.households.groups(Int(appeal.row))
    w.tally.add(.appealsDecided, month: w.month, groups: groups)
    guard appeal.courtMark.happens(appeal.misjudged ? p.appealWonMisjudged : p.appealWon) else {
      w.note(.appealDismissed, appeal.row)
      return settle(&w, appeal)
    }
    w.tally.add(.appealsWon, month: w.month, groups: groups)
    w.note(.appealWon, appeal.row)
    undo(&w, c, appeal)
  }

  /// The dispute is over and the decision stands.
  private static func settle(_ w: inout World, _ objection: Objection) {
    if objection.claim >= 0 { w.claims[Int(objection.claim)].disputed = false }
  }

  /// What was decided is undone, as if it had not been.
  private static func undo(_ w: inout World, _ c: Context, _ objection: Objection) {
    let r = Int(objection.row)
    settle(&w, objection)
    w.impulses.append(
      Impulse(row: objection.row, kind: .trustGain, size: Float(c.parameters.mind.trustGain)))
    switch objection.against {
    case .recovery:
      if objection.claim >= 0 { w.undo(Int(objection.claim)) }
    case .fine:
      if objection.claim >= 0 { w.undo(Int(objection.claim)) }
      w.households.lastFine[r] = Households.never
    case .measure:
      w.giveBackMeasure(r, amount: objection.amount)
    case .rejection:
      if w.households.phase[r] == .left, w.households.departure[r] == .rejected {
        w.pendingReturns.append(
          .init(row: objection.row, month: Int16(w.month.index) + 1, day: 0))
      }
    }
  }
}
