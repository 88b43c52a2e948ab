import Experiments
import Foundation

/// Draws charts as SVG by a program of its own, all at once.
public struct ChartRenderer: Sendable {
  /// Why there are no pictures.
  public enum Missing: Error, Hashable, Sendable {
    /// vl-convert is not installed.
    case notInstalled
    case failed(String)
  }

  private let script: String
  private let pythons: [String]

  /// - Parameter folder: the data folder; the set-up puts Python's packages in its `.venv`.
  public init(folder: String) {
    script = folder + "/web/render/charts.py"
    let named = ProcessInfo.processInfo.environment["BALANS_PYTHON"].map { [$0] } ?? []
    pythons = named + [folder + "/.venv/bin/python3", "/usr/bin/python3"]
  }

  /// The pictures by the charts' ids.
  public func svg(_ charts: [Chart]) throws(Missing) -> [String: String] {
    guard !charts.isEmpty else { return [:] }
    guard
      let python = pythons.first(where: { FileManager.default.isExecutableFile(atPath: $0) }),
      FileManager.default.fileExists(atPath: script)
    else { throw .notInstalled }
    let specifications = JSONValue.object(
      charts.map { JSONValue.Member(key: $0.id, value: $0.specification) })
    let (status, output, errors) = try run(python, input: Data(specifications.text.utf8))
    if status == 3 { throw .notInstalled }
    guard status == 0, let drawn = try? JSONDecoder().decode([String: String].self, from: output)
    else { throw .failed(String(decoding: errors.suffix(400), as: UTF8.self)) }
    return drawn.reduce(into: [:]) { $0[$1.key] = Self.inline($1.value, id: $1.key) }
  }

  private func run(_ python: String, input: Data) throws(Missing) -> (Int32, Data, Data) {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "balans-charts-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      // Files, not pipes: neither side then waits for the other.
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      func file(_ name: String, _ contents: Data = Data()) throws -> URL {
        let url = folder.appending(path: name)
        try contents.write(to: url)
        return url
      }
      let (output, errors) = (try file("out"), try file("err"))
      let process = Process()
      process.executableURL = URL(filePath: python)
      process.arguments = [script]
      process.standardInput = try FileHandle(forReadingFrom: try file("in", input))
      process.standardOutput = try FileHandle(forWritingTo: output)
      process.standardError = try FileHandle(forWritingTo: errors)
      try process.run()
      process.waitUntilExit()
      return (process.terminationStatus, try Data(contentsOf: output), try Data(contentsOf: errors))
    } catch {
      throw .failed("\(error)")
    }
  }

  /// A picture fit to stand in a page beside others: its ids are its own, and it scales.
  private static func inline(_ svg: String, id: String) -> String {
    svg.replacing(/<\?xml[^>]*\?>/, with: "")
      .replacing("id=\"", with: "id=\"\(id)-")
      .replacing("url(#", with: "url(#\(id)-")
      .replacing("href=\"#", with: "href=\"#\(id)-")
  }
}
