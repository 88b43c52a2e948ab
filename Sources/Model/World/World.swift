import Chance
import Law
import Quantities

/// A municipality and its households at one moment: everything a policy can change.
///
/// A value: copying a world branches it. The life course and the parameters are not in it.
public struct World: Sendable {
  /// The month being played, or to be played next.
  public internal(set) var month: Month
  public internal(set) var households = Households()
  public internal(set) var circumstances: [Circumstance] = []
  public internal(set) var signals: [Signal] = []
  public internal(set) var claims: [Claim] = []
  public internal(set) var workBreaches: [WorkBreach] = []
  public internal(set) var objections: [Objection] = []
  var office = Office()
  var climate = Climate()
  var impulses: [Impulse] = []
  /// Former clients who will apply again, by month.
  var pendingReturns: [PendingReturn] = []
  var suspensions: [Suspension] = []
  /// Disputes that wait for the court.
  var appeals: [Appeal] = []
  /// Jobs beside the benefit whose hours will differ, each with the month of the next time.
  var varyingJobs: [VaryingJob] = []
  /// Reports that were booked wrongly, until someone notices.
  var officeErrors: [OfficeError] = []
  /// Checks and talks arranged for a later month.
  var planned: [PlannedContact] = []
  var selection = SelectionMemory()
  /// Rows with a reduction that runs.
  var reduced: [Int32] = []
  /// Rows that arrive this year, by month of the year.
  var arrivals: [[Int32]] = Array(repeating: [], count: 12)
  public internal(set) var tally: Tally
  public internal(set) var ledger = Ledger()
  public var journal = Journal()
  public var signalLog = SignalLog()
  /// Households on benefit at the end of last month.
  var caseloadNow = 0
  /// Households the municipality was set up with: its staff is measured by it.
  var municipalitySize = 0
  var measuresThisMonth = 0
  /// Share of the month's continuous service for which there were hours.
  var delivered = Delivered()
  /// What everybody shares: this world's own, or another's.
  var sharing = Sharing()
  /// Scratch of the payment process, by row: what the truth and the books take off.
  var gaps = PaymentGaps()

  struct PendingReturn: Sendable {
    var row: Int32
    var month: Int16
    var day: UInt8
  }

  /// A dispute before the court, and the month of its judgment.
  struct Appeal: Sendable {
    var objection: Objection
    var month: Int16
  }

  /// A job beside the benefit, by position among the changes, and when its hours next differ.
  struct VaryingJob: Sendable {
    var change: Int32
    var month: Int16
    /// How-manieth time it is: with the job's birth and ordinal the address of its luck.
    var time: UInt8
  }

  /// A change whose report the office booked wrongly, and the month in which that comes out.
  struct OfficeError: Sendable {
    /// The change, by position.
    var change: Int32
    var month: Int16
  }

  /// A payment held back while papers are missing (art. 54).
  struct Suspension: Sendable {
    var row: Int32
    var from: Int16
    /// Day of the notice, 0...29.
    var day: UInt8
    /// The signal that waits for the papers, by position; -1 for none.
    var signal: Int32 = -1
    /// When in the term for repair the papers come, as a share of it; nil if they do not.
    var repairedAt: Double?
  }

  /// An empty municipality, before its first month.
  ///
  /// - Parameter months: how many months from month 0 will be observed.
  public init(startingAt month: Month, months: Int) {
    self.month = month
    tally = Tally(months: months)
  }

  /// Forgets what was observed and starts observing anew for `months` months.
  public mutating func restartObservation(months: Int) { tally = Tally(months: months) }

  /// Number of households on benefit, payment suspended included.
  public var caseload: Int {
    households.phase.reduce(0) { $0 + ($1 == .onBenefit || $1 == .suspended ? 1 : 0) }
  }
}

/// Service that goes on all month, as the share there were hours for: 1 is all the policy asks.
struct Delivered: Sendable {
  var stressSensitive = 1.0
  var partners = 1.0
  var reminders = 1.0
  /// Of the routine work of collecting what is owed.
  var collection = 1.0
}

/// What everybody shares and feels with a month's delay.
struct Climate: Sendable {
  /// Mean perceived chance of detection among clients.
  var meanPerceived = 0.0
  /// By neighbourhood, the sum over its clients in units of 2⁻²⁰, and their number; empty before the
  /// first month.
  var neighbours: [(perceived: Int64, clients: Int64)] = []
  /// Fines, warnings and neither of late, fading with a half-life of a year.
  var recentFines = 0.0
  var recentAnswers = 0.0
  /// Sum of recent fines over the norm, fading alike.
  var recentFineSize = 0.0
  /// Measures and work-duty warnings of late, per client and year.
  var measureRate = 0.0
  /// The size of fines as it is felt: ln(1 + size), as it stood at the end of last month.
  private(set) var fineSizeFelt = 0.0
  /// The share of breaches answered by a fine, as it stood at the end of last month.
  private(set) var fineShareFelt = 0.5

  /// Share of breaches of the information duty answered by a fine.
  var fineShare: Double { recentAnswers > 1 ? recentFines / recentAnswers : 0.5 }
  /// Mean fine as a multiple of the monthly norm.
  var fineSize: Double { recentFines > 1 ? recentFineSize / recentFines : 0.5 }

