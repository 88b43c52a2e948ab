import Statistics

extension ComparisonResult {
  /// The result as one JSON object, for `--format json` and the store.
  ///
  /// It has a member `decomposition` only where that was asked.
  public var json: JSONValue {
    guard !decomposition.isEmpty, case .object(let members) = figures,
      case .object(let parts) = JSONValue.members([
        "decomposition": .array(decomposition.map(\.json))
      ])
    else { return figures }
    return .object(members + parts)
  }

  private var figures: JSONValue {
    .members([
      "schema": .string(Self.schema),
      "run": .string(run),
      "balans": .string(balans),
      "seed": .unsigned(seed),
      "replicates": .integer(Int64(replicates)),
      "months": .integer(Int64(months)),
      "base": base.map(JSONValue.string) ?? .null,
      "scenarios": .array(scenarios.map(\.json)),
      "indicators": .array(indicators.map(\.json)),
      "timing": timing?.json ?? .null,
    ])
  }
}

extension Experiment.Arm {
  fileprivate var json: JSONValue {
    .members([
      "id": .string(id),
      "title": .members(["nl": .string(title.nl), "en": .string(title.en)]),
      "fingerprint": .string(fingerprint),
    ])
  }
}

extension Estimate {
  /// Only what is left out has a member that says so.
  fileprivate var json: JSONValue {
    guard isSuppressed, case .object(let members) = figure,
      case .object(let mark) = JSONValue.members(["suppressed": .string("small group")])
    else { return figure }
    return .object(members + mark)
  }

  private var figure: JSONValue {
    .members([
      "id": .string(indicator),
      "unit": .string(unit),
      "scenario": .string(scenario),
      "period": .string(period.id),
      "group": .string(group.id),
      "n": .integer(Int64(n)),
      "mean": JSONValue(mean),
      "sd": JSONValue(sd),
      "base_mean": JSONValue(baseMean),
      "difference": JSONValue(difference),
      "ci95": JSONValue(ci95),
      "ci95_simultaneous": JSONValue(ci95Simultaneous),
      "p_adjusted": JSONValue(pAdjusted),
      "margin": JSONValue(margin),
      "variance_reduction": JSONValue(varianceReduction),
      "verdict": verdict.map { .string($0.rawValue) } ?? .null,
    ])
  }
}

extension JSONValue {
  fileprivate init(_ interval: Interval?) {
    self = interval.map { .array([JSONValue($0.low), JSONValue($0.high)]) } ?? .null
  }
}

extension Timing {
  fileprivate var json: JSONValue {
    .members([
      "wall_s": JSONValue(wallSeconds),
      "cpu_s": JSONValue(cpuSeconds),
      "client_months": .integer(clientMonths),
      "threads": .integer(Int64(threads)),
    ])
  }
}
