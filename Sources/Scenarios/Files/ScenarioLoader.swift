import Evidence
import Model
import Quantities

/// Makes scenarios from files: follows `extends`, checks every value, resolves every lever.
public struct ScenarioLoader: Sendable {
  /// The most files that may build on one another.
  public static let extendsLimit = 10

  let levers: LeverRegister
  let register: Register
  private let law: LawBook
  private let folder: ScenarioFolder
  let revision: ModelRevision
  private let municipalities: MunicipalityRules

  /// - Parameters:
  ///   - municipalities: what is asked of a municipality's own figures.
  ///   - folder: the folder of the scenarios that are known by id.
  public init(
    levers: LeverRegister, register: Register, law: LawBook, municipalities: MunicipalityRules,
    folder: String, revision: ModelRevision
  ) {
    self.levers = levers
    self.register = register
    self.law = law
    self.folder = ScenarioFolder(path: folder)
    self.revision = revision
    self.municipalities = municipalities
  }

  /// The ids of the scenarios in the folder, sorted.
  public var ids: [String] { folder.ids }

  /// The scenario with this path or id, with values from the command line put over it.
  ///
  /// The mistakes of all its files are reported together.
  public func load(
    _ reference: String, overrides: [Override] = []
  ) throws(SourceErrors) -> Scenario {
    var problems = SourceProblems()
    let reader = ScenarioLayerReader(levers: levers, register: register, law: law)
    let files = chain(from: try folder.file(for: reference), reader, &problems)
    var layers = [reader.layer(overrides, &problems)] + files
    try problems.check()
    let named = files[0]
    let municipality = try settle(&layers)
    let route = try route(layers)
    let settings = layers.reduce(ScenarioSettings()) { $0.over($1.settings) }
    guard let households = settings.households, let lawAsOf = settings.lawAsOf,
      let start = settings.start, let months = settings.months,
      let warmUpMonths = settings.warmUpMonths, let replicates = settings.replicates
    else { throw incomplete(files[files.count - 1], lacking: settings.missing) }
    let courses = courses(layers)
    let parameters = layers.reversed().reduce(into: [:]) { merged, layer in
      merged.merge(layer.parameters) { $1 }
    }
    let (resolved, _) = try register.overriding(parameters.mapValues(\.value))
    let whole = layers.reduce(LawAmendment()) { $0.over($1.law) }
    let amendment = try inForce(
      whole, on: lawAsOf, at: settings.lawAsOfPlace ?? SourcePlace(file: named.file))
    let lawChanges = try law.changes(by: amendment)
    let shocks = layers.lazy.compactMap(\.shocks).first ?? []
    try check(shocks, resolved)
    var scenario = Scenario(
      id: named.id, title: named.title, summary: named.summary, households: households,
      lawAsOf: lawAsOf, start: start, months: months, warmUpMonths: warmUpMonths,
      replicates: replicates, levers: courses, law: amendment, lawChanges: lawChanges,
      laterLaws: try laterLaws(layers, after: whole, from: lawAsOf),
      schedule: PolicySchedule(courses, over: levers.practice),
      shocks: shocks.map(\.value).filter(\.isFelt),
      parameters: parameters.mapValues(\.value), municipality: municipality, route: route,
      warnings: [],
      canonical: "", fingerprint: "")
    scenario.warnings = warnings(about: scenario, layers, parameters)
    scenario.canonical = scenario.canonicalForm(register: resolved, revision: revision)
    scenario.fingerprint = Fingerprint.of(scenario.canonical)
    return scenario
  }

  /// The amendment of the law that makes a difference on a day: without an indexation that the day
  /// does not need.
  ///
  /// - Throws: `SourceErrors` at `place` when there is no law on that day.
  private func inForce(
    _ amendment: LawAmendment, on day: Day, at place: SourcePlace
  ) throws(SourceErrors) -> LawAmendment {
    var bare = amendment
    bare.indexation = nil
    let tables = try law.amended(by: bare).tables()
    do {
      _ = try tables.inForce(on: day)
      return bare
    } catch {
      let indexed = try law.amended(by: amendment).tables()
      do {
        _ = try indexed.inForce(on: day)
        return amendment
      } catch { throw SourceErrors(SourceError("\(error)", at: place)) }
    }
  }

