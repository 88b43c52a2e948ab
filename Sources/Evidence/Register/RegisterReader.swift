import Quantities

/// Hands out parameters by id and unit, once, to build typed structs; remembers which were asked
/// for, so that a parameter nobody uses is found.
public final class RegisterReader {
  private let register: Register
  private var read: Set<String> = []

  public init(_ register: Register) { self.register = register }

  /// One number.
  public func value(_ id: String, _ unit: Register.Unit) throws(SourceError) -> Double {
    let entry = try entry(id, unit)
    guard case .number(let value) = entry.value else {
      throw SourceError("\(id) is a list", at: entry.place, expected: "one number, as value")
    }
    return value
  }

  /// A list of exactly `count` numbers.
  public func list(
    _ id: String, _ unit: Register.Unit, count: Int
  ) throws(SourceError) -> [Double] {
    let entry = try entry(id, unit)
    guard case .list(let values) = entry.value, values.count == count else {
      throw SourceError(
        "\(id) has \(entry.value.numbers.count) numbers", at: entry.place,
        expected: "a list of \(count), as values")
    }
    return values
  }

  /// An amount of money given in euros, to the nearest cent.
  public func cents(_ id: String, _ unit: Register.Unit = .eur) throws(SourceError) -> Cents {
    Cents(Int64((try value(id, unit) * 100).rounded()))
  }

  /// A parameter that is true (1) or false (0).
  public func flag(_ id: String) throws(SourceError) -> Bool { try value(id, .boolean) == 1 }

  /// The parameters not asked for so far.
  public var unusedEntries: [Register.Entry] { register.entries.filter { !read.contains($0.id) } }

  private func entry(_ id: String, _ unit: Register.Unit) throws(SourceError) -> Register.Entry {
    guard let entry = register[id] else {
      throw register.unknown(id, at: SourcePlace(file: "Parameters"))
    }
    read.insert(id)
    guard entry.unit == unit else {
      throw SourceError(
        "\(id) is in \(entry.unit.rawValue)", at: entry.place, expected: unit.rawValue)
    }
    return entry
  }
}
