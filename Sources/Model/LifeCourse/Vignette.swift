import Chance
import Quantities

/// A scripted household: who it is and what may happen to it, written down instead of drawn.
///
/// It lives among the others under every policy; what the municipality does to it follows from the
/// same rules as for everybody.
public struct Vignette: Sendable {
  public var birth: Birth
  /// What may happen, each in its month from month 0.
  public var events: [(month: Int, event: LifeEvent)]

  /// - Precondition: the household arrives in the year of month 0.
  public init(birth: Birth, events: [(month: Int, event: LifeEvent)]) {
    precondition(birth.arrival.map { (0..<12).contains($0.index) } ?? false)
    self.birth = birth
    self.events = events
  }

  /// Numbers from here on are kept for scripted households.
  public static let firstNumber: UInt32 = 4_000_000_000
}

extension LifeCourseWindow {
  /// The window with the scripted candidates of the household in a row.
  public func adding(_ vignette: Vignette, row: Int32) -> LifeCourseWindow {
    let months = months.enumerated().map { place, month in
      let scripted = vignette.events.filter { $0.month == year * 12 + place }
      return scripted.isEmpty
        ? month : MonthOfCandidates(month.events + scripted.map { $0.event.of(row: row) })
    }
    return LifeCourseWindow(
      year: year, births: births, months: months, noise: noise, rows: rows)
  }
}

extension LifeEventKind {
  /// The kind as vignettes name it: the case's name.
  public init?(named name: String) {
    guard let kind = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = kind
  }
}

extension LifeEvent {
  /// A scripted candidate.
  ///
  /// - Parameters:
  ///   - day: of the month, 0...29.
  ///   - mark, amount, duration: its luck, each from 0 to 1.
  public init(
    _ kind: LifeEventKind, day: UInt8, ordinal: UInt8, mark: Double, amount: Double,
    duration: Double
  ) {
    func nearest(_ share: Double) -> Mark {
      Mark(UInt32(max(0, min(0x1p32 - 1, share * 0x1p32))))
    }
    self.init(
      row: -1, mark: nearest(mark), amount: nearest(amount), duration: nearest(duration),
      kind: UInt8(kind.rawValue), day: min(day, 29), ordinal: ordinal)
  }

  fileprivate func of(row: Int32) -> LifeEvent {
    LifeEvent(
      row: row, mark: mark, amount: amount, duration: duration, kind: kind, day: day,
      ordinal: ordinal)
  }
}
