import Quantities

/// Where a signal came from.
public enum SignalSource: UInt8, CaseIterable, Sendable {
  // Matches with files of others (Inlichtingenbureau).
  case wages, residence, studyFinance, detention, vehicles, assets
  // People.
  case tip, staff, partner
  // Queries on the municipality's own data, and authorities abroad.
  case ownData, foreign
  // Checks that the municipality chose to make.
  case review, themeCheck, riskModel

  public var isFile: Bool { rawValue <= SignalSource.assets.rawValue }
  public var isPeople: Bool { self == .tip || self == .staff || self == .partner }
  /// Whether the municipality made it itself by a check, so that no inquiry had to be chosen for it.
  public var isCheck: Bool { rawValue >= SignalSource.review.rawValue }
}

/// A stage of a signal's route through the municipality, in order.
public enum RouteStage: UInt8, CaseIterable, Sendable {
  case receipt, registration, triage, desk, conversation, visit, inquiry
  case decision, followUp, closing

  var bit: UInt16 { 1 << UInt16(rawValue) }
}

/// Why a signal's route ended.
public enum SignalClosure: UInt8, CaseIterable, Sendable {
  /// A breach or an unreported change was established.
  case founded
  /// Nothing was wrong.
  case unfounded
  /// No stage could settle it.
  case notProvable
  /// The client reported it meanwhile, or it was established by another way.
  case overtaken
  /// The household is no longer on benefit.
  case clientLeft
  /// It waited too long.
  case expired
  /// Triage left it.
  case notTakenUp

  /// Whether it was looked into to an end.
  public var isSettled: Bool { rawValue <= SignalClosure.notProvable.rawValue }
}

/// A sign that a benefit may not be right, and where it stands on its route.
public struct Signal: Sendable {
  /// The queue it waits in.
  public enum Stage: UInt8, Sendable {
    case desk, talk, visit, full, closed

    var onRoute: RouteStage {
      switch self {
      case .desk: .desk
      case .talk: .conversation
      case .visit: .visit
      case .full: .inquiry
      case .closed: .closing
      }
    }
  }

  public internal(set) var row: Int32
  /// The circumstance it is about; -1 when there is none (a false signal).
  public internal(set) var circumstance: Int32
  public internal(set) var source: SignalSource
  public internal(set) var stage: Stage = .desk
  public internal(set) var received: Int16
  public internal(set) var day: UInt8
  /// Month and day of the latest step.
  var latest: Int16
  var latestDay: UInt8
  /// Whether what was asked of the client has come, after a suspension.
  var isAnswered = false
  /// Address of its draws: the birth of what it is about, or its own.
  let birth: Int16
  let look: UInt8
  let ordinal: UInt32
  /// Stages taken, and stages found in the register, a bit each.
  public internal(set) var taken: UInt16 = 0
  public internal(set) var written: UInt16 = 0
  public internal(set) var talked = false

  init(
    row: Int32, circumstance: Int32, source: SignalSource, received: Int16, day: UInt8,
    birth: Int16, look: UInt8, ordinal: UInt32
  ) {
    self.row = row
    self.circumstance = circumstance
    self.source = source
    self.received = received
    self.day = day
    latest = received
    latestDay = day
    self.birth = birth
    self.look = look
    self.ordinal = ordinal
  }

  /// Whether it came in after the warm-up, so that it is counted.
  var isObserved: Bool { received >= 0 }
}