  /// The laws that take over within the run: each the one before it, with what it says itself.
  private func laterLaws(
    _ layers: [ScenarioLayer], after first: LawAmendment, from day: Day
  ) throws(SourceErrors) -> [LawStep] {
    var (amendment, asOf) = (first, day)
    var steps: [LawStep] = []
    for step in layers.lazy.compactMap(\.laterLaws).first ?? [] {
      amendment = step.law.over(amendment)
      asOf = step.asOf ?? asOf
      let law = try inForce(amendment, on: asOf, at: step.place)
      steps.append(
        LawStep(month: step.month, asOf: asOf, law: law, changes: try self.law.changes(by: law)))
    }
    return steps
  }

  /// Refuses shocks that together ask for more first applications than there are households for.
  private func check(
    _ shocks: [ScenarioLayer.Placed<Shock>], _ register: Register
  ) throws(SourceErrors) {
    var problems = SourceProblems()
    let most = register["life_course.most_arrivals"]?.value.numbers.first ?? 1
    for shock in shocks where !shock.value.months.isEmpty && shock.value.kind == .recession {
      let first = shock.value.months.lowerBound
      let together = shocks.map(\.value).reduce(1.0) { product, other in
        other.months.contains(first) ? product * (1 + other.arrivals) : product
      }
      if together > most {
        problems.report(
          "with this shock first applications are \(plain(together)) times what is usual",
          at: shock.place, expected: "at most \(plain(most))")
      }
    }
    try problems.check()
  }

  /// Puts a layer with the figures of the municipality that the uppermost layer names beneath that
  /// layer, so that what a scenario says itself wins.
  private func settle(_ layers: inout [ScenarioLayer]) throws(SourceErrors) -> FittedMunicipality? {
    guard let position = layers.firstIndex(where: { $0.municipality != nil }),
      let reference = layers[position].municipality
    else { return nil }
    let file = try folder.data(.municipality, reference, in: layers[position].file)
    let figures = try MunicipalityFigures(path: file, rules: municipalities)
    // The ways in and out are at a pace relative to what the scenario has otherwise.
    let own = layers.reversed().reduce(into: [:]) { merged, layer in
      merged.merge(layer.parameters) { $1 }
    }
    let (resolved, _) = try register.overriding(own.mapValues(\.value))
    let fitted = try FittedMunicipality(figures, register: resolved, rules: municipalities)
    layers.insert(try layer(of: fitted), at: position + 1)
    return fitted
  }

  /// The route that the uppermost layer names.
  private func route(_ layers: [ScenarioLayer]) throws(SourceErrors) -> RouteFile? {
    guard let layer = layers.first(where: { $0.route != nil }), let reference = layer.route else {
      return nil
    }
    return try RouteFile(path: try folder.data(.route, reference, in: layer.file))
  }

  private func layer(of municipality: FittedMunicipality) throws(SourceErrors) -> ScenarioLayer {
    var problems = SourceProblems()
    var layer = ScenarioLayer()
    layer.settings.households = Int(municipality.figures.households.value)
    layer.file = municipality.figures.file
    layer.route = municipality.figures.route.map { .init(value: $0.name, place: $0.place) }
    for (id, figure) in municipality.parameters {
      layer.parameters[id] = .init(value: figure.value, place: figure.place)
    }
    for lever in levers.levers {
      guard let figure = municipality.levers[lever.path] else { continue }
      guard lever.bounds.contains(figure.value) else {
        problems.report(
          "\(lever.path) is \(plain(figure.value.rounded())) hours a month per 1,000 households",
          at: figure.place, expected: "at most \(plain(lever.bounds.upperBound))")
        continue
      }
      layer.levers[lever.path] = [
        .init(value: LeverCourse.Step(month: 0, value: figure.value), place: figure.place)
      ]
    }
    try problems.check()
    return layer
  }

