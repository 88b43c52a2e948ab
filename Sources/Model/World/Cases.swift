import Chance
import Law
import Quantities

/// What a change in a household's life is about.
public enum Topic: UInt8, CaseIterable, Sendable {
  case work, cashWork, cohabitation, sharer, gift, asset, abroad, separation, harmless
  /// More or fewer hours for a while in a job that the office knows.
  case hours
  /// Changes that end the right: they pass the same gates, and benefit runs on until processed.
  case job, departure, detention, study

  /// Whether the right to benefit ends.
  public var endsRight: Bool { rawValue >= Topic.job.rawValue }
  var bit: UInt16 { 1 << UInt16(rawValue) }

  /// Where an established breach about it is counted.
  var establishedCounter: Counter {
    switch self {
    case .work, .hours: .establishedWork
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
  /// Which source's signal established it, while its decision waits; nil for none.
  var foundBy: SignalSource?
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
    /// Lies abroad: no file of the Netherlands shows it.
    static let foreign = State(rawValue: 1 << 12)
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

/// A claim of the municipality on a household.
public struct Claim: Sendable {
  public enum Kind: UInt8, CaseIterable, Sendable {
    /// `loan`: assistance for durable goods as a loan (art. 48 and 51). `settlement`: income set off
    /// with the running benefit (art. 58(4)).
    case breach, fine, agency, earlier, loan, settlement

    /// What the law of collection takes it for.
    var inLaw: OpenClaim.Kind {
      switch self {
      case .breach: .fraud
      case .fine: .fine
      case .agency, .earlier, .loan, .settlement: .other
      }
    }
  }

  public internal(set) var row: Int32
  public internal(set) var kind: Kind
  public internal(set) var principal: Int64
  public internal(set) var balance: Int64
  public internal(set) var origin: Int16
  /// The part of the principal that has not been grossed up yet, and the tax in it (art. 58(5)).
  var net: Int64 = 0
  var tax: Int64 = 0
  /// Set up for collection.
  var active = false
  /// An objection against it waits.
  var disputed = false

  /// Months since its origin as repayments count them: what is lent is not recovered, and counts as
  /// the oldest.
  @inline(__always)
  func age(at now: Int) -> Int { kind == .loan ? Repayments.ages : now - Int(origin) }
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
  /// What a measure takes in all, cents.
  var amount: Int32
  /// The luck of being upheld, of going on to the court, and there.
  let mark: Mark
  let appealMark: Mark
  let courtMark: Mark
  /// Whether it is before the court.
  var isAppeal = false
}

/// A blow to or a lift of a household's mind, applied by `Mind` at the end of the month.
struct Impulse: Sendable {
  enum Kind: UInt8 { case stress, trustLoss, trustGain, perceived, crater }
  var row: Int32
  var kind: Kind
  var size: Float
}
