import Model
import Statistics

/// What better registration would be worth, by one plain rule.
///
/// The rule: there are hours for a part of the signals that people and files bring in. They go to the
/// sources in order of founded signals an hour, each source whole before the next. The hours a signal
/// takes are known; the share that is founded is read from the register, or is the true one (what
/// the register would show if every step were written down). What then comes of it is reckoned with
/// the means of all replicates, so that only the order differs.
///
/// Left out: that founded signals differ in amount, that clients may learn which signals are left, and
/// what registration is worth for accountability and privacy.
public struct RegistrationWorth: Sendable {
  /// With hours for one part of the signals.
  public struct Budget: Sendable {
    /// The part of the present hours.
    public let share: Double
    /// Founded a year: without any order, by the register's, and by the true one.
    public let unordered: Double
    public let byRegister: Summary
    public let byTruth: Double
    /// Founded a year that the true order adds to the register's.
    public let gain: Summary
  }

  /// The parts of the present hours that are looked at.
  public static let shares = [0.25, 0.5, 0.75]

  public let budgets: [Budget]
  /// Hours of work for each founded signal, as things are.
  public let hoursPerFounded: Double?
  /// Signals received a year from these sources.
  public let receivedPerYear: Double
  /// How far the register's founded share is from the true one: mean over the sources, weighted by
  /// signals, in each replicate.
  public let error: Summary

  /// Minutes that the registration of a signal may take before it costs more than it yields, at a
  /// budget.
  public func minutesWorth(_ budget: Budget) -> Double? {
    guard let hours = hoursPerFounded, let gain = budget.gain.mean, receivedPerYear > 0 else {
      return nil
    }
    return gain * hours * 60 / receivedPerYear
  }

  init(_ replicates: [SignalTally], years: Double) {
    let n = Double(replicates.count)
    let sources = SignalSource.allCases.filter { !$0.isCheck }.map { source in
      SourceTotals(source, replicates, years: years)
    }.filter { $0.minutes > 0 && $0.settled > 0 }
    let minutes = sources.reduce(0) { $0 + $1.minutes }
    let founded = sources.reduce(0) { $0 + $1.founded }
    hoursPerFounded = founded > 0 ? minutes / 60 / founded : nil
    receivedPerYear =
      Double(
        replicates.reduce(Int64(0)) { total, tally in
          total + sources.reduce(0) { $0 + tally[.received, $1.source] }
        }) / n / years
    let trueOrder = Self.order(sources) { $0.founded / $0.minutes }
    let registered = replicates.map { tally in
      let overall = Self.ratio(
        sources.reduce(0) { $0 + tally[.foundedKnown, $1.source] },
        sources.reduce(0) { $0 + tally[.settledKnown, $1.source] })
      // Of a source that the register does not know, it can only say what it says of all.
      return sources.map {
        Self.ratio(tally[.foundedKnown, $0.source], tally[.settledKnown, $0.source]) ?? overall ?? 0
      }
    }
    let registerOrders = registered.map { shares in
      Self.order(zip(sources, shares).map { $0 }) { source, share in
        share * source.settled / source.minutes
      }.map(\.0)
    }
    budgets = Self.shares.map { share in
      let truth = Self.founded(trueOrder, within: share * minutes)
      let values = registerOrders.map { Self.founded($0, within: share * minutes) }
      return Budget(
        share: share, unordered: share * founded, byRegister: Summary(values), byTruth: truth,
        gain: Summary(values.map { truth - $0 }))
    }
    error = Summary(
      registered.map { shares -> Double? in
        let weight = sources.reduce(0) { $0 + $1.settled }
        guard weight > 0 else { return nil }
        return zip(sources, shares).reduce(0) { sum, pair in
          sum + pair.0.settled * abs(pair.1 - pair.0.founded / pair.0.settled)
        } / weight
      })
  }

  private static func ratio(_ above: Int64, _ below: Int64) -> Double? {
    below > 0 ? Double(above) / Double(below) : nil
  }

  /// From high to low; equals in their old order.
  private static func order<Item>(_ items: [Item], _ value: (Item) -> Double) -> [Item] {
    items.enumerated().sorted {
      (value($1.element), $0.offset) < (value($0.element), $1.offset)
    }.map(\.element)
  }

  /// Founded a year when so many minutes go to the sources in this order.
  static func founded(_ order: [SourceTotals], within minutes: Double) -> Double {
    var left = minutes
    return order.reduce(0) { sum, source in
      let taken = min(left, source.minutes)
      left -= taken
      return sum + source.founded * taken / source.minutes
    }
  }
}

/// A source's signals in the mean year of all replicates.
struct SourceTotals: Sendable {
  let source: SignalSource
  let minutes: Double
  let settled: Double
  let founded: Double

  init(source: SignalSource, minutes: Double, settled: Double, founded: Double) {
    (self.source, self.minutes, self.settled, self.founded) = (source, minutes, settled, founded)
  }

  init(_ source: SignalSource, _ replicates: [SignalTally], years: Double) {
    func mean(_ count: (SignalTally) -> Int64) -> Double {
      Double(replicates.reduce(0) { $0 + count($1) }) / Double(replicates.count) / years
    }
    self.init(
      source: source, minutes: mean { $0[.minutes, source] },
      settled: mean { tally in
        SignalClosure.allCases.filter(\.isSettled).reduce(0) {
          $0 + tally.closed($1, source: source)
        }
      }, founded: mean { $0.closed(.founded, source: source) })
  }
}
