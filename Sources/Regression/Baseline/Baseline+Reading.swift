import Evidence
import Statistics

extension Baseline {
  private static let keys = [
    "schema", "id", "question", "balans", "results_revision", "platform", "exact", "inputs",
    "indicators", "groups", "values",
  ]

  /// Reads a baseline from a file that somebody may have meddled with.
  ///
  /// - Throws: `SourceErrors` with what is wrong and where.
  public init(path: String) throws(SourceErrors) {
    let root = try SourceDocument(path: path).root
    var problems = SourceProblems()
    // Another version first: the rest then means something else.
    if case .map(let fields) = root.content,
      let schema = fields.first(where: { $0.key == "schema" })?.value,
      schema.text("schema", &problems) != Self.schema
    {
      let _: String? = schema.refuse(
        "schema", expected: "\(Self.schema); accept this baseline anew with this version", &problems
      )
    }
    try problems.check()
    let fields = root.fields(of: "a baseline", required: Self.keys, &problems)
    let question = fields["question"].flatMap { CheckQuestion($0, &problems) }
    let inputs = fields["inputs"].map { Self.inputs($0, &problems) } ?? [:]
    let figures = Self.figures(
      values: fields["values"], groups: fields["groups"], indicators: fields["indicators"],
      replicates: question?.replicates ?? 0, &problems)
    let id = fields["id"]?.text("id", &problems)
    let balans = fields["balans"]?.text("balans", &problems)
    let platform = fields["platform"]?.text("platform", &problems)
    let exact = fields["exact"]?.hash("exact", &problems)
    let revision = fields["results_revision"]?.whole("results_revision", in: 1...9999, &problems)
    try problems.check()
    guard let id, let question, let balans, let platform, let exact, let revision else {
      throw SourceErrors(SourceError("this is not a whole baseline", at: root.place))
    }
    self.init(
      id: id, question: question, resultsRevision: revision, balans: balans, platform: platform,
      exact: exact, inputs: inputs, figures: figures)
  }

  private static func inputs(
    _ node: SourceNode, _ problems: inout SourceProblems
  ) -> [InputSection: String] {
    let fields = node.fields(
      of: "inputs", required: InputSection.allCases.map(\.rawValue), &problems)
    return InputSection.allCases.reduce(into: [:]) { inputs, section in
      inputs[section] = fields[section.rawValue]?.hash(section.rawValue, &problems)
    }
  }

  private static func figures(
    values: SourceNode?, groups: SourceNode?, indicators: SourceNode?, replicates: Int,
    _ problems: inout SourceProblems
  ) -> [String: Figure] {
    var figures: [String: Figure] = [:]
    for field in values?.entries(of: "values", &problems) ?? [] {
      let items = field.value.items(field.key, &problems) ?? []
      let numbers = items.map { $0.isEmpty ? nil : $0.number(field.key, &problems) }
      if numbers.count != replicates {
        problems.report(
          "\(quoted(field.key)) has \(numbers.count) values", at: field.place,
          expected: "\(replicates), one a replicate")
      }
      figures[field.key] = Figure(values: numbers, groups: [:])
    }
    for field in groups?.entries(of: "groups", &problems) ?? [] {
      for group in field.value.entries(of: field.key, &problems) ?? [] {
        figures[field.key]?.groups[group.key] = group.value.number(group.key, &problems)
      }
    }
    for field in indicators?.entries(of: "indicators", &problems) ?? [] {
      let summary = field.value.fields(
        of: field.key, required: ["n", "mean", "sd"], &problems)
      guard let figure = figures[field.key] else {
        problems.report("\(quoted(field.key)) has no values", at: field.place)
        continue
      }
      let mean = summary["mean"].flatMap { $0.isEmpty ? nil : $0.number("mean", &problems) }
      // Whoever edits a mean by hand has not moved the replicates it is the mean of.
      if mean != Summary(figure.values).mean.map(Rounding.figure) {
        problems.report(
          "the mean of \(quoted(field.key)) is not that of its values", at: field.place,
          expected: "a baseline as `balans check --accept` writes it")
      }
    }
    if problems.errors.isEmpty, figures.isEmpty, let values {
      problems.report("there are no figures", at: values.place)
    }
    return figures
  }
}

extension CheckQuestion {
  fileprivate init?(_ node: SourceNode, _ problems: inout SourceProblems) {
    var settings: [String: String] = [:]
    var replicates: Int?
    var months: Int?
    var seed: Int?
    for field in node.entries(of: "question", &problems) ?? [] {
      switch field.key {
      case "replicates":
        replicates = field.value.whole("replicates", in: 2...100_000, &problems)
      case "months": months = field.value.whole("months", in: 1...600, &problems)
      case "seed": seed = field.value.whole("seed", in: 0...(1 << 53), &problems)
      default: settings[field.key] = field.value.text(field.key, &problems)
      }
    }
    guard let replicates, let months, let seed else {
      problems.report("question lacks replicates, months or seed", at: node.place)
      return nil
    }
    self.init(replicates: replicates, months: months, seed: UInt64(seed), settings: settings)
  }
}

extension SourceNode {
  /// A SHA-256 in hexadecimal.
  func hash(_ name: String, _ problems: inout SourceProblems) -> String? {
    guard let text = text(name, &problems) else { return nil }
    let digits = Set("0123456789abcdef")
    guard text.count == 64, text.allSatisfy(digits.contains) else {
      return refuse(name, expected: "a SHA-256 in 64 hexadecimal digits", &problems)
    }
    return text
  }
}
