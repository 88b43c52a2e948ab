import Experiments
import Model
import Scenarios
import Statistics

/// What became of the signals of one scenario, by source: the truth, and what the register shows.
public struct SignalReport: Sendable {
  public let scenario: Experiment.Arm
  /// The route file that its scenario names; nil for the assumed one.
  public let route: String?
  /// Every source that a signal came from, then all together.
  public let rows: [SignalRow]
  public let worth: RegistrationWorth
}

/// What became of the signals of one source.
public struct SignalRow: Sendable {
  /// How a part of the signals ended: at which stage and why.
  public struct End: Sendable {
    public let stage: RouteStage
    public let closure: SignalClosure
    /// Signals a year, mean over the replicates.
    public let perYear: Double
  }

  /// Nil for all sources together.
  public let source: SignalSource?
  /// Left out because too few signals came from it to be shown.
  public let isSuppressed: Bool
  /// Signals received a year.
  public let perYear: Summary
  /// Of those received, about a change that was there.
  public let trueShare: Summary
  /// Of those looked into to an end, founded.
  public let foundedShare: Summary
  /// Of those closed, looked into to an end.
  public let settledShare: Summary
  /// Claims, fines and warnings that followed, a year.
  public let claims: Summary
  public let fines: Summary
  public let warnings: Summary
  /// Mean claim in euros.
  public let meanClaim: Summary
  /// Days from receipt to the end of the inquiry.
  public let leadDays: Summary
  /// Median of the same, over all replicates.
  public let medianLeadDays: Double?
  /// Hours of work a year.
  public let hours: Summary
  /// How those that were not founded ended, most first.
  public let ends: [End]
  // The register's view.
  /// Signals a year that it shows as coming from this source.
  public let registerPerYear: Summary
  /// Of those closed: with a record, with origin, with outcome, with all steps.
  public let recordedShare: Summary
  public let originShare: Summary
  public let outcomeShare: Summary
  public let traceableShare: Summary
  /// Of those looked into to an end: for which it can tell how long that took.
  public let leadKnownShare: Summary
  /// Founded, of those looked into to an end of which it has origin and outcome.
  public let registerFoundedShare: Summary
  /// Mean days of those for which it can tell.
  public let registerLeadDays: Summary
}

/// What every replicate's signals came to, for each scenario.
public struct SignalReports: Sendable {
  public let reports: [SignalReport]
  public let months: Int
  public let replicates: Int
  public let isComplete: Bool
}

extension Laboratory {
  /// Runs scenarios, and tells what became of their signals.
  ///
  /// - Returns: nil when it was stopped before two replicates were finished.
  /// - Throws: `ReplicateError` for a replicate that failed; what the archive throws.
  public func signalReports(
    _ question: Question, under conditions: RunConditions
  ) throws -> SignalReports? {
    let outcome = try observe(question, under: conditions) { $0.map(\.signals) }
    guard outcome.observations.count > 1 else { return nil }
    let months = question.experiment.months
    return SignalReports(
      reports: question.lineup.scenarios.indices.map { arm in
        let scenario = question.lineup.scenarios[arm]
        return SignalReport(
          scenario: question.lineup.arms[arm], route: scenario.route?.id,
          replicates: outcome.observations.map { $0[arm] }, years: Double(months) / 12,
          threshold: question.lineup.base.municipality?.suppressionThreshold)
      },
      months: months, replicates: outcome.observations.count, isComplete: outcome.isComplete)
  }
}

extension SignalReport {
  init(
    scenario: Experiment.Arm, route: String?, replicates: [SignalTally], years: Double,
    threshold: Int?
  ) {
    self.scenario = scenario
    self.route = route
    let sources = SignalSource.allCases.filter { source in
      replicates.contains { $0[.received, source] > 0 }
    }
    let sizes = sources.map { source in
      Double(replicates.reduce(0) { $0 + $1[.received, source] }) / Double(replicates.count)
    }
    let small = threshold.map { SmallGroups.positions(in: sizes, threshold: $0) } ?? []
    rows =
      sources.enumerated().map { position, source in
        SignalRow(
          source: source, [source], replicates, years: years,
          isSuppressed: small.contains(position),
          threshold: threshold)
      }
      + [
        SignalRow(
          source: nil, sources, replicates, years: years, isSuppressed: false, threshold: threshold)
      ]
    worth = RegistrationWorth(replicates, years: years)
  }
}

