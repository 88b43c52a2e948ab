import Chance
import Model
import Statistics

/// The distributions of what people are born with, as tables.
struct TraitTables: Sendable {
  let capacity: QuantileTable
  let stress: QuantileTable
  let trust: QuantileTable
  let perceived: QuantileTable
  let normStrength: QuantileTable
  let claim: QuantileTable
  /// Mean of the trait, SD.
  let capacityMean: Double

  init(_ p: Parameters) throws {
    let m = p.mind
    stress = try QuantileTable(.normal(mean: m.stressMean, sd: m.stressBetween))
    // The evidence is about capacity net of stress: the trait's mean makes up for what stress takes.
    let within = m.noise * m.noise / (1 - power(2, -2 / m.stressHalfLife))
    let spread = (m.stressBetween * m.stressBetween + within).squareRoot()
    let felt = try QuantileTable(.normal(mean: m.stressMean, sd: spread))
    let taken = felt.values.reduce(0.0) { $0 + max(0, Double($1)) } / Double(felt.values.count)
    capacityMean = m.capacityMean + m.kappa * taken
    capacity = try QuantileTable(.normal(mean: capacityMean, sd: m.capacitySpread))
    trust = try QuantileTable(TraitTables.beta(mean: m.trustMean, sd: m.trustSpread))
    perceived = try QuantileTable(TraitTables.beta(mean: m.perceivedMean, sd: m.perceivedSpread))
    normStrength = try QuantileTable(
      .normal(mean: p.willingness.normMean, sd: p.willingness.normSpread))
    claim = try QuantileTable(
      .lognormal(mu: p.finances.claimMedian, sigma: p.finances.claimSpread))
  }

  /// The beta distribution with this mean and standard deviation.
  static func beta(mean: Double, sd: Double) -> Distribution {
    let size = mean * (1 - mean) / (sd * sd) - 1
    return .beta(a: mean * size, b: (1 - mean) * size)
  }
}
