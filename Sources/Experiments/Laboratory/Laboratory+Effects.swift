import Chance
import Model
import Population
import Quantities
import Scenarios

extension Laboratory {
  /// The levers that a scenario sets otherwise than practice and that change nothing in it, by path.
  ///
  /// Each is put back to practice in a run of its own, over the same lives. Results are compared to
  /// the last cent and the last household's state, so nothing means nothing.
  ///
  /// - Parameter replicates: municipalities that are looked at.
  /// - Throws: `ModelFault` when the model breaks a promise; `SourceErrors` and `LawError` for a law
  ///   or a parameter that cannot be.
  public func leversWithoutEffect(in scenario: Scenario, replicates: Int = 2) throws -> [String] {
    let changed = scenario.levers.filter { path, course in
      course != LeverCourse(levers.practice[lever: path])
    }.keys.sorted()
    var silent = Set(changed)
    let simulation = Simulation(
      municipality: try municipality(of: scenario), warmUp: scenario.warmUpMonths, seed: Seed(1))
    let route = try route(of: scenario)
    for replicate in 0..<replicates where !silent.isEmpty {
      let paths = silent.sorted()
      let schedules =
        [scenario.schedule]
        + paths.map { path in
          var courses = scenario.levers
          courses[path] = LeverCourse(levers.practice[lever: path])
          return PolicySchedule(courses, over: levers.practice)
        }
      let worlds = try simulation.play(
        replicate: replicate, base: levers.practice,
        policies: schedules.map { schedule in { schedule.policy(at: $0) } },
        routes: [SignalRoute](repeating: route, count: schedules.count), months: scenario.months)
      for (path, world) in zip(paths, worlds.dropFirst()) where world.tally != worlds[0].tally {
        silent.remove(path)
      }
    }
    return silent.sorted()
  }
}
