import Model

/// How an indicator's formula is written in the file. Without `formula` it is a ratio of two
/// counters times a factor.
enum IndicatorFormula: String, CaseIterable {
  case ratio
  case logCapacityRatio = "log-capacity-ratio"
  case highest
  case claimQuantile = "claim-quantile"
  case staffNeed = "staff-need"

  /// The keys that formulas use.
  static let keys = ["formula", "numerator", "denominator", "factor", "of", "quantile"]

  private var needed: [String] {
    switch self {
    case .ratio: ["numerator", "denominator", "factor"]
    case .logCapacityRatio: ["numerator", "denominator"]
    case .highest: ["of"]
    case .claimQuantile: ["quantile"]
    case .staffNeed: []
    }
  }

  static func read(
    _ fields: SourceFields, of field: SourceNode.Field, _ problems: inout SourceProblems
  ) -> Indicator.Formula? {
    let given = fields["formula"]
    let kind = given.map { $0.choice("formula", of: IndicatorFormula.self, &problems) } ?? .ratio
    guard let kind else { return nil }
    for key in keys.dropFirst() {
      let isNeeded = kind.needed.contains(key)
      if isNeeded, fields[key] == nil {
        problems.report("\(field.key) lacks \(key)", at: field.place)
      } else if !isNeeded, let extra = fields[key] {
        problems.report("\(key) has no meaning for formula \(kind.rawValue)", at: extra.place)
      }
    }
    switch kind {
    case .ratio:
      let pair = pair(fields, &problems)
      let factor = fields["factor"].flatMap { positive($0, "factor", below: nil, &problems) }
      guard let pair, let factor else { return nil }
      return .ratio(pair.numerator, over: pair.denominator, factor: factor)
    case .logCapacityRatio:
      return pair(fields, &problems).map { .logCapacityRatio($0.numerator, over: $0.denominator) }
    case .highest:
      guard let items = fields["of"]?.items("of", &problems) else { return nil }
      let pairs = items.compactMap { item in
        pair(
          item.fields(of: "of", required: ["numerator", "denominator"], &problems), &problems)
      }
      return pairs.isEmpty ? nil : .highest(pairs)
    case .claimQuantile:
      return fields["quantile"].flatMap { positive($0, "quantile", below: 1, &problems) }
        .map { .claimQuantile($0) }
    case .staffNeed:
      return .staffNeed
    }
  }

  private static func pair(
    _ fields: SourceFields, _ problems: inout SourceProblems
  ) -> Indicator.Formula.Pair? {
    let numerator = fields["numerator"].flatMap { counter($0, "numerator", &problems) }
    let denominator = fields["denominator"].flatMap { counter($0, "denominator", &problems) }
    guard let numerator, let denominator else { return nil }
    return Indicator.Formula.Pair(numerator, over: denominator)
  }

  private static func counter(
    _ node: SourceNode, _ name: String, _ problems: inout SourceProblems
  ) -> Counter? {
    guard let text = node.text(name, &problems) else { return nil }
    if let counter = counters[text] { return counter }
    return node.refuse(
      name, expected: "a counter of the model",
      suggestion: nearestName(to: text, in: counters.keys), &problems)
  }

  private static let counters = Dictionary(
    uniqueKeysWithValues: Counter.allCases.map { (String(describing: $0), $0) })

  private static func positive(
    _ node: SourceNode, _ name: String, below limit: Double?, _ problems: inout SourceProblems
  ) -> Double? {
    guard let number = node.number(name, &problems) else { return nil }
    guard number > 0, number < limit ?? .infinity else {
      return node.refuse(
        name, expected: limit.map { "a number between 0 and \(plain($0))" } ?? "a number above 0",
        &problems)
    }
    return number
  }
}
