import Evidence
import Model

/// Every lever of `Policy`: `Parameters/levers.yaml` as values.
public struct LeverRegister: Sendable {
  /// In the order of the file.
  public let levers: [Lever]
  private let positions: [String: Int]

  public init(file: String) throws(SourceErrors) {
    try self.init(document: SourceDocument(path: file))
  }

  /// Takes the levers from a document; it must name each field of `Policy` once.
  public init(document: SourceDocument) throws(SourceErrors) {
    var problems = SourceProblems()
    let root = document.root.fields(of: "the lever file", required: ["levers"], &problems)
    let entries = root["levers"]?.entries(of: "levers", &problems) ?? []
    let levers = entries.compactMap { Lever($0, &problems) }
    for (path, _) in LeverPaths.all where !entries.contains(where: { $0.key == path }) {
      problems.report("levers lacks \(path)", at: document.root.place)
    }
    try problems.check()
    self.levers = levers
    positions = Dictionary(uniqueKeysWithValues: levers.enumerated().map { ($1.path, $0) })
  }

  public subscript(path: String) -> Lever? { positions[path].map { levers[$0] } }

  public var paths: [String] { levers.map(\.path) }

  /// The policy with every lever at its standard value.
  public var practice: Policy {
    var policy = Policy()
    for lever in levers { policy[lever: lever.path] = lever.standard }
    return policy
  }
}

extension Policy {
  /// The value of a lever by its path in files; 0 if there is no such lever, which the lever
  /// register excludes.
  public internal(set) subscript(lever path: String) -> Double {
    get { LeverPaths.fields[path].map { self[keyPath: $0] } ?? 0 }
    set { if let field = LeverPaths.fields[path] { self[keyPath: field] = newValue } }
  }
}
