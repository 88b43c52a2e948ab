import Quantities

/// A claim of the municipality that is not yet paid.
public struct OpenClaim: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Assistance recovered after a breach of the information duty.
    case fraud
    case fine
    /// Any other claim: a mistake of the municipality, means that came later.
    case other

    /// Whether it must be set off against the benefit: Pw art. 60(4), else it may be: 60(3).
    public var isSetOffByDuty: Bool { self != .other }
  }

  public var kind: Kind
  /// What is open, in cents.
  public var balance: Cents
  /// The day of the decision.
  public var decidedDay: Day
  /// Whether it is a fine for a repeat.
  public var isRepeatFine: Bool

  public init(kind: Kind, balance: Cents, decidedDay: Day, isRepeatFine: Bool = false) {
    self.kind = kind
    self.balance = balance
    self.decidedDay = decidedDay
    self.isRepeatFine = isRepeatFine
  }
}

/// Which claim is paid first where two must be set off; a local choice.
public enum CollectionOrder: String, CaseIterable, Sendable {
  case fraudFirst = "fraud-first"
  case fineFirst = "fine-first"
  case oldestFirst = "oldest-first"
}

extension [OpenClaim] {
  /// Divides what can be collected over claims, in cents, each in its place: Pw art. 60(3) and (4).
  ///
  /// First the claims that must be set off, in the order chosen, then the others; among equals the
  /// oldest first. No claim gets more than is open, and together they get no more than the room.
  public func divide(_ room: Cents, by order: CollectionOrder, includingOther: Bool) -> [Cents] {
    var parts = [Cents](repeating: .zero, count: count)
    var left = Swift.max(.zero, room)
    let places = indices.sorted {
      (rank($0, order), self[$0].decidedDay, $0) < (
        rank($1, order), self[$1].decidedDay, $1
      )
    }
    for place in places where self[place].kind.isSetOffByDuty || includingOther {
      parts[place] = Swift.max(.zero, Swift.min(left, self[place].balance))
      left -= parts[place]
    }
    return parts
  }

  private func rank(_ place: Int, _ order: CollectionOrder) -> Int {
    switch (self[place].kind, order) {
    case (.other, _): 2
    case (_, .oldestFirst): 0
    case (.fraud, .fraudFirst), (.fine, .fineFirst): 0
    case (.fraud, .fineFirst), (.fine, .fraudFirst): 1
    }
  }
}
