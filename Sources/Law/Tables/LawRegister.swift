import Quantities

/// What holds the law's numbers as data: asked once by each table for its values, by id and unit.
///
/// An implementation collects its own faults (a missing id, a wrong unit) and reports them
/// together, so that each table can be filled in one reading.
public protocol LawRegister {
  /// The dated values with this id; any timeline at all if there is a fault.
  mutating func timeline<Value: LawQuantity>(
    _ id: String, _ unit: LawUnit, as type: Value.Type
  ) -> Timeline<Value>

  /// The sources of all values given out, in the order that their `LawBasis` counts.
  var sources: [LawSource] { get }
}

extension LawRegister {
  /// `timeline(_:_:as:)` with the kind of value taken from where it is put.
  mutating func timeline<Value: LawQuantity>(_ id: String, _ unit: LawUnit) -> Timeline<Value> {
    timeline(id, unit, as: Value.self)
  }
}

/// The units in which the law's numbers are written down.
public enum LawUnit: String, CaseIterable, Sendable {
  case euro = "EUR"
  case euroPerMonth = "EUR/month"
  case euroPerYear = "EUR/year"
  case euroPerDay = "EUR/day"
  case percent
  case factor
  /// Whether a rule holds.
  case yesNo = "yes/no"
  case days
  case weeks
  case months
  case years
}

/// A kind of number that the law's tables hold, read exactly from its written form.
public protocol LawQuantity: Sendable {
  /// The quantity written as `text`; nil if the text is not one or is negative.
  static func read(_ text: String) -> Self?
}

extension Cents: LawQuantity {
  /// An amount in euros with at most two decimals.
  public static func read(_ text: String) -> Cents? {
    Cents(parsing: text).flatMap { $0 < .zero ? nil : $0 }
  }
}

extension PerMille: LawQuantity {
  /// A percentage with at most one decimal.
  public static func read(_ text: String) -> PerMille? {
    guard let hundredths = Cents.read(text)?.amount, hundredths % 10 == 0 else { return nil }
    return PerMille(hundredths / 10)
  }
}

extension Int: LawQuantity {
  /// A whole number.
  public static func read(_ text: String) -> Int? {
    Int(text).flatMap { $0 < 0 ? nil : $0 }
  }
}

extension Bool: LawQuantity {
  /// `yes` or `no`.
  public static func read(_ text: String) -> Bool? {
    switch text {
    case "yes": true
    case "no": false
    default: nil
    }
  }
}

extension Optional: LawQuantity where Wrapped: LawQuantity {
  /// A quantity, or `none` where the law of the time sets no such limit.
  public static func read(_ text: String) -> Wrapped?? {
    if text == "none" { return .some(nil) }
    return Wrapped.read(text).map { .some($0) }
  }
}
