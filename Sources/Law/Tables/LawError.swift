import Quantities

/// Why a legal question has no answer.
public enum LawError: Error, Hashable, Sendable {
  /// The tables hold no value of `article` on this day; `latest` is nil if the last value is open.
  case noLaw(on: Day, article: String, earliest: Day?, latest: Day?)
  /// A fact, by name, lies outside what can be.
  case outOfRange(String, Int, ClosedRange<Int>)
  /// An amount, by name, is negative or beyond any case.
  case noAmount(String, Cents)
  /// A question needs the norm of a day that lies outside the norms, and was not given it.
  case normNotGiven(on: Day, earliest: Day, latest: Day?)
  /// An amount, by name, is less than what it must hold, by name.
  case less(String, Cents, than: String, Cents)
  /// The sources hold no norm for such a household.
  case noNorm(of: String)
  /// A fact, in words, that cannot be in such a household.
  case contradiction(String, HouseholdType)
  /// A period, by name, ends before it starts.
  case backwards(String, from: Day, to: Day)
  /// A day, by name, comes before the day it follows from.
  case wrongOrder(String, Day, after: String, Day)
}

extension LawError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noLaw(let day, let article, let earliest, let latest):
      guard let earliest else { return "no law for \(day): \(article) has no values" }
      let end = latest.map { "to \($0)" } ?? "onwards"
      let isInside = earliest <= day && latest.map { day <= $0 } ?? true
      return "no law for \(day): the values of \(article) run from \(earliest) \(end)"
        + (isInside ? ", with a gap on that day" : "")
    case .outOfRange(let name, let value, let range):
      return "\(name) is \(value); expected \(range.lowerBound) to \(range.upperBound)"
    case .noAmount(let name, let amount):
      return "\(name): \(amount) is no amount; expected 0.00 to \(LawBounds.largest)"
    case .less(let name, let amount, let otherName, let other):
      return "\(name), \(amount), is less than \(otherName), \(other)"
    case .normNotGiven(let day, let earliest, let latest):
      let end = latest.map { "to \($0)" } ?? "onwards"
      return "no norm for \(day): the norms run from \(earliest) \(end); the norm of that day can "
        + "be given (--norm)"
    case .noNorm(let household):
      return "there is no norm for \(household): it is in none of the sources"
    case .contradiction(let fact, let household):
      return "\(fact) does not go with the household '\(household.rawValue)'"
    case .backwards(let name, let from, let to):
      return "the \(name) runs from \(from) back to \(to)"
    case .wrongOrder(let name, let day, let earlierName, let earlier):
      return "\(name), \(day), lies before \(earlierName), \(earlier)"
    }
  }
}
