import Chance
import Quantities

/// 2. Changes in life begin and end.
///
/// Each candidate of the life course that applies to the household becomes a circumstance: its
/// amount and length are exogenous, the gates it must pass are drawn at birth. When a change that
/// the office has processed ends, its end must be processed too; until then too little is paid.
///
/// Left out: earnings disregards, and children coming of age.
enum LifeEvents {
  static func play(_ w: inout World, _ c: Context) throws {
    end(&w, c)
    let p = c.parameters.lifeEvents
    try begin(&w, c, .work, .work, rate: p.workStart)
    try begin(&w, c, .cashWork, .cashWork, rate: p.cashWorkStart)
    try begin(&w, c, .cohabitation, .cohabitation, rate: p.cohabitation) { w, r in
      w.households.type[r] != .couple
    }
    try begin(&w, c, .sharer, .sharer, rate: p.sharer)
    try begin(&w, c, .gift, .gift, rate: p.giftStream / Calendar.months)
    try begin(&w, c, .asset, .asset, rate: p.asset / Calendar.months)
    try begin(&w, c, .abroad, .abroad, rate: p.abroad / Calendar.months)
    try begin(&w, c, .separation, .separation, rate: p.separation) { w, r in
      w.households.type[r] == .couple
    }
    try begin(&w, c, .departure, .departure, rate: p.moveAway)
    try begin(&w, c, .detention, .detention, rate: p.detention / Calendar.months)
    try begin(&w, c, .study, .study, rate: p.study / Calendar.months) { w, r in
      w.households.traits[r].contains(.young)
    }
    try begin(&w, c, .harmless, .harmless, rate: p.harmlessChange)
    VaryingHours.play(&w, c)
    for event in c.window.candidates(.illness, in: w.month)
    where w.households.phase[Int(event.row)] == .onBenefit {
      if try c.accepts(event, .illness, rate: p.illness) {
        w.impulses.append(
          Impulse(row: event.row, kind: .stress, size: Float(c.parameters.mind.majorEvent)))
        w.note(.illness, event.row)
      }
    }
  }

  @inline(__always)
  private static func begin(
    _ w: inout World, _ c: Context, _ kind: LifeEventKind, _ topic: Topic, rate: Double,
    applies: (World, Int) -> Bool = { _, _ in true }
  ) throws {
    for event in c.window.candidates(kind, in: w.month) {
      let r = Int(event.row)
      guard w.households.phase[r] == .onBenefit, w.households.openTopics[r] & topic.bit == 0,
        applies(w, r), try c.accepts(event, kind, rate: rate)
      else { continue }
      begin(
        &w, c, row: event.row, topic: topic, day: event.day,
        ordinal: UInt16(kind.rawValue) << 8 | UInt16(event.ordinal), amount: event.amount,
        duration: event.duration)
    }
  }

  /// Starts a circumstance with what it carries from birth.
  @discardableResult
  static func begin(
    _ w: inout World, _ c: Context, row: Int32, topic: Topic, day: UInt8, ordinal: UInt16,
    amount: Mark, duration: Mark
  ) -> Int {
    let index = begin(
      &w, c, row: row, topic: topic, day: day, ordinal: ordinal,
      effect: effect(w, c, Int(row), topic, amount), months: length(c, topic, duration))
    if topic == .work { VaryingHours.schedule(&w, c, index, after: w.month.index, time: 0) }
    return index
  }

  /// Starts a circumstance of a known effect (cents a month) and length.
  @discardableResult
  static func begin(
    _ w: inout World, _ c: Context, row: Int32, topic: Topic, day: UInt8, ordinal: UInt16,
    effect: Int32, months: Int
  ) -> Int {
    let r = Int(row)
    let gates = c.source.marks(
      w.households.id[r], .circumstanceGates, ordinal: UInt32(ordinal), time: w.month.index)
    var item = Circumstance(
      row: row, topic: topic, effect: effect, birth: Int16(w.month.index), day: day,
      ordinal: ordinal, end: Int16(min(30_000, Int(w.month.index) + months)),
      knowMark: gates.a, concealMark: gates.b, reportThreshold: Float(1 - gates.c.uniform),
      noticeThreshold: Float(1 - gates.d.uniform))
    if topic == .asset, isForeign(w, c, r, ordinal) { item.state.insert(.foreign) }
    item.previous = w.households.latestChange[r]
    Reporting.meetGates(&item, w, c)
    w.households.latestChange[r] = Int32(w.circumstances.count)
    w.circumstances.append(item)
    w.households.openTopics[r] |= topic.bit
    w.countCohort(.changesBegun, row)
    w.note(.changeBegan, row, topic: topic, amount: Int64(effect))
    Information.prompt(&w, c, w.circumstances.count - 1)
    return w.circumstances.count - 1
  }

