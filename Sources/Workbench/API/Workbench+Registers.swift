import Experiments
import Hummingbird
import Publishing

extension Workbench {
  /// What can be asked about, and what it means.
  var registers: [APIOperation] {
    [
      register(
        "/api/municipalities", "listMunicipalities", "The municipalities to choose from.",
        schema: "Municipalities", municipalities),
      register(
        "/api/policies", "listPolicies", "Today's practice, and what can be compared with it.",
        schema: "Policies", policies),
      register(
        "/api/levers", "listLevers", "What a policy of one's own can set, with unit and bounds.",
        schema: "Levers", LeverTable(laboratory.levers.levers).json),
      register(
        "/api/parameters", "listParameters",
        "Every number of the model with its range, source and grade.", schema: "Parameters",
        ParameterTable(laboratory.register.entries).json),
      register(
        "/api/indicators", "listIndicators", "What is reported, with how each figure is made.",
        schema: "Indicators", IndicatorTable(laboratory.indicators.indicators).json),
    ]
  }

  private func register(
    _ path: String, _ id: String, _ summary: String, schema: String, _ value: JSONValue
  ) -> APIOperation {
    APIOperation(
      method: .get, path: path, id: id, summary: summary, success: .ok, schema: schema
    ) { _, _ in .json(value) }
  }

  private var municipalities: JSONValue {
    .members([
      "schema": .string("balans-municipalities/1"),
      "municipalities": .array(
        catalogue.municipalities.map { .members(["id": .string($0.id), "title": $0.title.json]) }),
    ])
  }

  private var policies: JSONValue {
    func entry(_ entry: AskCatalogue.Entry) -> JSONValue {
      .members([
        "id": .string(entry.id), "title": entry.title.json,
        "summary": entry.summary?.json ?? .null,
      ])
    }
    return .members([
      "schema": .string("balans-policies/1"),
      "base": entry(catalogue.base),
      "policies": .array(catalogue.policies.map(entry)),
    ])
  }
}
