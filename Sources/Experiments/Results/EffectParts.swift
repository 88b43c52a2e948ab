import Model
import Statistics

/// What a policy does to an indicator, taken apart: T = D + S (docs/decisions/0021).
public struct EffectParts: Hashable, Sendable {
  public struct Part: Hashable, Sendable {
    /// Mean over the replicates; nil when it is defined in none.
    public var mean: Double?
    /// The 95% t interval; nil below two replicates.
    public var ci95: Interval?

    public init(mean: Double?, ci95: Interval?) {
      self.mean = mean
      self.ci95 = ci95
    }

    /// Of a value for each replicate, nil where it is undefined.
    public init(_ values: [Double?]) {
      let summary = Summary(values)
      self.init(mean: summary.mean, ci95: summary.ci95)
    }
  }

  public var indicator: String
  public var unit: String
  /// The policy, by its id.
  public var scenario: String
  /// Replicates in which the indicator is defined in all three runs.
  public var n: Int
  /// Policy minus base.
  public var total: Part
  /// The policy under the base's waits, publicity and peers, minus the base.
  public var direct: Part
  /// Total minus direct, in every replicate.
  public var spillOver: Part
}

extension EffectParts {
  /// The parts of one replicate; nil where one of the three runs does not define the indicator.
  ///
  /// The spill-over is the total less the direct effect, so they sum exactly.
  public static func parts(
    base: Double?, policy: Double?, alone: Double?
  ) -> (total: Double, direct: Double, spillOver: Double)? {
    guard let base, let policy, let alone else { return nil }
    let total = policy - base
    let direct = alone - base
    return (total, direct, total - direct)
  }

  /// The parts of every headline indicator for every policy.
  ///
  /// - Parameter observations: of the arms of the experiment, and after them of its policies under
  ///   the base's waits, publicity and peers.
  static func all(
    _ experiment: Experiment, panel: Panel, observations: [Observation]
  ) -> [EffectParts] {
    panel.measures.indices.filter { panel.measures[$0].isHeadline }.flatMap { measure in
      experiment.arms.indices.dropFirst().map { arm in
        let alone = experiment.arms.count + arm - 1
        let parts = observations.map {
          Self.parts(
            base: $0.values[0][measure], policy: $0.values[arm][measure],
            alone: $0.values[alone][measure])
        }
        return EffectParts(
          indicator: panel.measures[measure].indicator.id,
          unit: panel.measures[measure].indicator.unit, scenario: experiment.arms[arm].id,
          n: parts.count { $0 != nil }, total: Part(parts.map { $0?.total }),
          direct: Part(parts.map { $0?.direct }), spillOver: Part(parts.map { $0?.spillOver }))
      }
    }.filter { $0.n > 0 }
  }
}

extension EffectParts {
  var json: JSONValue {
    .members([
      "id": .string(indicator), "unit": .string(unit), "scenario": .string(scenario),
      "n": .integer(Int64(n)),
      "total": total.json, "direct": direct.json, "spill_over": spillOver.json,
    ])
  }
}

extension EffectParts.Part {
  fileprivate var json: JSONValue {
    .members([
      "mean": JSONValue(mean),
      "ci95": ci95.map { .array([JSONValue($0.low), JSONValue($0.high)]) } ?? .null,
    ])
  }
}

extension EffectParts: Decodable {
  enum CodingKeys: String, CodingKey {
    case unit, scenario, n, total, direct
    case indicator = "id"
    case spillOver = "spill_over"
  }
}

extension EffectParts.Part: Decodable {
  enum CodingKeys: String, CodingKey {
    case mean, ci95
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let ends = try values.decodeIfPresent([Double].self, forKey: .ci95)
    if let ends, ends.count != 2 || ends[0] > ends[1] {
      throw DecodingError.dataCorruptedError(
        forKey: .ci95, in: values, debugDescription: "expected a low and a high end")
    }
    self.init(
      mean: try values.decodeIfPresent(Double.self, forKey: .mean),
      ci95: ends.map { Interval(low: $0[0], high: $0[1]) })
  }
}
