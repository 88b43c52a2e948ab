import Foundation
import Publishing

/// What pages are made of: templates, and files that are served as they are.
struct WebFolder: Sendable {
  private let pages: Templates
  /// By path below the root, such as `/styles/balans.css`.
  let files: [String: File]

  struct File: Sendable {
    let bytes: [UInt8]
    let type: String
    /// Changes when the file does.
    let tag: String
  }

  /// The templates that pages need.
  private static let required = [
    "question", "answer", "answer-body", "lives", "ground", "runs", "run", "message", "enter",
  ]
  private static let types = [
    "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
  ]

  /// Reads `web/` of the data folder.
  ///
  /// - Throws: `TemplateError`; `WebFolderError` when another file is missing.
  init(dataFolder: String) throws {
    let folder = dataFolder + "/web"
    pages = try Templates(folder: folder + "/templates", required: Self.required)
    var files: [String: File] = [:]
    for kind in ["styles", "scripts"] {
      for name in try Self.names(in: "\(folder)/\(kind)") {
        guard let type = Self.types[(name as NSString).pathExtension] else { continue }
        let text = try Self.text(of: "\(folder)/\(kind)/\(name)")
        files["/\(kind)/\(name)"] = File(
          bytes: Array(text.utf8), type: type, tag: "\"\(Self.hash(text))\"")
      }
    }
    self.files = files
  }

  /// A page: a context in its template.
  ///
  /// - Precondition: the template is one of those checked at the start.
  func render(_ template: String, _ context: some Sendable) -> String {
    guard let page = try? pages.render(template, context) else {
      preconditionFailure("\(template) is a template that pages need")
    }
    return page
  }

  private static func names(in folder: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw WebFolderError(file: folder, problem: "there is no such folder")
    }
  }

  private static func text(of file: String) throws -> String {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      throw WebFolderError(file: file, problem: "it cannot be read as UTF-8")
    }
    return text
  }

  /// FNV-1a, 64 bits: only to tell versions of our own files apart.
  private static func hash(_ text: String) -> String {
    String(
      text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 },
      radix: 16)
  }
}

/// The workbench's own files are not as they should be.
public struct WebFolderError: Error, CustomStringConvertible {
  public let file: String
  public let problem: String

  public var description: String { "\(file): \(problem)" }
}
