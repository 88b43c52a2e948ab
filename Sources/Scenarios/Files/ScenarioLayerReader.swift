import Evidence
import Law

/// Reads layers, and knows the names they may use.
struct ScenarioLayerReader: Sendable {
  static let schema = "balans-scenario/1"

  let levers: LeverRegister
  let register: Register
  let law: LawBook

  /// What a scenario file says.
  func layer(_ document: SourceDocument, _ problems: inout SourceProblems) -> ScenarioLayer {
    var layer = ScenarioLayer()
    layer.file = document.file
    let root = document.root.fields(
      of: "a scenario", required: ["schema", "id", "title"],
      optional: [
        "extends", "summary", "municipality", "law", "start", "months", "warmup_months",
        "replicates", "levers", "parameters", "shocks",
      ], &problems)
    readIdentity(root, into: &layer, &problems)
    readSettings(root, into: &layer, &problems)
    for field in root["levers"]?.entries(of: "levers", &problems) ?? [] {
      guard let lever = levers[field.key] else {
        problems.report(
          "there is no lever \(quoted(field.key))", at: field.place,
          suggestion: nearestName(to: field.key, in: levers.paths))
        continue
      }
      layer.levers[lever.path] = steps(of: lever, field.value, &problems)
    }
    if let node = root["shocks"] { layer.shocks = shocks(node, &problems) }
    for field in root["parameters"]?.entries(of: "parameters", &problems) ?? [] {
      guard register[field.key] != nil else {
        problems.add(SourceErrors(register.unknown(field.key, at: field.place)))
        continue
      }
      readParameter(field.key, field.value, into: &layer, &problems)
    }
    return layer
  }

  /// What the command line says.
  func layer(_ overrides: [Override], _ problems: inout SourceProblems) -> ScenarioLayer {
    var layer = ScenarioLayer()
    for override in overrides {
      let (path, node) = (override.path, override.node)
      if let lever = levers[path] {
        layer.levers[path] = steps(of: lever, node, &problems)
      } else if register[path] != nil {
        readParameter(path, node, into: &layer, &problems)
      } else if path == "law.regime" {
        readRegime(node, into: &layer.law, &problems)
      } else if path == "municipality.file" {
        readMunicipality(node, into: &layer, &problems)
      } else if path == "municipality.route" {
        readRoute(node, into: &layer, &problems)
      } else if path == "law.ordinance" {
        readOrdinance(node, into: &layer.law, &problems)
      } else if !layer.settings.read(path, node, &problems) {
        problems.report(
          "there is no lever, parameter or setting \(quoted(path))", at: node.place,
          suggestion: nearestName(
            to: path,
            in: levers.paths + register.ids + ScenarioSettings.paths
              + ["law.regime", "law.ordinance", "municipality.file", "municipality.route"]))
      }
    }
    return layer
  }

  private func readIdentity(
    _ root: SourceFields, into layer: inout ScenarioLayer, _ problems: inout SourceProblems
  ) {
    if let schema = root["schema"], let text = schema.text("schema", &problems),
      text != Self.schema
    {
      let _: String? = schema.refuse("schema", expected: Self.schema, &problems)
    }
    if let node = root["id"], let id = node.text("id", &problems) {
      if id.wholeMatch(of: /[a-z0-9][a-z0-9-]{0,63}/) == nil {
        let _: String? = node.refuse(
          "id", expected: "lower-case letters, digits and hyphens", &problems)
      }
      layer.id = id
    }
    if let title = root["title"]?.bilingual("title", &problems) { layer.title = title }
    layer.summary = root["summary"]?.bilingual("summary", &problems)
    if let node = root["extends"], let reference = node.text("extends", &problems) {
      layer.extends = .init(value: reference, place: node.place)
    }
  }

  private func readSettings(
    _ root: SourceFields, into layer: inout ScenarioLayer, _ problems: inout SourceProblems
  ) {
    var nodes: [(path: String, node: SourceNode)] = []
    for key in ["start", "months", "warmup_months", "replicates"] {
      if let node = root[key] { nodes.append((key, node)) }
    }
    let municipality = root["municipality"]?.fields(
      of: "municipality", required: [], optional: ["households", "file", "route"], &problems)
    if let node = municipality?["households"] { nodes.append(("municipality.households", node)) }
    if let node = municipality?["file"] { readMunicipality(node, into: &layer, &problems) }
    if let node = municipality?["route"] { readRoute(node, into: &layer, &problems) }
    if let node = root["municipality"], let municipality, municipality["households"] == nil,
      municipality["file"] == nil, municipality["route"] == nil
    {
      problems.report("municipality lacks households, file or route", at: node.place)
    }
    let law = root["law"]?.fields(
      of: "law", required: [],
      optional: ["as_of", "regime", "ordinance", "values", "indexation", "changes"], &problems)
    if let node = law?["as_of"] { nodes.append(("law.as_of", node)) }
    if let law { readLaw(law, id: layer.id, into: &layer.law, &problems) }
    if let node = law?["changes"] {
      layer.laterLaws = laterLaws(node, id: layer.id, &problems)
    }
    for (path, node) in nodes { _ = layer.settings.read(path, node, &problems) }
  }

