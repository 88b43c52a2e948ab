import Foundation
import Model
import Statistics

extension ComparisonResult {
  /// A result from its JSON.
  ///
  /// - Throws: `DecodingError`, with the path of what is not as it should be.
  public init(json: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
  }
}

extension ComparisonResult: Decodable {
  enum CodingKeys: String, CodingKey {
    case schema, run, balans, seed, replicates, months, base, scenarios, indicators, timing
    case decomposition
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let schema = try values.decode(String.self, forKey: .schema)
    guard schema == Self.schema else {
      throw DecodingError.dataCorruptedError(
        forKey: .schema, in: values,
        debugDescription: "the result is \(schema); this version reads \(Self.schema)")
    }
    run = try values.decode(String.self, forKey: .run)
    balans = try values.decode(String.self, forKey: .balans)
    seed = try values.decode(UInt64.self, forKey: .seed)
    replicates = try values.decode(Int.self, forKey: .replicates)
    months = try values.decode(Int.self, forKey: .months)
    base = try values.decodeIfPresent(String.self, forKey: .base)
    scenarios = try values.decode([Experiment.Arm].self, forKey: .scenarios)
    indicators = try values.decode([Estimate].self, forKey: .indicators)
    decomposition =
      try values.decodeIfPresent([EffectParts].self, forKey: .decomposition) ?? []
    timing = try values.decodeIfPresent(Timing.self, forKey: .timing)
  }
}

extension Estimate: Decodable {
  enum CodingKeys: String, CodingKey {
    case id, unit, scenario, period, group, n, mean, sd, difference, ci95, margin, verdict
    case suppressed
    case baseMean = "base_mean"
    case ci95Simultaneous = "ci95_simultaneous"
    case pAdjusted = "p_adjusted"
    case varianceReduction = "variance_reduction"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    indicator = try values.decode(String.self, forKey: .id)
    unit = try values.decode(String.self, forKey: .unit)
    scenario = try values.decode(String.self, forKey: .scenario)
    period = try values.decode(.period, Period.init(id:))
    group = try values.decode(.group) { id in Group.allCases.first { $0.id == id } }
    n = try values.decode(Int.self, forKey: .n)
    mean = try values.decodeIfPresent(Double.self, forKey: .mean)
    sd = try values.decodeIfPresent(Double.self, forKey: .sd)
    baseMean = try values.decodeIfPresent(Double.self, forKey: .baseMean)
    difference = try values.decodeIfPresent(Double.self, forKey: .difference)
    ci95 = try values.decodeInterval(.ci95)
    ci95Simultaneous = try values.decodeInterval(.ci95Simultaneous)
    pAdjusted = try values.decodeIfPresent(Double.self, forKey: .pAdjusted)
    margin = try values.decodeIfPresent(Double.self, forKey: .margin)
    varianceReduction = try values.decodeIfPresent(Double.self, forKey: .varianceReduction)
    isSuppressed = try values.decodeIfPresent(String.self, forKey: .suppressed) != nil
    verdict = try values.decodeIfPresent(String.self, forKey: .verdict).map { word in
      try values.known(.verdict, word, Verdict.init(rawValue:))
    }
  }
}

extension KeyedDecodingContainer<Estimate.CodingKeys> {
  /// A value that is written as a word.
  fileprivate func decode<Value>(_ key: Key, _ parse: (String) -> Value?) throws -> Value {
    try known(key, decode(String.self, forKey: key), parse)
  }

  fileprivate func known<Value>(
    _ key: Key, _ word: String, _ parse: (String) -> Value?
  ) throws -> Value {
    guard let value = parse(word) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "unknown \(key.stringValue) \(word)")
    }
    return value
  }

  fileprivate func decodeInterval(_ key: Key) throws -> Interval? {
    guard let ends = try decodeIfPresent([Double].self, forKey: key) else { return nil }
    guard ends.count == 2, ends[0] <= ends[1] else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "expected a low and a high end")
    }
    return Interval(low: ends[0], high: ends[1])
  }
}
