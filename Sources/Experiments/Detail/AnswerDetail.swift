import Evidence
import Model
import Population
import Statistics

/// What lies behind an answer: for whom, when, with what money and hours, along which route.
///
/// Made of the counters that are kept of each replicate; nothing is simulated again.
public struct AnswerDetail: Sendable {
  public struct Arm: Sendable {
    public let arm: Experiment.Arm
    /// By group and indicator: the policy less the base in every replicate; of the base its own value.
    public let groups: [[Summary]]
    /// By indicator and year.
    public let years: [[Quantiles?]]
    public let money: [MoneyParts]
    /// The policy's money less the base's in every replicate; empty for the base.
    public let moneyAgainstBase: [MoneyParts]
    public let causes: [Summary]
    public let use: [Summary]
    public let available: [Summary]
    public let parts: [Summary]
    /// Shares of the signals received that ended at each stage, and those that were founded.
    public let closed: [Summary]
    public let founded: [Summary]
    public let signals: Summary
    /// Shares of the claims by size.
    public let claims: [Summary]
    public let claimsMade: Summary
    public let households: Summary
  }

  /// The indicators of the groups and years, in their order.
  public let indicators: [Indicator]
  public let arms: [Arm]
  public let isComparison: Bool
  public let replicates: Int
  public let months: Int
  /// Groups that are too small to be shown.
  public let suppressed: Set<Group>
  /// Counts of events below this are not shown; nil where no municipality's own figures are involved.
  public let suppressBelow: Int?

  init(
    _ experiment: Experiment, isComparison: Bool, readings: [[ArmReading]], indicators: [Indicator],
    suppressBelow: Int?
  ) {
    self.indicators = indicators
    self.isComparison = isComparison
    self.suppressBelow = suppressBelow
    replicates = readings.count
    months = experiment.months
    arms = experiment.arms.indices.map { position in
      Arm(
        experiment.arms[position], readings.map { $0[position] },
        base: isComparison && position > 0 ? readings.map { $0[0] } : nil)
    }
    suppressed =
      suppressBelow.map { threshold in
        experiment.arms.indices.reduce(into: []) { found, arm in
          let mean = Group.allCases.indices.map { group in
            readings.reduce(0) { $0 + $1[arm].meanByGroup[group] } / Double(max(1, readings.count))
          }
          found.formUnion(SmallGroups(households: mean, threshold: threshold).suppressed)
        }
      } ?? []
  }
}

extension AnswerDetail.Arm {
  fileprivate init(_ arm: Experiment.Arm, _ readings: [ArmReading], base: [ArmReading]?) {
    self.arm = arm
    func summary(_ value: (ArmReading) -> Double?) -> Summary { Summary(readings.map(value)) }
    func each<Value>(_ of: KeyPath<ArmReading, [Value]>, _ value: (ArmReading, Int) -> Double?)
      -> [Summary]
    {
      (readings.first?[keyPath: of] ?? []).indices.map { position in
        summary { value($0, position) }
      }
    }
    let indicators = (readings.first?.groups ?? []).indices
    groups = indicators.map { indicator in
      Group.allCases.indices.map { group in
        Summary(
          readings.indices.map { replicate in
            guard let own = readings[replicate].groups[indicator][group] else { return nil }
            guard let base else { return own }
            return base[replicate].groups[indicator][group].map { own - $0 }
          })
      }
    }
    years = indicators.map { indicator in
      (readings.first?.years[indicator] ?? []).indices.map { year in
        Quantiles(readings.map { $0.years[indicator][year] })
      }
    }
    money = readings.map(\.money)
    moneyAgainstBase = base.map { zip(readings, $0).map { $0.money - $1.money } } ?? []
    causes = each(\.causes) { $0.causes[$1] }
    use = each(\.use) { $0.use[$1] }
    available = each(\.available) { $0.available[$1] }
    parts = each(\.parts) { $0.parts[$1] }
    func share(_ part: Int64, _ whole: Int64) -> Double? {
      whole > 0 ? Double(part) / Double(whole) : nil
    }
    closed = each(\.closed) { share($0.closed[$1], $0.received) }
    founded = each(\.founded) { share($0.founded[$1], $0.received) }
    signals = summary { Double($0.received) }
    claims = each(\.claims) { share($0.claims[$1], $0.claims.reduce(0, +)) }
    claimsMade = summary { Double($0.claims.reduce(0, +)) }
    households = summary(\.households)
  }
}

extension StoredRun {
  /// What lies behind the answer of a kept run, from its kept replicates.
  ///
  /// - Parameter costPerHour: EUR, by role.
  /// - Throws: `StoredRunError` when a replicate is gone; what the archive throws.
  public func detail(
    of indicators: [Indicator], costPerHour: [Double], in archive: some Archive
  ) throws -> AnswerDetail {
    var readings = [[ArmReading]](repeating: [], count: result.replicates)
    for experiment in experiments {
      for replicate in readings.indices {
        for arm in experiment.arms.indices {
          guard let tally = try archive.load(experiment.key(arm: arm, replicate: replicate)) else {
            throw StoredRunError(run: result.run, reason: .replicateGone(replicate))
          }
          readings[replicate].append(
            ArmReading(tally, indicators: indicators, costPerHour: costPerHour))
        }
      }
    }
    let asked = try Experiment(
      arms: experiments.flatMap(\.arms), seed: result.seed, months: result.months,
      extent: .replicates(max(1, result.replicates)),
      resultsRevision: experiments[0].resultsRevision)
    return AnswerDetail(
      asked, isComparison: result.base != nil, readings: readings, indicators: indicators,
      suppressBelow: suppressBelow)
  }
}

extension Laboratory {
  /// What lies behind the answer to a question, from the replicates in the archive; what is not there
  /// yet is simulated.
  ///
  /// - Throws: as `observe`.
  public func detail(of question: Question, under conditions: RunConditions) throws -> AnswerDetail
  {
    let indicators = detailIndicators
    let costs = try costPerHour(municipality(of: question.lineup.base).parameters)
    let outcome = try observe(question, under: conditions) { tallies in
      tallies.map { ArmReading($0, indicators: indicators, costPerHour: costs) }
    }
    return AnswerDetail(
      question.experiment, isComparison: question.lineup.arms.count > 1,
      readings: outcome.observations, indicators: indicators,
      suppressBelow: question.panel.suppressBelow)
  }

  /// What lies behind the answer of a kept run, from its replicates; nothing is simulated.
  ///
  /// Hours cost what the register says, also where the run had a price of its own.
  /// - Throws: `StoredRunError` when a replicate is gone; what the archive throws.
  public func detail(of run: StoredRun, in archive: some Archive) throws -> AnswerDetail {
    try run.detail(
      of: detailIndicators, costPerHour: costPerHour(Parameters(reading: RegisterReader(register))),
      in: archive)
  }

  /// The headline indicators that one run defines.
  private var detailIndicators: [Indicator] {
    indicators.indicators.filter { $0.headline && $0.formula != .staffNeed }
  }

  private func costPerHour(_ parameters: Parameters) -> [Double] {
    Role.allCases.map(parameters.capacity.costPerHour)
  }
}
