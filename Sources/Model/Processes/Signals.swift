import Chance
import Quantities

/// 7. What was paid wrongly may be noticed: file matches, tips, staff, partners, own data, reviews.
///
/// Each unreported change carries a threshold from birth; its hazard of being noticed, by topic,
/// adds up month by month (behaviour sheet, equation 5). Matches are handled in rounds.
/// False signals are candidates of the life course. Reviews and theme checks pick clients by chance.
///
/// Left out: a learned risk model (Almere runs queries on its own data only), and signals about
/// households that have left.
enum Signals {
  static func play(_ w: inout World, _ c: Context) throws {
    notice(&w, c)
    try falseSignals(&w, c)
    try reviews(&w, c)
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

  private static func reviews(_ w: inout World, _ c: Context) throws {
    let minutes = c.parameters.detection.reviewMinutes
    let kinds: [(LifeEventKind, Double)] = [
      (.review, c.policy.control.reexaminations), (.themeCheck, c.policy.control.themeChecks),
    ]
    for (kind, perYear) in kinds where perYear > 0 {
      for event in c.window.candidates(kind, in: w.month)
      where w.households.phase[Int(event.row)] == .onBenefit {
        guard try c.accepts(event, kind, rate: perYear / Calendar.months) else { continue }
        w.enqueue(
          .review, row: event.row, day: event.day,
          ordinal: UInt32(kind.rawValue) << 8 | UInt32(event.ordinal), minutes: minutes)
      }
    }
  }

  /// A review or theme check: looks at the whole file and asks for statements.
  static func handleReview(_ w: inout World, _ c: Context, _ item: WorkItem) {
    let r = Int(item.row)
    guard w.households.phase[r] == .onBenefit else { return }
    let d = c.parameters.detection
    w.households.contacted[r] = Int16(w.month.index)
    w.impulses.append(Impulse(row: item.row, kind: .stress, size: Float(c.parameters.mind.check)))
    var found = false
    var i = Int(w.households.latestChange[r])
    while i >= 0 {
      let change = w.circumstances[i]
      if change.state.isDisjoint(with: [.reported, .established, .closed, .pursued]) {
        let luck = c.source.marks(
          w.households.id[r], .contacts, ordinal: UInt32(change.ordinal), time: w.month.index)
        if luck.a.happens(d.reviewFinds(change.topic)) {
          found = true
          w.circumstances[i].state.insert(.pursued)
          w.circumstances[i].signalled = Int16(w.month.index)
          receive(
            &w, c, row: item.row, circumstance: Int32(i), source: .review, day: item.day,
            birth: change.birth, ordinal: UInt32(change.ordinal))
        }
      }
      i = Int(change.previous)
    }
    if !found {
      w.impulses.append(
        Impulse(row: item.row, kind: .perceived, size: Float(c.parameters.mind.cleanCheck)))
      let crater = Float(c.parameters.mind.bombCrater)
      if crater > 0 { w.impulses.append(Impulse(row: item.row, kind: .crater, size: crater)) }
    }
  }
}
