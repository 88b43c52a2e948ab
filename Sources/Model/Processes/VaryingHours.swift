import Chance
import Quantities

/// Part of 2. The hours of a job beside the benefit differ for a while, and with them the wage.
///
/// What the office knows of a job is its usual wage. When the hours differ, that must be reported
/// again: the commonest innocent mistake. More hours make too much benefit, fewer too little. How often
/// and by how much is drawn with the job, whatever the policy.
///
/// Left out: jobs that the office does not know vary too, but only their whole wage counts.
enum VaryingHours {
  /// Draws when the hours of a job next differ.
  static func schedule(
    _ w: inout World, _ c: Context, _ job: Int, after month: Int32, time: UInt8
  ) {
    let rate = c.parameters.lifeEvents.hoursRate
    guard rate > 0 else { return }
    let gap = 1 + luck(w, c, job, time: time).a.exponential / rate
    w.varyingJobs.append(
      .init(
        change: Int32(job), month: Int16(min(Double(month) + gap, Double(Int16.max))), time: time))
  }

  static func play(_ w: inout World, _ c: Context) {
    let now = Int16(w.month.index)
    let due = w.varyingJobs.filter { $0.month <= now }
    w.varyingJobs.removeAll { $0.month <= now }
    for item in due {
      let job = w.circumstances[Int(item.change)]
      guard job.state.isDisjoint(with: [.ended, .closed]) else { continue }
      differ(&w, c, job, luck(w, c, Int(item.change), time: item.time))
      schedule(&w, c, Int(item.change), after: w.month.index, time: item.time &+ 1)
    }
  }

  private static func differ(_ w: inout World, _ c: Context, _ job: Circumstance, _ luck: Marks) {
    let r = Int(job.row)
    let p = c.parameters.lifeEvents
    guard w.households.phase[r] == .onBenefit, job.booked == job.effect,
      w.households.openTopics[r] & Topic.hours.bit == 0
    else { return }
    let share = p.hoursSpread * c.rates.standardNormal(luck.b)
    let change = Int32((Double(job.effect) * share).rounded())
    // The wage never falls below nothing and never takes more than the benefit.
    let effect = max(-job.effect, min(change, w.households.norm[r] - job.effect))
    guard effect != 0 else { return }
    LifeEvents.begin(
      &w, c, row: job.row, topic: .hours, day: job.day,
      ordinal: UInt16(LifeEventKind.count) << 8 | job.ordinal & 0xFF, effect: effect,
      months: max(1, Int((luck.c.exponential * p.hoursSpell).rounded())))
  }

  @inline(__always)
  private static func luck(_ w: World, _ c: Context, _ job: Int, time: UInt8) -> Marks {
    let item = w.circumstances[job]
    return c.source.marks(
      w.households.id[Int(item.row)], .varyingHours, ordinal: UInt32(item.ordinal),
      time: Int32(item.birth) + Int32(time) << 16)
  }
}
