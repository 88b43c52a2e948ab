import Evidence

extension ScenarioLoader {
  /// A scenario with some of its levers as another has them; all else is its own.
  ///
  /// - Parameters:
  ///   - paths: levers to take over.
  ///   - id: of the mixture; its title names both.
  /// - Throws: `SourceErrors` for parameters that cannot be, which a scenario does not have.
  public func mixed(
    _ base: Scenario, taking paths: Set<String>, from other: Scenario, id: String
  ) throws(SourceErrors) -> Scenario {
    let courses = base.levers.merging(other.levers.filter { paths.contains($0.key) }) { $1 }
    let (resolved, _) = try register.overriding(base.parameters)
    var mixture = Scenario(
      id: id, title: other.title, summary: nil, households: base.households, lawAsOf: base.lawAsOf,
      start: base.start, months: base.months, warmUpMonths: base.warmUpMonths,
      replicates: base.replicates, levers: courses, law: base.law, lawChanges: base.lawChanges,
      laterLaws: base.laterLaws, schedule: PolicySchedule(courses, over: levers.practice),
      shocks: base.shocks, parameters: base.parameters, municipality: base.municipality,
      route: base.route, warnings: [], canonical: "", fingerprint: "")
    mixture.canonical = mixture.canonicalForm(register: resolved, revision: revision)
    mixture.fingerprint = Fingerprint.of(mixture.canonical)
    return mixture
  }
}
