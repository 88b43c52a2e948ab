import Foundation
import Testing

/// The program as a user runs it: a process with arguments, output and an exit code.
struct Program {
  struct Ended {
    let status: Int32
    let output: String
    let errors: String

    /// The JSON object on standard output.
    func json() throws -> [String: Any] {
      let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
      return try #require(value as? [String: Any])
    }
  }

  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program beside the tests.
  static let executable: URL = {
    let tests = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    let folder = tests ?? Bundle.main.bundleURL.appending(path: "tests")
    let beside = folder.deletingLastPathComponent().appending(path: "balans")
    return FileManager.default.isExecutableFile(atPath: beside.path)
      ? beside : repository.appending(path: ".build/debug/balans")
  }()

  /// A municipality so small that a run takes no time.
  static let tiny = [
    "--set", "municipality.households=60", "--months", "6", "--set", "warmup_months=12",
  ]

  /// Runs the program to its end.
  static func run(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> Ended {
    try run(arguments, environment: environment)
  }

  static func run(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Ended {
    let running = try Running(arguments, environment: environment)
    return try running.end()
  }
}

/// The program while it runs; its output goes to files, so that no pipe can fill up.
struct Running {
  let process = Process()
  private let folder: Folder

  init(
    _ arguments: [String], environment: [String: String] = [:],
    executable: URL = Program.executable
  ) throws {
    folder = try Folder()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = Program.repository
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path, "BALANS_STORE": folder.path + "/store.sqlite",
    ].merging(environment) { $1 }
    for (name, keyPath) in [
      ("output", \Process.standardOutput), ("errors", \Process.standardError),
    ] {
      let path = "\(folder.path)/\(name)"
      try Data().write(to: URL(filePath: path))
      process[keyPath: keyPath] = FileHandle(forWritingAtPath: path)
    }
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  var errors: String { read("errors") }
  var output: String { read("output") }

  func end() throws -> Program.Ended {
    process.waitUntilExit()
    #expect(process.terminationReason == .exit, "a signal ended the program: \(errors)")
    return Program.Ended(
      status: process.terminationStatus, output: read("output"), errors: errors)
  }

  private func read(_ name: String) -> String {
    (try? String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8)) ?? ""
  }
}

/// A folder that goes when the last who holds it does.
final class Folder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "balans-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, and gives its path.
  func write(_ name: String, _ text: String) throws -> String {
    let file = "\(path)/\(name)"
    try Data(text.utf8).write(to: URL(filePath: file))
    return file
  }
}
