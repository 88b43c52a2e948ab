import Chance
import Quantities

/// Who is checked without a signal: by lot, by theme, or by a risk model (part of step 7).
///
/// By lot every client has the same chance. A theme looks at some topics and picks clients whose own
/// records hint at them. A risk model ranks all clients once a month. Theme and model are binormal
/// scores of stated discrimination (`RiskScore`); of a model also its bias by group and whether it
/// learns from what it found. The same number of checks is the same number of hours: all go to one
/// queue. Some theme checks are announced by a letter a month before.
///
/// Counted against the truth: a pick is right when something hidden, past the term to report it, has
/// been paid too much in what the check looks at.
///
/// Left out: the data a model would use, so scores are drawn anew each month instead of following
/// the same people; models that learn more than the share found by group.
enum Selection {
  static func play(_ w: inout World, _ c: Context) throws {
    let control = c.policy.control
    let isRanked = control.theme > 0 || control.riskChecks > 0 || control.riskByThreshold > 0
    // By lot nobody asks what is hidden; only the counts do, and the warm-up is not counted.
    let isCounted = w.month >= Month(0)
    let hidden = isCounted || isRanked ? hiddenTopics(w) : []
    if isCounted { countHidden(&w, hidden) }
    startPlanned(&w, c, hidden)
    try byLot(&w, c, hidden)
    byTheme(&w, c, hidden)
    byModel(&w, c, hidden)
  }

  /// Checks and talks that were arranged for this month.
  private static func startPlanned(_ w: inout World, _ c: Context, _ hidden: [UInt16]) {
    guard !w.planned.isEmpty else { return }
    let now = Int16(w.month.index)
    let due = w.planned.filter { $0.month <= now }
    w.planned.removeAll { $0.month <= now }
    for item in due where w.households.phase[Int(item.row)] == .onBenefit {
      guard let check = item.check else {
        w.enqueue(
          .conversation, row: item.row, day: item.day, ordinal: Purpose.talk,
          minutes: c.parameters.information.conversationMinutes)
        continue
      }
      guard check.isAnnounced else {
        pick(&w, c, row: item.row, check, day: item.day, ordinal: Purpose.talk, hidden)
        continue
      }
      // Counted when it was announced.
      send(
        &w, c, row: item.row, check, day: item.day, ordinal: Purpose.theme,
        minutes: c.parameters.detection.reviewMinutes + c.parameters.information.letterMinutes)
    }
  }

  /// By row: what is hidden, a bit a topic. A change counts from the end of the term to report it, and
  /// when too much has been paid for it.
  static func hiddenTopics(_ w: World) -> [UInt16] {
    var hidden = [UInt16](repeating: 0, count: w.households.count)
    let places = w.circumstances.places {
      let isPaid = $0.overpaid | $0.overpaidLate != 0 ? 1 : 0
      return $0.state.without([.reported, .established, .closed, .pursued])
        & (1 - $0.state.without(.breach)) & isPaid
    }
    for place in places {
      let item = w.circumstances[Int(place)]
      hidden[Int(item.row)] |= item.topic.bit
    }
    return hidden
  }

  /// Clients with something hidden, and without: what precision and recall are about.
  private static func countHidden(_ w: inout World, _ hidden: [UInt16]) {
    let (clients, found) = byCell(w.households, hidden)
    for cell in found.indices where clients[cell] > 0 {
      let groups = Groups(cell: cell)
      w.tally.add(.hiddenMonths, Int64(found[cell]), month: w.month, groups: groups)
      w.tally.add(.cleanMonths, Int64(clients[cell] - found[cell]), month: w.month, groups: groups)
    }
  }

  /// By cell of groups: clients, and those of them with something hidden.
  private static func byCell(
    _ h: Households, _ hidden: [UInt16]
  ) -> (clients: [UInt32], found: [UInt32]) {
    var found = [UInt32](repeating: 0, count: Groups.cells)
    var clients = found
    let phases = h.phase.span
    let topics = hidden.span
    for run in h.runs {
      var all: UInt32 = 0
      var some: UInt32 = 0
      // Rows of a run are rows of the columns; whether the next is a client cannot be guessed.
      for r in run.rows {
        let isClient: UInt32 = phases[unchecked: r] == .onBenefit ? 1 : 0
        all &+= isClient
        some &+= isClient & (topics[unchecked: r] != 0 ? 1 : 0)
      }
      clients[run.cell] += all
      found[run.cell] += some
    }
    return (clients, found)
  }

