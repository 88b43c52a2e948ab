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
  case counselling, debtSignal, careApproach, spare

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
  /// Month of the year × number of kinds + kind: where it is filed.
  let bucket: UInt16
  public let day: UInt8
  /// How-manieth candidate of its kind in the year: with kind and year, its address.
  public let ordinal: UInt8
}

/// One year of candidates and noise for every household, shared read-only by the policies compared.
public struct LifeCourseWindow: Sendable {
  /// The year: months 12 × year to 12 × year + 11.
  public let year: Int
  /// The households that arrive in the year, in order of arrival.
  public let births: [Birth]
  let events: [LifeEvent]
  let offsets: [Int32]
  /// Innovation of stress, by month and row, SD.
  let noise: [Float]
  let rows: Int

  /// The candidates of a kind in a month.
  func candidates(_ kind: LifeEventKind, in month: Month) -> ArraySlice<LifeEvent> {
    let bucket = (Int(month.index) - year * 12) * LifeEventKind.count + kind.rawValue
    return events[Int(offsets[bucket])..<Int(offsets[bucket + 1])]
  }

  /// The first position in `noise` of a month's column.
  func noiseOffset(_ month: Month) -> Int { (Int(month.index) - year * 12) * rows }
}
