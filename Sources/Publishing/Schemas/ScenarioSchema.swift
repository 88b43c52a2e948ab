import Evidence
import Experiments
import Law
import Scenarios

/// What a scenario file may hold, as a JSON Schema made from the registers.
public struct ScenarioSchema {
  private typealias S = SchemaParts
  private let laboratory: Laboratory

  public init(_ laboratory: Laboratory) {
    self.laboratory = laboratory
  }

  public var json: JSONValue {
    S.document(
      "Balans scenario",
      S.object(
        "Een beleid, en waar het wordt nagespeeld / A policy, and where it is played",
        required: ["schema", "id", "title"],
        [
          ("schema", S.constant("balans-scenario/1")),
          (
            "id",
            S.string(
              "Korte naam / Short name: a-z, 0-9, -", pattern: "^[a-z0-9][a-z0-9-]{0,63}$")
          ),
          ("title", S.bilingual), ("summary", S.bilingual),
          (
            "extends",
            S.string(
              "Het scenario waarop dit verder bouwt / The scenario that this one builds on",
              pattern: "\\S")
          ),
          ("municipality", municipality), ("law", law),
          (
            "start",
            S.string(
              "De eerste maand / The first month", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$")
          ),
          ("months", S.whole(1...600, "Hoeveel maanden / How many months")),
          (
            "warmup_months",
            S.whole(0...600, "Maanden vooraf, niet geteld / Months before, not counted")
          ),
          ("replicates", S.whole(2...100_000, "Hoeveel herhalingen / How many replicates")),
          ("levers", levers), ("parameters", parameters),
          ("shocks", S.list("Wat er van buiten gebeurt / What happens outside", of: shock)),
        ]))
  }

  private var municipality: JSONValue {
    S.object(
      "De gemeente / The municipality",
      [
        (
          "households",
          S.whole(10...2_000_000, "Huishoudens met bijstand / Households on benefit")
        ),
        ("file", S.string("Eigen cijfers / Own figures", pattern: "\\S")),
        ("route", S.string("Eigen route van signalen / Own route of signals", pattern: "\\S")),
      ], more: [("minProperties", .integer(1))])
  }

  private var lawMembers: [(String, JSONValue)] {
    [
      (
        "as_of",
        S.string(
          "De wet van deze dag / The law of this day",
          pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
      ),
      (
        "regime",
        S.choice(laboratory.lawBook.regimes.map(\.id), "Ander regime / Another regime")
      ),
      (
        "ordinance",
        S.choice(OrdinanceID.allCases.map(\.rawValue), "Verordening / Ordinance")
      ),
      (
        "values",
        .members([
          "type": .string("object"),
          "description": .string("Eigen waarden in de wet / Values of one's own in the law"),
        ])
      ),
      (
        "indexation",
        .members(["description": .string("Bedragen na de laatste wet / Amounts after the last law")]
        )
      ),
    ]
  }

  private var law: JSONValue {
    let changes = JSONValue.members([
      "type": .string("object"),
      "description": .string("Wetten die later ingaan, per maand / Laws that take over, by month"),
      "additionalProperties": .boolean(false),
      "patternProperties": .members([
        "^([1-9]|[1-9][0-9]|[1-5][0-9][0-9])$": S.object(
          "Wat er dan verandert / What changes then", lawMembers)
      ]),
    ])
    return S.object("De wet / The law", lawMembers + [("changes", changes)])
  }

  private var levers: JSONValue {
    S.object(
      "De knoppen van het beleid / The levers of the policy",
      laboratory.levers.levers.map { ($0.path, lever($0)) })
  }

  /// One value, or values by month.
  private func lever(_ lever: Lever) -> JSONValue {
    let note =
      "\(S.note(lever.label)). \(S.note(lever.meaning)) [\(lever.unit.rawValue); "
      + "\(S.note(.init(nl: "standaard", en: "default"))) \(lever.standard)]"
    let value = Self.value(lever.unit, lever.bounds, whole: lever.isInteger, note)
    return S.anyOf(
      note,
      [
        value,
        .members([
          "type": .string("object"), "minProperties": .integer(1),
          "additionalProperties": .boolean(false),
          "patternProperties": .members([
            "^([0-9]|[1-9][0-9]|[1-5][0-9][0-9])$": value
          ]),
        ]),
      ])
  }

  /// What is a list cannot be set, so it is not named.
  private var parameters: JSONValue {
    S.object(
      "Aannames over de wereld / Assumptions about the world",
      laboratory.register.entries.compactMap { entry in
        guard case .number = entry.value else { return nil }
        let note = "\(S.note(entry.label)) [\(entry.unit.rawValue); \(entry.grade.rawValue)]"
        return (entry.id, Self.value(entry.unit, entry.unit.domain, whole: false, note))
      })
  }

  private static func value(
    _ unit: Unit, _ limits: ClosedRange<Double>, whole: Bool, _ note: String
  ) -> JSONValue {
    unit == .boolean ? S.flag(note) : S.number(limits, whole: whole, note)
  }

  private var shock: JSONValue {
    let month = { S.whole(0...600, $0) }
    let roles = ["income_consultants", "work_consultants", "enforcement", "collection", "legal"]
    let most = laboratory.register["life_course.most_arrivals"]?.value.numbers.first ?? 1
    let loss = S.object(
      "Medewerkers vallen weg / Staff is away", required: ["kind", "from", "to", "share"],
      [
        ("kind", S.constant("capacity_loss")),
        ("from", month("Eerste maand / First month")),
        ("to", month("Eerste maand erna / First month after it")),
        ("share", S.number(0...1, "Deel van de uren / Share of the hours")),
        (
          "roles",
          .members([
            "type": .string("array"), "minItems": .integer(1),
            "items": S.choice(roles, "Functie / Function"),
          ])
        ),
      ])
    let recession = S.object(
      "Het gaat slecht met de economie / The economy goes down", required: ["kind", "from", "to"],
      [
        ("kind", S.constant("recession")), ("from", month("Eerste maand / First month")),
        ("to", month("Eerste maand erna / First month after it")),
        ("arrivals", S.number(-1...(most - 1), "Aanvragen erbij / More applications")),
        ("exits", S.number(-1...0, "Uitstroom eraf / Fewer exits")),
      ],
      more: [
        (
          "anyOf",
          .array([
            .members(["required": .array([.string("arrivals")])]),
            .members(["required": .array([.string("exits")])]),
          ])
        )
      ])
    return S.anyOf("Een schok / A shock", [loss, recession])
  }
}
