import Chance
import Quantities

/// 15. People leave: to work, for other reasons, because the right ended or was revoked; some return.
///
/// The hazard of finding work falls with duration and stress and rises with part-time work, youth
/// and, for some months, a sanction (equation 11). A job is a change that must be reported like any
/// other: the benefit runs on until the office has processed it. What draws a leaver back is drawn
/// when they leave.
///
/// A recession lowers the hazard.
///
/// Left out: vacancies, the quality of jobs, and training.
enum Exit {
  static func play(_ w: inout World, _ c: Context) throws {
    try jobs(&w, c)
    for event in c.window.candidates(.otherExit, in: w.month) {
      guard w.households.phase[Int(event.row)] == .onBenefit,
        try c.accepts(event, .otherExit, rate: c.parameters.exit.otherRate)
      else { continue }
      w.leave(event.row, .otherIncome, c)
    }
  }

  private static func jobs(_ w: inout World, _ c: Context) throws {
    let perStress = naturalLog(c.parameters.exit.stressFactor)
    let shares = Shares(c.parameters.exit)
    for event in c.window.candidates(.jobOffer, in: w.month) {
      let r = Int(event.row)
      // None of the three can be guessed, so they are asked together.
      let months = Int(w.month.index) - Int(w.households.since[r])
      let isClient = w.households.phase[r] == .onBenefit ? 1 : 0
      let seeks = w.households.openTopics[r] & Topic.job.bit == 0 ? 1 : 0
      let isLow = event.mark.uniform <= shares.share(months: months) ? 1 : 0
      guard isClient & seeks & isLow == 1,
        c.mayAccept(
          event, .jobOffer,
          rateBelow: hazard(w, c, r, perStress: perStress, exponential: exponentialCeiling)),
        try c.accepts(event, .jobOffer, rate: hazard(w, c, r, perStress: perStress))
      else { continue }
      LifeEvents.begin(
        &w, c, row: event.row, topic: .job, day: event.day,
        ordinal: UInt16(LifeEventKind.jobOffer.rawValue) << 8 | UInt16(event.ordinal),
        amount: event.amount, duration: event.duration)
    }
  }

  /// The highest hazard by duration, as shares of the highest there is: a candidate whose mark lies
  /// above its share is spared the full rule.
  private struct Shares {
    private let underOneYear: Double
    private let oneToThreeYears: Double
    private let overThreeYears: Double

    init(_ p: Parameters.Exit) {
      let highest = max(max(p.underOneYear, p.oneToThreeYears), p.overThreeYears)
      underOneYear = p.underOneYear / highest
      oneToThreeYears = p.oneToThreeYears / highest
      overThreeYears = p.overThreeYears / highest
    }

    @inline(__always)
    func share(months: Int) -> Double {
      months < 12 ? underOneYear : months < 36 ? oneToThreeYears : overThreeYears
    }
  }

  /// Hazard by duration alone.
  @inline(__always)
  private static func base(_ w: World, _ c: Context, _ r: Int) -> Double {
    let p = c.parameters.exit
    let months = Int(w.month.index) - Int(w.households.since[r])
    return months < 12 ? p.underOneYear : months < 36 ? p.oneToThreeYears : p.overThreeYears
  }

  /// Monthly hazard of work that ends the benefit.
  ///
  /// - Parameters:
  ///   - perStress: the logarithm of its factor for one SD more of stress.
  ///   - exponential: the function itself, or one that is never below it.
  @inline(__always)
  static func hazard(
    _ w: World, _ c: Context, _ r: Int, perStress: Double,
    exponential: (Double) -> Double = exponential
  ) -> Double {
    let p = c.parameters.exit
    let now = Int16(w.month.index)
    var h = base(w, c, r) * c.conditions.exits
    if w.households.traits[r].contains(.young) { h *= p.youngFactor }
    if w.households.openTopics[r] & Topic.work.bit != 0 { h *= p.partTimeFactor }
    let x = min(p.stressCeiling, max(p.stressFloor, w.stress(r, c.parameters) - p.stressCentre))
    h *= exponential(perStress * x)
    if Double(w.households.arrears[r]) >= c.parameters.finances.problematicAccounts {
      h *= p.debtFactor
    }
    if Intake.isCareFirst(w, c, r) { h *= c.parameters.inflow.careFirstExit }
    if w.households.exitBoostUntil[r] >= now { h *= Double(w.households.exitBoost[r]) }
    return h
  }

  /// Leaves because a change that ends the right is on the books.
  static func leaveFor(_ w: inout World, _ c: Context, _ i: Int) {
    let item = w.circumstances[i]
    let reason: Departure =
      switch item.topic {
      case .job: .work
      case .departure: .moved
      case .detention: .detained
      default: .studying
      }
    w.leave(item.row, reason, c)
  }

  /// Whether a change that ends the right is under way.
  static func rightHasEnded(_ w: World, _ r: Int) -> Bool {
    Topic.allCases.contains { $0.endsRight && w.households.openTopics[r] & $0.bit != 0 }
  }
}

extension World {
  /// Takes a household off benefit (or off the waiting list), and draws what may bring it back.
  mutating func leave(_ row: Int32, _ reason: Departure, _ c: Context) {
    let r = Int(row)
    let p = c.parameters.exit
    let wasClient = households.phase[r] == .onBenefit || households.phase[r] == .suspended
    households.phase[r] = .left
    households.departure[r] = reason
    let luck = c.source.marks(
      households.id[r], .application, ordinal: 2 + UInt32(reason.rawValue),
      time: Int32(households.applications[r]))
    closeChanges(row)
    households.heldBack[r] = 0
    households.traits[r].remove(.counselled)
    note(.left, row)
    let share: Double =
      switch reason {
      case .work: p.returnFromWork
      case .deterred, .rejected, .revoked: p.returnAfterLoss
      default: p.returnOther
      }
    var back: Int? = nil
    if luck.a.happens(share) {
      let months = 1 + Int((luck.b.exponential * p.returnMonths).rounded())
      back = months
      pendingReturns.append(
        PendingReturn(
          row: row, month: Int16(min(30_000, Int(month.index) + months)),
          day: UInt8(luck.c.uniform * Double(Calendar.daysPerMonth))))
    }
    guard wasClient else { return }
    let groups = households.groups(r)
    if reason == .work {
      tally.add(.exitsToWork, month: month, groups: groups)
      if back.map({ $0 > Int(p.lastingMonths) }) ?? true {
        tally.add(.exitsLasting, month: month, groups: groups)
      }
    }
  }

  /// Closes every open change of a household: what was not found by now never will be. What waits
  /// for a decision is decided all the same.
  private mutating func closeChanges(_ row: Int32) {
    var i = Int(households.latestChange[Int(row)])
    while i >= 0 {
      if circumstances[i].has(.pursued) && circumstances[i].has(.established) {
        circumstances[i].state.insert(.ended)
      } else if !circumstances[i].has(.closed) {
        forget(i)
      }
      i = Int(circumstances[i].previous)
    }
    households.openTopics[Int(row)] = 0
  }
}
