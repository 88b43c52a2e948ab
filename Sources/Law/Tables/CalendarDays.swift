import Quantities

/// Days from one to another, both included.
public struct DaySpan: Hashable, Sendable {
  public let from: Day
  public let to: Day

  /// - Throws: `LawError.backwards` if it ends before it starts.
  public init(from: Day, to: Day, of name: String = "period") throws(LawError) {
    guard from <= to else { throw .backwards(name, from: from, to: to) }
    self.from = from
    self.to = to
  }

  func contains(_ day: Day) -> Bool { from <= day && day <= to }
}
