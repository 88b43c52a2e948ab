import Experiments
import HTTPTypes

/// The description of the API, made from its operations (OpenAPI 3.1).
struct OpenAPI: Sendable {
  private let operations: [APIOperation]
  private let version: String

  init(_ operations: [APIOperation], version: String) {
    self.operations = operations
    self.version = version
  }

  var json: JSONValue {
    .members([
      "openapi": .string("3.1.0"),
      "info": .members([
        "title": .string("Balans"),
        "version": .string(version),
        "description": .string(
          "Questions about policies of social assistance, answered with an interval. "
            + "Households are synthetic; nothing here is about a real person."),
        "license": .members([
          "name": .string("GPL-3.0-or-later"), "identifier": .string("GPL-3.0-or-later"),
        ]),
      ]),
      "paths": .object(paths),
      "components": .members([
        "schemas": .object(APISchema.all.map { .init(key: $0.name, value: $0.schema) }),
        "securitySchemes": .members([
          "token": .members(["type": .string("http"), "scheme": .string("bearer")])
        ]),
      ]),
    ])
  }

  private var paths: [JSONValue.Member] {
    var names: [String] = []
    for operation in operations where !names.contains(operation.path) {
      names.append(operation.path)
    }
    return names.map { name in
      .init(
        key: name,
        value: .object(
          operations.filter { $0.path == name }.map {
            .init(key: $0.method.rawValue.lowercased(), value: Self.json($0))
          }))
    }
  }

  private static func json(_ operation: APIOperation) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init(key: "operationId", value: .string(operation.id)),
      .init(key: "summary", value: .string(operation.summary)),
      .init(
        key: "parameters", value: .array((operation.parameters + [language]).map(json))),
    ]
    if let body = operation.body {
      members.append(
        .init(
          key: "requestBody",
          value: .members([
            "required": .boolean(true), "content": content("application/json", body),
          ])))
    }
    members.append(.init(key: "responses", value: .object(responses(operation))))
    return .object(members)
  }

  private static let language = APIOperation.Parameter(
    name: "lang", place: .query, meaning: "The language of what is said; Dutch otherwise.",
    schema: .members(["type": .string("string"), "enum": .array([.string("nl"), .string("en")])]))

  private static func json(_ parameter: APIOperation.Parameter) -> JSONValue {
    .members([
      "name": .string(parameter.name),
      "in": .string(parameter.place.rawValue),
      "required": .boolean(parameter.place == .path),
      "description": .string(parameter.meaning),
      "schema": parameter.repeats
        ? .members(["type": .string("array"), "items": parameter.schema]) : parameter.schema,
    ])
  }

  private static func responses(_ operation: APIOperation) -> [JSONValue.Member] {
    let success: JSONValue =
      operation.schema.map {
        .members([
          "description": .string(operation.success.reasonPhrase),
          "content": content(operation.type, $0),
        ])
      } ?? .members(["description": .string(operation.success.reasonPhrase)])
    let problems =
      (operation.problems + [.unauthorized, .forbidden, .misdirectedRequest])
      + (operation.method == .post ? [.unsupportedMediaType] : [])
    return [.init(key: "\(operation.success.code)", value: success)]
      + Set(problems).sorted { $0.code < $1.code }.map {
        .init(
          key: "\($0.code)",
          value: .members([
            "description": .string($0.reasonPhrase),
            "content": content("application/problem+json", "Problem"),
          ]))
      }
  }

  private static func content(_ type: String, _ schema: String) -> JSONValue {
    // The states in a stream of events are described, but a stream is text.
    let value: JSONValue =
      type == "text/event-stream"
      ? .members(["type": .string("string")])
      : .members(["$ref": .string("#/components/schemas/\(schema)")])
    return .object([.init(key: type, value: .members(["schema": value]))])
  }
}
