import Law
import Model
import Quantities

/// A scripted household as it is written down in `Cases/vignettes/`, with its story.
public struct VignetteFile: Sendable {
  public let id: String
  public let name: String
  public let story: Bilingual
  public let source: String
  public let vignette: Vignette

  public static let schema = "balans-vignette/1"

  /// Reads a vignette by its id, the name of its file.
  ///
  /// - Throws: `SourceErrors` with every mistake and its place, or the nearest name of a vignette.
  public init(id: String, folder: String) throws(SourceErrors) {
    let names = try SourceFile.names(in: folder, withExtension: "yaml").map { $0.dropLast(5) }
    guard names.contains(where: { $0 == id }) else {
      throw SourceErrors(
        SourceError(
          "there is no vignette \(quoted(id))", at: SourcePlace(file: folder),
          suggestion: nearestName(to: id, in: names.map(String.init))))
    }
    try self.init(SourceDocument(path: "\(folder)/\(id).yaml"))
  }

  init(_ document: SourceDocument) throws(SourceErrors) {
    var problems = SourceProblems()
    let root = document.root.fields(
      of: "a vignette",
      required: ["schema", "id", "name", "story", "source", "luck", "household", "events"],
      &problems)
    if let schema = root["schema"], schema.text("schema", &problems) != Self.schema {
      problems.report("the schema is not \(Self.schema)", at: schema.place)
    }
    id = root["id"]?.text("id", &problems) ?? ""
    name = root["name"]?.text("name", &problems) ?? ""
    story = root["story"]?.bilingual("story", &problems) ?? Bilingual(nl: "", en: "")
    source = root["source"]?.text("source", &problems) ?? ""
    let luck = root["luck"]?.whole("luck", in: 0...999_999, &problems) ?? 0
    let birth = Birth(
      root["household"], id: HouseholdID(Vignette.firstNumber + UInt32(luck)), &problems)
    let events = root["events"]?.items("events", &problems) ?? []
    var script: [(month: Int, event: LifeEvent)] = []
    for (place, node) in events.enumerated() {
      if let event = scripted(node, ordinal: UInt8(min(place, 254)), &problems) {
        script.append(event)
      }
    }
    try problems.check()
    vignette = Vignette(birth: birth, events: script)
  }
}

private func scripted(
  _ node: SourceNode, ordinal: UInt8, _ problems: inout SourceProblems
) -> (month: Int, event: LifeEvent)? {
  let fields = node.fields(
    of: "an event", required: ["month", "kind"],
    optional: ["day", "mark", "amount", "duration"], &problems)
  guard let month = fields["month"]?.whole("month", in: 0...599, &problems),
    let kindNode = fields["kind"], let name = kindNode.text("kind", &problems)
  else { return nil }
  guard let kind = LifeEventKind(named: name) else {
    let names = LifeEventKind.allCases.map { "\($0)" }
    problems.report(
      "\(quoted(name)) is no kind of event", at: kindNode.place,
      expected: "one of \(names.joined(separator: ", "))",
      suggestion: nearestName(to: name, in: names))
    return nil
  }
  func share(_ key: String, or other: Double) -> Double {
    fields[key]?.share(key, &problems) ?? other
  }
  let day = fields["day"]?.whole("day", in: 1...30, &problems) ?? 1
  return (
    month,
    LifeEvent(
      kind, day: UInt8(day - 1), ordinal: ordinal, mark: share("mark", or: 0),
      amount: share("amount", or: 0.5), duration: share("duration", or: 0.5))
  )
}

extension SourceNode {
  fileprivate func share(_ name: String, _ problems: inout SourceProblems) -> Double? {
    guard let value = number(name, &problems) else { return nil }
    guard (0...1).contains(value) else {
      return refuse(name, expected: "a number from 0 to 1", &problems)
    }
    return value
  }

  fileprivate func within(
    _ name: String, _ range: ClosedRange<Double>, _ problems: inout SourceProblems
  ) -> Float? {
    guard let value = number(name, &problems) else { return nil }
    guard range.contains(value) else {
      return refuse(
        name, expected: "a number from \(range.lowerBound) to \(range.upperBound)", &problems)
    }
    return Float(value)
  }
}

extension Birth {
  /// Reads who a scripted household is.
  fileprivate init(_ node: SourceNode?, id: HouseholdID, _ problems: inout SourceProblems) {
    let fields = node?.fields(
      of: "household", required: ["type", "doenvermogen", "stress", "trust", "perceived", "norm"],
      optional: ["young", "exempt", "known_to_team", "arrears", "reach", "quintile"], &problems)
    var traits: Traits = []
    for (key, trait) in [
      ("young", Traits.young), ("exempt", .exempt), ("known_to_team", .knownToTeam),
    ] where fields?[key]?.flag(key, &problems) == true { traits.insert(trait) }
    self.init(
      id: id, arrival: Month(0), monthsOnBenefit: 0,
      type: fields?["type"]?.choice("type", of: HouseholdType.self, &problems) ?? .single,
      sharers: 0, traits: traits,
      capacity: fields?["doenvermogen"]?.within("doenvermogen", -4...4, &problems) ?? 0,
      setPoint: fields?["stress"]?.within("stress", -4...4, &problems) ?? 0,
      trust: fields?["trust"]?.within("trust", 0...1, &problems) ?? 0,
      perceived: fields?["perceived"]?.within("perceived", 0...1, &problems) ?? 0,
      normStrength: fields?["norm"]?.within("norm", -4...4, &problems) ?? 0,
      arrears: UInt8(fields?["arrears"]?.whole("arrears", in: 0...20, &problems) ?? 0),
      reach: fields?["reach"]?.within("reach", 0...1, &problems) ?? 0,
      quintile: UInt8((fields?["quintile"]?.whole("quintile", in: 1...5, &problems) ?? 3) - 1),
      tercile: 1, openClaim: .zero)
  }
}
