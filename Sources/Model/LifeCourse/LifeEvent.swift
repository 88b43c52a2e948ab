import Chance
import Quantities

/// The kinds of candidate events in a life course. Numbers are part of addresses: never renumber.
public enum LifeEventKind: Int, CaseIterable, Sendable {
  case work = 0
  case cashWork, cohabitation, sharer
  case gift, asset, abroad, separation
  case departure, detention, study, jobOffer
  case otherExit, harmless, illness, newArrear
  case arrearResolved, workDuty, falseSignal, review
  case themeCheck, conversation, question, provision
  case counselling, debtSignal, careApproach, loan

  public static let count = allCases.count
}

/// Something that may happen to a household on a day: a candidate with its luck.
///
/// Whether it does happen is for a policy's rules to say, by holding a probability against `mark`.
public struct LifeEvent: Sendable {
  public let row: Int32
  public let mark: Mark
  public let amount: Mark
  public let duration: Mark
  let kind: UInt8
  public let day: UInt8
  /// How-manieth candidate of its kind in the year: with kind and year, its address.
  public let ordinal: UInt8
  /// Month of the year it is filed under.
  var month: UInt8 = 0
}

/// The candidates of a month, by kind.
struct MonthOfCandidates: Sendable {
  let events: [LifeEvent]
  /// Where each kind begins, and the end.
  let starts: [Int]

  /// Files candidates by kind; those of one kind keep their order.
  init(_ drawn: [LifeEvent]) {
    // A candidate is of one of the kinds, which all have a place.
    var starts = [Int](repeating: 0, count: LifeEventKind.count + 1)
    for event in drawn { starts[Int(event.kind) + 1] += 1 }
    for kind in 1..<starts.count { starts[kind] += starts[kind - 1] }
    var next = starts
    events = [LifeEvent](unsafeUninitializedCapacity: drawn.count) { buffer, count in
      var next = next.mutableSpan
      for event in drawn {
        let kind = Int(event.kind)
        (buffer.baseAddress! + next[unchecked: kind]).initialize(to: event)
        next[unchecked: kind] &+= 1
      }
      count = drawn.count
    }
    self.starts = starts
  }
}

/// One year of candidates and noise for every household, shared read-only by the policies compared.
public struct LifeCourseWindow: Sendable {
  /// The year: months 12 × year to 12 × year + 11.
  public let year: Int
  /// The households that arrive in the year, in order of arrival.
  public let births: [Birth]
  /// By month of the year.
  let months: [MonthOfCandidates]
  /// Innovation of stress, by month and row, in units of `noiseUnit`.
  let noise: [Int16]
  let rows: Int

  /// The candidates of a kind in a month.
  func candidates(_ kind: LifeEventKind, in month: Month) -> ArraySlice<LifeEvent> {
    let filed = months[Int(month.index) - year * 12]
    return filed.events[filed.starts[kind.rawValue]..<filed.starts[kind.rawValue + 1]]
  }

  /// SD of stress that one unit of `noise` stands for.
  static let noiseUnit: Float = 0x1p-13

  /// The first position in `noise` of a month's column.
  func noiseOffset(_ month: Month) -> Int { (Int(month.index) - year * 12) * rows }
}
