import Experiments
import Model
import Scenarios
import Statistics

extension Bench {
  /// Looks for what moved the result of a scenario.
  ///
  /// What it rests on is compared with what the baseline rested on. Old numbers are put back and run:
  /// if that gives the old result, the cause is certain. If nothing it rests on changed, it is the code
  /// or its luck: another stream address gives other luck with the same odds, so the same replicates
  /// differ without a mean direction; a rule that changed pulls them one way.
  func suspicion(
    about file: String, _ baseline: Baseline, before: Inputs, after: Inputs,
    _ sameLives: [IndicatorCase]
  ) -> (suspicion: Suspicion, old: Scenario?) {
    let changes = after.changes(since: before)
    guard !changes.isEmpty else {
      let cause: Suspicion.Cause = Self.pullsOneWay(sameLives) ? .code : .stream
      return (Suspicion(causes: [cause], changes: [], isProved: false), nil)
    }
    var causes: [Suspicion.Cause] = []
    for section in [InputSection.parameters, .law, .levers, .data, .streams]
    where changes.contains(where: { $0.section == section }) {
      causes.append(section.cause)
    }
    let old = replay(file, baseline, changes)
    if let old, old.exact == baseline.exact {
      return (Suspicion(causes: causes, changes: changes, isProved: true), old.scenario)
    }
    // The old numbers with this code still give something else, so the numbers are not all of it.
    if old != nil, changes.allSatisfy({ $0.override != nil }) { causes.append(.code) }
    return (Suspicion(causes: causes, changes: changes, isProved: false), old?.scenario)
  }

  /// The result with the old numbers put back; nil where they cannot be put back.
  private func replay(
    _ file: String, _ baseline: Baseline, _ changes: [InputChange]
  ) -> (scenario: Scenario, exact: String)? {
    let overrides = changes.compactMap(\.override)
    guard !overrides.isEmpty,
      let scenario = try? scenario(file, baseline.question, overrides: overrides),
      let found = try? measure(
        scenario, replicates: baseline.question.replicates, seed: baseline.question.seed)
    else { return nil }
    return (scenario, found.exact)
  }

  /// Whether the same replicates differ in a direction, at 1% over all indicators.
  private static func pullsOneWay(_ cases: [IndicatorCase]) -> Bool {
    holm(cases.map(\.p)).contains { ($0 ?? 1) < 0.01 }
  }

  /// The first household, of a few, whose life is not what it was, and when.
  func firstParting(
    from old: Scenario, to new: Scenario, question: CheckQuestion, among households: UInt32 = 24
  ) -> FirstParting? {
    var first: FirstParting?
    for household in 0..<households {
      guard let before = life(old, household, question), let after = life(new, household, question),
        let parting = Parting(before, after)
      else { continue }
      if let first, first.month <= Int(parting.month) { continue }
      first = FirstParting(
        household: household, month: Int(parting.month), process: parting.process,
        before: parting.before.map { "\($0.kind)" }, after: parting.after.map { "\($0.kind)" })
    }
    return first
  }

  private func life(_ scenario: Scenario, _ household: UInt32, _ question: CheckQuestion) -> Life? {
    guard let lineup = try? Lineup([scenario], labels: [], levers: laboratory.levers) else {
      return nil
    }
    return try? laboratory.trace(
      lineup, household: household, replicate: 0, seed: question.seed, cancellation: cancellation
    ).first?.life
  }
}

extension InputSection {
  fileprivate var cause: Suspicion.Cause {
    switch self {
    case .parameters: .parameter
    case .law: .law
    case .levers: .levers
    case .data: .data
    case .streams: .stream
    }
  }
}

extension InputChange {
  /// What puts the old value back; nil where one value on the command line cannot.
  var override: Override? {
    guard let before, after != nil, !before.contains(" "), !before.contains(":") else { return nil }
    switch section {
    case .parameters, .levers: return Override(path: name, value: before)
    case .law, .data, .streams: return nil
    }
  }
}
