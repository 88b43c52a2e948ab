extension MunicipalityFigures {
  /// Reads a file about a municipality: YAML, JSON, or CSV with the columns `figure` and `value`.
  ///
  /// - Throws: `SourceErrors` with all that is wrong; first of all, that it is about persons.
  public init(path: String, rules: MunicipalityRules) throws(SourceErrors) {
    let root =
      path.hasSuffix(".csv")
      ? try Self.tree(of: DelimitedText(path: path)) : try SourceDocument(path: path).root
    try self.init(root, file: path, rules: rules)
  }

  init(_ root: SourceNode, file: String, rules: MunicipalityRules) throws(SourceErrors) {
    if let fault = Self.personalFault(of: root, file: file) { throw SourceErrors(fault) }
    var reader = MunicipalityReader(rules: rules, file: file)
    guard let figures = reader.figures(root) else { throw SourceErrors(reader.problems.errors) }
    self = figures
  }

  /// A list where a map of figures belongs is a list of records.
  private static func personalFault(of root: SourceNode, file: String) -> SourceError? {
    if let fault = PersonalData.fault(in: root) { return fault }
    guard case .list(let items) = root.content else { return nil }
    return PersonalData.fault(ofRows: items.count, atMost: 0, in: file)
  }

  /// The most rows that a file of figures can have: every cell of every table, and then some.
  private static let rowLimit = 200

  /// The tree that rows of dotted names and values make.
  static func tree(of text: DelimitedText) throws(SourceErrors) -> SourceNode {
    let named = text.header.map { (name: $0.text, place: $0.place) }
    if let fault = PersonalData.fault(ofNames: named)
      ?? PersonalData.fault(ofRows: text.rows.count, atMost: rowLimit, in: text.file)
    {
      throw SourceErrors(fault)
    }
    var problems = SourceProblems()
    let columns = text.header.map { $0.text.lowercased() }
    guard columns == ["figure", "value"] else {
      problems.report(
        "the columns are \(columns.prefix(5).map(quoted).joined(separator: ", "))",
        at: SourcePlace(file: text.file, line: 1),
        expected: "figure and value: one figure in a row, as in age.under_27;120")
      throw SourceErrors(problems.errors)
    }
    var tree = SourceNode(.map([]), at: SourcePlace(file: text.file, line: 1, column: 1))
    for row in text.rows {
      let path = row[0].text.split(separator: ".", omittingEmptySubsequences: false).map(
        String.init)
      let value = SourceNode(
        .scalar(text.plainNumber(row[1].text), quoted: false), at: row[1].place)
      tree.insert(value, at: path[...], keyPlace: row[0].place, &problems)
    }
    try problems.check()
    return tree
  }
}

extension SourceNode {
  /// Puts a value in a tree of maps; a name given twice is reported.
  fileprivate mutating func insert(
    _ value: SourceNode, at path: ArraySlice<String>, keyPlace: SourcePlace,
    _ problems: inout SourceProblems
  ) {
    guard case .map(var fields) = content, let key = path.first, path.count <= 3 else {
      problems.report("a figure within a figure", at: keyPlace)
      return
    }
    if let index = fields.firstIndex(where: { $0.key == key }) {
      guard path.count > 1 else {
        problems.report(
          "\(quoted(key)) is given twice, first at \(fields[index].place)", at: keyPlace)
        return
      }
      fields[index].value.insert(value, at: path.dropFirst(), keyPlace: keyPlace, &problems)
    } else {
      var child = path.count > 1 ? SourceNode(.map([]), at: keyPlace) : value
      if path.count > 1 {
        child.insert(value, at: path.dropFirst(), keyPlace: keyPlace, &problems)
      }
      fields.append(Field(key: key, place: keyPlace, value: child))
    }
    content = .map(fields)
  }
}
