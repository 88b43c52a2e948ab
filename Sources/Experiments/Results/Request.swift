import Model

extension Experiment {
  /// The question in canonical form: all that decides the figures of the answer, and nothing else.
  ///
  /// Titles, labels, threads and places are left out. The definitions of the indicators are in it, so
  /// that another margin is another question.
  ///
  /// - Parameter decomposes: whether effects are taken apart as well.
  public func request(_ panel: Panel, decomposes: Bool = false) -> String {
    let extent: JSONValue =
      switch extent {
      case .replicates(let number): .members(["replicates": .integer(Int64(number))])
      case .precision(let share, let maximum):
        .members(["precision": .number(share), "maximum": .integer(Int64(maximum))])
      }
    var request = JSONValue.members([
      "schema": .string("balans-request/1"),
      "seed": .unsigned(seed),
      "months": .integer(Int64(months)),
      "results_revision": .integer(Int64(resultsRevision)),
      "extent": extent,
      "scenarios": .array(
        arms.map { .members(["id": .string($0.id), "fingerprint": .string($0.fingerprint)]) }),
      "measures": .array(panel.measures.map(\.definition)),
    ])
    if let threshold = panel.suppressBelow, case .object(let members) = request,
      case .object(let rule) = JSONValue.members(["suppress_below": .integer(Int64(threshold))])
    {
      request = .object(members + rule)
    }
    if decomposes, case .object(let members) = request,
      case .object(let more) = JSONValue.members(["decompose": .string("balans-shared-path/1")])
    {
      request = .object(members + more)
    }
    return request.text
  }

  /// The id of the run that answers this question: the same for the same question.
  ///
  /// - Parameter digest: a cryptographic hash of a text, in hexadecimal.
  public func runID(
    _ panel: Panel, decomposes: Bool = false, digest: (String) -> String
  ) -> String {
    String(digest(request(panel, decomposes: decomposes)).prefix(12))
  }
}

extension Measure {
  fileprivate var definition: JSONValue {
    .members([
      "indicator": .string(indicator.id), "period": .string(period.id), "group": .string(group.id),
      "unit": .string(indicator.unit), "formula": .string("\(indicator.formula)"),
      "window": .string(indicator.window.rawValue), "better": .string(indicator.better.rawValue),
      "headline": .string("\(indicator.headline)"), "margin": .string("\(indicator.margin)"),
    ])
  }
}
