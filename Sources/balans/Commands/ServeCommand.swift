import ArgumentParser
import Dispatch
import Experiments
import Foundation
import Wording
import Workbench

/// `balans serve`: the workbench in a browser.
struct ServeCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serves the workbench on this machine, for a browser.",
    discussion: """
      Listens on \(Listening.loopback), prints its address, and opens nothing by itself. Works without a \
      network. Finished replicates and answers are kept in the store, so that it can be stopped \
      (Ctrl-C) and started again. Programs find the same at /openapi.json.

      Another address lets other machines in: it needs a token, which everyone who opens the workbench \
      fills in once. What is sent is not encrypted: put a proxy with TLS before it.

      Examples:
        balans serve
        balans serve --port 9000 --store ./almere.sqlite
        balans serve --port 0
        balans serve --bind 0.0.0.0 --token-file ./token
      """)

  @Option(help: "The port to listen on; 0 takes any that is free.")
  var port = Listening.standardPort

  @Option(help: ArgumentHelp("The address to listen on.", valueName: "address"))
  var bind = Listening.loopback

  @Option(
    help: ArgumentHelp(
      "A file with the token to ask for, for you alone to read.", valueName: "file"))
  var tokenFile: String?

  @OptionGroup var running: RunningOptions

  @Option(name: .customLong("lang"), help: "The language of what is said here; pages have both.")
  var language = Language.nl

  func validate() throws {
    if !(0...65_535).contains(port) {
      throw ValidationError("--port is \(port); expected 0 to 65535")
    }
  }

  func run() throws {
    let listening = try Listening(
      address: bind, port: port, token: try tokenFile.map(AccessToken.init(file:)))
    if !listening.isLoopback { Console.note(RunPhrase.notEncrypted.in(language)) }
    let session = try Session(language: language)
    let workbench = try Workbench(
      session.laboratory, archive: try running.store.archive(),
      threads: running.threads ?? ProcessInfo.processInfo.activeProcessorCount, version: version,
      listening: listening)
    let language = language
    try Self.waiting {
      try await workbench.serve { port in
        Console.print(
          RunPhrase.serving.in(language, ["address": "http://\(listening.host(port: port))/"])
            + "\n"
        )
      }
    }
  }

  /// Runs asynchronous work to its end: commands are not asynchronous.
  private static func waiting(_ work: @escaping @Sendable () async throws -> Void) throws {
    let done = DispatchSemaphore(value: 0)
    let outcome = Outcome()
    Task {
      do { try await work() } catch { outcome.error = error }
      done.signal()
    }
    done.wait()
    if let error = outcome.error { throw error }
  }

  /// Written before the semaphore is signalled, read after it was waited for.
  private final class Outcome: @unchecked Sendable {
    var error: (any Error)?
  }
}
