import Regression
import Wording

extension ScenarioCheck {
  /// The indicators beside the baseline: over the same lives where that was possible.
  var cases: [IndicatorCase] { sameLives.isEmpty ? freshLives : sameLives }

  /// What is wrong beside single indicators, a line each.
  func faults(_ language: Language) -> [String] {
    invariants.compactMap { finding in
      finding.fault.map {
        CheckPhrase.invariantFails.in(
          language, ["rule": finding.invariant.rawValue, "fault": $0])
      }
    }
  }

  /// What became of the hash.
  func exactText(_ language: Language) -> String? {
    switch exact {
    case .same: CheckPhrase.exactSame.in(language)
    case .notAsked: nil
    case .notComparable(let platform):
      CheckPhrase.notComparable.in(language, ["platform": platform])
    case .moved(_, _, isTolerated: true): CheckPhrase.exactTolerated.in(language)
    case .moved(let before, let after, isTolerated: false):
      CheckPhrase.exactMoved.in(
        language, ["before": "\(before.prefix(12))", "after": "\(after.prefix(12))"])
    }
  }

  /// Why, for whom and where first, a line each.
  func explanation(_ language: Language) -> [String] {
    var lines: [String] = []
    if let suspicion {
      let causes = suspicion.causes.map { $0.phrase.in(language) }.joined(separator: ", ")
      let phrase: CheckPhrase = suspicion.isProved ? .proved : .suspected
      lines.append(phrase.in(language, ["list": causes]))
      lines += suspicion.changes.listed(language)
    }
    let groups =
      cases.filter { $0.verdict == .moved }
      .max { ($0.sigma ?? 0).magnitude < ($1.sigma ?? 0).magnitude }?.groups.prefix(3) ?? []
    if !groups.isEmpty {
      let list = groups.map { "\($0.group) (\(signed($0.difference, language)))" }
      lines.append(CheckPhrase.forWhom.in(language, ["list": list.joined(separator: ", ")]))
    }
    if let parting {
      let nothing = CheckPhrase.nobody.in(language)
      // The first difference may be in what nobody sees happen: knowledge, stress, trust.
      let isHidden = parting.before == nil && parting.after == nil
      lines.append(
        (isHidden ? CheckPhrase.partingHidden : .parting).in(
          language,
          [
            "household": "\(parting.household)", "month": "\(parting.month + 1)",
            "process": parting.process, "before": parting.before ?? nothing,
            "after": parting.after ?? nothing,
          ]))
    }
    return lines
  }
}

extension [InputChange] {
  /// The first few, a line each.
  func listed(_ language: Language, most: Int = 5) -> [String] {
    let lines = prefix(most).map { change in
      CheckPhrase.change.in(
        language,
        [
          "name": "\(change.section.rawValue): \(change.name)", "before": change.before ?? "–",
          "after": change.after ?? "–",
        ])
    }
    return count > most
      ? lines + [CheckPhrase.more.in(language, ["n": "\(count - most)"])] : lines
  }
}

extension IndicatorCase {
  /// The cells of a table: was, is, difference, %, sigma, allowed.
  func cells(_ language: Language) -> [String] {
    let format = NumberFormat(language)
    func number(_ value: Double?) -> String {
      value.map { format.number($0, decimals: NumberFormat.decimals(for: $0, significant: 4)) }
        ?? NumberFormat.missing
    }
    return [
      number(before), number(after),
      difference.map { signed($0, language) } ?? NumberFormat.missing,
      relative.map { format.percent($0, decimals: 2, signed: true) } ?? NumberFormat.missing,
      sigma.map { format.number($0, decimals: 2, signed: true) } ?? NumberFormat.missing,
      number(allowance ?? 0),
    ]
  }

  /// One line for messages of one line.
  func line(_ language: Language) -> String {
    let cells = cells(language)
    return "\(indicator): \(cells[0]) → \(cells[1]) (\(cells[2]), \(cells[3]), \(cells[4]) sigma)"
  }
}

/// A difference with its sign, in three figures.
private func signed(_ value: Double, _ language: Language) -> String {
  NumberFormat(language).number(
    value, decimals: NumberFormat.decimals(for: value), signed: true)
}

extension IndicatorCase.Verdict {
  var phrase: CheckPhrase {
    switch self {
    case .same: .verdictSame
    case .tolerated: .verdictTolerated
    case .moved: .verdictMoved
    }
  }
}

extension Suspicion.Cause {
  var phrase: CheckPhrase {
    switch self {
    case .parameter: .causeParameter
    case .law: .causeLaw
    case .levers: .causeLevers
    case .data: .causeData
    case .stream: .causeStream
    case .code: .causeCode
    }
  }
}
