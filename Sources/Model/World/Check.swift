/// How a client came to be checked, and what the check looks at.
///
/// Kept in the reference of its work item, so that the queue needs to know nothing of it.
struct Check: Hashable, Sendable {
  enum Kind: UInt8, Sendable { case lot, theme, model }

  var kind: Kind
  /// Topics it looks at, a bit a topic.
  var topics: UInt16
  /// Whether the client had a letter about it beforehand.
  var isAnnounced = false

  static let everything = Topic.allCases.reduce(UInt16(0)) { $0 | $1.bit }

  init(_ kind: Kind, topics: UInt16 = everything, isAnnounced: Bool = false) {
    self.kind = kind
    self.topics = topics
    self.isAnnounced = isAnnounced
  }

  /// What a signal that it makes is counted under.
  var source: SignalSource {
    switch kind {
    case .lot: .review
    case .theme: .themeCheck
    case .model: .riskModel
    }
  }

  /// Whether it looks at a part of the file only.
  var isPartial: Bool { topics != Self.everything }

  private static let kindPlace: Int32 = 16
  private static let announcedPlace: Int32 = 20

  /// The check in a work item's reference: not negative.
  var reference: Int32 {
    Int32(topics) | Int32(kind.rawValue) << Self.kindPlace
      | (isAnnounced ? 1 : 0) << Self.announcedPlace
  }

  init(reference: Int32) {
    topics = UInt16(truncatingIfNeeded: reference)
    kind = Kind(rawValue: UInt8(reference >> Self.kindPlace & 3)) ?? .lot
    isAnnounced = reference >> Self.announcedPlace & 1 == 1
  }
}

/// What theme checks are about.
enum Theme: Int, CaseIterable, Sendable {
  case work = 1
  case living, means

  /// Its topics, a bit a topic.
  var topics: UInt16 {
    let topics: [Topic] =
      switch self {
      case .work: [.work, .hours, .cashWork, .job]
      case .living: [.cohabitation, .sharer, .separation, .departure]
      case .means: [.gift, .asset, .abroad]
      }
    return topics.reduce(0) { $0 | $1.bit }
  }

  /// The theme by its number in a policy in a year; nil for none: the whole file.
  init?(number: Int, year: Int) {
    let turns = Self.allCases.count
    if number > turns {
      self.init(rawValue: 1 + (year % turns + turns) % turns)
    } else {
      self.init(rawValue: number)
    }
  }
}

/// A check or a talk that has been arranged for a later month.
struct PlannedContact: Sendable {
  var row: Int32
  var month: Int16
  var day: UInt8
  /// The check, or nil for a talk.
  var check: Check?
}

/// What selection remembers from month to month.
struct SelectionMemory: Sendable {
  /// Parts of a check still to be picked, by theme and by the model.
  var themeCredit = 0.0
  var modelCredit = 0.0
  /// Cases found and client-months of late, of everybody but the lowest capacity quintile and of it.
  var found = [0.0, 0.0]
  var clients = [0.0, 0.0]

  /// The group that a model which learns from its findings knows.
  static func group(_ groups: Groups) -> Int { groups.capacity == Group.capacity1.rawValue ? 1 : 0 }

  /// Takes in a month of clients; what came before fades.
  mutating func fade(_ share: Double, clients now: [Double]) {
    for group in found.indices {
      found[group] *= share
      clients[group] = clients[group] * share + now[group]
    }
  }

  /// How much more is found a client of the lowest capacity quintile than of the rest, as a ratio.
  ///
  /// - Parameter weight: cases that the assumption of no difference counts for.
  func findingRatio(weight: Double) -> Double {
    let all = clients[0] + clients[1]
    guard clients[0] > 0, clients[1] > 0 else { return 1 }
    func rate(_ group: Int) -> Double {
      (found[group] + weight * clients[group] / all) / clients[group]
    }
    return rate(1) / rate(0)
  }
}
