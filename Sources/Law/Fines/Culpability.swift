/// How far a breach can be held against the client, after weighing the circumstances.
///
/// Normal is the default; intent and gross fault are for the municipality to prove. Correcting of
/// one's own accord before discovery makes for reduced culpability (Boetebesluit art. 2a).
public enum Culpability: String, CaseIterable, Sendable {
  case none
  case reduced
  case normal
  case gross
  case intent

  /// Whether it is intent or gross fault, after which no fine is forgiven (Pw art. 18a(13)) and, since
  /// 2021, no debt arrangement made (Pw art. 60c).
  var isGrave: Bool { self == .intent || self == .gross }

  /// The degree after the client corrected it of their own accord, before it was found: reduced at
  /// most, but for intent (Boetebesluit art. 2a).
  public var afterOwnCorrection: Culpability {
    switch self {
    case .normal, .gross: .reduced
    case .none, .reduced, .intent: self
    }
  }
}

/// One value for each degree of culpability that can be fined.
public struct ByCulpability<Value: Sendable>: Sendable {
  public let intent: Value
  public let gross: Value
  public let normal: Value
  public let reduced: Value

  /// Makes each value from the name of its degree.
  init(_ make: (String) -> Value) {
    intent = make(Culpability.intent.rawValue)
    gross = make(Culpability.gross.rawValue)
    normal = make(Culpability.normal.rawValue)
    reduced = make(Culpability.reduced.rawValue)
  }

  private init(intent: Value, gross: Value, normal: Value, reduced: Value) {
    self.intent = intent
    self.gross = gross
    self.normal = normal
    self.reduced = reduced
  }

  func map<Other>(
    _ change: (Value) throws(LawError) -> Other
  ) throws(LawError) -> ByCulpability<Other> {
    ByCulpability<Other>(
      intent: try change(intent), gross: try change(gross), normal: try change(normal),
      reduced: try change(reduced))
  }

  /// The value of a degree; nil without culpability.
  @inline(__always)
  public subscript(culpability: Culpability) -> Value? {
    switch culpability {
    case .none: nil
    case .reduced: reduced
    case .normal: normal
    case .gross: gross
    case .intent: intent
    }
  }
}
