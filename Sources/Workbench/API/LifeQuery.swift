import Evidence
import Hummingbird
import Wording

/// Whose life is asked for, under which policies: the query of `/api/lives`.
struct LifeQuery: Sendable {
  /// A number of a household; nil for one that is scripted, or the one that shows most.
  let household: UInt32?
  let vignette: String?
  /// The question as an address has it.
  let question: Parameters

  static let parameters: [APIOperation.Parameter] = [
    .query("household", "The number of a household.", "integer", range: 0...Int(UInt32.max)),
    .query("vignette", "A scripted household instead.", "string"),
    .query("municipality", "The id of a municipality; Almere otherwise.", "string"),
    .query(
      "households", "How many households; as many as it has otherwise.", "integer",
      range: Ask.Limit.households),
    .query(
      "policies", "The id of a policy to compare with today's practice.", "string", repeats: true),
    .query("years", "How many years.", "integer", range: Ask.Limit.years),
    .query("seed", "The seed of all chance.", "integer", range: 0...Int.max),
  ]

  /// The names of a question's fields in an address of a page.
  private static let short = [
    "municipality": "m", "households": "h", "policies": "p", "years": "y", "seed": "seed",
  ]

  /// - Throws: `Problem` for what no question has.
  init(_ query: Parameters, vignettes: [String], _ language: Language) throws(Problem) {
    let known = Self.parameters.map(\.name) + ["lang"]
    var fields: [Problem.Field] = []
    var items: [(key: Substring, value: Substring)] = []
    for (name, value) in query {
      if let field = Self.short[String(name)] {
        items.append((field[...], value))
      } else if !known.contains(String(name)) {
        fields.append(
          .init(
            field: String(name),
            detail: APIPhrase.unknownField.in(language, ["field": String(name)]),
            nearest: nearestName(to: String(name), in: known)))
      }
    }
    if !items.contains(where: { $0.key == "p" }) {
      items += Ask.usual.policies.map { ("p", $0[...]) }
    }
    question = Parameters(items)
    household = query["household"].flatMap { UInt32($0) }
    if let given = query["household"], household == nil {
      fields.append(
        .init(
          field: "household",
          detail: APIPhrase.wrongType.in(language, ["field": "household"]), given: String(given),
          expected: 0...Double(UInt32.max)))
    }
    vignette = query["vignette"].map(String.init)
    if let vignette, !vignettes.contains(vignette) {
      fields.append(
        .init(
          field: "vignette",
          detail: APIPhrase.unknownField.in(language, ["field": vignette]), given: vignette,
          nearest: nearestName(to: vignette, in: vignettes)))
    }
    guard fields.isEmpty else {
      throw Problem(status: .unprocessableContent, title: .invalid, fields: fields)
    }
  }
}
