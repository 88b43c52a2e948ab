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
  /// Lives are followed one at a time; the others wait.
  let traces = Turnstile(places: 1, mostWaiting: 16)
  let pages = PageCache()
  let version: String
  let listening: Listening

  /// How long a connection may be silent, or a request may take to come.
  static let patience = Duration.seconds(15)
  /// Connections at a time: many readers, and no end of idle ones.
  private static let mostConnections = 512

  /// - Parameters:
  ///   - archive: where finished replicates and answers are kept.
  ///   - threads: how many replicates are played at a time.
  ///   - version: of the program; answers carry it.
  ///   - listening: where, and whether it asks for a token.
  /// - Throws: `TemplateError` and `WebFolderError`; `SourceErrors` where the data cannot be.
  public init(
    _ laboratory: Laboratory, archive: any Archive, threads: Int, version: String,
    listening: Listening
  ) throws {
    self.laboratory = laboratory
    self.archive = archive
    self.version = version
    self.listening = listening
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
      server: .http1(
        configuration: .init(
          idleTimeout: TimeAmount(Self.patience),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 32 * 1024, maxHeaderListSize: 64 * 1024, maxHeaderFieldCount: 100))),
      configuration: .init(
        address: .hostname(listening.address, port: listening.port), serverName: nil,
        reuseAddress: true,
        availableConnectionsDelegate: .maximum(Self.mostConnections, logger: logger)),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? 0
        hosts.withLockedValue { $0 = listening.hosts(port: port) }
        started(port)
      }, logger: logger)
    do {
      try await app.runService()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw PortTaken(port: listening.port)
    } catch let error as IOError where [EADDRNOTAVAIL, EACCES].contains(error.errnoCode) {
      throw ListeningError(address: listening.address, problem: .notHere)
    }
  }

  /// The routes.
  ///
  /// - Parameter hosts: the names, with the port, under which it answers.
  func router(_ hosts: NIOLockedValueBox<Set<String>>) -> Router<BasicRequestContext> {
    let router = Router()
    router.add(middleware: Guard(hosts: hosts, hasDoor: listening.token != nil))
    router.add(middleware: Problems())
    if let token = listening.token {
      router.add(middleware: Door(token: token))
      addEntrance(to: router, token)
    }
    router.get("health") { _, _ in "ok\n" }
    addFiles(to: router)
    addQuestion(to: router)
    addJobs(to: router)
    addLives(to: router)
    addGround(to: router)
    addRuns(to: router)
    addAPI(to: router)
    router.get("**") { request, _ in
      if request.uri.path.hasPrefix("/api/") {
        throw Problem(status: .notFound, title: .notFound)
      }
      return notFound(request)
    }
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
