import Foundation
import Testing

@testable import Evidence

/// The repository's root folder.
let repository = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

/// The messages of the errors that reading throws, one a line of a file; empty if it throws none.
func messages(of body: () throws -> Void) -> [String] {
  do {
    try body()
    return []
  } catch let errors as SourceErrors {
    return errors.all.map(\.description)
  } catch {
    return ["\(error)"]
  }
}

func document(_ text: String) throws -> SourceDocument {
  try SourceDocument(text: text, file: "f.yaml")
}

/// Runs `body` with an empty folder that is removed afterwards.
func withFolder(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.path)
}
