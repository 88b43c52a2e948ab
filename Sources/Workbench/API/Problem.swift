import Experiments
import HTTPTypes
import Hummingbird
import Wording

/// Why a request was refused, as RFC 9457 has it (`application/problem+json`).
struct Problem: Error, Hashable, Sendable {
  /// What is wrong with one field of a question.
  struct Field: Hashable, Sendable {
    /// By its name in the body, such as `own.levers.service.help_share`; nil for the whole.
    let field: String?
    let detail: String
    var given: String?
    /// The least and the most that can be.
    var expected: ClosedRange<Double>?
    /// The valid name nearest to the one given.
    var nearest: String?
  }

  let status: HTTPResponse.Status
  let title: APIPhrase
  var detail: String?
  var fields: [Field] = []
  var headers: [HTTPField] = []
  /// Fills the slots of the title.
  var slots: [String: String] = [:]

  func response(_ language: Language) -> Response {
    var response = Response(
      status: status, headers: [.contentType: "application/problem+json"],
      body: .init(byteBuffer: ByteBuffer(string: json(language).text)))
    for header in headers { response.headers[header.name] = header.value }
    return response
  }

  private func json(_ language: Language) -> JSONValue {
    .members([
      "type": .string("about:blank"),
      "title": .string(title.in(language, filling: slots)),
      "status": .integer(Int64(status.code)),
      "detail": detail.map(JSONValue.string) ?? .null,
      "errors": .array(fields.map(\.json)),
    ])
  }
}

extension Problem.Field {
  fileprivate var json: JSONValue {
    .members([
      "field": field.map(JSONValue.string) ?? .null,
      "detail": .string(detail),
      "given": given.map(JSONValue.string) ?? .null,
      "expected": expected.map { .array([.number($0.lowerBound), .number($0.upperBound)]) }
        ?? .null,
      "nearest": nearest.map(JSONValue.string) ?? .null,
    ])
  }
}

extension Problem {
  /// A question that cannot be, by the names that fields have in a body.
  init(_ refused: Workbench.Refused, _ catalogue: AskCatalogue, _ language: Language) {
    self.init(
      status: .unprocessableContent, title: .invalid,
      fields: refused.problems.map { Field($0, catalogue, language) })
  }
}

extension Problem.Field {
  fileprivate init(_ problem: AskProblem, _ catalogue: AskCatalogue, _ language: Language) {
    self.init(
      field: problem.field.map { name in
        QuestionBody.name(of: name) ?? (catalogue.levers[name] == nil ? name : "own.levers.\(name)")
      }, detail: problem.text(catalogue, language))
    switch problem {
    case .unknown(_, let given, let near):
      self.given = given
      nearest = near
    case .outside(_, let given, let low, let high):
      self.given = given
      expected = low...max(low, high)
    case .nothing, .tooMany, .tooMuch, .refused: break
    }
  }
}
