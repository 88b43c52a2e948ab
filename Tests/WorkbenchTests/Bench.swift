import Experiments
import Foundation
import Hummingbird
import HummingbirdCore
import NIOConcurrencyHelpers

@testable import Workbench

/// The shipped data, read once for all tests.
enum Bench {
  static let laboratory = Result {
    try Laboratory(
      folder: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path)
  }

  static let catalogue = Result { try AskCatalogue(laboratory.get()) }

  private static let workbench = Result {
    try Workbench(
      laboratory.get(), archive: InMemoryArchive(), threads: 2, version: "test", port: 0)
  }

  /// The name under which the test client asks.
  static let host = "localhost"

  /// The workbench, answering to some names.
  static func application(
    hosts: Set<String> = [host]
  ) throws -> Application<RouterResponder<BasicRequestContext>> {
    Application(responder: try workbench.get().router(NIOLockedValueBox(hosts)).buildResponder())
  }

  /// The question in an address, and what is wrong with it.
  static func read(_ query: String) throws -> (ask: Ask?, problems: [AskProblem]) {
    var problems: [AskProblem] = []
    let ask = Ask(URI("/ask?\(query)").queryParameters, try catalogue.get(), &problems)
    return (ask, problems)
  }
}
