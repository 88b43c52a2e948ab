import Chance
import Quantities

/// 7. What was paid wrongly may be noticed: file matches, tips, staff, partners, own data, reviews.
///
/// Each unreported change carries a threshold from birth; its hazard of being noticed, by topic,
/// adds up month by month (behaviour sheet, equation 5). Matches are handled in rounds.
/// False signals are candidates of the life course. Checks without a signal are `Selection`'s.
///
/// Left out: signals about households that have left.
enum Signals {
  static func play(_ w: inout World, _ c: Context) throws {
    notice(&w, c)
    try falseSignals(&w, c)
    try Selection.play(&w, c)
  }

  private static func notice(_ w: inout World, _ c: Context) {
    let now = Int16(w.month.index)
    let interval = max(1, Int(c.policy.control.matchInterval.rounded()))
    let round = (Int(w.month.index) + Calendar.offset) % interval == 0
    let d = c.parameters.detection
    let matched = Topic.allCases.map(d.isMatched)
    let escapes = Topic.allCases.map { escape(of: $0, c) }
    let hidden = w.circumstances.places {
      $0.state.without([.reported, .established, .closed, .pursued])
    }
    for place in hidden {
      let i = Int(place)
      let item = w.circumstances[i]
      guard w.households.phase[Int(item.row)] == .onBenefit, now > item.birth
      else { continue }
      let topic = Int(item.topic.rawValue)
      if matched[topic] && now - item.birth <= Int16(d.matchLag) { continue }
      let unnoticed =
        item.unnoticed * (item.has(.ended) ? escapes[topic].ended : escapes[topic].running)
      w.circumstances[i].unnoticed = unnoticed
      if unnoticed < item.noticeThreshold, !matched[topic] || round {
        w.circumstances[i].state.insert(.pursued)
        w.circumstances[i].signalled = now
        let source: SignalSource = matched[topic] ? .fileMatch : source(of: item)
        receive(
          &w, c, row: item.row, circumstance: Int32(i), source: source, day: item.day,
          birth: item.birth, ordinal: UInt32(item.ordinal))
      }
    }
  }

  /// Probability that a change of this topic escapes notice for a month, while it lasts and after.
  private static func escape(of topic: Topic, _ c: Context) -> (running: Float, ended: Float) {
    let d = c.parameters.detection
    var hazard = d.hazard(topic)
    if !d.isMatched(topic) {
      hazard *= c.policy.control.alertness * (1 + d.ownDataGain * c.policy.control.ownDataQueries)
    }
    return (Float(exponential(-hazard)), Float(exponential(-hazard * d.afterEnd)))
  }

  /// Who noticed: by the case's own luck.
  private static func source(of item: Circumstance) -> SignalSource {
    switch item.concealMark.word & 3 {
    case 0: .tip
    case 1: .partner
    case 2: .ownData
    default: .staff
    }
  }

  private static func falseSignals(_ w: inout World, _ c: Context) throws {
    let d = c.parameters.detection
    let rate =
      (d.falseMatches + d.falseHuman * c.policy.control.alertness
        + d.falseOwnData * c.policy.control.ownDataQueries) / Calendar.months
    for event in c.window.candidates(.falseSignal, in: w.month)
    where w.households.phase[Int(event.row)] == .onBenefit {
      guard try c.accepts(event, .falseSignal, rate: rate) else { continue }
      let matched = event.amount.uniform < d.falseMatches / (d.falseMatches + d.falseHuman)
      receive(
        &w, c, row: event.row, circumstance: -1, source: matched ? .fileMatch : .tip,
        day: event.day, birth: Int16(w.month.index),
        ordinal: UInt32(LifeEventKind.falseSignal.rawValue) << 8 | UInt32(event.ordinal))
    }
  }

  /// A signal comes in and waits for someone to look at it.
  static func receive(
    _ w: inout World, _ c: Context, row: Int32, circumstance: Int32, source: SignalSource,
    day: UInt8, birth: Int16, ordinal: UInt32
  ) {
    var look: UInt8 = 0
    if circumstance >= 0 {
      look = w.circumstances[Int(circumstance)].looks
      w.circumstances[Int(circumstance)].looks &+= 1
    }
    var signal = Signal(
      row: row, circumstance: circumstance, source: source, received: Int16(w.month.index),
      day: day, birth: birth, look: look, ordinal: ordinal)
    let luck = Investigation.luck(w, c, signal, stage: 0)
    if luck.d.happens(c.parameters.detection.registeredReceipt) { signal.registered += 1 }
    let asksFirst = luck.a.happens(c.policy.control.askFirst)
    signal.stage = asksFirst ? .talk : .desk
    w.signals.append(signal)
    w.tally.add(.signalsReceived, month: w.month, groups: w.households.groups(Int(row)))
    w.tally.add(
      .leadMonths, Calendar.leadCap, month: w.month, groups: w.households.groups(Int(row)))
    let topic = circumstance >= 0 ? w.circumstances[Int(circumstance)].topic : nil
    w.note(.signal, row, topic: topic)
    w.enqueue(
      asksFirst ? .talk : .desk, row: row, ref: Int32(w.signals.count - 1), day: day,
      ordinal: ordinal,
      minutes: asksFirst
        ? c.parameters.detection.talkMinutes : c.parameters.detection.deskMinutes)
  }
}
