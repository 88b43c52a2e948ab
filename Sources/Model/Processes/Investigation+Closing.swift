import Chance
import Quantities

// The end of a signal's route, and what followed on it.

extension Investigation {
  /// Closes a signal, once: what it was, counts; what the register shows of it, counts beside it.
  static func close(_ w: inout World, _ c: Context, _ s: Int, _ closure: SignalClosure) {
    let signal = w.signals[s]
    guard signal.stage != .closed else { return }
    w.signals[s].stage = .closed
    count(&w, signal, closure)
    endRoute(&w, c, s, closure, at: closure == .notTakenUp ? .triage : signal.stage.onRoute)
    guard closure != .founded else { return }
    let wasLookedInto = closure.isSettled
    w.note(wasLookedInto ? .investigatedUnfounded : .signalSettled, signal.row)
    if signal.circumstance >= 0 {
      // Not proven or not taken up: it may be noticed again, from nothing.
      let i = Int(signal.circumstance)
      guard !w.circumstances[i].has(.established) else { return }
      w.circumstances[i].state.remove(.pursued)
      w.circumstances[i].unnoticed = 1
      w.circumstances[i].signalled = Households.never
    } else if wasLookedInto, signal.talked {
      w.suspectWrongly(signal.row, c)
    }
  }

  /// Closes a signal whose client has left while it waited for what was asked; -1 for none.
  static func drop(_ w: inout World, _ c: Context, _ signal: Int32) {
    if signal >= 0 { close(&w, c, Int(signal), .clientLeft) }
  }

  private static func count(_ w: inout World, _ signal: Signal, _ closure: SignalClosure) {
    let groups = w.households.groups(Int(signal.row))
    w.tally.add(.signalsClosed, month: w.month, groups: groups)
    guard closure.isSettled else { return }
    let lead = Int64(w.month.index) - Int64(signal.received)
    if lead < Calendar.leadCap {
      w.tally.add(
        .leadMonths, lead - Calendar.leadCap, month: Month(Int32(signal.received)), groups: groups)
    }
    w.tally.add(.signalsInvestigated, month: w.month, groups: groups)
    w.tally.add(.investigationsClosed, month: w.month, groups: groups)
    w.tally.add(
      closure == .founded ? .investigationsFounded : .investigationsUnfounded, month: w.month,
      groups: groups)
  }

  /// The last steps, and what the register shows of the whole.
  ///
  /// Decision and follow-up of what is founded are still to come, but their luck with the register is
  /// the signal's own; they are dated when they are there.
  private static func endRoute(
    _ w: inout World, _ c: Context, _ s: Int, _ closure: SignalClosure, at stage: RouteStage
  ) {
    let source = w.signals[s].source
    let id = w.households.id[Int(w.signals[s].row)]
    let isFounded = closure == .founded
    if isFounded {
      for later in [RouteStage.decision, .followUp, .closing] {
        w.signals[s].taken |= later.bit
        if writes(later, id, c, w.signals[s]) { w.signals[s].written |= later.bit }
      }
    } else {
      let isWritten = writes(.closing, id, c, w.signals[s])
      w.take(s, to: .closing, by: stage == .triage ? nil : stage.role, isWritten: isWritten)
    }
    w.changeRecord(of: w.signals[s]) {
      $0.closure = closure
      $0.closedAt = stage
    }
    let signal = w.signals[s]
    if signal.written == signal.taken {
      w.tally.add(.signalsTraceable, month: w.month, groups: w.households.groups(Int(signal.row)))
    }
    guard signal.isObserved else { return }
    w.tally.signals.add(.closed, source: source)
    w.tally.signals.close(closure, at: stage, source: source)
    let days = signal.daysOnRoute
    if closure.isSettled { w.tally.signals.addLead(days: days, source: source) }
    countView(&w.tally.signals, signal, closure, days: days)
  }

  /// What the register shows of a closed signal: without a record of its own, nothing.
  private static func countView(
    _ tally: inout SignalTally, _ signal: Signal, _ closure: SignalClosure, days: Int64
  ) {
    let source = signal.source
    func has(_ stage: RouteStage) -> Bool { signal.written & stage.bit != 0 }
    if signal.written == signal.taken { tally.add(.traceable, source: source) }
    guard has(.registration) else { return }
    // That something was found also shows in the decision.
    let outcome = has(.closing) || closure == .founded && has(.decision)
    tally.add(.recorded, source: source)
    if outcome { tally.add(.outcomeKnown, source: source) }
    guard has(.receipt) else { return }
    tally.add(.originKnown, source: source)
    guard outcome, closure.isSettled else { return }
    tally.add(.settledKnown, source: source)
    if closure == .founded { tally.add(.foundedKnown, source: source) }
    guard has(.closing) else { return }
    tally.add(.leadKnown, source: source)
    tally.add(.leadDaysKnown, days, source: source)
  }

  /// Whether a late step of a signal gets into the register.
  @inline(__always)
  private static func writes(
    _ stage: RouteStage, _ id: HouseholdID, _ c: Context, _ signal: Signal
  ) -> Bool {
    let mark =
      stage == .closing
      ? luck(id, c, signal, stage: 6).d
      : stage == .decision ? luck(id, c, signal, stage: 5).c : luck(id, c, signal, stage: 5).d
    return mark.happens(c.route.written(stage, signal.source))
  }

  /// A decision on what a signal brought to light is taken: the last steps of its route are dated.
  static func decided(_ w: inout World, _ c: Context, _ i: Int) {
    guard let source = w.circumstances[i].foundBy else { return }
    let change = w.circumstances[i]
    w.circumstances[i].foundBy = nil
    w.tally.signals.add(.decided, source: source)
    guard w.signalLog.isKept else { return }
    let id = w.households.id[Int(change.row)]
    let luck = [UInt32](5...6).map { stage in
      Self.luck(
        id, c, birth: change.birth, look: change.looks &- 1,
        ordinal: UInt32(change.ordinal), stage: stage)
    }
    let (month, today) = (w.month.index, w.workday(of: .incomeConsultant))
    w.signalLog.change(id, birth: change.birth, ordinal: UInt32(change.ordinal)) { record in
      // Functions keep time apart: a decision is not before what it rests on.
      let before = record.steps.last.map { $0.month == month ? $0.day : 0 } ?? 0
      record.steps += [
        (RouteStage.decision, luck[0].c), (.followUp, luck[0].d), (.closing, luck[1].d),
      ].map { stage, mark in
        SignalStep(
          stage: stage, month: month, day: max(before, today),
          isWritten: mark.happens(c.route.written(stage, source)))
      }
    }
  }
}

extension RouteStage {
  /// The function whose hours the stage takes.
  var role: Role {
    switch self {
    case .visit, .inquiry: .enforcement
    default: .incomeConsultant
    }
  }
}

extension Signal {
  /// Days from receipt to the latest step.
  var daysOnRoute: Int64 {
    let months = Int64(latest) - Int64(received)
    return months * Int64(Calendar.daysPerMonth) + Int64(latestDay) - Int64(day)
  }
}
