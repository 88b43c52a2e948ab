import Foundation
import Publishing

/// Where a report is written: a new file, or one that was a report before.
struct ReportFile {
  let path: String
  let force: Bool

  /// - Throws: `BadInput` when something else stands there.
  func check() throws(BadInput) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    guard !isFolder.boolValue else {
      throw BadInput("--out: \(path) is a folder; expected a file")
    }
    guard force || isReport else {
      throw BadInput(
        "--out: \(path) is there and is no report of Balans; choose another file, or give --force")
    }
  }

  /// Writes beside the file and then moves it into place.
  ///
  /// - Throws: `BadInput` when it cannot be written.
  func write(_ html: String) throws(BadInput) {
    do {
      try Data(html.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw BadInput("--out: \(path) cannot be written; is its folder there?")
    }
  }

  private var isReport: Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    let beginning = (try? file.read(upToCount: 4096)) ?? Data()
    return String(decoding: beginning, as: UTF8.self).contains(Report.mark)
  }
}
