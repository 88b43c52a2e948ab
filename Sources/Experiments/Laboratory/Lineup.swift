import Evidence
import Model
import Quantities
import Scenarios

/// Scenarios that are run together over the same lives, the base first.
///
/// They may differ in what the municipality does, in the law from month 0 on and in the shocks that
/// befall it, in nothing else:
/// the world before month 0 is one world, warmed up under the base's law and the policy that the
/// base has at month 0.
public struct Lineup: Sendable {
  public let scenarios: [Scenario]
  /// The scenarios as an experiment names them: ids are distinct, and the fingerprint covers the
  /// policy and the law of the warm-up too.
  public let arms: [Experiment.Arm]

  public var base: Scenario { scenarios[0] }

  /// By scenario, what goes on outside in a month; nil when nothing does in any of them.
  var conditions: [@Sendable (Month) -> Conditions]? {
    guard scenarios.contains(where: { !$0.shocks.isEmpty }) else { return nil }
    return scenarios.map { scenario in { scenario.conditions(at: $0) } }
  }

  /// The policy before month 0, of all scenarios.
  public var warmUpPolicy: Policy { base.schedule.policy(at: Month(0)) }

  /// - Parameter labels: what sets each scenario apart beside its id, such as values given with it on
  ///   the command line; empty for nothing.
  /// - Throws: `LineupError` when the scenarios are not about the same world.
  public init(
    _ scenarios: [Scenario], labels: [String], levers: LeverRegister
  ) throws(LineupError) {
    guard let base = scenarios.first else { throw .nothing }
    for other in scenarios.dropFirst() {
      if let what = Self.difference(base, other) {
        throw .otherWorld(base: base.id, other: other.id, what: what)
      }
    }
    self.scenarios = scenarios
    let practice = Self.practice(of: base, levers)
    var taken: [String: Int] = [:]
    arms = scenarios.indices.map { index in
      let scenario = scenarios[index]
      let label = index < labels.count ? labels[index] : ""
      let name = scenario.id + (label.isEmpty ? "" : "@\(label)")
      let number = taken[name, default: 0] + 1
      taken[name] = number
      let suffix = (label.isEmpty ? "" : " (\(label))") + (number > 1 ? " (\(number))" : "")
      return Experiment.Arm(
        id: number > 1 ? "\(name)-\(number)" : name,
        title: Bilingual(nl: scenario.title.nl + suffix, en: scenario.title.en + suffix),
        fingerprint: Self.fingerprint(scenario, warmedUpUnder: practice, levers))
    }
  }

  /// What a scenario's world is warmed up under when it is the base.
  private static func practice(of scenario: Scenario, _ levers: LeverRegister) -> String {
    "\(levers.text(of: scenario.schedule.policy(at: Month(0))))\n\(scenario.firstLawText)"
      + (scenario.route == nil ? "" : "\n\(scenario.routeText)")
  }

  /// A scenario warmed up under its own policy and law is the scenario as it stands.
  private static func fingerprint(
    _ scenario: Scenario, warmedUpUnder practice: String, _ levers: LeverRegister
  ) -> String {
    practice == Self.practice(of: scenario, levers)
      ? scenario.fingerprint
      : Fingerprint.of("\(scenario.fingerprint)\nwarm-up\n\(practice)")
  }

  /// In what two scenarios are not about the same world; nil if in nothing.
  private static func difference(_ a: Scenario, _ b: Scenario) -> LineupError.Difference? {
    if a.municipality?.fit.composition != b.municipality?.fit.composition { return .municipality }
    if a.households != b.households { return .households }
    if a.start != b.start { return .start }
    if a.months != b.months { return .months }
    if a.warmUpMonths != b.warmUpMonths { return .warmUp }
    let ids = Set(a.parameters.keys).union(b.parameters.keys).sorted()
    return ids.first { a.parameters[$0] != b.parameters[$0] }.map { .parameter($0) }
  }
}

extension LeverRegister {
  /// A policy as text: a line for each lever. Equal policies give equal texts.
  func text(of policy: Policy) -> String {
    paths.sorted().map { "\($0)=\(policy[lever: $0])" }.joined(separator: "\n")
  }
}

/// Scenarios that cannot be run together.
public enum LineupError: Error, Hashable, Sendable {
  case nothing
  case otherWorld(base: String, other: String, what: Difference)

  public enum Difference: Hashable, Sendable {
    case municipality, households, start, months, warmUp
    case parameter(String)
  }
}

extension LineupError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .nothing: "no scenario; expected at least one"
    case .otherWorld(let base, let other, let what):
      "\(other) and \(base) differ in \(what.path); scenarios that are compared may differ in "
        + "levers and in the law only (give both the same value, or use --set \(what.path)=VALUE for all)"
    }
  }
}

extension LineupError.Difference {
  /// The setting as scenario files and `--set` name it.
  fileprivate var path: String {
    switch self {
    case .municipality: "municipality.file"
    case .households: "municipality.households"
    case .start: "start"
    case .months: "months"
    case .warmUp: "warmup_months"
    case .parameter(let id): id
    }
  }
}
