import Foundation

/// Where `Parameters/` and `scenarios/` are.
enum DataFolder {
  /// `$BALANS_DATA`, then `share/balans` beside the program's folder, then the repository around
  /// the program or around the current directory.
  static func find() throws(BadInput) -> String {
    if let named = ProcessInfo.processInfo.environment["BALANS_DATA"], !named.isEmpty {
      guard isData(named) else {
        throw BadInput(
          "BALANS_DATA is \(named), which does not hold Parameters/ and scenarios/")
      }
      return named
    }
    let current = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    var candidates: [URL] = []
    if let program = Bundle.main.executableURL?.resolvingSymlinksInPath() {
      let folder = program.deletingLastPathComponent()
      candidates.append(folder.deletingLastPathComponent().appending(path: "share/balans"))
      candidates += ancestors(of: folder)
    }
    candidates += ancestors(of: current)
    guard let found = candidates.first(where: { isData($0.path) }) else {
      throw BadInput(
        "there is no folder with Parameters/ and scenarios/ beside the program or around "
          + "\(current.path); set BALANS_DATA to it")
    }
    return found.path
  }

  private static func isData(_ folder: String) -> Bool {
    ["Parameters/levers.yaml", "scenarios"].allSatisfy {
      FileManager.default.fileExists(atPath: "\(folder)/\($0)")
    }
  }

  /// A folder and those around it, itself first.
  private static func ancestors(of folder: URL) -> [URL] {
    var folders = [folder.standardizedFileURL]
    while let last = folders.last, last.pathComponents.count > 1 {
      folders.append(last.deletingLastPathComponent())
    }
    return folders
  }
}
