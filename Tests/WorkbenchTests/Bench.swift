import Experiments
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import HummingbirdTesting
import NIOConcurrencyHelpers
import Testing

@testable import Workbench

/// The shipped data, read once for all tests.
enum Bench {
  static let laboratory = Result {
    try Laboratory(
      folder: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path)
  }

  static let catalogue = Result { try AskCatalogue(laboratory.get()) }

  static let workbench = Result { try make(listening: Listening(port: 0)) }

  private static func make(listening: Listening) throws -> Workbench {
    try Workbench(
      laboratory.get(), archive: InMemoryArchive(), threads: 2, version: "test",
      listening: listening)
  }

  /// The name under which the test client asks.
  static let host = "localhost"

  private static let usual = Result {
    try workbench.get().router(NIOLockedValueBox([host])).buildResponder()
  }

  /// What a program sends with a request.
  static let headers: HTTPFields = [.contentType: "application/json"]

  /// The workbench, answering to some names.
  static func application(
    hosts: Set<String> = [host], listening: Listening? = nil
  ) throws -> Application<RouterResponder<BasicRequestContext>> {
    if listening == nil, hosts == [host] { return Application(responder: try usual.get()) }
    let workbench = try listening.map(make) ?? workbench.get()
    return Application(responder: workbench.router(NIOLockedValueBox(hosts)).buildResponder())
  }

  /// The JSON object that came back.
  static func object(_ response: TestResponse) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(response.body.readableBytesView))
    return try #require(value as? [String: Any])
  }

  /// The question in an address, and what is wrong with it.
  static func read(_ query: String) throws -> (ask: Ask?, problems: [AskProblem]) {
    var problems: [AskProblem] = []
    let ask = Ask(URI("/ask?\(query)").queryParameters, try catalogue.get(), &problems)
    return (ask, problems)
  }
}
