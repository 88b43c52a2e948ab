import ArgumentParser
import Experiments
import Foundation
import Store

/// Where finished replicates are kept.
struct StoreOptions: ParsableArguments {
  @Option(
    help: """
      The file that keeps finished replicates. (default: $BALANS_STORE, else \
      balans/results.sqlite in $XDG_DATA_HOME or ~/.local/share)
      """)
  var store: String?

  @Flag(help: "Keep nothing, and take nothing from the store.")
  var noStore = false

  func validate() throws {
    if noStore, store != nil {
      throw ValidationError("--store and --no-store contradict one another")
    }
  }

  /// Opens the store that was asked for.
  ///
  /// - Throws: `StoreError`.
  func archive() throws -> any Archive {
    if noStore { return InMemoryArchive() }
    let path = Self.path(store)
    if store == nil { Self.makeDefaultFolder() }
    return try ResultStore(path: path)
  }

  /// Where the store is: as given, else as the environment says.
  static func path(_ given: String?) -> String {
    let environment = ProcessInfo.processInfo.environment
    return given ?? environment["BALANS_STORE"].flatMap { $0.isEmpty ? nil : $0 }
      ?? defaultFolder(environment) + "/results.sqlite"
  }

  private static func makeDefaultFolder() {
    let environment = ProcessInfo.processInfo.environment
    guard environment["BALANS_STORE", default: ""].isEmpty else { return }
    try? FileManager.default.createDirectory(
      atPath: defaultFolder(environment), withIntermediateDirectories: true)
  }

  private static func defaultFolder(_ environment: [String: String]) -> String {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/balans" }
    return FileManager.default.homeDirectoryForCurrentUser.path + "/.local/share/balans"
  }
}
