/// Working time of staff in whole minutes.
public struct Minutes: Hashable, Comparable, Sendable {
  public var count: Int64

  @inlinable public init(_ count: Int64) { self.count = count }

  /// Hours of work, rounded to the minute.
  @inlinable public static func hours(_ hours: Double) -> Minutes {
    Minutes(Int64((hours * 60).rounded()))
  }

  public static let zero = Minutes(0)

  @inlinable public static func < (a: Minutes, b: Minutes) -> Bool { a.count < b.count }
  @inlinable public static func + (a: Minutes, b: Minutes) -> Minutes { Minutes(a.count + b.count) }
  @inlinable public static func - (a: Minutes, b: Minutes) -> Minutes { Minutes(a.count - b.count) }
  @inlinable public static func += (a: inout Minutes, b: Minutes) { a.count += b.count }
  @inlinable public static func -= (a: inout Minutes, b: Minutes) { a.count -= b.count }
}
