import Evidence
import Foundation

/// Where scenario files are found, and which files one may build on.
struct ScenarioFolder: Sendable {
  /// The folder of the scenarios that are known by id.
  let path: String

  /// The ids of the scenarios here, sorted: their file names.
  var ids: [String] { Self.ids(in: path) }

  /// The file that a user means: a path, or an id.
  func file(for reference: String) throws(SourceErrors) -> String {
    if Self.isPath(reference) { return reference }
    let file = "\(path)/\(reference).yaml"
    guard FileManager.default.fileExists(atPath: file) else {
      throw SourceErrors(
        SourceError(
          "there is no scenario \(quoted(reference))", at: SourcePlace(file: path),
          suggestion: nearestName(to: reference, in: ids)))
    }
    return file
  }

  /// The file that `extends: reference` means in `file`: one beside it, or one of this folder.
  ///
  /// Symbolic links count as what they point to. What lies outside both the folder of the
  /// scenario asked for (`home`) and this folder is refused, whether it exists or not.
  func base(
    _ reference: ScenarioLayer.Placed<String>, in file: String, home: String
  ) throws(SourceErrors) -> String {
    func refuse(_ message: String, expected: String?, suggestion: String? = nil) -> SourceErrors {
      SourceErrors(
        SourceError(message, at: reference.place, expected: expected, suggestion: suggestion))
    }
    let name = reference.value
    let folder = Self.folder(of: file)
    let candidates =
      Self.isPath(name)
      ? [Self.join(folder, name)] : [Self.join(folder, "\(name).yaml"), "\(path)/\(name).yaml"]
    let roots = [home, path].map(Self.resolved)
    let isInside = candidates.allSatisfy { candidate in
      roots.contains { Self.resolved(candidate).starts(with: $0) }
    }
    guard isInside, !name.hasPrefix("/"), !name.hasPrefix("~") else {
      throw refuse(
        "extends \(quoted(name)) leads outside the folder of scenarios",
        expected: "the id of a scenario, or a relative path within the folder")
    }
    guard let found = candidates.first(where: FileManager.default.fileExists(atPath:)) else {
      throw refuse(
        "extends \(quoted(name)), and there is no such scenario", expected: nil,
        suggestion: nearestName(to: name, in: Self.ids(in: folder) + ids))
    }
    return found
  }

  /// A kind of file that a scenario may name.
  enum DataKind {
    case municipality, route

    /// The setting that names it.
    fileprivate var setting: String {
      self == .municipality ? "municipality.file" : "municipality.route"
    }
    /// Where those that come with Balans are.
    fileprivate var folder: String { self == .municipality ? "municipalities" : "routes" }
    fileprivate var name: String { self == .municipality ? "municipality" : "route" }
    fileprivate var forms: [String] {
      self == .municipality ? ["yaml", "json", "csv"] : ["yaml", "json"]
    }
  }

  /// The file that `municipality: {file: reference}` or `{route: reference}` means in a scenario: one
  /// beside it, or one of the data folder, where those that come with Balans have a folder.
  ///
  /// A name given on the command line (`file` empty) may also be any file of the user's.
  func data(
    _ kind: DataKind, _ reference: ScenarioLayer.Placed<String>, in file: String
  ) throws(SourceErrors) -> String {
    func refuse(_ message: String, expected: String?, suggestion: String? = nil) -> SourceErrors {
      SourceErrors(
        SourceError(message, at: reference.place, expected: expected, suggestion: suggestion))
    }
    let name = reference.value
    let data = Self.folder(of: path)
    let shipped = "\(data)/\(kind.folder)"
    let isFile = kind.forms.contains { name.hasSuffix("." + $0) }
    let beside = file.isEmpty ? name : Self.join(Self.folder(of: file), name)
    let candidates =
      isFile
      ? [beside, Self.join(shipped, name), Self.join(data, name)] : ["\(shipped)/\(name).yaml"]
    if !file.isEmpty {
      let roots = [Self.folder(of: file), data].map(Self.resolved)
      let isInside = candidates.allSatisfy { candidate in
        roots.contains { Self.resolved(candidate).starts(with: $0) }
      }
      guard isInside, !name.hasPrefix("/"), !name.hasPrefix("~"),
        !name.split(separator: "/").contains("..")
      else {
        throw refuse(
          "\(kind.setting) \(quoted(name)) leads outside the scenario's folder and the data folder",
          expected: "a relative path within the folder, without ..")
      }
    }
    guard let found = candidates.first(where: FileManager.default.fileExists(atPath:)) else {
      throw refuse(
        "there is no \(kind.name) \(quoted(name))",
        expected:
          "a file \(kind.forms.map { "." + $0 }.joined(separator: ", ")), or the id of one in "
          + kind.folder,
        suggestion: nearestName(to: name, in: Self.ids(in: shipped)))
    }
    return found
  }

  /// The folder that a scenario asked for may build on.
  func home(of file: String) -> String {
    let home = Self.folder(of: file)
    return Self.resolved(home).starts(with: Self.resolved(path)) ? path : home
  }

  /// The parts of a path without links and dots: two files are the same if theirs are.
  static func resolved(_ path: String) -> [String] {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().pathComponents
  }

  private static func folder(of file: String) -> String {
    let folder = (file as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  private static func join(_ folder: String, _ name: String) -> String {
    let name = name.hasPrefix("./") ? String(name.dropFirst(2)) : name
    return folder == "." ? name : "\(folder)/\(name)"
  }

  private static func isPath(_ reference: String) -> Bool {
    reference.contains("/") || reference.hasSuffix(".yaml")
  }

  private static func ids(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }
}
