import Foundation
import Mustache

/// The pages and their parts as they are laid out, in `web/templates/`.
public struct Templates: Sendable {
  private let library: MustacheLibrary

  /// Reads every template of a folder; a part in a subfolder is named `sections/verdicts`.
  ///
  /// - Parameter required: the templates that will be asked for.
  /// - Throws: `TemplateError` for a template that is missing, that cannot be read, or that names a part
  ///   that is not there.
  public init(folder: String, required: [String]) throws(TemplateError) {
    var texts: [String: String] = [:]
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    for path in paths.sorted() where path.hasSuffix(Self.ending) {
      guard let text = try? String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8) else {
        throw TemplateError(folder: folder, name: path, reason: .unreadable)
      }
      texts[String(path.dropLast(Self.ending.count))] = text
    }
    for name in required where texts[name] == nil {
      throw TemplateError(folder: folder, name: name, reason: .missing)
    }
    var library = MustacheLibrary()
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      for part in text.matches(of: /\{\{>\s*([^\s}]+)\s*\}\}/).map({ String($0.1) })
      where texts[part] == nil {
        throw TemplateError(folder: folder, name: part, reason: .missing)
      }
      do {
        try library.register(text, named: name)
      } catch {
        throw TemplateError(folder: folder, name: name, reason: .wrong("\(error)"))
      }
    }
    self.library = library
  }

  private static let ending = ".mustache"

  /// A template filled in; what is filled in is escaped unless the template has three braces.
  ///
  /// - Throws: `TemplateError` when there is none of that name.
  public func render(_ name: String, _ context: some Sendable) throws(TemplateError) -> String {
    guard let text = library.render(context, withTemplate: name) else {
      throw TemplateError(folder: "", name: name, reason: .missing)
    }
    return text
  }
}

/// A template that cannot be used: the installation is not whole.
public struct TemplateError: Error, Hashable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    case missing, unreadable
    case wrong(String)
  }

  public let folder: String
  public let name: String
  public let reason: Reason

  public var description: String {
    let place = folder.isEmpty ? "" : " in \(folder)"
    return switch reason {
    case .missing: "the template \(name)\(place) is missing; install Balans again"
    case .unreadable: "the template \(name)\(place) cannot be read"
    case .wrong(let what): "the template \(name)\(place) is wrong: \(what)"
    }
  }
}
