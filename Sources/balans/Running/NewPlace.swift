import Foundation

/// A file or folder that is made beside its place and put there when it is whole.
struct NewPlace {
  private let target: URL
  /// Where it is made.
  let work: URL
  private let replaces: Bool

  /// - Parameter replaces: whether what is there may go.
  /// - Throws: `BadInput` when there is something, or no room.
  init(_ path: String, replaces: Bool) throws(BadInput) {
    guard !path.isEmpty else { throw BadInput("--out is empty; expected a path") }
    target = URL(fileURLWithPath: path).standardizedFileURL
    work = target.deletingLastPathComponent().appending(
      path: ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).new")
    self.replaces = replaces
    if !replaces, FileManager.default.fileExists(atPath: target.path) {
      throw BadInput("\(path) is there already; give --force to replace it, or another --out")
    }
    let folder = target.deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder) else {
      throw BadInput("there is no folder \(folder); make it first, or give another --out")
    }
    guard FileManager.default.isWritableFile(atPath: folder) else {
      throw BadInput("the folder \(folder) cannot be written; give another --out")
    }
  }

  /// Makes what `body` writes at `work`, and puts it in place; nothing is left when it fails.
  ///
  /// - Throws: what `body` throws; `BadInput` when the disk refuses.
  func fill(_ body: (URL) throws -> Void) throws {
    let files = FileManager.default
    do {
      try? files.removeItem(at: work)
      try body(work)
      guard replaces, files.fileExists(atPath: target.path) else {
        try files.moveItem(at: work, to: target)
        return
      }
      let old = work.appendingPathExtension("old")
      try files.moveItem(at: target, to: old)
      do {
        try files.moveItem(at: work, to: target)
      } catch {
        try files.moveItem(at: old, to: target)
        throw error
      }
      try files.removeItem(at: old)
    } catch let error as CocoaError {
      try? files.removeItem(at: work)
      throw BadInput("\(target.path) could not be written: \(error.localizedDescription)")
    } catch {
      try? files.removeItem(at: work)
      throw error
    }
  }
}
