import Evidence
import Model

/// The model built otherwise: one mechanism off, or as strong or weak as its evidence allows.
public struct Structure: Hashable, Sendable {
  public let id: String
  public let label: Bilingual
  public let meaning: Bilingual
  /// Parameters of the register with another value, by id.
  public let parameters: [String: Double]
  public let source: String

  /// What `--set` would say, by id.
  public var overrides: [Override] {
    parameters.sorted { $0.key < $1.key }.map { Override(path: $0.key, value: "\($0.value)") }
  }
}

/// `Parameters/structures.yaml` as values.
public struct StructureRegister: Sendable {
  /// In the order of the file.
  public let structures: [Structure]

  /// - Throws: `SourceErrors` with all that is wrong with the file.
  public init(file: String, register: Register) throws(SourceErrors) {
    try self.init(document: SourceDocument(path: file), register: register)
  }

  public init(document: SourceDocument, register: Register) throws(SourceErrors) {
    var problems = SourceProblems()
    let root = document.root.fields(of: "the structure file", required: ["structures"], &problems)
    structures = (root["structures"]?.entries(of: "structures", &problems) ?? []).compactMap {
      Self.structure($0, register, &problems)
    }
    try problems.check()
  }

  public subscript(id: String) -> Structure? { structures.first { $0.id == id } }

  /// The structure with this id.
  ///
  /// - Throws: `SourceErrors` naming the nearest there is.
  public func structure(_ id: String) throws(SourceErrors) -> Structure {
    guard let structure = self[id] else {
      let ids = structures.map(\.id)
      throw SourceErrors(
        SourceError(
          "there is no structure \(quoted(id))", at: SourcePlace(file: "--structure"),
          expected: "one of \(ids.joined(separator: ", "))",
          suggestion: nearestName(to: id, in: ids)))
    }
    return structure
  }

  private static func structure(
    _ field: SourceNode.Field, _ register: Register, _ problems: inout SourceProblems
  ) -> Structure? {
    let fields = field.value.fields(
      of: field.key, required: ["label", "meaning", "parameters", "source"], &problems)
    let label = fields["label"]?.bilingual("label", &problems)
    let meaning = fields["meaning"]?.bilingual("meaning", &problems)
    let source = fields["source"]?.text("source", &problems)
    var parameters: [String: Double] = [:]
    for entry in fields["parameters"]?.entries(of: "parameters", &problems) ?? [] {
      guard let value = entry.value.number(entry.key, &problems) else { continue }
      if let error = register.fault(of: value, for: entry.key, at: entry.place) {
        problems.add(SourceErrors(error))
      } else {
        parameters[entry.key] = value
      }
    }
    guard let label, let meaning, let source else { return nil }
    return Structure(
      id: field.key, label: label, meaning: meaning, parameters: parameters, source: source)
  }
}
