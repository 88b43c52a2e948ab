import Model

extension RouteFile {
  /// More than a working week on one signal at one stage is a mistake.
  private static let mostMinutes = 6_000.0
  private static let longestName = 60

  /// Reads a route, YAML or JSON.
  ///
  /// - Throws: `SourceErrors` with all that is wrong and where; first of all, that it is about persons.
  public init(path: String) throws(SourceErrors) {
    try self.init(SourceDocument(path: path).root, file: path)
  }

  init(_ root: SourceNode, file: String) throws(SourceErrors) {
    if let fault = PersonalData.fault(in: root) { throw SourceErrors(fault) }
    var problems = SourceProblems()
    let fields = root.fields(
      of: "a route", required: ["schema", "id", "title", "stages"], &problems)
    if let node = fields["schema"], let schema = node.text("schema", &problems),
      schema != Self.schema
    {
      let _: String? = node.refuse("schema", expected: Self.schema, &problems)
    }
    let id = fields["id"].flatMap { node -> String? in
      guard let id = node.text("id", &problems) else { return nil }
      guard id.wholeMatch(of: /[a-z0-9][a-z0-9-]{0,63}/) != nil else {
        return node.refuse("id", expected: "lower-case letters, digits and hyphens", &problems)
      }
      return id
    }
    let title = fields["title"]?.bilingual("title", &problems)
    let stages = fields["stages"].map { Self.stages($0, &problems) } ?? []
    try problems.check()
    guard let id, let title else { throw SourceErrors(problems.errors) }
    (self.file, self.id, self.title, self.stages) = (file, id, title, stages)
  }

  /// All stages, each once and in order.
  private static func stages(_ node: SourceNode, _ problems: inout SourceProblems) -> [Stage] {
    guard let items = node.items("stages", &problems) else { return [] }
    let names = RouteStage.allCases.map(\.name)
    var stages: [Stage] = []
    for (place, item) in items.enumerated() {
      let fields = item.fields(
        of: "a stage", required: ["stage", "system", "who"],
        optional: ["written", "written_files", "share", "minutes"], &problems)
      guard let nameNode = fields["stage"], let name = nameNode.text("stage", &problems) else {
        continue
      }
      guard let stage = RouteStage.allCases.first(where: { $0.name == name }) else {
        problems.report(
          "there is no stage \(quoted(name))", at: nameNode.place,
          expected: "one of \(names.joined(separator: ", "))",
          suggestion: nearestName(to: name, in: names))
        continue
      }
      guard place < names.count, names[place] == name else {
        problems.report(
          "stage \(place + 1) is \(name)", at: nameNode.place,
          expected: place < names.count
            ? "\(names[place]): the stages are \(names.joined(separator: ", "))"
            : "\(names.count) stages, each once")
        return stages
      }
      if let read = Self.stage(stage, fields, &problems) { stages.append(read) }
    }
    if items.count < names.count {
      problems.report(
        "stages lacks \(names[items.count])", at: node.place,
        expected: "every stage, in order; one that you do not have gets written: 0 and minutes: 0")
    }
    return stages
  }

  private static func stage(
    _ stage: RouteStage, _ fields: SourceFields, _ problems: inout SourceProblems
  ) -> Stage? {
    func share(_ key: String) -> Double? {
      guard let node = fields[key], let value = node.number(key, &problems) else { return nil }
      guard (0...1).contains(value) else {
        return node.refuse(key, expected: "a number from 0 to 1", &problems)
      }
      return value
    }
    func refuse(_ key: String, _ why: String) {
      guard let node = fields[key] else { return }
      problems.report("\(stage.name) has no \(key)", at: node.place, expected: why)
    }
    let system = fields["system"].flatMap { name(of: $0, &problems) }
    let actor = fields["who"]?.choice("who", of: Actor.self, &problems)
    let written = share("written")
    let writtenForFiles = share("written_files")
    let taken = stage.mayLeaveOut ? share("share") : nil
    if !stage.mayLeaveOut {
      refuse("share", "no share: every signal that comes this far passes this stage")
    }
    let minutes =
      stage.hasMinutes
      ? fields["minutes"].flatMap { node -> Double? in
        guard let minutes = node.number("minutes", &problems) else { return nil }
        guard (0...mostMinutes).contains(minutes) else {
          return node.refuse(
            "minutes", expected: "a number from 0 to \(plain(mostMinutes))", &problems)
        }
        return minutes
      } : nil
    if !stage.hasMinutes {
      refuse("minutes", "no minutes: those of decisions are capacity.decision_minutes")
    }
    guard let system, let actor else { return nil }
    return Stage(
      stage: stage, system: system, actor: actor, written: written,
      writtenForFiles: writtenForFiles, share: taken, minutes: minutes)
  }

  /// A system's name: one line that can be printed.
  private static func name(of node: SourceNode, _ problems: inout SourceProblems) -> String? {
    guard let text = node.text("system", &problems) else { return nil }
    let isPrintable = text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: false
      default: true
      }
    }
    guard text.count <= longestName, isPrintable else {
      return node.refuse(
        "system", expected: "the name of a system on one line, at most \(longestName) signs",
        &problems)
    }
    return text
  }
}
