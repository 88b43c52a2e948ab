import Model

/// What is reported, in the order in which it is shown: `Parameters/indicators.yaml` as values.
public struct IndicatorRegister: Sendable {
  public let indicators: [Indicator]
  /// Whom or what each indicator is about, by its id.
  public let populations: [String: String]

  public init(file: String) throws(SourceErrors) {
    try self.init(document: SourceDocument(path: file))
  }

  public init(document: SourceDocument) throws(SourceErrors) {
    var problems = SourceProblems()
    var indicators: [Indicator] = []
    var populations: [String: String] = [:]
    let root = document.root.fields(
      of: "the indicator file", required: ["indicators"], &problems)
    for field in root["indicators"]?.entries(of: "indicators", &problems) ?? [] {
      guard let (indicator, population) = Self.indicator(field, &problems) else { continue }
      indicators.append(indicator)
      populations[indicator.id] = population
    }
    try problems.check()
    self.indicators = indicators
    self.populations = populations
  }

  private static func indicator(
    _ field: SourceNode.Field, _ problems: inout SourceProblems
  ) -> (Indicator, population: String)? {
    let fields = field.value.fields(
      of: field.key,
      required: ["unit", "window", "better", "headline", "margin", "label", "meaning"],
      optional: IndicatorFormula.keys, &problems)
    let unit = fields["unit"]?.text("unit", &problems)
    let formula = IndicatorFormula.read(fields, of: field, &problems)
    let window = fields["window"]?.choice("window", of: Indicator.Window.self, &problems)
    let better = fields["better"]?.choice("better", of: Better.self, &problems)
    let headline = fields["headline"]?.flag("headline", &problems)
    let margin = fields["margin"].flatMap { self.margin($0, &problems) }
    let label = fields["label"]?.bilingual("label", &problems)
    let meaning = fields["meaning"]?.fields(
      of: "meaning", required: ["numerator", "denominator", "population"], &problems)
    let numerator = meaning?["numerator"]?.text("numerator", &problems)
    let denominator = meaning?["denominator"]?.text("denominator", &problems)
    let population = meaning?["population"]?.text("population", &problems)
    guard let unit, let formula, let window, let better, let headline, let margin, let label,
      let numerator, let denominator, let population
    else { return nil }
    let indicator = Indicator(
      id: field.key, unit: unit, formula: formula, window: window, better: better.direction,
      headline: headline, margin: margin, label: label, numeratorText: numerator,
      denominatorText: denominator)
    return (indicator, population)
  }

  /// `{absolute: 0.02}` or `{relative: 0.05}`.
  private static func margin(
    _ node: SourceNode, _ problems: inout SourceProblems
  ) -> Indicator.Margin? {
    let fields = node.fields(
      of: "margin", required: [], optional: ["absolute", "relative"], &problems)
    let (key, value) =
      fields["absolute"].map { ("absolute", $0) }
      ?? fields["relative"].map { ("relative", $0) } ?? ("", node)
    guard !key.isEmpty, fields["absolute"] == nil || fields["relative"] == nil else {
      problems.report("margin is not one number", at: node.place, expected: "absolute or relative")
      return nil
    }
    guard let number = value.number(key, &problems) else { return nil }
    guard number > 0 else { return value.refuse(key, expected: "a number above 0", &problems) }
    return key == "absolute" ? .absolute(number) : .relative(number)
  }

  /// `Indicator.Direction` as the file's words.
  private enum Better: String, CaseIterable {
    case higher, lower, neutral

    var direction: Indicator.Direction {
      switch self {
      case .higher: .higher
      case .lower: .lower
      case .neutral: .neutral
      }
    }
  }
}
