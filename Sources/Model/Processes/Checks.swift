import Chance
import Quantities

/// A check of a client without a signal, when it comes up (part of step 8).
///
/// It looks at the whole file, or at the topics of a theme, and asks for statements: stress for
/// whoever it is. What it finds goes the way of a signal. A check that finds nothing makes detection seem
/// likelier; one that a risk model picked and for which there was no reason is felt as a suspicion.
///
/// Left out: checks that find too little was paid.
enum Checks {
  static func handle(_ w: inout World, _ c: Context, _ item: WorkItem) {
    let r = Int(item.row)
    guard w.households.phase[r] == .onBenefit else { return }
    let check = Check(reference: item.ref)
    w.households.contacted[r] = Int16(w.month.index)
    w.impulses.append(Impulse(row: item.row, kind: .stress, size: Float(c.parameters.mind.check)))
    var found = false
    var hasHidden = false
    var i = Int(w.households.latestChange[r])
    while i >= 0 {
      let change = w.circumstances[i]
      if change.state.isDisjoint(with: [.reported, .established, .closed, .pursued]) {
        hasHidden = true
        if check.topics & change.topic.bit != 0, finds(w, c, change, check) {
          found = true
          w.circumstances[i].state.insert(.pursued)
          w.circumstances[i].signalled = Int16(w.month.index)
          Signals.receive(
            &w, c, row: item.row, circumstance: Int32(i),
            source: check.source, day: item.day,
            birth: change.birth, ordinal: UInt32(change.ordinal))
        }
      }
      i = Int(change.previous)
    }
    if found {
      countFound(&w, c, r, check)
      return
    }
    w.impulses.append(
      Impulse(row: item.row, kind: .perceived, size: Float(c.parameters.mind.cleanCheck)))
    let crater = Float(c.parameters.mind.bombCrater)
    if crater > 0 { w.impulses.append(Impulse(row: item.row, kind: .crater, size: crater)) }
    // Picked out by a model and nothing wrong: part of what a wrong suspicion does.
    if check.kind == .model, !hasHidden {
      w.suspectWrongly(item.row, c, felt: c.parameters.selection.suspicionFelt)
    }
  }

  /// Whether a check sees this change; each month has its own luck.
  @inline(__always)
  private static func finds(_ w: World, _ c: Context, _ change: Circumstance, _ check: Check)
    -> Bool
  {
    let p = c.parameters.selection
    let luck = c.source.marks(
      w.households.id[Int(change.row)], .contacts, ordinal: UInt32(change.ordinal),
      time: w.month.index)
    var chance = c.parameters.detection.reviewFinds(change)
    if check.isPartial { chance = shifted(chance, logit: p.themeFinds) }
    if check.isAnnounced, change.has(.conceals) { chance *= p.warnedFinds }
    return luck.a.happens(chance)
  }

  private static func countFound(_ w: inout World, _ c: Context, _ r: Int, _ check: Check) {
    let groups = w.households.groups(r)
    w.tally.add(.checksFound, month: w.month, groups: groups)
    switch check.kind {
    case .lot: break
    case .theme: w.tally.add(.themeFound, month: w.month, groups: groups)
    case .model: w.tally.add(.modelFound, month: w.month, groups: groups)
    }
    if c.policy.control.riskFeedback > 0 {
      w.selection.found[SelectionMemory.group(groups)] += 1
    }
  }
}
