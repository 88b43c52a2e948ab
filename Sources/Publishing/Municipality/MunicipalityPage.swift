import Evidence
import Experiments
import Model
import Population
import Scenarios
import Statistics
import Wording

/// What was read of a municipality, and what the model makes of it.
public struct MunicipalityPage: Sendable {
  let municipality: FittedMunicipality
  let start: StartingCaseload?
  let warmUpMonths: Int
  let warnings: [SourceWarning]
  /// Every parameter and lever that the municipality sets, with what it is elsewhere.
  let changes: [Change]

  struct Change: Sendable {
    let id: String
    let label: Bilingual
    let value: Double
    let base: Double
    let unit: String
  }

  /// One category of a dimension.
  struct Row: Sendable {
    let dimension: Composition.Dimension
    let category: Int
    let asked: Double?
    let fitted: Double
    let start: Double?
    let base: Double
    /// Whether it is too small to be shown.
    let isSuppressed: Bool

    /// How far the start may be from the fit before it is told.
    static let drift = 0.03
    var hasDrifted: Bool {
      !isSuppressed && start.map { abs($0 - fitted) > Self.drift } ?? false
    }

    var name: String { dimension.categories[category] }
    var phrase: CategoryPhrase? {
      CategoryPhrase(rawValue: dimension == .exempt ? "exempt.\(name)" : name)
    }
  }

  /// - Parameter start: nil when nothing was simulated.
  public init(
    _ municipality: FittedMunicipality, scenario: Scenario, start: StartingCaseload?,
    register: Register, levers: LeverRegister
  ) {
    self.municipality = municipality
    self.start = start
    warmUpMonths = scenario.warmUpMonths
    warnings = scenario.warnings
    changes =
      register.entries.compactMap { entry -> Change? in
        guard let figure = municipality.parameters[entry.id],
          let base = entry.value.numbers.first
        else { return nil }
        return Change(
          id: entry.id, label: entry.label, value: figure.value, base: base,
          unit: entry.unit.rawValue)
      }
      + levers.levers.compactMap { lever -> Change? in
        guard let figure = municipality.levers[lever.path] else { return nil }
        return Change(
          id: lever.path, label: lever.label, value: figure.value, base: lever.standard,
          unit: lever.unit.rawValue)
      }
  }

  var households: Double { municipality.figures.households.value }

  /// The rows of a dimension; small ones are marked, and one more where one would give it away.
  func rows(_ dimension: Composition.Dimension) -> [Row] {
    let fit = municipality.fit
    let fitted = fit.fitted(dimension)
    let shares = [fitted, start?.shares[dimension]].compactMap { $0 }
    let small = shares.reduce(into: Set<Int>()) { small, shares in
      small.formUnion(
        SmallGroups.positions(
          in: shares.map { $0 * households }, threshold: municipality.suppressionThreshold))
    }
    return fitted.indices.map { category in
      Row(
        dimension: dimension, category: category, asked: fit.asked(dimension)?[category],
        fitted: fitted[category], start: start?.shares[dimension]?[category],
        base: fit.seeded(dimension)[category], isSuppressed: small.contains(category))
    }
  }

  /// The names of the figures that were not given.
  var unchanged: [String] {
    let figures = municipality.figures
    var names = Composition.Dimension.allCases.filter { municipality.fit.asked($0) == nil }
      .map(\.figure)
    if figures.inflowPerYear == nil { names.append("inflow_per_year") }
    if figures.staffHours.isEmpty { names.append("staff_hours_per_month") }
    return names
  }

  public var json: JSONValue {
    .members([
      "schema": .string("balans-municipality-fit/1"),
      "id": .string(municipality.figures.id),
      "title": municipality.figures.title.json,
      "households": .integer(Int64(households)),
      "rounds": .integer(Int64(municipality.fit.rounds)),
      "deviation": .number(municipality.fit.deviation),
      "suppress_below": .integer(Int64(municipality.suppressionThreshold)),
      "start_households": JSONValue(start?.households.mean),
      "replicates": start.map { .integer(Int64($0.replicates)) } ?? .null,
      "margins": .array(Composition.Dimension.allCases.flatMap(rows).map(\.json)),
      "changes": .array(
        changes.map { change in
          .members([
            "id": .string(change.id), "value": .number(change.value), "base": .number(change.base),
            "unit": .string(change.unit),
          ])
        }),
      "reference": .array(
        references.map { reference in
          .members([
            "id": .string(reference.id), "counted": .number(reference.counted),
            "model": JSONValue(reference.model?.mean), "model_sd": JSONValue(reference.model?.sd),
          ])
        }),
      "unchanged": .array(unchanged.map(JSONValue.string)),
      "basis": .array(
        municipality.figures.basis.map { basis in
          .members([
            "figure": .string(basis.figure), "source": .string(basis.source),
            "grade": .string(basis.grade.rawValue),
          ])
        }),
      "warnings": .array(warnings.map { .string("\($0)") }),
    ])
  }

  /// Counts a year beside the model's.
  var references: [(id: String, counted: Double, model: Summary?)] {
    municipality.figures.reference.sorted { $0.key < $1.key }.map {
      ($0.key, $0.value.value, start?.yearly[$0.key])
    }
  }

  public var csv: String {
    var csv = CSV(header: [
      "figure", "category", "asked", "fitted", "start", "base", "suppressed",
    ])
    for row in Composition.Dimension.allCases.flatMap(rows) {
      csv.add(
        [row.dimension.figure, row.name]
          + [row.asked, row.fitted, row.start].map { row.isSuppressed ? "" : CSV.number($0) }
          + [CSV.number(row.base), row.isSuppressed ? "small group" : ""])
    }
    return csv.text
  }
}

extension MunicipalityPage.Row {
  fileprivate var json: JSONValue {
    func shown(_ value: Double?) -> JSONValue { isSuppressed ? .null : JSONValue(value) }
    return .members([
      "figure": .string(dimension.figure), "category": .string(name), "asked": shown(asked),
      "fitted": shown(fitted), "start": shown(start), "base": .number(base),
      "suppressed": isSuppressed ? .string("small group") : .null,
    ])
  }
}
