import Experiments
import HTTPTypes
import Hummingbird

/// One thing that programs can ask of the workbench: its route, its description and its answer in one
/// place, so that what is described is what there is.
struct APIOperation: Sendable {
  /// A value in the path or the query.
  struct Parameter: Sendable {
    enum Place: String, Sendable { case path, query }

    let name: String
    let place: Place
    let meaning: String
    /// As JSON Schema.
    let schema: JSONValue
    var repeats = false
  }

  let method: HTTPRequest.Method
  /// With `{id}` for what varies.
  let path: String
  /// The name by which programs that are made from the description call it.
  let id: String
  let summary: String
  var parameters: [Parameter] = []
  /// The name of the schema of the body; nil for none.
  var body: String?
  /// What comes back when all is well.
  let success: HTTPResponse.Status
  var type = "application/json"
  /// The name of the schema of what comes back; nil for nothing.
  var schema: String?
  /// What may be wrong, beside what may always be.
  var problems: [HTTPResponse.Status] = []
  let answer: @Sendable (Request, BasicRequestContext) async throws -> Response

  /// The path as the router has it.
  var routerPath: RouterPath {
    RouterPath(path.replacing("{", with: ":").replacing("}", with: ""))
  }
}

extension APIOperation.Parameter {
  /// The id of a job or a run.
  static let id = APIOperation.Parameter(
    name: "id", place: .path, meaning: "The id of the run that answers the question.",
    schema: .members(["type": .string("string"), "pattern": .string("^[0-9a-f]{1,64}$")]))

  /// A field of a question as a value in the query.
  static func query(
    _ name: String, _ meaning: String, _ type: String, range: ClosedRange<Int>? = nil,
    repeats: Bool = false
  ) -> APIOperation.Parameter {
    var schema: [JSONValue.Member] = [.init(key: "type", value: .string(type))]
    if let range {
      schema.append(.init(key: "minimum", value: .integer(Int64(range.lowerBound))))
      schema.append(.init(key: "maximum", value: .integer(Int64(range.upperBound))))
    }
    return APIOperation.Parameter(
      name: name, place: .query, meaning: meaning, schema: .object(schema), repeats: repeats)
  }
}

extension Response {
  /// A JSON value.
  static func json(
    _ value: JSONValue, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
  ) -> Response {
    var headers = headers
    headers[.contentType] = "application/json"
    return Response(
      status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: value.text)))
  }
}
