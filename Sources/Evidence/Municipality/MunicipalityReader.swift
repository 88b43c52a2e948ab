import Model
import Population
import Statistics

/// Reads the figures of a municipality, and finds what in them cannot be.
struct MunicipalityReader {
  typealias Figure = MunicipalityFigures.Figure

  let rules: MunicipalityRules
  let file: String
  var problems = SourceProblems()
  private var warnings: [SourceWarning] = []

  init(rules: MunicipalityRules, file: String) {
    self.rules = rules
    self.file = file
  }

  private static let functions = [
    "income_consultants", "work_consultants", "enforcement", "collection", "legal",
  ]
  private static let counted = ["fines", "warnings", "measures"]

  /// The figures; nil when anything is wrong with them, which is then in `problems`.
  mutating func figures(_ root: SourceNode) -> MunicipalityFigures? {
    let fields = root.fields(
      of: "a municipality", required: ["schema", "id", "title", "households"],
      optional: Composition.Dimension.allCases.filter { $0 != .exempt }.map(\.figure) + [
        "exempt_share", "tables", "inflow_per_year", "outflow_per_year", "staff_hours_per_month",
        "reference_per_year", "basis", "route",
      ], &problems)
    if let node = fields["schema"], let schema = node.text("schema", &problems),
      schema != MunicipalityFigures.schema
    {
      let _: String? = node.refuse("schema", expected: MunicipalityFigures.schema, &problems)
    }
    let id = fields["id"].flatMap { identifier($0) }
    let title = fields["title"]?.bilingual("title", &problems)
    let households = fields["households"].flatMap { size($0) }
    let tables = tables(fields, households: households?.value)
    let inflow = flow("inflow_per_year", fields, households)
    let outflow = flow("outflow_per_year", fields, households)
    let staff = counts(
      "staff_hours_per_month", fields["staff_hours_per_month"], of: Self.functions)
    let reference = counts("reference_per_year", fields["reference_per_year"], of: Self.counted)
    let basis = basis(fields["basis"], known: fields)
    let route = fields["route"].flatMap { node in
      node.text("route", &problems).map {
        MunicipalityFigures.Reference(name: $0, place: node.place)
      }
    }
    if let households { weigh(households, tables, inflow: inflow, reference: reference) }
    guard problems.errors.isEmpty, let id, let title, let households else { return nil }
    return MunicipalityFigures(
      file: file, id: id, title: title, households: households, tables: tables,
      inflowPerYear: inflow, outflowPerYear: outflow,
      staffHours: Dictionary(uniqueKeysWithValues: staff.map { ("staff.\($0.key)", $0.value) }),
      reference: reference, basis: basis, route: route, warnings: warnings)
  }

  private mutating func identifier(_ node: SourceNode) -> String? {
    guard let id = node.text("id", &problems) else { return nil }
    guard id.wholeMatch(of: /[a-z0-9][a-z0-9-]{0,63}/) != nil else {
      return node.refuse("id", expected: "lower-case letters, digits and hyphens", &problems)
    }
    return id
  }

  /// The number of households, neither too few nor too many.
  private mutating func size(_ node: SourceNode) -> Figure? {
    guard let figure = whole("households", node) else { return nil }
    let number = Int(figure.value)
    if number < rules.fewestHouseholds {
      problems.report(
        "households is \(number): too few for figures that are more than chance, and for groups "
          + "that may be shown", at: node.place,
        expected: "\(rules.fewestHouseholds) or more; join municipalities that work together")
    } else if number > rules.mostHouseholds {
      let gigabytes = number / 1_000_000 * rules.bytesPerHousehold / 1_000
      problems.report(
        "households is \(number): one replicate would take about \(gigabytes) GB of memory",
        at: node.place,
        expected: "at most \(rules.mostHouseholds), more than the whole country has; give "
          + "a tenth of everything")
    } else if number < rules.fewHouseholds {
      warn(
        "\(number) households are few: in a single year chance outweighs most policies; look at "
          + "several years together", at: node.place)
    }
    return figure
  }

  private mutating func flow(
    _ name: String, _ fields: SourceFields, _ households: Figure?
  ) -> Figure? {
    guard let node = fields[name], let figure = whole(name, node) else { return nil }
    if let households, figure.value > households.value || figure.value == 0 {
      problems.report(
        "\(name) is \(plain(figure.value)) with \(plain(households.value)) households",
        at: node.place, expected: "households a year, above 0 and at most the whole caseload")
      return nil
    }
    return figure
  }

  private mutating func counts(
    _ name: String, _ node: SourceNode?, of names: [String]
  ) -> [String: Figure] {
    guard let node else { return [:] }
    let fields = node.fields(of: name, required: [], optional: names, &problems)
    return names.reduce(into: [:]) { figures, key in
      if let node = fields[key], let figure = amount("\(name).\(key)", node) {
        figures[key] = figure
      }
    }
  }

  /// A number not below 0.
  mutating func amount(_ name: String, _ node: SourceNode) -> Figure? {
    guard let value = node.number(name, &problems) else { return nil }
    guard value >= 0 else {
      return node.refuse(name, expected: "a number not below 0", &problems)
    }
    return Figure(value: value, place: node.place)
  }

  /// A whole number not below 0.
  private mutating func whole(_ name: String, _ node: SourceNode) -> Figure? {
    guard let figure = amount(name, node) else { return nil }
    guard figure.value == figure.value.rounded(), figure.value < 1e12 else {
      return node.refuse(name, expected: "a whole number of households", &problems)
    }
    return figure
  }

  private mutating func basis(
    _ node: SourceNode?, known: SourceFields
  ) -> [MunicipalityFigures.Basis] {
    guard let entries = node?.entries(of: "basis", &problems) else { return [] }
    return entries.compactMap { entry in
      if known[entry.key] == nil {
        problems.report(
          "basis names \(quoted(entry.key)), which the file does not give", at: entry.place)
      }
      let fields = entry.value.fields(of: entry.key, required: ["source", "grade"], &problems)
      let source = fields["source"]?.text("source", &problems)
      let grade = fields["grade"]?.choice("grade", of: Grade.self, &problems)
      guard let source, let grade else { return nil }
      return .init(figure: entry.key, source: source, grade: grade)
    }
  }

  mutating func warn(_ text: String, at place: SourcePlace) {
    warnings.append(SourceWarning(text, at: place))
  }

  /// What is possible, and yet odd.
  private mutating func weigh(
    _ households: Figure, _ tables: [MunicipalityFigures.Table], inflow: Figure?,
    reference: [String: Figure]
  ) {
    for (name, figure) in reference.sorted(by: { $0.key < $1.key })
    where figure.value > households.value {
      warn(
        "reference_per_year.\(name) is \(plain(figure.value)), more than there are households",
        at: figure.place)
    }
    guard let inflow, let durations = tables.first(where: { $0.dimensions == [.duration] }) else {
      return
    }
    let fresh = (durations.shares.cells[0] * households.value).rounded()
    if fresh > inflow.value {
      warn(
        "\(plain(fresh)) households came less than a year ago, but inflow_per_year is only "
          + plain(inflow.value), at: inflow.place)
    }
  }
}
