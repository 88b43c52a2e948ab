import Experiments
import Model
import Scenarios
import Statistics

/// What the simulation expects of a municipality: its caseload, flows, staff and budget.
///
/// The first month of the run is the one in which everything is known; the forecast begins after it.
public struct SimulatedForecast: Sendable {
  /// A part of the caseload over some months.
  public struct Part: Sendable {
    public let group: Group
    /// Mean households on benefit; nil where the group is too small to be shown.
    public let households: Outlook.Point?
  }

  /// The make-up of the caseload over twelve months (or the whole forecast, if shorter).
  public struct Composition: Sendable {
    /// The months ahead that it is about, the first 1.
    public let months: ClosedRange<Int>
    public let parts: [Part]
  }

  public let months: Int
  public let replicates: Int
  public let isComplete: Bool
  public let timing: Timing
  public let caseload: Outlook
  /// Households granted a benefit in the month.
  public let inflow: Outlook
  /// Households whose benefit ended in the month.
  public let outflow: Outlook
  public let composition: [Composition]
  /// Hours worked in the month by function, in the order of `Function`.
  public let hours: [Outlook]
  /// Hours there are in the month, by function.
  public let available: [[Double]]
  /// Benefits paid in the month, in euros.
  public let budget: Outlook
  /// Households on benefit in the month in which everything is known: the mean of the replicates.
  public let startCaseload: Double

  /// The five functions of the staff.
  public enum Function: String, CaseIterable, Sendable {
    case incomeConsultants = "income_consultants"
    case workConsultants = "work_consultants"
    case enforcement, collection, legal

    fileprivate var used: Counter {
      switch self {
      case .incomeConsultants: .incomeUsed
      case .workConsultants: .workUsed
      case .enforcement: .enforcementUsed
      case .collection: .collectionUsed
      case .legal: .legalUsed
      }
    }

    fileprivate var available: Counter {
      switch self {
      case .incomeConsultants: .incomeAvailable
      case .workConsultants: .workAvailable
      case .enforcement: .enforcementAvailable
      case .collection: .collectionAvailable
      case .legal: .legalAvailable
      }
    }
  }

  /// Functions that use so much of their hours that the need may be higher than what was worked.
  public static let fullUse = 0.97
}

extension Laboratory {
  /// Simulates what lies ahead of a scenario's first month.
  ///
  /// - Parameter observed: households on benefit at the end of that month, as counted; the forecast
  ///   of the caseload is then shifted, replicate by replicate, to start there. Nil: as simulated.
  /// - Returns: nil when it was stopped before two replicates were finished.
  /// - Throws: `ReplicateError` for a replicate that failed; what the archive throws.
  public func forecast(
    _ question: Question, startingAt observed: Double? = nil, under conditions: RunConditions
  ) throws -> SimulatedForecast? {
    let outcome = try observe(question, under: conditions) { Future($0[0]) }
    let futures = outcome.observations
    guard futures.count > 1 else { return nil }
    typealias Function = SimulatedForecast.Function
    func outlook(_ series: (Future) -> [Double]) -> Outlook {
      Outlook(replicates: futures.map(series))
    }
    let months = question.experiment.months - 1
    let available = Function.allCases.indices.map { function in
      (0..<months).map { month in
        futures.reduce(0) { $0 + $1.available[function][month] } / Double(futures.count)
      }
    }
    return SimulatedForecast(
      months: months, replicates: futures.count, isComplete: outcome.isComplete,
      timing: outcome.timing,
      caseload: outlook { future in
        let shift = observed.map { $0 - future.start } ?? 0
        return future.caseload.map { $0 + shift }
      },
      inflow: outlook(\.inflow), outflow: outlook(\.outflow),
      composition: composition(
        futures, months: months, threshold: question.lineup.base.municipality?.suppressionThreshold),
      hours: Function.allCases.indices.map { function in outlook { $0.hours[function] } },
      available: available, budget: outlook(\.budget),
      startCaseload: futures.reduce(0) { $0 + $1.start } / Double(futures.count))
  }

  private func composition(
    _ futures: [Future], months: Int, threshold: Int?
  ) -> [SimulatedForecast.Composition] {
    let years = max(1, months / 12)
    return (0..<years).reversed().map { year in
      let last = months - year * 12
      let points = Future.types.indices.map { type in
        Outlook(replicates: futures.map { [$0.byType[year][type]] }).points[0]
      }
      let small =
        threshold.map { SmallGroups.positions(in: points.map(\.mean), threshold: $0) } ?? []
      return SimulatedForecast.Composition(
        months: max(1, last - 11)...max(1, last),
        parts: Future.types.indices.map { type in
          .init(group: Future.types[type], households: small.contains(type) ? nil : points[type])
        })
    }
  }
}

/// One way in which it may go: a replicate without its first month.
private struct Future: Sendable {
  static let types: [Group] = [.single, .singleParent, .couple]

  /// Households on benefit at the end of the first month.
  let start: Double
  let caseload: [Double]
  let inflow: [Double]
  let outflow: [Double]
  /// `[function][month]`.
  let hours: [[Double]]
  let available: [[Double]]
  let budget: [Double]
  /// `[year from the end][type]`: mean households on benefit.
  let byType: [[Double]]

  init(_ tally: Tally) {
    func series(_ counter: Counter, per unit: Double = 1) -> [Double] {
      (1..<tally.months).map { Double(tally[counter, month: $0]) / unit }
    }
    start = Double(tally[.clientMonths, month: 0])
    caseload = series(.clientMonths)
    inflow = series(.grants)
    // Who is no longer there has left, whatever the reason.
    outflow = zip([start] + caseload, zip(caseload, inflow)).map { $0 + $1.1 - $1.0 }
    let functions = SimulatedForecast.Function.allCases
    hours = functions.map { series($0.used, per: 60) }
    available = functions.map { series($0.available, per: 60) }
    budget = series(.paidCents, per: 100)
    byType = (0..<tally.years).map { year in
      let length = min(12, tally.months - year * 12)
      return Self.types.map {
        Double(tally[.clientMonths, yearFromEnd: year, group: $0]) / Double(length)
      }
    }
  }
}