extension SignalRow {
  /// The ways to end that are no finding.
  private static let unfounded = SignalClosure.allCases.filter { $0 != .founded }

  init(
    source: SignalSource?, _ sources: [SignalSource], _ replicates: [SignalTally], years: Double,
    isSuppressed: Bool, threshold: Int?
  ) {
    func sum(_ tally: SignalTally, _ count: SignalCount) -> Double {
      Double(sources.reduce(0) { $0 + tally[count, $1] })
    }
    func closed(_ tally: SignalTally, _ closure: SignalClosure) -> Double {
      Double(sources.reduce(0) { $0 + tally.closed(closure, source: $1) })
    }
    func settled(_ tally: SignalTally) -> Double {
      SignalClosure.allCases.filter(\.isSettled).reduce(0) { $0 + closed(tally, $1) }
    }
    func perYear(_ count: SignalCount, per unit: Double = 1) -> Summary {
      Summary(replicates.map { sum($0, count) / years / unit })
    }
    func share(_ above: (SignalTally) -> Double, of below: (SignalTally) -> Double) -> Summary {
      Summary(replicates.map { below($0) > 0 ? above($0) / below($0) : nil })
    }
    func share(_ count: SignalCount, of below: SignalCount) -> Summary {
      share({ sum($0, count) }, of: { sum($0, below) })
    }
    self.source = source
    self.isSuppressed = isSuppressed
    self.perYear = perYear(.received)
    trueShare = share(.aboutChange, of: .received)
    foundedShare = share({ closed($0, .founded) }, of: settled)
    settledShare = share(settled, of: { sum($0, .closed) })
    claims = perYear(.claims)
    fines = perYear(.fines)
    warnings = perYear(.warnings)
    meanClaim = share({ sum($0, .claimCents) / 100 }, of: { sum($0, .claims) })
    leadDays = share({ sum($0, .leadDays) }, of: settled)
    let leads = (0..<SignalTally.leadPlaces).map { weeks in
      replicates.reduce(0) { total, tally in
        total + sources.reduce(0) { $0 + tally.lead(weeks: weeks, source: $1) }
      }
    }
    medianLeadDays = histogramQuantile(
      0.5, counts: leads,
      edges: (0...SignalTally.leadPlaces).map { Double($0 * SignalTally.leadDays) })
    hours = perYear(.minutes, per: 60)
    let cells = RouteStage.allCases.flatMap { stage in
      Self.unfounded.map { closure in
        let total = replicates.reduce(Int64(0)) { total, tally in
          total + sources.reduce(0) { $0 + tally.closed(closure, at: stage, source: $1) }
        }
        let mean = Double(total) / Double(replicates.count)
        return (
          end: End(stage: stage, closure: closure, perYear: mean / years), mean: mean
        )
      }
    }
    ends = cells.filter { $0.mean > 0 && $0.mean >= Double(threshold ?? 0) }.map(\.end).sorted {
      ($1.perYear, $0.stage.rawValue, $0.closure.rawValue)
        < ($0.perYear, $1.stage.rawValue, $1.closure.rawValue)
    }
    registerPerYear = perYear(.originKnown)
    recordedShare = share(.recorded, of: .closed)
    originShare = share(.originKnown, of: .closed)
    outcomeShare = share(.outcomeKnown, of: .closed)
    traceableShare = share(.traceable, of: .closed)
    leadKnownShare = share({ sum($0, .leadKnown) }, of: settled)
    registerFoundedShare = share(.foundedKnown, of: .settledKnown)
    registerLeadDays = share(.leadDaysKnown, of: .leadKnown)
  }
}
