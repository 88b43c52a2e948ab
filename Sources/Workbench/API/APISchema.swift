import Experiments

/// What goes in and comes out of the API, as JSON Schema.
enum APISchema {
  static let all: [(name: String, schema: JSONValue)] = [
    ("Question", question),
    ("Job", job),
    ("Problem", problem),
    (
      "Result",
      document("balans-result/1", ["run", "seed", "replicates", "scenarios", "indicators"])
    ),
    (
      "Trace", document("balans-trace/1", ["household", "replicate", "seed", "start", "scenarios"])
    ),
    ("Runs", document("balans-runs/1", ["runs"])),
    ("Municipalities", document("balans-municipalities/1", ["municipalities"])),
    ("Policies", document("balans-policies/1", ["base", "policies"])),
    ("Levers", document("balans-levers/1", ["levers"])),
    ("Parameters", document("balans-parameters/1", ["parameters"])),
    ("Indicators", document("balans-indicators/1", ["indicators"])),
  ]

  private static let question = object(
    [
      ("municipality", type("string", "null"), false),
      ("households", whole(Ask.Limit.households, orNull: true), false),
      (
        "policies",
        .members([
          "type": .string("array"), "items": type("string"),
          "maxItems": .integer(Int64(Ask.Limit.policies)),
        ]), false
      ),
      (
        "own",
        .members([
          "type": .array([.string("object"), .string("null")]),
          "properties": .members([
            "from": type("string", "null"),
            "levers": .members([
              "type": .string("object"), "additionalProperties": type("number"),
            ]),
          ]),
          "required": .array([.string("levers")]), "additionalProperties": .boolean(false),
        ]), false
      ),
      ("years", whole(Ask.Limit.years, orNull: true), false),
      ("replicates", whole(Ask.Limit.replicates, orNull: true), false),
      (
        "seed",
        .members([
          "type": .array([.string("integer"), .string("null")]), "minimum": .integer(0),
          "maximum": .unsigned(.max),
        ]), false
      ),
    ], isOpen: false)

  private static let job = object([
    ("schema", constant("balans-job/1"), true),
    ("id", type("string"), true),
    (
      "phase",
      .members([
        "enum": .array(
          ["waiting", "running", "staff-need", "done", "stopped", "failed"].map(JSONValue.string))
      ]),
      true
    ),
    ("settled", type("boolean"), true),
    ("version", type("integer"), true),
    ("done", type("integer"), true),
    ("replicates", type("integer"), true),
    ("from_store", type("integer"), true),
    ("worked_s", type("number"), true),
    ("remaining_s", type("number", "null"), true),
    ("problem", type("string", "null"), true),
    (
      "result",
      .members([
        "oneOf": .array([
          type("null"), .members(["$ref": .string("#/components/schemas/Result")]),
        ])
      ]), true
    ),
  ])

  private static let problem = object([
    ("type", type("string"), true),
    ("title", type("string"), true),
    ("status", type("integer"), true),
    ("detail", type("string", "null"), true),
    (
      "errors",
      .members([
        "type": .string("array"),
        "items": object([
          ("field", type("string", "null"), true),
          ("detail", type("string"), true),
          ("given", type("string", "null"), true),
          (
            "expected",
            .members([
              "type": .array([.string("array"), .string("null")]), "items": type("number"),
            ]), true
          ),
          ("nearest", type("string", "null"), true),
        ]),
      ]), true
    ),
  ])

  /// A document of ours that says in `schema` what it is.
  private static func document(_ name: String, _ fields: [String]) -> JSONValue {
    object(
      [("schema", constant(name), true)]
        + fields.map { ($0, JSONValue.members([:]), true) })
  }

  private static func object(
    _ fields: [(name: String, schema: JSONValue, isRequired: Bool)], isOpen: Bool = true
  ) -> JSONValue {
    .members([
      "type": .string("object"),
      "properties": .object(fields.map { .init(key: $0.name, value: $0.schema) }),
      "required": .array(fields.filter(\.isRequired).map { .string($0.name) }),
      "additionalProperties": .boolean(isOpen),
    ])
  }

  private static func type(_ names: String...) -> JSONValue {
    .members([
      "type": names.count == 1 ? .string(names[0]) : .array(names.map(JSONValue.string))
    ])
  }

  private static func whole(_ range: ClosedRange<Int>, orNull: Bool) -> JSONValue {
    .members([
      "type": .array([.string("integer")] + (orNull ? [.string("null")] : [])),
      "minimum": .integer(Int64(range.lowerBound)), "maximum": .integer(Int64(range.upperBound)),
    ])
  }

  private static func constant(_ value: String) -> JSONValue {
    .members(["const": .string(value)])
  }
}
