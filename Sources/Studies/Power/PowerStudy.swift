import Experiments
import Model
import Statistics

/// Whether a municipality would see a policy's effect in its own yearly figures.
public struct PowerStudy: Sendable {
  /// The figures that the policy plan names, as a municipality counts them in a year.
  public enum Figure: String, CaseIterable, Sendable {
    case breaches
    case finesAndWarnings = "fines-and-warnings"
    case meanClaim = "mean-claim"
    case endedForBreach = "ended-for-breach"
    case uniformMeasures = "measures-uniform"
    case otherMeasures = "measures-other"

    /// The figure of some months of a run; nil where there was nothing to count.
    func value(in tally: Tally, months: Range<Int>) -> Double? {
      func sum(_ counter: Counter) -> Double {
        Double(months.reduce(Int64(0)) { $0 + tally[counter, month: $1] })
      }
      switch self {
      case .breaches: return sum(.breachesEstablished)
      case .finesAndWarnings: return sum(.fines) + sum(.warnings)
      case .meanClaim:
        let claims = sum(.breachClaims)
        return claims > 0 ? sum(.breachClaimCents) / claims / 100 : nil
      case .endedForBreach: return sum(.endedForBreach)
      case .uniformMeasures: return sum(.measuresUniform)
      case .otherMeasures: return sum(.measuresOther)
      }
    }
  }

  /// One figure under one policy.
  public struct Finding: Hashable, Sendable {
    public let figure: Figure
    /// The policy, by its id.
    public let scenario: String
    /// Means of a year.
    public let base: Double
    public let difference: Double
    /// 95% interval of the difference; nil below two replicates.
    public let ci95: Interval?
    /// Standard deviation of a single year under the base.
    public let yearlySpread: Double
    /// Years before and as many after; nil for more than `YearsToSee.most`.
    public let years: Int?
  }

  public let findings: [Finding]
  public let replicates: Int
  public let isComplete: Bool
  public let timing: Timing
}

extension Laboratory {
  /// How long a municipality would have to count to see what the policies of a question do.
  ///
  /// - Returns: nil when it was stopped before two replicates were finished.
  /// - Throws: `ReplicateError` for a replicate that failed; what the archive throws.
  public func power(
    of question: Question, under conditions: RunConditions
  ) throws -> PowerStudy? {
    let years = question.experiment.months / 12
    let figures = PowerStudy.Figure.allCases
    // `[replicate][arm][figure][year]`.
    let outcome = try observe(question, under: conditions) { tallies in
      tallies.map { tally in
        figures.map { figure in
          (0..<years).map { figure.value(in: tally, months: $0 * 12..<$0 * 12 + 12) }
        }
      }
    }
    guard outcome.observations.count > 1 else { return nil }
    let findings = figures.indices.flatMap { figure in
      question.experiment.arms.indices.dropFirst().compactMap { arm -> PowerStudy.Finding? in
        // A year without a figure under either policy is no year to compare.
        let complete = outcome.observations.compactMap { arms -> [[Double]]? in
          let pair = [0, arm].map { arms[$0][figure].compactMap { $0 } }
          return pair.allSatisfy { $0.count == years } ? pair : nil
        }
        guard let before = YearsToSee.yearlyVariance(complete.map { $0[0] }),
          let after = YearsToSee.yearlyVariance(complete.map { $0[1] })
        else { return nil }
        func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(years) }
        let paired = PairedComparison(
          base: complete.map { mean($0[0]) }, policy: complete.map { mean($0[1]) })
        guard let base = paired.baseMean, let difference = paired.difference else { return nil }
        return PowerStudy.Finding(
          figure: figures[figure], scenario: question.experiment.arms[arm].id, base: base,
          difference: difference, ci95: paired.ci95, yearlySpread: before.squareRoot(),
          years: YearsToSee.years(
            difference: difference, varianceBefore: before, varianceAfter: after))
      }
    }
    return PowerStudy(
      findings: findings, replicates: outcome.observations.count, isComplete: outcome.isComplete,
      timing: outcome.timing)
  }
}