  /// Whether assets lie abroad.
  @inline(__always)
  private static func isForeign(_ w: World, _ c: Context, _ r: Int, _ ordinal: UInt16) -> Bool {
    c.source.marks(
      w.households.id[r], .circumstanceCase, ordinal: UInt32(ordinal) | 6 << 20,
      time: w.month.index
    ).a.happens(c.parameters.sources.assetsAbroadShare)
  }

  /// A change that existed at the grant and should have kept the benefit away or lower.
  static func beginAtGrant(_ w: inout World, _ c: Context, row: Int32, luck: Marks) {
    let p = c.parameters.inflow
    let topic: Topic =
      luck.c.uniform < p.hiddenAssetShare
      ? .asset
      : luck.c.uniform < p.hiddenAssetShare + p.hiddenPartnerShare ? .cohabitation : .cashWork
    guard w.households.openTopics[Int(row)] & topic.bit == 0 else { return }
    let index = begin(
      &w, c, row: row, topic: topic, day: 0, ordinal: UInt16(topic.rawValue) << 8 | 0xFF,
      amount: luck.d, duration: luck.a)
    w.circumstances[index].state.insert(.fromStart)
  }

  /// Lower entitlement per month, cents.
  @inline(__always)
  private static func effect(
    _ w: World, _ c: Context, _ r: Int, _ topic: Topic, _ amount: Mark
  ) -> Int32 {
    let norm = w.households.norm[r]
    let tables = c.rates
    func euros(_ table: QuantileTable) -> Int32 {
      min(norm, Int32((table(amount) * Double(Calendar.centsPerEuro)).rounded()))
    }
    switch topic {
    case .work: return euros(tables.workIncome)
    case .cashWork: return euros(tables.cashIncome)
    case .cohabitation: return euros(tables.cohabitationEffect)
    case .gift: return euros(tables.giftAmount)
    case .abroad: return euros(tables.abroadEffect)
    case .sharer:
      let type = w.households.type[r]
      let sharers = Int(w.households.sharers[r])
      return norm - Int32(c.law.norms.norm(type, costSharers: sharers + 1).amount)
    case .separation:
      return max(0, norm - Int32(c.law.norms.norm(.single, costSharers: 0).amount))
    case .harmless, .hours: return 0
    case .asset, .job, .departure, .detention, .study: return norm
    }
  }

  /// Months it lasts; at least one.
  private static func length(_ c: Context, _ topic: Topic, _ mark: Mark) -> Int {
    let p = c.parameters.lifeEvents
    let mean: Double
    switch topic {
    case .work: return max(1, Int(c.rates.workSpell(mark).rounded()))
    case .cashWork: mean = p.cashWorkSpell
    case .cohabitation: mean = p.cohabitationSpell
    case .sharer: mean = p.sharerSpell
    case .gift: mean = p.giftSpell
    case .asset: mean = p.assetSpell
    case .abroad: mean = p.abroadSpell
    case .harmless: mean = p.harmlessSpell
    case .separation, .job, .departure, .detention, .study, .hours: return Calendar.forGood
    }
    return max(1, Int((mark.exponential * mean).rounded()))
  }

  /// Ends what is over; what the office deducts for it must now be taken off the books.
  private static func end(_ w: inout World, _ c: Context) {
    let now = Int16(w.month.index)
    let retention = Int16(c.parameters.detection.retentionMonths)
    let over = w.circumstances.places {
      $0.state.without(.closed) & ($0.end <= now ? 1 : 0)
    }
    for place in over {
      let i = Int(place)
      let item = w.circumstances[i]
      if item.has(.ended) {
        if now - item.end > retention, !item.has(.reported), !item.has(.pursued) { w.forget(i) }
        continue
      }
      w.circumstances[i].state.insert(.ended)
      w.note(.changeEnded, item.row, topic: item.topic)
      w.households.openTopics[Int(item.row)] &= ~item.topic.bit
      if item.booked != 0 {
        w.circumstances[i].state.insert(.ending)
        w.circumstances[i].state.remove([.reported, .prompted])
        w.circumstances[i].unreported = 1
      } else if item.state.isDisjoint(with: [.reported, .pursued]),
        item.has(.established) || item.overpaid == 0
      {
        w.forget(i)
      }
    }
  }
}

extension World {
  /// Closes a change with which nobody will do anything any more.
  mutating func forget(_ i: Int) {
    let item = circumstances[i]
    ledger.neverFound +=
      Int64(item.overpaid) + Int64(item.overpaidLate) + Int64(item.overpaidByOffice)
      + Int64(item.overpaidByOfficeLate)
    ledger.notMadeGood += Int64(item.underpaid)
    circumstances[i].state.insert(.closed)
  }
}