  /// By neighbourhood, the mean perceived chance around a client: that of the municipality where
  /// there is nobody to ask.
  func aroundOne(neighbourhoods: Int) -> [Float] {
    (0..<neighbourhoods).map { place in
      guard place < neighbours.count, neighbours[place].clients > 0 else {
        return Float(meanPerceived)
      }
      let (perceived, clients) = neighbours[place]
      return Float(Double(perceived) / Double(clients) * 0x1p-20)
    }
  }

  /// Takes stock at the end of a month.
  mutating func settle() {
    fineSizeFelt = naturalLog(1 + fineSize)
    fineShareFelt = fineShare
  }

  init() { settle() }
}

/// The money that flowed since the world began, in cents; every cent has one place.
public struct Ledger: Hashable, Sendable {
  public internal(set) var paid: Int64 = 0
  public internal(set) var entitled: Int64 = 0
  public internal(set) var overpaid: Int64 = 0
  public internal(set) var underpaid: Int64 = 0
  /// Overpayment turned into claims, waived or limited by law, and never found out.
  public internal(set) var established: Int64 = 0
  public internal(set) var waived: Int64 = 0
  public internal(set) var neverFound: Int64 = 0
  /// Underpayment made good, and not.
  public internal(set) var madeGood: Int64 = 0
  public internal(set) var notMadeGood: Int64 = 0
  /// Claims: what they began with, and where it went.
  public internal(set) var claimed: Int64 = 0
  public internal(set) var repaid: Int64 = 0
  public internal(set) var undone: Int64 = 0
  public internal(set) var writtenOff: Int64 = 0
  /// Lent for durable goods, and tax added to claims at the turn of the year; both are in `claimed`.
  public internal(set) var lent: Int64 = 0
  public internal(set) var grossedUp: Int64 = 0
  /// Owed by households that left before month 0 and are not followed.
  public internal(set) var outOfSight: Int64 = 0
  /// Reductions by measures.
  public internal(set) var reduced: Int64 = 0
  /// Overpayment no change accounts for; always zero (checked).
  public internal(set) var unattributed: Int64 = 0
}

/// Everything a month needs that is not the state: parameters, law, policy, and the life course.
///
/// A reference: it is large, and those who work a queue hand it on with every piece of work.
public final class Context: Sendable {
  public let parameters: Parameters
  public let law: LawInForce
  public let policy: Policy
  public let source: Source
  public let window: LifeCourseWindow
  public let rates: LifeCourseRates
  /// What goes on outside this month.
  public let conditions: Conditions
  /// The day month 0 begins with.
  public let start: Day
  /// The municipality's route of signals.
  public let route: SignalRoute

  /// - Parameter route: nil for the one that the parameters describe.
  public init(
    parameters: Parameters, law: LawInForce, policy: Policy, source: Source,
    window: LifeCourseWindow, rates: LifeCourseRates, start: Day, conditions: Conditions = .usual,
    route: SignalRoute? = nil
  ) {
    self.parameters = parameters
    self.law = law
    self.policy = policy
    self.source = source
    self.window = window
    self.rates = rates
    self.start = start
    self.conditions = conditions
    self.route = route ?? SignalRoute(parameters)
  }

  /// The day of the calendar on which a day of a month of the simulation falls.
  ///
  /// Months have thirty days here; what falls after the end of February falls on its last day.
  func day(of month: Month, day: UInt8) -> Day {
    let first = start.adding(months: Int(month.index))
    // Every month has 28 days: how many more need be asked only late in the month.
    return first.adding(days: day < 28 ? Int(day) : min(Int(day), first.daysInMonth - 1))
  }

  /// The month of the calendar's year, 1...12, that a month of the simulation is.
  func monthOfYear(_ month: Month) -> Int {
    start.adding(months: Int(month.index)).components.month
  }

  /// Whether a month of the simulation begins a calendar year.
  func isJanuary(_ month: Month) -> Bool { monthOfYear(month) == 1 }

  /// Whether a candidate is accepted at this rate a month.
  ///
  /// A rate above the declared bound is our fault and ends the run (exit code 70).
  @inline(__always)
  func accepts(_ event: LifeEvent, _ kind: LifeEventKind, rate: Double) throws(ModelFault) -> Bool {
    let bound = rates.bounds[kind.rawValue]
    if rate > bound * 1.000_000_1 {
      throw ModelFault.rateAboveBound(kind, rate: rate, bound: bound)
    }
    return event.mark.uniform * bound < rate
  }

  /// Whether a candidate may be accepted at a rate that is surely below this: spares most of them the
  /// rate itself.
  @inline(__always)
  func mayAccept(_ event: LifeEvent, _ kind: LifeEventKind, rateBelow ceiling: Double) -> Bool {
    event.mark.uniform * rates.bounds[kind.rawValue] < ceiling
  }
}

/// Something the model promised not to do.
public enum ModelFault: Error, Hashable, Sendable {
  case rateAboveBound(LifeEventKind, rate: Double, bound: Double)
  case accounting(String, month: Int)
}
