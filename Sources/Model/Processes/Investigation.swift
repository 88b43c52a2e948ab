import Chance
import Law
import Quantities

/// 9. Signals that triage left open are looked into: desk, conversation, house visit, full inquiry.
///
/// Each stage takes hours and may settle the matter. A true signal is confirmed with a chance by
/// stage and by how visible the topic is on paper; a false one is cleared. A conversation asks for
/// papers, a visit to be let in (`Cooperation`). An unfounded inquiry that reached the client costs
/// stress and trust. Each step may or may not end up in the register.
///
/// Left out: consent and grounds for a house visit as a legal test, and criminal inquiries.
enum Investigation {
  static func play(_ w: inout World, _ c: Context) throws {
    w.work(.talk, freshFirst: c.policy.control.freshFirst) { w, item in talk(&w, c, item) }
    w.work(.visit) { w, item in visit(&w, c, item) }
    w.work(.full) { w, item in full(&w, c, item) }
    if c.policy.staff.preventionPriority < 0.5 { Triage.doPrevention(&w, c) }
    try Cooperation.judge(&w, c)
  }

  /// A signal's luck at a stage: settled, answered, registered; by what it is about and the
  /// how-manieth look at it, not by when it is worked.
  @inline(__always)
  static func luck(
    _ id: HouseholdID, _ c: Context, _ signal: Signal, stage: UInt32
  ) -> Marks {
    luck(
      id, c, birth: signal.birth, look: signal.look, ordinal: signal.ordinal,
      stage: stage)
  }

  @inline(__always)
  static func luck(
    _ id: HouseholdID, _ c: Context, birth: Int16, look: UInt8, ordinal: UInt32, stage: UInt32
  ) -> Marks {
    c.source.marks(
      id, .signal, ordinal: ordinal << 3 | stage,
      time: Int32(birth) + Int32(look) << 16)
  }

  private enum Outcome {
    case founded, cleared, open
    /// The client reported it meanwhile, or it was established by another way.
    case overtaken
  }

  /// What a stage makes of a signal, with its luck there; it is work, and a step on the route.
  private static func settle(
    _ w: inout World, _ c: Context, _ s: Int, stage: UInt32, by role: Role,
    confirms: (Circumstance) -> Double, clears: Double
  ) -> (Outcome, Marks) {
    let signal = w.signals[s]
    let marks = luck(w.households.id[Int(signal.row)], c, signal, stage: stage)
    let step = signal.stage.onRoute
    w.take(s, to: step, by: role, isWritten: marks.d.happens(c.route.written(step, signal.source)))
    w.countWork(c.route[step].minutes, on: signal)
    guard signal.circumstance >= 0 else {
      return (marks.a.happens(clears) ? .cleared : .open, marks)
    }
    let change = w.circumstances[Int(signal.circumstance)]
    if change.has(.established) || change.has(.closed) || change.has(.reported) {
      return (.overtaken, marks)
    }
    return (marks.a.happens(confirms(change)) ? .founded : .open, marks)
  }

  /// Papers and registers only; the client does not notice.
  static func desk(_ w: inout World, _ c: Context, _ item: WorkItem) {
    let s = Int(item.ref)
    guard isLive(w, s) else { return close(&w, c, s, .clientLeft) }
    let d = c.parameters.detection
    let (outcome, _) = settle(
      &w, c, s, stage: 1, by: .incomeConsultant,
      confirms: { d.isMatched($0) ? d.deskConfirmsMatched : d.deskConfirmsHidden },
      clears: d.deskClears)
    switch outcome {
    case .founded: found(&w, c, s, item)
    case .cleared: close(&w, c, s, .unfounded)
    case .overtaken: close(&w, c, s, .overtaken)
    case .open:
      if luck(w.households.id[Int(w.signals[s].row)], c, w.signals[s], stage: 5).b.happens(
        c.route[.conversation].share)
      {
        pass(&w, c, s, day: item.day, to: .talk)
      } else {
        goFurther(&w, c, s, item)
      }
    }
  }

  /// A conversation with statements on the table; a request for papers that may go unanswered.
  private static func talk(_ w: inout World, _ c: Context, _ item: WorkItem) {
    let s = Int(item.ref)
    guard isLive(w, s) else { return close(&w, c, s, .clientLeft) }
    let d = c.parameters.detection
    let r = Int(item.row)
    w.signals[s].talked = true
    w.households.contacted[r] = Int16(w.month.index)
    w.impulses.append(Impulse(row: item.row, kind: .stress, size: Float(c.parameters.mind.check)))
    guard Cooperation.ask(&w, c, s, for: .papers, day: item.day) else { return }
    let (outcome, _) = settle(
      &w, c, s, stage: 2, by: .incomeConsultant,
      confirms: { d.isMatched($0) ? d.talkConfirmsMatched : d.talkConfirmsHidden },
      clears: d.talkClears)
    switch outcome {
    case .founded: found(&w, c, s, item)
    case .cleared: close(&w, c, s, .unfounded)
    case .overtaken: close(&w, c, s, .overtaken)
    case .open: goFurther(&w, c, s, item)
    }
  }

