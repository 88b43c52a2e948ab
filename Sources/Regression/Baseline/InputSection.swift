import Chance
import Evidence
import Experiments
import Quantities
import Scenarios

/// A kind of thing that results follow from, so that what moved them can be named.
public enum InputSection: String, CaseIterable, Sendable {
  /// The rows of `Parameters/`, with the scenario's own values in them.
  case parameters
  /// The values of the law with their days.
  case law
  /// The scenario's levers, by path.
  case levers
  /// What the scenario is about: municipality, route, law of its own, shocks, start.
  case data
  /// The numbering of chance, and test vectors of it.
  case streams
}

/// Everything that results follow from but code: by section, a text for each name.
public struct Inputs: Hashable, Sendable {
  public var sections: [InputSection: [String: String]]

  public init(sections: [InputSection: [String: String]]) {
    self.sections = sections
  }

  /// What a scenario rests on now.
  ///
  /// - Throws: `SourceErrors` for a parameter that cannot be.
  public init(of scenario: Scenario, in laboratory: Laboratory) throws {
    let register = try laboratory.register.overriding(scenario.parameters).register
    var parameters: [String: String] = [:]
    for entry in register.entries {
      parameters[entry.id] = entry.value.numbers.map { plain($0) }.joined(separator: " ")
    }
    sections = [
      .parameters: parameters,
      .law: laboratory.lawBook.texts,
      .levers: scenario.levers.mapValues(Self.text),
      .data: Self.data(of: scenario),
      .streams: Self.streams,
    ]
  }

  /// A lever that never changes is its value alone, and can be given with `--set`.
  private static func text(_ course: LeverCourse) -> String {
    guard course.steps.count > 1 else { return plain(course.steps[0].value) }
    return course.steps.map { "\($0.month):\(plain($0.value))" }.joined(separator: " ")
  }

  private static func data(of scenario: Scenario) -> [String: String] {
    var data = [
      "municipality.households": "\(scenario.households)",
      "start": "\(scenario.start)",
      "warmup_months": "\(scenario.warmUpMonths)",
      "law.own": Fingerprint.of(scenario.lawText).short,
    ]
    if let composition = scenario.municipality?.fit.composition {
      let cells = composition.sitting.cells + composition.arriving.cells
      data["municipality.file"] = Fingerprint.of("\(cells)").short
    }
    if scenario.route != nil {
      data["municipality.route"] = Fingerprint.of(scenario.routeText).short
    }
    if !scenario.shocks.isEmpty {
      data["shocks"] = Fingerprint.of(scenario.shocks.map { "\($0)" }.joined(separator: "\n")).short
    }
    return data
  }

  /// Each stream's number, and the words at one address of it.
  private static var streams: [String: String] {
    let source = Source(seed: Seed(1), replicate: 1)
    return Stream.allCases.reduce(into: [:]) { streams, stream in
      let marks = source.marks(HouseholdID(1), stream, ordinal: 1, time: 1)
      streams["\(stream)"] = "\(stream.rawValue) \(marks.a.word) \(marks.b.word)"
    }
  }

  /// What differs from earlier inputs, by section and name.
  public func changes(since before: Inputs) -> [InputChange] {
    InputSection.allCases.flatMap { section -> [InputChange] in
      let (old, new) = (before.sections[section] ?? [:], sections[section] ?? [:])
      return Set(old.keys).union(new.keys).sorted().compactMap { name in
        old[name] == new[name]
          ? nil : InputChange(section: section, name: name, before: old[name], after: new[name])
      }
    }
  }
}

/// One thing that results follow from and that is no longer what it was.
public struct InputChange: Hashable, Sendable {
  public let section: InputSection
  public let name: String
  /// Nil where it was not there.
  public let before: String?
  /// Nil where it is gone.
  public let after: String?
}

extension String {
  /// As much of a hash as a person compares.
  var short: String { String(prefix(12)) }
}
