import Law
import Quantities

/// The law over time: which law is in force from which month on.
public struct LawCourse: Sendable {
  public struct Change: Sendable {
    /// The first month under it; after month 0.
    public var month: Month
    public var law: LawInForce

    public init(month: Month, law: LawInForce) {
      self.month = month
      self.law = law
    }
  }

  /// The law up to the first change.
  public let first: LawInForce
  /// By month.
  public let changes: [Change]

  /// - Parameter changes: by month, ascending.
  public init(_ first: LawInForce, changes: [Change] = []) {
    self.first = first
    self.changes = changes
  }

  /// The law in a month.
  public func law(at month: Month) -> LawInForce {
    changes.last { $0.month <= month }?.law ?? first
  }

  /// The law that takes over in a month; nil if none does.
  func change(in month: Month) -> LawInForce? { changes.first { $0.month == month }?.law }
}
