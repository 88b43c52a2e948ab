import Foundation
import HTTPTypes
import Hummingbird
import Wording

extension QuestionBody {
  /// Reads the body of a request.
  ///
  /// - Throws: `Problem`.
  static func read(_ request: Request) async throws -> QuestionBody {
    let language = Language(of: request)
    guard request.isJSON else {
      throw Problem(status: .unsupportedMediaType, title: .noType)
    }
    let bytes = try await collect(request.body)
    do {
      return try JSONDecoder().decode(QuestionBody.self, from: Data(bytes.readableBytesView))
    } catch let unknown as UnknownField {
      throw invalid(
        Problem.Field(
          field: unknown.field,
          detail: APIPhrase.unknownField.in(language, ["field": unknown.field]),
          nearest: unknown.nearest))
    } catch DecodingError.keyNotFound(let key, let context) {
      let field = Self.path(context.codingPath + [key])
      throw invalid(
        Problem.Field(
          field: field, detail: APIPhrase.missingField.in(language, ["field": field])))
    } catch let error as DecodingError {
      guard let path = error.path, !path.isEmpty else {
        throw Problem(status: .badRequest, title: .notJSON)
      }
      throw wrongType(path, language)
    } catch {
      throw Problem(status: .badRequest, title: .notJSON)
    }
  }

  /// The body, unless it is too much or too slow.
  private static func collect(_ body: RequestBody) async throws -> ByteBuffer {
    try await withThrowingTaskGroup(of: ByteBuffer.self) { group in
      group.addTask {
        do {
          return try await body.collect(upTo: most)
        } catch let error as CancellationError {
          throw error
        } catch {
          throw Problem(status: .contentTooLarge, title: .tooLarge, slots: ["n": "\(most)"])
        }
      }
      group.addTask {
        try await Task.sleep(for: Workbench.patience)
        throw Problem(
          status: .requestTimeout, title: .tooSlow,
          headers: [HTTPField(name: .connection, value: "close")])
      }
      defer { group.cancelAll() }
      guard let bytes = try await group.next() else { throw CancellationError() }
      return bytes
    }
  }

  private static func invalid(_ field: Problem.Field) -> Problem {
    Problem(status: .unprocessableContent, title: .invalid, fields: [field])
  }

  private static func wrongType(_ path: [any CodingKey], _ language: Language) -> Problem {
    let field = Self.path(path)
    return invalid(
      Problem.Field(field: field, detail: APIPhrase.wrongType.in(language, ["field": field])))
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.map { $0.intValue.map { "\($0)" } ?? $0.stringValue }.joined(separator: ".")
  }
}

extension Request {
  /// Whether the body is said to be JSON.
  var isJSON: Bool {
    let type = headers[.contentType]?.prefix { $0 != ";" } ?? ""
    return type.trimmingCharacters(in: .whitespaces).lowercased() == "application/json"
  }
}

extension DecodingError {
  /// Where in the document it went wrong; nil where that is not known.
  fileprivate var path: [any CodingKey]? {
    switch self {
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .keyNotFound(_, let context), .dataCorrupted(let context):
      context.codingPath
    @unknown default: nil
    }
  }
}
