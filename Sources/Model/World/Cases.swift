import Chance
import Law
import Quantities

/// What a change in a household's life is about.
public enum Topic: UInt8, CaseIterable, Sendable {
  case work, cashWork, cohabitation, sharer, gift, asset, abroad, separation, harmless
  /// Changes that end the right: they pass the same gates, and benefit runs on until processed.
  case job, departure, detention, study

  /// Whether the right to benefit ends.
  public var endsRight: Bool { rawValue >= Topic.job.rawValue }
  var bit: UInt16 { 1 << UInt16(rawValue) }

  /// Where an established breach about it is counted.
  var establishedCounter: Counter {
    switch self {
    case .work: .establishedWork
    case .cashWork: .establishedCashWork
    case .cohabitation: .establishedCohabitation
    case .sharer: .establishedSharer
    case .gift: .establishedGift
    case .asset: .establishedAsset
    case .abroad: .establishedAbroad
    case .separation: .establishedSeparation
    case .harmless: .establishedHarmless
    case .job, .departure, .detention, .study: .establishedEnding
    }
  }
}

/// Why a change was not reported in time: the first of the three gates that failed.
public enum Cause: UInt8, CaseIterable, Sendable {
  case none, notKnowing, notAble, notWilling
}

/// A change that must be reported, with what the administration makes of it.
///
/// Truth and view: `effect` is what the law makes of the truth, `booked` what is processed. What is
/// paid too much or too little is the difference, month by month, until they agree.
public struct Circumstance: Sendable {
  public internal(set) var row: Int32
  public internal(set) var topic: Topic
  public internal(set) var cause: Cause = .none
  /// Lower entitlement per month while it lasts (negative: higher), cents.
  public internal(set) var effect: Int32
  /// What the administration deducts, cents a month.
  public internal(set) var booked: Int32 = 0
  /// Overpaid while unreported, and the part of it paid more than six months after the office knew,
  /// cents. They stand here because a pass that asks for them asks for what surrounds them as well.
  public internal(set) var overpaid: Int32 = 0
  public internal(set) var overpaidLate: Int32 = 0
  /// Month it began; its draws are addressed by this, not by what a policy made of it.
  public internal(set) var birth: Int16
  /// Day of the month it began, 0...29.
  public internal(set) var day: UInt8
  public internal(set) var ordinal: UInt16
  /// First month in which it is no longer so.
  public internal(set) var end: Int16
  public internal(set) var state: State = []
  public internal(set) var reported: Int16 = Households.never
  public internal(set) var signalled: Int16 = Households.never
  /// The gates it carries from birth.
  let knowMark: Mark
  let concealMark: Mark
  /// Reported, noticed, once the probability that it would not yet have been is below these.
  let reportThreshold: Float
  let noticeThreshold: Float
  /// Probability that it would not yet have been reported, noticed, multiplied month by month.
  var unreported: Float = 1
  var unnoticed: Float = 1
  /// Overpaid after the report or a signal held by the office, cents; the late part as above.
  public internal(set) var overpaidByOffice: Int32 = 0
  public internal(set) var overpaidByOfficeLate: Int32 = 0
  public internal(set) var underpaid: Int32 = 0
  /// How often a signal about it was taken up: each look has its own luck.
  var looks: UInt8 = 0
  /// How often it could have come up in a conversation; each has its own luck too.
  var talks: UInt8 = 0
  /// The household's change before this one, by position; -1 if none.
  var previous: Int32 = -1

  public struct State: OptionSet, Hashable, Sendable {
    public var rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    static let knows = State(rawValue: 1 << 0)
    static let conceals = State(rawValue: 1 << 1)
    static let reported = State(rawValue: 1 << 2)
    static let ended = State(rawValue: 1 << 3)
    /// Not reported within the term: a breach.
    static let breach = State(rawValue: 1 << 4)
    /// A signal about it is under way, or a decision.
    static let pursued = State(rawValue: 1 << 5)
    /// Established: by report or by decision.
    static let established = State(rawValue: 1 << 6)
    /// Nothing remains to be done.
    static let closed = State(rawValue: 1 << 7)
    /// The change under way is its end: the office still deducts what no longer is.
    static let ending = State(rawValue: 1 << 8)
    /// Followed by a question (life-event prompt).
    static let prompted = State(rawValue: 1 << 9)
    /// Ever sanctioned, warned or referred for it.
    static let answered = State(rawValue: 1 << 10)
    /// Began at or before the grant: an overlap at the start of the spell.
    static let fromStart = State(rawValue: 1 << 11)
  }

