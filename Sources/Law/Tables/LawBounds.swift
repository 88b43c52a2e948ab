import Quantities

/// What may be asked of the law: beyond these bounds a fact is a mistake, not a case.
public enum LawBounds {
  /// The largest amount of any fact: a billion euros.
  public static var largest: Cents { .euros(1_000_000_000) }

  /// - Throws: `LawError.noAmount`, with the name of the fact.
  static func check(_ name: StaticString, _ amount: Cents) throws(LawError) {
    if amount < .zero || amount > largest { throw .noAmount("\(name)", amount) }
  }

  static func check(_ name: StaticString, _ amount: Cents?) throws(LawError) {
    if let amount { try check(name, amount) }
  }

  /// - Throws: `LawError.outOfRange`, with the name of the fact.
  static func check(
    _ name: StaticString, _ count: Int, in range: ClosedRange<Int>
  ) throws(LawError) {
    if !range.contains(count) { throw .outOfRange("\(name)", count, range) }
  }

  /// - Throws: `LawError.wrongOrder` when `day` comes before `earlier`.
  static func check(
    _ name: StaticString, _ day: Day?, notBefore earlier: Day?, _ earlierName: StaticString
  ) throws(LawError) {
    guard let day, let earlier, day < earlier else { return }
    throw .wrongOrder("\(name)", day, after: "\(earlierName)", earlier)
  }

  /// The amount, brought within what a rule can reckon with.
  @inline(__always)
  static func within(_ amount: Cents) -> Cents { max(.zero, min(amount, largest)) }
}