  private func readMunicipality(
    _ node: SourceNode, into layer: inout ScenarioLayer, _ problems: inout SourceProblems
  ) {
    if let file = node.text("municipality.file", &problems) {
      layer.municipality = .init(value: file, place: node.place)
    }
  }

  private func readRoute(
    _ node: SourceNode, into layer: inout ScenarioLayer, _ problems: inout SourceProblems
  ) {
    if let file = node.text("municipality.route", &problems) {
      layer.route = .init(value: file, place: node.place)
    }
  }

  private func readLaw(
    _ fields: SourceFields, id: String, into amendment: inout LawAmendment,
    _ problems: inout SourceProblems
  ) {
    if let node = fields["regime"] { readRegime(node, into: &amendment, &problems) }
    if let node = fields["ordinance"] { readOrdinance(node, into: &amendment, &problems) }
    if let node = fields["values"] {
      amendment.values = LawChange.byID(node, in: law, source: "scenario \(id)", &problems)
    }
    if let node = fields["indexation"] {
      amendment.indexation = LawIndexation(node, in: law, &problems)
    }
  }

  /// The laws that take over within the run, by month.
  private func laterLaws(
    _ node: SourceNode, id: String, _ problems: inout SourceProblems
  ) -> [LawStepLayer] {
    let steps = (node.entries(of: "law.changes", &problems) ?? []).compactMap {
      field -> LawStepLayer? in
      let key = SourceNode(.scalar(field.key, quoted: false), at: field.place)
      let month = key.whole(
        "month of law.changes", in: 1...(ScenarioSettings.monthsLimit - 1), &problems)
      let fields = field.value.fields(
        of: "a change of the law", required: [],
        optional: ["as_of", "regime", "ordinance", "values", "indexation"], &problems)
      guard let month else { return nil }
      var step = LawStepLayer(month: month, place: field.place)
      if let node = fields["as_of"] { step.asOf = node.day("as_of", &problems) }
      readLaw(fields, id: id, into: &step.law, &problems)
      return step
    }
    return steps.sorted { $0.month < $1.month }
  }

  private func shocks(
    _ node: SourceNode, _ problems: inout SourceProblems
  ) -> [ScenarioLayer.Placed<Shock>] {
    let most = register["life_course.most_arrivals"]?.value.numbers.first ?? 1
    var shocks: [ScenarioLayer.Placed<Shock>] = []
    for item in node.items("shocks", &problems) ?? [] {
      guard let shock = Shock(item, mostArrivals: most, &problems) else { continue }
      shocks.append(.init(value: shock, place: item.place))
    }
    return shocks
  }

  private func readRegime(
    _ node: SourceNode, into amendment: inout LawAmendment, _ problems: inout SourceProblems
  ) {
    guard let id = node.text("law.regime", &problems) else { return }
    if law.regime(id) == nil {
      let ids = law.regimes.map(\.id)
      problems.report(
        "there is no regime \(quoted(id))", at: node.place,
        expected: "one of \(ids.joined(separator: ", "))",
        suggestion: nearestName(to: id, in: ids))
      return
    }
    (amendment.regime, amendment.regimePlace) = (id, node.place)
  }

  private func readOrdinance(
    _ node: SourceNode, into amendment: inout LawAmendment, _ problems: inout SourceProblems
  ) {
    guard let name = node.text("law.ordinance", &problems) else { return }
    guard let ordinance = OrdinanceID(rawValue: name) else {
      let names = OrdinanceID.allCases.map(\.rawValue)
      problems.report(
        "there is no ordinance \(quoted(name))", at: node.place,
        expected: "one of \(names.joined(separator: ", "))",
        suggestion: nearestName(to: name, in: names))
      return
    }
    amendment.ordinance = ordinance
  }

  private func readParameter(
    _ id: String, _ node: SourceNode, into layer: inout ScenarioLayer,
    _ problems: inout SourceProblems
  ) {
    guard let unit = register[id]?.unit, let value = node.number(id, in: unit, &problems) else {
      return
    }
    if let error = register.fault(of: value, for: id, at: node.place) {
      problems.add(SourceErrors(error))
    } else {
      layer.parameters[id] = .init(value: value, place: node.place)
    }
  }

  /// A lever's value, or its values by month.
  private func steps(
    of lever: Lever, _ node: SourceNode, _ problems: inout SourceProblems
  ) -> [ScenarioLayer.Placed<LeverCourse.Step>] {
    guard case .map(let fields) = node.content else {
      guard let value = lever.value(node, &problems) else { return [] }
      return [.init(value: LeverCourse.Step(month: 0, value: value), place: node.place)]
    }
    if fields.isEmpty { problems.report("\(lever.path) has no values", at: node.place) }
    return fields.compactMap { field in
      let key = SourceNode(.scalar(field.key, quoted: false), at: field.place)
      let month = key.whole(
        "month of \(lever.path)", in: 0...(ScenarioSettings.monthsLimit - 1), &problems)
      let value = lever.value(field.value, &problems)
      guard let month, let value else { return nil }
      return .init(value: LeverCourse.Step(month: month, value: value), place: field.place)
    }
  }
}