  /// Re-examinations, and theme checks without a theme: whoever the lot falls on.
  private static func byLot(_ w: inout World, _ c: Context, _ hidden: [UInt16]) throws {
    let themeChecks = c.policy.control.theme < 0.5 ? c.policy.control.themeChecks : 0
    let kinds: [(LifeEventKind, Check.Kind, Double)] = [
      (.review, .lot, c.reexaminations), (.themeCheck, .theme, themeChecks),
    ]
    for (kind, check, perYear) in kinds where perYear > 0 {
      for event in c.window.candidates(kind, in: w.month)
      where w.households.phase[Int(event.row)] == .onBenefit {
        guard try c.accepts(event, kind, rate: perYear / Calendar.months) else { continue }
        let ordinal = UInt32(kind.rawValue) << 8 | UInt32(event.ordinal)
        let isAnnounced =
          check == .theme && c.policy.control.announced > 0
          && c.source.marks(
            w.households.id[Int(event.row)], .contacts, ordinal: Purpose.theme, time: w.month.index
          ).c.happens(c.policy.control.announced)
        pick(
          &w, c, row: event.row, Check(check, isAnnounced: isAnnounced), day: event.day,
          ordinal: ordinal, hidden)
      }
    }
  }

  /// Theme checks on a theme: the clients whose records hint at its topics most.
  private static func byTheme(_ w: inout World, _ c: Context, _ hidden: [UInt16]) {
    let control = c.policy.control
    let year = Int((Double(w.month.index) / Calendar.months).rounded(.down))
    guard control.themeChecks > 0,
      let theme = Theme(number: Int(control.theme.rounded()), year: year)
    else { return }
    let separation = RiskScore.separation(
      discrimination: c.parameters.selection.themeDiscrimination, c.rates.standardNormal)
    let topics = theme.topics
    let rows = w.households.clients
    var ranking = rank(w, c, rows, purpose: Purpose.theme) { row in
      hidden[row] & topics != 0 ? separation : 0
    }
    w.selection.themeCredit += control.themeChecks / Calendar.months * Double(rows.count)
    for chosen in ranking.highest(take(&w.selection.themeCredit)) {
      let announced = c.source.marks(
        w.households.id[Int(chosen.row)], .contacts, ordinal: Purpose.theme, time: w.month.index)
      pick(
        &w, c, row: chosen.row,
        Check(.theme, topics: topics, isAnnounced: announced.c.happens(control.announced)),
        day: chosen.day, ordinal: Purpose.theme, hidden)
    }
  }

  /// Checks that a risk model picks: a fixed number of the highest scores, or all above a threshold.
  private static func byModel(_ w: inout World, _ c: Context, _ hidden: [UInt16]) {
    let control = c.policy.control
    let goesByThreshold = control.riskByThreshold >= 0.5
    guard control.riskChecks > 0 || goesByThreshold else { return }
    let rows = w.households.clients
    let learnt = learn(&w, c, rows)
    let separation = RiskScore.separation(
      discrimination: control.riskDiscrimination, c.rates.standardNormal)
    let biases = (0..<Groups.cells).map {
      RiskScore.bias(Groups(cell: $0), control, learnt: learnt)
    }
    let threshold = goesByThreshold ? control.riskThreshold : -Double.infinity
    var ranking = rank(w, c, rows, purpose: Purpose.model, threshold: threshold) { row in
      (hidden[row] != 0 ? separation : 0) + biases[Int(w.households.cell[row])]
    }
    var count = rows.count
    if !goesByThreshold {
      w.selection.modelCredit += control.riskChecks / Calendar.months * Double(rows.count)
      count = take(&w.selection.modelCredit)
    }
    for chosen in ranking.highest(count) {
      pick(
        &w, c, row: chosen.row, Check(.model), day: chosen.day, ordinal: Purpose.model, hidden)
    }
  }

