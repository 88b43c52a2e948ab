import Model

extension Laboratory {
  /// The answer that was kept for a question; nil when there is none that this version made.
  ///
  /// - Throws: what the archive throws.
  func recall(_ question: Question, under conditions: RunConditions) throws -> Answer? {
    let stopwatch = Stopwatch()
    guard let record = try conditions.archive.loadRun(question.runID),
      record.request == question.request,
      var result = try? ComparisonResult(json: record.result),
      result.balans == conditions.version,
      result.scenarios.map(\.fingerprint) == question.lineup.arms.map(\.fingerprint)
    else { return nil }
    // Titles are no part of a question, so they may have changed since.
    result.scenarios = question.lineup.arms
    result.timing = Timing(
      wallSeconds: stopwatch.wallSeconds, cpuSeconds: stopwatch.cpuSeconds, clientMonths: 0,
      threads: conditions.threads)
    return Answer(
      result: result, isComplete: true,
      replicatesAsked: question.experiment.looks.last ?? result.replicates,
      fromStore: result.replicates,
      staffNeedReplicates: question.staffNeedReplicates(in: result),
      withoutEffect: question.withoutEffect { arm in
        let differences = result.indicators.filter { $0.scenario == arm.id }
          .compactMap(\.difference)
        return differences.allSatisfy { $0 == 0 }
      })
  }
}

extension Question {
  /// The ids of the scenarios whose levers or law differ from the base's, and that yet do the same.
  func withoutEffect(_ doesTheSame: (Experiment.Arm) -> Bool) -> [String] {
    lineup.scenarios.indices.dropFirst().filter { arm in
      let scenario = lineup.scenarios[arm]
      let differs =
        !scenario.changedLevers(from: lineup.base).isEmpty
        || scenario.lawText != lineup.base.lawText
      return differs && doesTheSame(lineup.arms[arm])
    }.map { lineup.arms[$0].id }
  }

  /// The replicates in which the need for staff was found.
  fileprivate func staffNeedReplicates(in result: ComparisonResult) -> Int {
    let ids = panel.measures.map(\.indicator).filter { $0.formula == .staffNeed }.map(\.id)
    return result.indicators.filter { ids.contains($0.indicator) }.map(\.n).max() ?? 0
  }
}
