/// The stable name of a household: its place in the exogenous order of arrival.
///
/// The starting population comes first, then every applicant in turn, so an id means the same
/// household under every policy.
public struct HouseholdID: Hashable, Comparable, Sendable {
  public var number: UInt32
  @inlinable public init(_ number: UInt32) { self.number = number }
  @inlinable public static func < (a: HouseholdID, b: HouseholdID) -> Bool { a.number < b.number }
}

/// A count of thousandths: half, a tenth and a twentieth are exact, as the law's percentages need.
public struct PerMille: Hashable, Comparable, Sendable {
  public var count: Int64
  @inlinable public init(_ count: Int64) { self.count = count }
  @inlinable public static func percent(_ percent: Double) -> PerMille {
    PerMille(Int64((percent * 10).rounded()))
  }
  @inlinable public static func < (a: PerMille, b: PerMille) -> Bool { a.count < b.count }
  /// This share of an amount, rounded half away from zero to the cent.
  @inlinable public func of(_ amount: Cents) -> Cents { amount.times(count, over: 1000) }
}
