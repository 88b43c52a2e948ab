import Chance
import Quantities

/// 7. What was paid wrongly may be noticed: file matches, tips, staff, partners, own data, authorities
/// abroad, reviews.
///
/// Each unreported change carries a threshold from birth; the hazard of being noticed that the sources
/// add (`Noticing`) is summed month by month (behaviour sheet, equation 5). Who noticed is drawn in
/// proportion to what each source added that month. False signals are candidates of the life course.
/// Checks without a signal are `Selection`'s.
///
/// Left out: intake screening as a signal (`Inflow` decides on the application itself), and signals
/// about households that have left.
enum Signals {
  static func play(_ w: inout World, _ c: Context) throws {
    notice(&w, c)
    try falseSignals(&w, c)
    try Selection.play(&w, c)
  }

  private static func notice(_ w: inout World, _ c: Context) {
    let now = Int16(w.month.index)
    let noticing = Noticing(c, month: w.month)
    let hidden = w.circumstances.places {
      $0.state.without([.reported, .established, .closed, .pursued])
    }
    for place in hidden {
      let i = Int(place)
      let item = w.circumstances[i]
      let r = Int(item.row)
      guard w.households.phase[r] == .onBenefit, now > item.birth else { continue }
      let age = Int(now - item.birth)
      let escape = noticing.escape(item, age: age, id: w.households.id[r])
      guard escape < 1 else { continue }
      let unnoticed = item.unnoticed * escape
      w.circumstances[i].unnoticed = unnoticed
      guard unnoticed < item.noticeThreshold else { continue }
      w.circumstances[i].state.insert(.pursued)
      w.circumstances[i].signalled = now
      let luck = Investigation.luck(
        w.households.id[r], c, birth: item.birth, look: item.looks, ordinal: UInt32(item.ordinal),
        stage: 7)
      receive(
        &w, c, row: item.row, circumstance: Int32(i),
        source: noticing.source(of: item, age: age, id: w.households.id[r], luck: luck.a),
        day: item.day, birth: item.birth, ordinal: UInt32(item.ordinal))
    }
  }

  private static func falseSignals(_ w: inout World, _ c: Context) throws {
    let rate =
      c.parameters.sources.falseSignals(
        alertness: c.policy.control.alertness, queries: c.policy.control.ownDataQueries)
      / Calendar.months
    for event in c.window.candidates(.falseSignal, in: w.month)
    where w.households.phase[Int(event.row)] == .onBenefit {
      guard try c.accepts(event, .falseSignal, rate: rate) else { continue }
      receive(
        &w, c, row: event.row, circumstance: -1,
        source: Noticing.senderOfFalse(c, luck: event.amount), day: event.day,
        birth: Int16(w.month.index),
        ordinal: UInt32(LifeEventKind.falseSignal.rawValue) << 8 | UInt32(event.ordinal))
    }
  }

  /// A signal comes in, is registered, and waits for someone to look at it unless triage leaves it.
  static func receive(
    _ w: inout World, _ c: Context, row: Int32, circumstance: Int32, source: SignalSource,
    day: UInt8, birth: Int16, ordinal: UInt32
  ) {
    var look: UInt8 = 0
    if circumstance >= 0 {
      look = w.circumstances[Int(circumstance)].looks
      w.circumstances[Int(circumstance)].looks &+= 1
    }
    let signal = Signal(
      row: row, circumstance: circumstance, source: source, received: Int16(w.month.index),
      day: day, birth: birth, look: look, ordinal: ordinal)
    let s = w.signals.count
    w.signals.append(signal)
    w.tally.add(.signalsReceived, month: w.month, groups: w.households.groups(Int(row)))
    w.tally.add(
      .leadMonths, Calendar.leadCap, month: w.month, groups: w.households.groups(Int(row)))
    let topic = circumstance >= 0 ? w.circumstances[Int(circumstance)].topic : nil
    w.note(.signal, row, topic: topic)
    w.openRoute(of: signal, topic: topic)
    let luck = Investigation.luck(w.households.id[Int(signal.row)], c, signal, stage: 0)
    let register = Investigation.luck(w.households.id[Int(signal.row)], c, signal, stage: 6)
    for (stage, mark) in [
      (RouteStage.receipt, luck.d), (.registration, register.b), (.triage, register.c),
    ] {
      w.take(s, to: stage, by: nil, isWritten: mark.happens(c.route.written(stage, source)))
    }
    guard luck.b.happens(c.route[.triage].share) else {
      return Investigation.close(&w, c, s, .notTakenUp)
    }
    let asksFirst =
      luck.a.happens(c.policy.control.askFirst)
      || !Investigation.luck(w.households.id[Int(signal.row)], c, signal, stage: 1).b.happens(
        c.route[.desk].share)
    w.signals[s].stage = asksFirst ? .talk : .desk
    w.enqueue(
      asksFirst ? .talk : .desk, row: row, ref: Int32(s), day: day, ordinal: ordinal,
      minutes: c.route.minutesBefore + c.route[asksFirst ? .conversation : .desk].minutes)
    w.countWork(c.route.minutesBefore, on: signal)
  }
}