  private static func visit(_ w: inout World, _ c: Context, _ item: WorkItem) {
    let s = Int(item.ref)
    guard isLive(w, s) else { return close(&w, c, s, .clientLeft) }
    let d = c.parameters.detection
    w.impulses.append(
      Impulse(row: item.row, kind: .stress, size: Float(c.parameters.mind.houseVisit)))
    guard Cooperation.ask(&w, c, s, for: .visit, day: item.day) else { return }
    let (outcome, _) = settle(
      &w, c, s, stage: 3, by: .enforcement, confirms: { _ in d.visitConfirms },
      clears: d.visitClears)
    switch outcome {
    case .founded: found(&w, c, s, item)
    case .cleared: close(&w, c, s, .unfounded)
    case .overtaken: close(&w, c, s, .overtaken)
    case .open: inquire(&w, c, s, item)
    }
  }

  private static func full(_ w: inout World, _ c: Context, _ item: WorkItem) {
    let s = Int(item.ref)
    guard isLive(w, s) else { return close(&w, c, s, .clientLeft) }
    let d = c.parameters.detection
    let (outcome, _) = settle(
      &w, c, s, stage: 4, by: .enforcement, confirms: { _ in d.fullConfirms }, clears: 1)
    switch outcome {
    case .founded: found(&w, c, s, item)
    case .overtaken: close(&w, c, s, .overtaken)
    case .cleared: close(&w, c, s, .unfounded)
    case .open: close(&w, c, s, .notProvable)
    }
  }

  /// A house visit where the doubt is about the living situation, otherwise what comes after it.
  private static func goFurther(_ w: inout World, _ c: Context, _ s: Int, _ item: WorkItem) {
    let signal = w.signals[s]
    let id = w.households.id[Int(signal.row)]
    let residence = topic(w, s).map { $0 == .cohabitation || $0 == .sharer || $0 == .abroad }
    let falseResidence = c.parameters.detection.falseResidenceShare
    if residence ?? luck(id, c, signal, stage: 6).a.happens(falseResidence),
      luck(id, c, signal, stage: 3).b.happens(c.route[.visit].share)
    {
      pass(&w, c, s, day: item.day, to: .visit)
    } else {
      inquire(&w, c, s, item)
    }
  }

  /// A full inquiry for the share the policy takes on; the rest is closed as not provable.
  private static func inquire(_ w: inout World, _ c: Context, _ s: Int, _ item: WorkItem) {
    let marks = luck(w.households.id[Int(w.signals[s].row)], c, w.signals[s], stage: 5)
    if marks.a.happens(c.policy.control.depth * c.route[.inquiry].share) {
      pass(&w, c, s, day: item.day, to: .full)
    } else {
      close(&w, c, s, .notProvable)
    }
  }

  /// Passes a signal to a stage, or takes it up there again.
  static func pass(
    _ w: inout World, _ c: Context, _ s: Int, day: UInt8, to stage: Signal.Stage
  ) {
    w.signals[s].stage = stage
    let kind: WorkKind = stage == .talk ? .talk : stage == .visit ? .visit : .full
    w.enqueue(
      kind, row: w.signals[s].row, ref: Int32(s), day: day, ordinal: w.signals[s].ordinal,
      minutes: c.route[stage.onRoute].minutes)
  }

  @inline(__always)
  private static func topic(_ w: World, _ s: Int) -> Topic? {
    let i = w.signals[s].circumstance
    return i >= 0 ? w.circumstances[Int(i)].topic : nil
  }

  @inline(__always)
  private static func isLive(_ w: World, _ s: Int) -> Bool {
    w.signals[s].stage != .closed && w.households.phase[Int(w.signals[s].row)] != .left
  }

  private static func found(_ w: inout World, _ c: Context, _ s: Int, _ item: WorkItem) {
    let i = Int(w.signals[s].circumstance)
    w.note(.founded, item.row, topic: w.circumstances[i].topic)
    if w.signals[s].isObserved { w.circumstances[i].foundBy = w.signals[s].source }
    close(&w, c, s, .founded)
    Decision.prepare(&w, c, i, day: item.day)
  }
}
