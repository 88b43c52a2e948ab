/// How sure a value of the law is.
public enum SourceGrade: String, CaseIterable, Hashable, Sendable, Comparable {
  /// Read in the law or an official table.
  case a = "A"
  /// One copy, or memory that agrees with a check.
  case b = "B"
  /// An estimate, never to be quoted as law.
  case c = "C"

  public static func < (x: SourceGrade, y: SourceGrade) -> Bool { x.rawValue < y.rawValue }
}

/// What a number in a decision rests on: how sure it is, and where `LawTables.sources` says why.
///
/// Two plain numbers, so that rules can carry it along at no cost.
public struct LawBasis: Hashable, Sendable {
  public let grade: SourceGrade
  /// The place in `LawTables.sources`; nil where no single dated value is meant.
  public var source: Int? { index < 0 ? nil : Int(index) }
  private let index: Int32

  public init(_ grade: SourceGrade, source index: Int) {
    self.grade = grade
    self.index = Int32(clamping: index)
  }

  /// What follows from the facts or from the text of the law itself.
  public static let certain = LawBasis(.a, source: -1)
  /// A rule that is known but whose text was not read again.
  public static let unread = LawBasis(.b, source: -1)

  /// The less sure of two: what is computed from both is no surer than that.
  public static func & (a: LawBasis, b: LawBasis) -> LawBasis { b.grade > a.grade ? b : a }
}

/// A value of the law with what it rests on.
public struct Graded<Value: Sendable>: Sendable {
  public let value: Value
  public let basis: LawBasis

  public init(_ value: Value, _ basis: LawBasis = .certain) {
    self.value = value
    self.basis = basis
  }

  /// What follows from the value alone is as sure as it.
  func map<Other>(_ change: (Value) -> Other) -> Graded<Other> {
    Graded<Other>(change(value), basis)
  }
}

/// Where a dated value comes from.
public struct LawSource: Hashable, Sendable {
  /// The id of the value, for example `law.norm.couple_21plus`.
  public let id: String
  /// The source as it was written down beside the value.
  public let note: String

  public init(id: String, note: String) {
    self.id = id
    self.note = note
  }
}
