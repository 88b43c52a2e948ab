/// A month of the simulation: 0 is the first month under the policy, negative months are warm-up.
public struct Month: Hashable, Comparable, Sendable {
  public var index: Int32

  @inlinable public init(_ index: Int) { self.index = Int32(index) }
  @inlinable public init(_ index: Int32) { self.index = index }

  @inlinable public static func < (a: Month, b: Month) -> Bool { a.index < b.index }
  @inlinable public static func + (a: Month, n: Int) -> Month { Month(a.index + Int32(n)) }
  @inlinable public static func - (a: Month, n: Int) -> Month { Month(a.index - Int32(n)) }
  /// Months from `b` to `a`.
  @inlinable public static func - (a: Month, b: Month) -> Int { Int(a.index - b.index) }
}

extension Month: CustomStringConvertible {
  public var description: String { "\(index)" }
}
