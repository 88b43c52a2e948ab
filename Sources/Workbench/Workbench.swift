import Experiments
import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOConcurrencyHelpers
import NIOCore
import Wording

/// The workbench: a web server on this machine that answers questions about policies.
public struct Workbench: Sendable {
  let laboratory: Laboratory
  let archive: any Archive
  let catalogue: AskCatalogue
  let web: WebFolder
  let desk: JobDesk
  let port: Int

  /// The only address it listens on.
  public static let address = "127.0.0.1"
  public static let standardPort = 8470

  /// - Parameters:
  ///   - archive: where finished replicates and answers are kept.
  ///   - threads: how many replicates are played at a time.
  ///   - version: of the program; answers carry it.
  ///   - port: to listen on; 0 for any that is free.
  /// - Throws: `WebFolderError`; `SourceErrors` where the data cannot be.
  public init(
    _ laboratory: Laboratory, archive: any Archive, threads: Int, version: String, port: Int
  ) throws {
    self.laboratory = laboratory
    self.archive = archive
    self.port = port
    catalogue = try AskCatalogue(laboratory)
    web = try WebFolder(dataFolder: laboratory.folder)
    desk = JobDesk(laboratory, archive: archive, threads: threads, version: version)
  }

  /// Serves until it is told to stop (SIGINT or SIGTERM).
  ///
  /// - Parameter started: called with the port when it listens.
  /// - Throws: `PortTaken`.
  public func serve(started: @escaping @Sendable (Int) -> Void) async throws {
    var logger = Logger(label: "balans")
    logger.logLevel = .error
    let hosts = NIOLockedValueBox(Set<String>())
    let app = Application(
      router: router(hosts),
      configuration: .init(
        address: .hostname(Self.address, port: port), serverName: nil, reuseAddress: true),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? 0
        hosts.withLockedValue { $0 = ["\(Self.address):\(port)", "localhost:\(port)"] }
        started(port)
      }, logger: logger)
    do {
      try await app.runService()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw PortTaken(port: port)
    }
  }

  /// The routes.
  ///
  /// - Parameter hosts: the names, with the port, under which it answers.
  func router(_ hosts: NIOLockedValueBox<Set<String>>) -> Router<BasicRequestContext> {
    let router = Router()
    router.add(middleware: Guard(hosts: hosts))
    router.get("health") { _, _ in "ok\n" }
    addFiles(to: router)
    addQuestion(to: router)
    addJobs(to: router)
    addLives(to: router)
    addGround(to: router)
    addRuns(to: router)
    router.get("**") { request, _ in notFound(request) }
    return router
  }
}

/// Somebody else listens on the port.
public struct PortTaken: Error, CustomStringConvertible {
  public let port: Int

  public var description: String {
    "port \(port) is taken; --port N takes another, --port 0 any that is free"
  }
}
