import Chance
import Quantities

/// 3. Information and service: letters that repeat the duties, questions after a change in life,
/// conversations, reminders, plain words, stress-sensitive service.
///
/// Raises knowledge, eases doing, lowers stress. Everything takes hours from the same staff that
/// checks and decides; what there are no hours for does not happen.
///
/// Left out: differences between staff in the quality of a conversation.
enum Information {
  static func play(_ w: inout World, _ c: Context) throws {
    letters(&w, c)
    serve(&w, c)
    try conversations(&w, c)
    try questions(&w, c)
  }

  /// The letter that repeats the duties, to each client once per interval.
  private static func letters(_ w: inout World, _ c: Context) {
    let interval = UInt32(c.policy.information.repeatInterval.rounded())
    guard interval > 0 else { return }
    let p = c.parameters
    let turn = UInt32(truncatingIfNeeded: Int(w.month.index) + Calendar.offset) % interval
    let addressees = (0..<w.households.count).filter {
      w.households.id[$0].number % interval == turn && w.households.phase[$0] == .onBenefit
    }
    // A mailing goes out whole or not at all.
    let minutes = Int64((p.information.letterMinutes * Double(addressees.count)).rounded())
    guard w.deliver(minutes, .letters, whole: true) > 0 else { return }
    let usual = logit(p.information.letterRead)
    for r in addressees {
      let luck = c.source.marks(w.households.id[r], .letters, time: w.month.index)
      let read =
        usual + p.reporting.capacitySlope * w.effectiveCapacity(r, c)
        + p.information.readPerArrear
        * min(Double(w.households.arrears[r]), p.reporting.avoidanceAccounts)
        + c.policy.information.plainLetters * p.information.plainLetterLogit
      if luck.a.happens(logit: read) {
        inform(&w, r, gain: p.knowledge.letterGain)
        w.households.promptedUntil[r] = Int16(w.month.index) + Int16(p.information.reminderMonths)
      }
    }
  }

  /// Closes part of the gap in knowledge; open changes may now be recognised.
  static func inform(_ w: inout World, _ r: Int, gain: Double) {
    Knowledge.inform(
      kept: &w.households.knowledgeKept[r], gained: &w.households.knowledgeGained[r], gain: gain)
    w.households.informed[r] = Int16(w.month.index)
    w.note(.informed, Int32(r))
  }

  /// Hours of service that goes on all month; what there are no hours for is not delivered.
  private static func serve(_ w: inout World, _ c: Context) {
    let clients = Double(w.caseloadNow)
    let p = c.parameters
    func deliver(_ minutes: Double, _ activity: Activity) -> Double {
      w.deliver(Int64(minutes.rounded()), activity)
    }
    w.delivered.stressSensitive = deliver(
      c.policy.service.stressSensitive * p.service.reach * clients * p.service.minutesPerServed,
      .stressSensitive)
    w.delivered.partners = deliver(
      c.policy.information.informedPartners * p.information.teamShare * clients
        * p.information.partnerMinutes, .informedPartners)
    w.delivered.reminders = deliver(
      c.policy.service.reminders * clients * p.service.reminderMinutes, .reminders)
  }

  /// A question after a change in life, by telephone: waits for hours like other work.
  static func prompt(_ w: inout World, _ c: Context, _ index: Int) {
    // No mark lies below a share of nothing: most policies need not ask.
    guard c.policy.information.lifeEventPrompts > 0 else { return }
    let item = w.circumstances[index]
    let luck = c.source.marks(
      w.households.id[Int(item.row)], .circumstanceCase, ordinal: UInt32(item.ordinal) | 1 << 20,
      time: Int32(item.birth))
    guard luck.b.happens(c.parameters.information.visibleShare),
      luck.a.happens(c.policy.information.lifeEventPrompts)
    else { return }
    w.enqueue(
      .prompt, row: item.row, ref: Int32(index), day: item.day, ordinal: UInt32(item.ordinal),
      minutes: c.parameters.information.promptMinutes)
  }

