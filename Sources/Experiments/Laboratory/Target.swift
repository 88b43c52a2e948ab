import Evidence
import Model

/// A figure from outside that the model is held against: a row of `Parameters/targets.yaml`.
public struct Target: Hashable, Sendable {
  /// What the figure was used for.
  public enum Use: String, CaseIterable, Sendable {
    /// The model was fitted to it.
    case calibrated
    /// The model was not, so it is a test.
    case held
  }

  public let id: String
  public let label: Bilingual
  public let value: Double
  /// Where the model must come to count as near.
  public let range: ClosedRange<Double>
  public let use: Use
  public let source: String
  public let grade: Grade
  let numerators: [Counter]
  let denominators: [Counter]
  let factor: Double

  /// The figure over some months of a run; nil when there was nothing to count.
  func value(in tally: Tally, months: Range<Int>) -> Double? {
    func sum(_ counters: [Counter]) -> Int64 {
      counters.reduce(0) { total, counter in
        months.reduce(total) { $0 + tally[counter, month: $1] }
      }
    }
    let below = sum(denominators)
    return below == 0 ? nil : factor * Double(sum(numerators)) / Double(below)
  }
}

extension Target {
  /// Reads every target of a file; reports all that is wrong with it together.
  public static func all(file: String) throws(SourceErrors) -> [Target] {
    let document = try SourceDocument(path: file)
    var problems = SourceProblems()
    let root = document.root.fields(of: "the target file", required: ["targets"], &problems)
    let targets = (root["targets"]?.entries(of: "targets", &problems) ?? []).compactMap {
      Target($0, &problems)
    }
    try problems.check()
    return targets
  }

  private init?(_ field: SourceNode.Field, _ problems: inout SourceProblems) {
    let fields = field.value.fields(
      of: field.key,
      required: ["label", "value", "range", "use", "sum", "over", "factor", "source", "grade"],
      &problems)
    let label = fields["label"]?.bilingual("label", &problems)
    let value = fields["value"]?.number("value", &problems)
    let range = fields["range"]?.range("range", &problems)
    let use = fields["use"]?.choice("use", of: Use.self, &problems)
    let numerators = fields["sum"].flatMap { Self.counters($0, "sum", &problems) }
    let denominators = fields["over"].flatMap { Self.counters($0, "over", &problems) }
    let factor = fields["factor"]?.number("factor", &problems)
    let source = fields["source"]?.text("source", &problems)
    let grade = fields["grade"]?.choice("grade", of: Grade.self, &problems)
    guard let label, let value, let range, let use, let numerators, let denominators, let factor,
      let source, let grade
    else { return nil }
    (id, self.label, self.value, self.range, self.use) = (field.key, label, value, range, use)
    (self.source, self.grade) = (source, grade)
    (self.numerators, self.denominators, self.factor) = (numerators, denominators, factor)
  }

  private static func counters(
    _ node: SourceNode, _ name: String, _ problems: inout SourceProblems
  ) -> [Counter]? {
    let names = Dictionary(
      uniqueKeysWithValues: Counter.allCases.map { (String(describing: $0), $0) })
    return node.items(name, &problems)?.compactMap { item in
      guard let text = item.text(name, &problems) else { return nil }
      return names[text]
        ?? item.refuse(
          name, expected: "a counter of the model",
          suggestion: nearestName(to: text, in: names.keys), &problems)
    }
  }
}
