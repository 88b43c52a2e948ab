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
    let environment = ProcessInfo.processInfo.environment
    if let path = store ?? environment["BALANS_STORE"].flatMap({ $0.isEmpty ? nil : $0 }) {
      return try ResultStore(path: path)
    }
    let folder = defaultFolder(environment)
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    return try ResultStore(path: folder + "/results.sqlite")
  }

  private func defaultFolder(_ environment: [String: String]) -> String {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/balans" }
    return FileManager.default.homeDirectoryForCurrentUser.path + "/.local/share/balans"
  }
}
