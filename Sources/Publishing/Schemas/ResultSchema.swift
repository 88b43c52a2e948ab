import Experiments
import Model

/// What `run` and `compare --format json` give, as a JSON Schema.
public enum ResultSchema {
  private typealias S = SchemaParts

  public static var json: JSONValue {
    S.document(
      "Balans result",
      S.object(
        "Een antwoord / An answer",
        required: [
          "schema", "run", "balans", "seed", "replicates", "months", "base", "scenarios",
          "indicators", "timing",
        ],
        [
          ("schema", S.constant(ComparisonResult.schema)),
          ("run", S.string("Nummer / Id", pattern: "^[0-9a-f]{12}$")),
          ("balans", S.string("Versie / Version")),
          ("seed", S.number(0...Double(UInt64.max), whole: true, "Zaad / Seed")),
          ("replicates", S.whole(1...1_000_000, "Herhalingen / Replicates")),
          ("replicates_asked", S.whole(1...1_000_000, "Gevraagd / Asked for")),
          ("months", S.whole(1...1200, "Maanden / Months")),
          ("base", nullable("string")),
          ("scenarios", S.list("Scenario's / Scenarios", of: scenario)),
          ("indicators", S.list("Cijfers / Figures", of: figure)),
          ("decomposition", .members(["type": .string("array")])), ("timing", nullable("object")),
        ]))
  }

  private static var scenario: JSONValue {
    S.object(
      "Scenario", required: ["id", "title", "fingerprint"],
      [
        ("id", S.string("Naam / Name")), ("title", S.bilingual),
        ("fingerprint", S.string("SHA-256", pattern: "^[0-9a-f]{64}$")),
      ])
  }

  private static var figure: JSONValue {
    let numbers = [
      "mean", "sd", "base_mean", "difference", "p_adjusted", "margin", "variance_reduction",
    ]
    let interval = JSONValue.members([
      "type": .array([.string("array"), .string("null")]),
      "items": .members(["type": .string("number")]), "minItems": .integer(2),
      "maxItems": .integer(2),
    ])
    let verdicts = ["better", "worse", "equivalent", "undecided", "higher", "lower"]
    return S.object(
      "Cijfer / Figure",
      required: ["id", "unit", "scenario", "period", "group", "n", "ci95", "verdict"] + numbers,
      [
        ("id", S.string("Indicator")), ("unit", S.string("Eenheid / Unit")),
        ("scenario", S.string("Scenario")),
        (
          "period",
          S.string("Periode / Period", pattern: "^(horizon|(year|month)-[1-9][0-9]*)$")
        ),
        ("group", S.choice(Group.allCases.map(\.id), "Groep / Group")),
        ("n", S.whole(0...1_000_000, "Herhalingen / Replicates")),
        ("ci95", interval), ("ci95_simultaneous", interval),
        (
          "verdict",
          .members(["enum": .array(verdicts.map(JSONValue.string) + [.null])])
        ),
        ("suppressed", S.constant("small group")),
      ] + numbers.map { ($0, nullable("number")) })
  }

  private static func nullable(_ type: String) -> JSONValue {
    .members(["type": .array([.string(type), .string("null")])])
  }
}
