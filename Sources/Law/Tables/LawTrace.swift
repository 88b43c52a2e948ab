import Quantities

/// Listens to the steps of a legal decision.
///
/// Every rule reports its steps to a trace; with `NoTrace` they cost nothing, with `Explanation`
/// they become the reasons of the decision. There is one path through each rule, not two.
public protocol LawTrace {
  /// Tells a step: the article, what it says, the value it gave, and what that value rests on.
  mutating func step(
    _ article: StaticString, _ message: LawMessage, _ value: LawValue, _ basis: LawBasis)
}

extension LawTrace {
  /// A step whose value follows from the facts or from the text of the law itself.
  @inlinable @inline(__always)
  public mutating func step(
    _ article: StaticString, _ message: LawMessage, _ value: LawValue
  ) {
    step(article, message, value, .certain)
  }
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
    _ article: StaticString, _ message: LawMessage, _ value: LawValue, _ basis: LawBasis
  ) {}
}

/// The trace of a reader: keeps every step in order.
public struct Explanation: LawTrace, Sendable {
  /// One step: the article applied, what it says (text by id in `Parameters/law/messages/`),
  /// the value it gave and what that rests on.
  public struct Step: Hashable, Sendable {
    public let article: String
    public let message: LawMessage
    public let value: LawValue
    /// How sure the value is, and why.
    public let basis: LawBasis
  }

  public private(set) var steps: [Step] = []

  /// How sure the least sure number is; a decision is no surer than that.
  public var grade: SourceGrade { steps.map(\.basis.grade).max() ?? .a }

  public init() {}

  public mutating func step(
    _ article: StaticString, _ message: LawMessage, _ value: LawValue, _ basis: LawBasis
  ) {
    steps.append(Step(article: "\(article)", message: message, value: value, basis: basis))
  }
}
