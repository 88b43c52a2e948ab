import Model
import Statistics

/// A figure from outside beside the model's.
public struct Deviation: Sendable {
  public let target: Target
  /// The model's mean over the replicates; nil when it is defined in none.
  public let simulated: Double?
  /// Standard deviation of single years, over years and replicates.
  public let yearlyNoise: Double?

  /// How far the model is off, as a share of the figure.
  public var relative: Double? { simulated.map { $0 / target.value - 1 } }
  public var isWithin: Bool { simulated.map(target.range.contains) ?? false }
}

/// The model beside its figures.
public struct ValidationOutcome: Sendable {
  public let deviations: [Deviation]
  public let replicates: Int
  public let isComplete: Bool
  public let timing: Timing
}

extension Laboratory {
  /// Holds the model against figures from outside; the first arm of the question is the model.
  public func validate(
    _ question: Question, against targets: [Target], under conditions: RunConditions
  ) throws -> ValidationOutcome {
    let months = question.experiment.months
    let years = (0..<months / 12).map { $0 * 12..<$0 * 12 + 12 }
    let outcome = try runner(for: question, under: conditions).run(
      question.experiment,
      observe: { tallies in
        targets.map { target in
          Reading(
            whole: target.value(in: tallies[0], months: 0..<months),
            years: years.map { target.value(in: tallies[0], months: $0) })
        }
      }, simulate: try simulation(of: question).simulate(conditions))
    return ValidationOutcome(
      deviations: targets.indices.map { index in
        let readings = outcome.observations.map { $0[index] }
        return Deviation(
          target: targets[index], simulated: Summary(readings.map(\.whole)).mean,
          yearlyNoise: Summary(readings.flatMap(\.years)).sd)
      }, replicates: outcome.observations.count, isComplete: outcome.isComplete,
      timing: outcome.timing)
  }

  /// One figure of one replicate: over the whole run and by year.
  private struct Reading: Sendable {
    let whole: Double?
    let years: [Double?]
  }
}
