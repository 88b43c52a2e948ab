import Chance
import Quantities

/// The people of one role: places of at most one employee's hours, each filled, vacant, ill or new.
///
/// Who falls ill or leaves is drawn by place and month from the office's own stream, so a policy with
/// as many hours has the same people ill; a larger team has the luck of the smaller one and more.
/// Hours that a policy adds come as vacancies: they are filled after a while, by people who have to
/// learn. Hours it takes away are gone at once, the last come first.
///
/// Left out: replacement of the ill, absence that follows from the burden of work, and seasons.
struct Team: Sendable {
  struct Place: Hashable, Sendable {
    /// Minutes a month when all goes as on average.
    var minutes: Int32
    /// The first months in which the place is not vacant, in which who fills it knows the work, and
    /// in which they are well.
    var filledFrom: Int16
    var skilledFrom: Int16
    var wellFrom: Int16
  }

  private(set) var places: [Place] = []
  /// Minutes a month of all places together; nil before the first month.
  private(set) var minutes: Int64?

  /// Makes the team as large as the policy has it; the first team is there from the start.
  mutating func resize(to wanted: Int64, now: Int16, _ p: Parameters.Capacity) {
    let have = minutes ?? 0
    defer { minutes = wanted }
    if wanted < have { shrink(by: have - wanted) }
    guard wanted > have else { return }
    let filledFrom = minutes == nil ? now : now + Int16(p.hiringMonths)
    let skilledFrom = minutes == nil ? now : filledFrom + Int16(p.learningMonths)
    let full = max(1, Int64((p.hoursPerEmployee * Calendar.minutesPerHour).rounded()))
    var rest = wanted - have
    while rest > 0 {
      let size = min(rest, full)
      places.append(
        Place(
          minutes: Int32(size), filledFrom: filledFrom, skilledFrom: skilledFrom, wellFrom: now))
      rest -= size
    }
  }

  private mutating func shrink(by minutes: Int64) {
    var rest = minutes
    while rest > 0, let last = places.last {
      guard Int64(last.minutes) > rest else {
        rest -= Int64(last.minutes)
        places.removeLast()
        continue
      }
      places[places.count - 1].minutes -= Int32(rest)
      rest = 0
    }
  }

  /// Plays a month of absence; gives the minutes there are.
  ///
  /// Hours are those left after the usual absence: in a month with less of it there are more.
  mutating func playMonth(
    _ role: Role, now: Int16, _ source: Source, _ absence: Absence
  ) -> Int64 {
    var present = 0.0
    for i in places.indices {
      let luck = source.marks(
        .office, .staff, ordinal: UInt32(role.rawValue) << 16 | UInt32(i & 0xFFFF),
        time: Int32(now))
      if now >= places[i].skilledFrom, luck.a.happens(absence.leaves) {
        places[i].filledFrom = now + absence.hiringMonths
        places[i].skilledFrom = places[i].filledFrom + absence.learningMonths
      }
      if now >= places[i].wellFrom, luck.b.happens(absence.fallsIll) {
        places[i].wellFrom = now + absence.illMonths
      }
      guard now >= places[i].filledFrom, now >= places[i].wellFrom else { continue }
      let skill = now >= places[i].skilledFrom ? 1 : absence.learningProductivity
      present += Double(places[i].minutes) * skill
    }
    return Int64((present / absence.meanPresence).rounded())
  }
}

/// How often people are away, a month, and what is left of a place's hours on average.
struct Absence: Sendable {
  let fallsIll: Double
  let illMonths: Int16
  let leaves: Double
  let hiringMonths: Int16
  let learningMonths: Int16
  let learningProductivity: Double
  /// The long-run mean of what a place gives, as a share of what it gives when all is well.
  let meanPresence: Double

  /// Spells of a fixed length begin by chance when none runs, so that the share away is as given.
  init(_ p: Parameters.Capacity) {
    let spell = max(1, p.sickMonths.rounded())
    // Share = spell / (spell + mean wait), the wait being (1 - chance) / chance.
    fallsIll = p.sickShare / (spell * (1 - p.sickShare) + p.sickShare)
    illMonths = Int16(spell)
    leaves = p.turnover / Calendar.months
    hiringMonths = Int16(p.hiringMonths)
    learningMonths = Int16(p.learningMonths)
    learningProductivity = p.learningProductivity
    let skilled = leaves > 0 ? (1 - leaves) / leaves : 0
    let cycle = skilled + p.hiringMonths + p.learningMonths
    let filled =
      leaves > 0 ? (skilled + p.learningMonths * p.learningProductivity) / cycle : 1
    meanPresence = (1 - p.sickShare) * filled
  }
}
