import Quantities

/// Listens to the steps of a legal decision.
///
/// Every rule reports its steps to a trace; with `NoTrace` they cost nothing, with `Explanation`
/// they become the reasons of the decision. There is one path through each rule, not two.
public protocol LawTrace {
  mutating func step(_ article: StaticString, _ message: LawMessage, _ value: LawValue)
}

/// A value that a step of a decision mentions.
public enum LawValue: Hashable, Sendable {
  case money(Cents)
  case share(PerMille)
  case count(Int)
  case day(Day)
}

/// The trace of the simulation: forgets every step.
public struct NoTrace: LawTrace {
  @inlinable public init() {}

  @inlinable @inline(__always)
  public mutating func step(
    _ article: StaticString, _ message: LawMessage, _ value: LawValue
  ) {}
}

/// The trace of a reader: keeps every step in order.
public struct Explanation: LawTrace, Sendable {
  /// One step: the article applied, what it says (text by id in `Parameters/law/messages/`)
  /// and the value it gave.
  public struct Step: Hashable, Sendable {
    public let article: String
    public let message: LawMessage
    public let value: LawValue
  }

  public private(set) var steps: [Step] = []

  public init() {}

  public mutating func step(
    _ article: StaticString, _ message: LawMessage, _ value: LawValue
  ) {
    steps.append(Step(article: "\(article)", message: message, value: value))
  }
}