  /// What a model that learns from its findings adds to the lowest capacity quintile, SD: the logarithm
  /// of how much more was found there a client. More is found where more is looked.
  private static func learn(_ w: inout World, _ c: Context, _ rows: [Int32]) -> Double {
    let share = c.policy.control.riskFeedback
    guard share > 0 else { return 0 }
    var clients = [0.0, 0.0]
    for row in rows { clients[SelectionMemory.group(w.households.groups(Int(row)))] += 1 }
    w.selection.fade(c.parameters.selection.trainingPersistence, clients: clients)
    return share
      * naturalLog(w.selection.findingRatio(weight: c.parameters.selection.learningWeight))
  }

  /// Scores clients: what is `known` of them, and noise of their own that is standard normal.
  private static func rank(
    _ w: World, _ c: Context, _ rows: [Int32], purpose: UInt32,
    threshold: Double = -.infinity, known: (Int) -> Double
  ) -> Ranking {
    var ranking = Ranking(capacity: rows.count)
    c.source.eachMarks(
      .contacts, time: w.month.index, count: rows.count,
      address: { (w.households.id[Int(rows[$0])], purpose) },
      use: { i, marks in
        let score = known(Int(rows[i])) + c.rates.standardNormal(marks.a)
        guard score >= threshold else { return }
        ranking.add(
          row: rows[i], score: score, day: UInt8(marks.b.uniform * Double(Calendar.daysPerMonth)),
          tie: marks.a.word)
      })
    return ranking
  }

  /// Takes the whole checks out of a credit.
  private static func take(_ credit: inout Double) -> Int {
    let count = Int(credit)
    credit -= Double(count)
    return count
  }

  /// Counts a pick, and sends the check to the queue or announces it.
  private static func pick(
    _ w: inout World, _ c: Context, row: Int32, _ check: Check, day: UInt8, ordinal: UInt32,
    _ hidden: [UInt16]
  ) {
    if w.month >= Month(0) { count(&w, row, check, isRight: hidden[Int(row)] & check.topics != 0) }
    if check.isAnnounced {
      announce(&w, c, row: row, check, day: day)
    } else {
      send(
        &w, c, row: row, check, day: day, ordinal: ordinal,
        minutes: c.parameters.detection.reviewMinutes)
    }
  }

  private static func count(_ w: inout World, _ row: Int32, _ check: Check, isRight: Bool) {
    let groups = w.households.groups(Int(row))
    func add(_ counter: Counter) { w.tally.add(counter, month: w.month, groups: groups) }
    add(.checksSelected)
    add(isRight ? .checksRight : .checksWrong)
    switch check.kind {
    case .lot: break
    case .theme:
      add(.themeSelected)
      if isRight { add(.themeRight) }
    case .model:
      add(.modelSelected)
      if isRight { add(.modelRight) }
    }
  }

  /// A letter says that a check is coming: it reminds, it is felt, and there is time to report.
  private static func announce(
    _ w: inout World, _ c: Context, row: Int32, _ check: Check, day: UInt8
  ) {
    let r = Int(row)
    let now = Int16(w.month.index)
    w.planned.append(
      PlannedContact(
        row: row, month: now + Int16(c.parameters.selection.noticeMonths.rounded()), day: day,
        check: check))
    w.impulses.append(
      Impulse(row: row, kind: .perceived, size: Float(c.parameters.mind.announcement)))
    let luck = c.source.marks(
      w.households.id[r], .contacts, ordinal: Purpose.theme, time: w.month.index)
    guard luck.d.happens(c.parameters.information.letterRead) else { return }
    Information.inform(&w, r, gain: c.parameters.knowledge.letterGain)
    w.households.contacted[r] = now
    w.households.promptedUntil[r] = now + Int16(c.parameters.information.reminderMonths)
  }

  private static func send(
    _ w: inout World, _ c: Context, row: Int32, _ check: Check, day: UInt8, ordinal: UInt32,
    minutes: Double
  ) {
    w.enqueue(
      .review, row: row, ref: check.reference, day: day, ordinal: ordinal, minutes: minutes)
  }

  /// What a draw among contacts is for, above the ordinals of changes.
  private enum Purpose {
    static let model: UInt32 = 1 << 20
    static let theme: UInt32 = 2 << 20
    static let talk: UInt32 = 4 << 20
  }
}