  func has(_ flag: State) -> Bool { state.contains(flag) }

  /// What it takes off this month in truth, cents: nothing once it has ended.
  @inline(__always)
  var truth: Int32 { effect & (has(.ended) ? 0 : -1) }
}

extension Circumstance.State {
  /// 1 if it has none of these flags, otherwise 0.
  @inline(__always)
  func without(_ flags: Self) -> Int { Int(oneIfNothing(UInt32(rawValue & flags.rawValue))) }
}

extension [Circumstance] {
  /// The places of the changes for which `holds` is 1.
  ///
  /// Whether a change is closed, over or reported cannot be guessed: its place is written down in any
  /// case, and counted if it holds. What is then gone through needs little guessing.
  @inline(__always)
  func places(where holds: (borrowing Circumstance) -> Int) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: count) { places, count in
      var found = 0
      for i in indices {
        places[found] = Int32(truncatingIfNeeded: i)
        found &+= holds(self[i])
      }
      count = found
    }
  }
}

/// Where a signal came from.
public enum SignalSource: UInt8, CaseIterable, Sendable {
  case fileMatch, tip, staff, partner, ownData, review, themeCheck
}

/// A sign that a benefit may not be right, and its route.
public struct Signal: Sendable {
  public enum Stage: UInt8, Sendable {
    case desk, talk, visit, full, closed
  }

  public internal(set) var row: Int32
  /// The circumstance it is about; -1 when there is none (a false signal).
  public internal(set) var circumstance: Int32
  public internal(set) var source: SignalSource
  public internal(set) var stage: Stage = .desk
  public internal(set) var received: Int16
  public internal(set) var day: UInt8
  /// Address of its draws: the birth of what it is about, or its own.
  let birth: Int16
  let look: UInt8
  let ordinal: UInt32
  /// Steps taken and steps found in the register.
  public internal(set) var steps: UInt8 = 1
  public internal(set) var registered: UInt8 = 0
  public internal(set) var talked = false
}

/// A claim of the municipality on a household.
public struct Claim: Sendable {
  public enum Kind: UInt8, CaseIterable, Sendable {
    case breach, fine, agency, earlier

    /// What the law of collection takes it for.
    var inLaw: OpenClaim.Kind {
      switch self {
      case .breach: .fraud
      case .fine: .fine
      case .agency, .earlier: .other
      }
    }
  }

  public internal(set) var row: Int32
  public internal(set) var kind: Kind
  public internal(set) var principal: Int64
  public internal(set) var balance: Int64
  public internal(set) var origin: Int16
  /// Set up for collection.
  var active = false
  /// An objection against it waits.
  var disputed = false
}

/// A breach of a work duty, from its occurrence to its decision.
public struct WorkBreach: Sendable {
  public internal(set) var row: Int32
  public internal(set) var cause: Cause
  public internal(set) var uniform: Bool
  public internal(set) var birth: Int16
  public internal(set) var ordinal: UInt16
}

/// An objection against a decision.
public struct Objection: Sendable {
  public enum Against: UInt8, Sendable { case fine, recovery, measure, rejection }

  public internal(set) var row: Int32
  public internal(set) var against: Against
  /// The claim disputed; -1 when the decision made none.
  public internal(set) var claim: Int32
  public internal(set) var cause: Cause
  /// Assessed as more culpable than it was.
  public internal(set) var misjudged: Bool
  let mark: Mark
}

/// A blow to or a lift of a household's mind, applied by `Mind` at the end of the month.
struct Impulse: Sendable {
  enum Kind: UInt8 { case stress, trustLoss, trustGain, perceived }
  var row: Int32
  var kind: Kind
  var size: Float
}
