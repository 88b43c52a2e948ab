/// The fields of a map after its keys were checked.
public struct SourceFields: Sendable {
  private let values: [String: SourceNode]

  init(_ fields: [SourceNode.Field]) {
    values = Dictionary(uniqueKeysWithValues: fields.map { ($0.key, $0.value) })
  }

  public subscript(key: String) -> SourceNode? { values[key] }
}

extension SourceNode {
  /// The fields of a map whose keys are known; unknown and missing ones are reported.
  public func fields(
    of name: String, required: [String], optional: [String] = [], _ problems: inout SourceProblems
  ) -> SourceFields {
    let known = required + optional
    let given = entries(of: name, &problems) ?? []
    for field in given where !known.contains(field.key) {
      problems.report(
        "\(quoted(field.key)) is not a key of \(name)", at: field.place,
        expected: "one of \(known.joined(separator: ", "))",
        suggestion: nearestName(to: field.key, in: known))
    }
    if case .map = content {
      for key in required where !given.contains(where: { $0.key == key }) {
        problems.report("\(name) lacks \(key)", at: place)
      }
    }
    return SourceFields(given)
  }

  /// The fields of a map whose keys are free, in the order of the file.
  public func entries(of name: String, _ problems: inout SourceProblems) -> [Field]? {
    guard case .map(let fields) = content else {
      // Text in the place of a map is not a scenario or register at all: it is not repeated, since it may
      // be about persons.
      if case .scalar = content {
        problems.report("\(name) is text", at: place, expected: "a map of keys and values")
        return nil
      }
      return refuse(name, expected: "a map of keys and values", &problems)
    }
    return fields
  }
}
