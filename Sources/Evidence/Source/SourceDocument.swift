import Foundation
import Yams

/// A YAML file taken as hostile: bounded in size and depth, without anchors, aliases, tags,
/// duplicate keys or further documents.
public struct SourceDocument: Sendable {
  /// The largest file that is read, in bytes.
  public static let sizeLimit = 1 << 20
  /// The deepest nesting that is read.
  public static let depthLimit = 20

  /// The path as the user gave it.
  public let file: String
  public let root: SourceNode

  /// Reads a file.
  public init(path: String) throws(SourceErrors) {
    try self.init(bytes: SourceFile.bytes(at: path), file: path)
  }

  /// Reads YAML already in memory; `file` is its name in messages.
  public init(text: String, file: String) throws(SourceErrors) {
    try self.init(bytes: Array(text.utf8), file: file)
  }

  init(bytes: [UInt8], file: String) throws(SourceErrors) {
    self.file = file
    let whole = SourcePlace(file: file)
    guard bytes.count <= Self.sizeLimit else {
      throw SourceErrors(
        SourceError(
          "the file is too large", at: whole, expected: "at most \(Self.sizeLimit / 1024) KiB"))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw SourceErrors(
        SourceError("this is not UTF-8 text", at: whole, expected: "YAML in UTF-8"))
    }
    try SourceScreen.check(text, file: file)
    let composed: Node?
    do {
      composed = try Parser(yaml: text, encoding: .utf8).singleRoot()
    } catch {
      throw SourceErrors(SourceError(syntax: error, text: text, file: file))
    }
    guard let composed else {
      throw SourceErrors(SourceError("the file is empty", at: whole, expected: "a map of keys"))
    }
    var problems = SourceProblems()
    root = SourceNode(composed, file: file, depth: 0, &problems)
    try problems.check()
  }
}

extension SourceNode {
  /// Takes over a Yams node, which holds its text untyped until asked.
  init(_ node: Node, file: String, depth: Int, _ problems: inout SourceProblems) {
    let place = SourcePlace(file: file, line: node.mark?.line, column: node.mark?.column)
    self.init(.list([]), at: place)
    guard depth < SourceDocument.depthLimit else {
      problems.report(
        "nested too deep", at: place, expected: "at most \(SourceDocument.depthLimit) levels")
      return
    }
    switch node {
    case .scalar(let scalar):
      content = .scalar(scalar.string, quoted: scalar.style != .plain)
    case .sequence(let sequence):
      content = .list(sequence.map { SourceNode($0, file: file, depth: depth + 1, &problems) })
    case .mapping(let mapping):
      content = .map(Self.fields(mapping, file: file, depth: depth, at: place, &problems))
    case .alias:
      problems.report("aliases are not allowed", at: place)
    }
  }

  private static func fields(
    _ mapping: Node.Mapping, file: String, depth: Int, at place: SourcePlace,
    _ problems: inout SourceProblems
  ) -> [Field] {
    var first: [String: SourcePlace] = [:]
    var fields: [Field] = []
    for (key, value) in mapping {
      let keyPlace = SourcePlace(file: file, line: key.mark?.line, column: key.mark?.column)
      guard let name = key.scalar?.string else {
        problems.report("a key is not plain text", at: keyPlace)
        continue
      }
      if let earlier = first[name] {
        problems.report("\(quoted(name)) is given twice, first at \(earlier)", at: keyPlace)
        continue
      }
      first[name] = keyPlace
      let value = SourceNode(value, file: file, depth: depth + 1, &problems)
      fields.append(Field(key: name, place: keyPlace, value: value))
    }
    return fields
  }
}
