import Evidence
import Quantities

/// What else than a scenario decides its results.
public struct ModelRevision: Hashable, Sendable {
  /// The SHA-256 of the files of the law, one after the other in the order of their names.
  public var lawDigest: String
  /// The results revision of the model's code.
  public var results: String

  public init(lawDigest: String, results: String) {
    self.lawDigest = lawDigest
    self.results = results
  }

  /// Takes the digest of a folder of the law as it stands.
  public init(lawFolder: String, results: String) throws(SourceErrors) {
    var bytes: [UInt8] = []
    for file in try LawBook.files(in: lawFolder) { bytes += try SourceFile.bytes(at: file) }
    self.init(lawDigest: Fingerprint.of(bytes), results: results)
  }
}

extension Scenario {
  /// What the scenario makes of the law, as text; equal laws give equal texts.
  public var lawText: String { CanonicalJSON.object(canonicalLaw).encoded }

  /// The same of the law that the scenario begins under.
  public var firstLawText: String { CanonicalJSON.object(firstLaw).encoded }

  private var canonicalLaw: [String: CanonicalJSON] {
    var law = firstLaw
    if !laterLaws.isEmpty {
      law["later"] = .list(
        laterLaws.map { step in
          var fields = Self.canonicalForm(step.asOf, step.law, step.changes)
          fields["month"] = .number(Double(step.month))
          return .object(fields)
        })
    }
    return law
  }

  private var firstLaw: [String: CanonicalJSON] { Self.canonicalForm(lawAsOf, law, lawChanges) }

  private static func canonicalForm(
    _ asOf: Day, _ amendment: LawAmendment, _ changes: [String: [[String]]]
  ) -> [String: CanonicalJSON] {
    var law: [String: CanonicalJSON] = ["as_of": .text("\(asOf)")]
    if !changes.isEmpty {
      law["values"] = .object(
        changes.mapValues { .list($0.map { .list($0.map { .text($0) }) }) })
    }
    if let ordinance = amendment.ordinance, ordinance != .almere {
      law["ordinance"] = .text(ordinance.rawValue)
    }
    if let indexation = amendment.indexation {
      law["indexation"] = .number(Double(indexation.share.count))
    }
    return law
  }

  /// The canonical form of what decides the results. The number of months is not in it: the store
  /// keeps it beside the fingerprint, and a longer run begins as the shorter one.
  ///
  /// Changes of the law are in it by what they make of it, and only if they make a difference.
  func canonicalForm(register: Register, revision: ModelRevision) -> String {
    let values = register.entries.map { entry -> (String, CanonicalJSON) in
      switch entry.value {
      case .number(let number): (entry.id, .number(number))
      case .list(let numbers): (entry.id, .list(numbers.map { .number($0) }))
      }
    }
    var law = canonicalLaw
    law["digest"] = .text(revision.lawDigest)
    var form: [String: CanonicalJSON] = [
      "households": .number(Double(households)),
      "law": .object(law),
      "levers": .object(levers.mapValues(\.canonicalForm)),
      "parameters": .object(Dictionary(uniqueKeysWithValues: values)),
      "results": .text(revision.results),
      "start": .text("\(start)"),
      "warmup_months": .number(Double(warmUpMonths)),
    ]
    if let composition = municipality?.fit.composition {
      form["composition"] = .object([
        "arriving": .list(composition.arriving.cells.map { .number($0) }),
        "sitting": .list(composition.sitting.cells.map { .number($0) }),
      ])
    }
    if let route { form["route"] = .object(route.canonicalForm) }
    if !shocks.isEmpty { form["shocks"] = .list(shocks.map(\.canonicalForm)) }
    return CanonicalJSON.object(form).encoded
  }

  /// What the scenario makes of the route of signals, as text; equal routes give equal texts.
  public var routeText: String {
    route.map { CanonicalJSON.object($0.canonicalForm).encoded } ?? ""
  }
}

extension RouteFile {
  /// The numbers by stage; systems and who acts decide nothing.
  fileprivate var canonicalForm: [String: CanonicalJSON] {
    stages.reduce(into: [:]) { form, stage in
      let numbers: [(String, Double?)] = [
        ("written", stage.written), ("written_files", stage.writtenForFiles),
        ("share", stage.share), ("minutes", stage.minutes),
      ]
      let given = numbers.compactMap { name, value in value.map { (name, CanonicalJSON.number($0)) }
      }
      if !given.isEmpty {
        form[stage.stage.name] = .object(Dictionary(uniqueKeysWithValues: given))
      }
    }
  }
}

extension Shock {
  fileprivate var canonicalForm: CanonicalJSON {
    var form: [String: CanonicalJSON] = [
      "kind": .text(kind.rawValue), "from": .number(Double(months.lowerBound)),
      "to": .number(Double(months.upperBound)),
    ]
    switch kind {
    case .capacityLoss:
      form["share"] = .number(lostShare)
      form["roles"] = .list(roles.map { .number(Double($0.rawValue)) })
    case .recession:
      form["arrivals"] = .number(arrivals)
      form["exits"] = .number(exits)
    }
    return .object(form)
  }
}

extension LeverCourse {
  /// A list of pairs of month and value.
  fileprivate var canonicalForm: CanonicalJSON {
    .list(steps.map { .list([.number(Double($0.month)), .number($0.value)]) })
  }
}