  static func handlePrompt(_ w: inout World, _ c: Context, _ item: WorkItem) {
    let i = Int(item.ref)
    guard !w.circumstances[i].has(.reported), !w.circumstances[i].has(.closed) else { return }
    w.circumstances[i].state.insert(.prompted)
    w.note(.prompted, item.row, topic: w.circumstances[i].topic)
    inform(&w, Int(item.row), gain: c.parameters.knowledge.talkGain)
  }

  /// Conversations held without a suspicion.
  private static func conversations(_ w: inout World, _ c: Context) throws {
    for event in c.window.candidates(.conversation, in: w.month)
    where w.households.phase[Int(event.row)] == .onBenefit {
      let rate = c.policy.service.proactiveConversations / Calendar.months
      guard try c.accepts(event, .conversation, rate: rate) else { continue }
      w.enqueue(
        .conversation, row: event.row, day: event.day, ordinal: UInt32(event.ordinal),
        minutes: c.parameters.information.conversationMinutes)
    }
  }

  /// A conversation: duties are explained, and changes come up that had not been reported.
  static func handleConversation(_ w: inout World, _ c: Context, _ item: WorkItem) {
    let r = Int(item.row)
    guard w.households.phase[r] == .onBenefit else { return }
    inform(&w, r, gain: c.parameters.knowledge.talkGain)
    w.households.contacted[r] = Int16(w.month.index)
    w.impulses.append(
      Impulse(row: item.row, kind: .trustGain, size: Float(c.parameters.mind.trustGain)))
    w.note(.talked, item.row)
    disclose(&w, c, r, share: c.parameters.reporting.disclosedInTalk)
  }

  /// Open changes that come up in a friendly conversation count as reported from then on.
  static func disclose(_ w: inout World, _ c: Context, _ r: Int, share: Double) {
    guard w.households.openTopics[r] != 0 else { return }
    var i = Int(w.households.latestChange[r])
    while i >= 0 {
      let item = w.circumstances[i]
      defer { i = Int(item.previous) }
      guard Reporting.isOpen(item) else { continue }
      let luck = c.source.marks(
        w.households.id[r], .circumstanceCase, ordinal: UInt32(item.ordinal) | 2 << 20,
        time: Int32(item.birth) + Int32(item.talks) << 16)
      w.circumstances[i].talks &+= 1
      let probability =
        item.has(.conceals) ? share * c.parameters.reporting.disclosureConcealed : share
      if luck.a.happens(probability) { Reporting.report(&w, c, i) }
    }
  }

  /// Questions of the client's own accord: in doubt, someone asks whether it must be reported.
  ///
  /// A month's questions are answered whole or not at all, so that no order of households decides.
  private static func questions(_ w: inout World, _ c: Context) throws {
    let p = c.parameters.reporting
    let harshness = (w.climate.fineShareFelt - p.harshnessCentre) / p.harshnessSpread
    let asking = try c.window.candidates(.question, in: w.month).filter { event in
      let r = Int(event.row)
      guard w.households.phase[r] == .onBenefit else { return false }
      let urge = p.questionTrust * w.trustScore(r, c.parameters) + p.questionFear * harshness
      // Most marks lie above any rate that the urge can give.
      guard c.mayAccept(event, .question, rateBelow: p.questionRate * exponentialCeiling(urge))
      else { return false }
      let rate = p.questionRate * exponential(urge)
      return try c.accepts(event, .question, rate: min(rate, p.questionCeiling))
    }
    let minutes = Int64((p.questionMinutes * Double(asking.count)).rounded())
    guard w.deliver(minutes, .questions, whole: true) > 0 else { return }
    for event in asking {
      let r = Int(event.row)
      w.tally.add(.reportsProcessed, month: w.month, groups: w.households.groups(r))
      inform(&w, r, gain: c.parameters.knowledge.talkGain)
    }
  }
}
