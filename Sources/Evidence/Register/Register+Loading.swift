extension Register {
  /// Files of `Parameters/` that hold no parameters but registers of their own.
  static let otherFiles: Set = [
    "levers.yaml", "indicators.yaml", "targets.yaml", "municipality.yaml", "structures.yaml",
  ]

  /// Reads every theme file of a folder; reports the mistakes of all files together.
  public init(folder: String) throws(SourceErrors) {
    var problems = SourceProblems()
    var documents: [SourceDocument] = []
    let names = try SourceFile.names(in: folder, withExtension: "yaml")
    for name in names where !Self.otherFiles.contains(name) {
      do {
        documents.append(try SourceDocument(path: "\(folder)/\(name)"))
      } catch {
        problems.add(error)
      }
    }
    try self.init(documents: documents, problems)
  }

  /// Takes parameters from documents already read.
  public init(documents: [SourceDocument]) throws(SourceErrors) {
    try self.init(documents: documents, SourceProblems())
  }

  private init(documents: [SourceDocument], _ found: SourceProblems) throws(SourceErrors) {
    var problems = found
    var themes: [Theme] = []
    var entries: [Entry] = []
    var places: [String: SourcePlace] = [:]
    for document in documents {
      let fields = document.root.fields(
        of: "a parameter file", required: ["theme", "title", "values"], &problems)
      let title = fields["title"]?.bilingual("title", &problems)
      guard let theme = fields["theme"]?.text("theme", &problems) else { continue }
      if let title { themes.append(Theme(id: theme, title: title, place: document.root.place)) }
      for field in fields["values"]?.entries(of: "values", &problems) ?? [] {
        if let earlier = places[field.key] {
          problems.report("\(quoted(field.key)) is given already at \(earlier)", at: field.place)
          continue
        }
        places[field.key] = field.place
        if let entry = Entry(field, theme: theme, &problems) { entries.append(entry) }
      }
    }
    try problems.check()
    self.init(themes: themes, entries: entries)
  }
}

extension Register.Entry {
  /// Reads one parameter; reports all that is wrong with it, and then is nil.
  init?(_ field: SourceNode.Field, theme: String, _ problems: inout SourceProblems) {
    let before = problems.errors.count
    let id = field.key
    if id.wholeMatch(of: /[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+/) == nil || !id.hasPrefix(theme + ".") {
      problems.report(
        "\(quoted(id)) is not an id of the theme \(quoted(theme))", at: field.place,
        expected: "\(theme).name in lower case")
    }
    let fields = field.value.fields(
      of: id, required: ["unit", "source", "grade", "label"],
      optional: ["value", "values", "range", "prior", "fixed", "note"], &problems)
    let unit = fields["unit"]?.choice("unit", of: Unit.self, &problems)
    let range = fields["range"]?.range("range", &problems)
    let prior = fields["prior"]?.text("prior", &problems)
    let fixed = fields["fixed"]?.flag("fixed", &problems)
    let value = Self.value(of: id, fields, at: field.place, unit, range, &problems)
    let source = fields["source"]?.text("source", &problems)
    let grade = fields["grade"]?.choice("grade", of: Grade.self, &problems)
    let label = fields["label"]?.bilingual("label", &problems)
    let note = fields["note"]?.text("note", &problems)
    if fields["range"] == nil, fields["prior"] == nil, fixed != true {
      problems.report(
        "\(id) does not say how sure it is", at: field.place,
        expected: "range, prior or fixed: true")
    }
    guard problems.errors.count == before, let unit, let value, let source, let grade, let label
    else { return nil }
    self.init(
      id: id, theme: theme, unit: unit, value: value, range: range, prior: prior,
      isFixed: fixed ?? false, source: source, grade: grade, label: label, note: note,
      place: field.place)
  }

  private static func value(
    of id: String, _ fields: SourceFields, at place: SourcePlace, _ unit: Unit?,
    _ range: ClosedRange<Double>?, _ problems: inout SourceProblems
  ) -> Value? {
    func number(_ node: SourceNode, _ problems: inout SourceProblems) -> Double? {
      let number =
        unit.map { node.number("value", in: $0, &problems) } ?? node.number("value", &problems)
      if let number, let range, !range.contains(number) {
        problems.report(
          "value \(plain(number)) of \(id) lies outside its own range", at: node.place,
          expected: "a number from \(plain(range.lowerBound)) to \(plain(range.upperBound))")
      }
      return number
    }
    switch (fields["value"], fields["values"]) {
    case (let node?, nil):
      return number(node, &problems).map { .number($0) }
    case (nil, let node?):
      guard let items = node.items("values", &problems) else { return nil }
      if items.isEmpty { return node.refuse("values", expected: "at least one number", &problems) }
      return .list(items.compactMap { number($0, &problems) })
    default:
      problems.report("\(id) needs a number", at: place, expected: "either value or values")
      return nil
    }
  }
}