  /// A file and those it builds on, itself first; what can be read of them when there are mistakes.
  private func chain(
    from file: String, _ reader: ScenarioLayerReader, _ problems: inout SourceProblems
  ) -> [ScenarioLayer] {
    let home = folder.home(of: file)
    var layers: [ScenarioLayer] = []
    var next: String? = file
    while let file = next {
      next = nil
      do {
        let layer = reader.layer(try SourceDocument(path: file), &problems)
        layers.append(layer)
        guard let extends = layer.extends else { break }
        let base = try folder.base(extends, in: file, home: home)
        if let error = Self.fault(of: base, after: layers, at: extends.place) {
          problems.add(SourceErrors(error))
        } else {
          next = base
        }
      } catch {
        problems.add(error)
      }
    }
    return layers
  }

  /// What forbids building on a file after those in `layers`.
  private static func fault(
    of base: String, after layers: [ScenarioLayer], at place: SourcePlace
  ) -> SourceError? {
    let file = ScenarioFolder.resolved(base)
    if let first = layers.firstIndex(where: { ScenarioFolder.resolved($0.file) == file }) {
      let circle = (layers[first...] + [layers[first]]).map(\.id).joined(separator: " → ")
      return SourceError("extends runs in a circle: \(circle)", at: place)
    }
    if layers.count >= extendsLimit {
      return SourceError(
        "too many scenarios build on one another", at: place, expected: "at most \(extendsLimit)")
    }
    return nil
  }

  private func incomplete(_ base: ScenarioLayer, lacking missing: [String]) -> SourceErrors {
    SourceErrors(
      SourceError(
        "\(base.id) extends nothing and lacks \(missing.joined(separator: ", "))",
        at: SourcePlace(file: base.file)))
  }

  /// Every lever's course: its standard value, then what each layer says, the base first.
  private func courses(_ layers: [ScenarioLayer]) -> [String: LeverCourse] {
    levers.levers.reduce(into: [:]) { courses, lever in
      courses[lever.path] = layers.reversed().reduce(LeverCourse(lever.standard)) { course, layer in
        course.followed(by: layer.levers[lever.path]?.map(\.value) ?? [])
      }
    }
  }

  /// What is odd about the values that came to hold, each where it was given.
  private func warnings(
    about scenario: Scenario, _ layers: [ScenarioLayer],
    _ parameters: [String: ScenarioLayer.Placed<Double>]
  ) -> [SourceWarning] {
    var warnings = scenario.municipality?.figures.warnings ?? []
    if scenario.households < municipalities.fewestHouseholds,
      let layer = layers.first(where: { $0.settings.households != nil })
    {
      let text =
        "municipality.households is \(scenario.households): too few for figures that are more than "
        + "chance"
      warnings.append(
        SourceWarning(text, at: SourcePlace(file: layer.file.isEmpty ? "--set" : layer.file)))
    }
    for lever in levers.levers {
      for step in scenario.levers[lever.path]?.steps ?? [] {
        let given = layers.lazy.compactMap { $0.levers[lever.path]?.first { $0.value == step } }
        guard let place = given.first?.place else { continue }
        if let text = lever.warning(about: step.value) {
          warnings.append(SourceWarning(text, at: place))
        }
        if step.month >= scenario.months {
          let text = "\(lever.path) changes in month \(step.month), after the run has ended"
          warnings.append(SourceWarning(text, at: place))
        }
      }
    }
    for shock in layers.lazy.compactMap(\.shocks).first ?? []
    where shock.value.months.isEmpty || shock.value.months.lowerBound >= scenario.months {
      let text =
        shock.value.months.isEmpty
        ? "a shock that lasts no months does nothing"
        : "a shock begins in month \(shock.value.months.lowerBound), after the run has ended"
      warnings.append(SourceWarning(text, at: shock.place))
    }
    for step in layers.lazy.compactMap(\.laterLaws).first ?? [] where step.month >= scenario.months
    {
      let text = "the law changes in month \(step.month), after the run has ended"
      warnings.append(SourceWarning(text, at: step.place))
    }
    if let id = scenario.law.regime, let regime = law.regime(id), regime.status == .proposed,
      let place = scenario.law.regimePlace
    {
      warnings.append(SourceWarning("\(id) is a proposal, not law in force", at: place))
    }
    for (id, placed) in parameters.sorted(by: { $0.key < $1.key }) {
      if let text = register.warning(about: placed.value, for: id) {
        warnings.append(SourceWarning(text, at: placed.place))
      }
    }
    return warnings
  }
}
