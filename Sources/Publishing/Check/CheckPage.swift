import Experiments
import Regression
import Wording

/// What the regression check found, to read.
public struct CheckPage: Sendable {
  let report: CheckReport
  /// As the user named it.
  let folder: String
  let language: Language

  public init(_ report: CheckReport, folder: String, language: Language) {
    self.report = report
    self.folder = folder
    self.language = language
  }

  /// The outcome in a sentence.
  var headline: String {
    let count = "\(report.checks.count)"
    return switch report.outcome {
    case .same: CheckPhrase.sameMeaning.in(language, ["n": count])
    case .nothing: CheckPhrase.nothingMeaning.in(language, ["folder": folder])
    case .moved:
      CheckPhrase.movedMeaning.in(
        language, ["k": "\(report.checks.count(where: \.hasMoved))", "n": count])
    }
  }

  /// Scenarios without a baseline, in a sentence; nil when there are none.
  var missing: String? {
    guard !report.missing.isEmpty else { return nil }
    let phrase: CheckPhrase = report.isStrict ? .missingStrict : .missing
    return phrase.in(language, ["list": report.missing.joined(separator: ", ")])
  }

  /// Tolerances that hide nothing, a sentence each.
  var unusedTolerances: [String] {
    report.unusedTolerances.map { CheckPhrase.unusedTolerance.in(language, ["place": $0]) }
  }

  /// What the statistical tier can and cannot see, in sentences.
  var reach: [String] {
    let shifts = report.checks.flatMap { $0.visibleShifts.values }.sorted()
    guard let low = shifts.first, let high = shifts.last else { return [] }
    let format = NumberFormat(language)
    return [
      CheckPhrase.falseAlarms.in(
        language, ["n": format.number(1 / report.familyError)]),
      CheckPhrase.power.in(
        language,
        ["low": format.percent(low, decimals: 1), "high": format.percent(high, decimals: 0)]),
    ]
  }

  /// In how many scenarios each indicator moved, most first.
  var spread: [String] {
    var counts: [String: Int] = [:]
    for check in report.checks {
      for moved in check.cases where moved.verdict == .moved {
        counts[moved.indicator, default: 0] += 1
      }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { indicator, count in
      CheckPhrase.movedIn.in(
        language,
        ["indicator": indicator, "k": "\(count)", "n": "\(report.checks.count)"])
    }
  }

  public func text(on screen: Screen) -> String {
    var page = Page()
    page.add(
      paragraph: headline, width: screen.measure, indent: 0,
      report.outcome == .same ? .good : .strong)
    if let missing { page.add(paragraph: missing, width: screen.measure, indent: 0, .bad) }
    for line in unusedTolerances {
      page.add(paragraph: line, width: screen.measure, indent: 0, .bad)
    }
    for check in report.checks { add(check, to: &page, screen) }
    if report.outcome == .moved {
      page.add()
      for line in spread { page.add("  " + line) }
      page.add()
      page.add(
        paragraph: CheckPhrase.accept.in(language, ["folder": folder]), width: screen.measure)
    }
    if !reach.isEmpty {
      page.add()
      page.add(
        paragraph: reach.joined(separator: " "), width: screen.measure, .faint)
    }
    return page.text(on: screen)
  }

  private func add(_ check: ScenarioCheck, to page: inout Page, _ screen: Screen) {
    let state: CheckPhrase = check.hasMoved ? .verdictMoved : .verdictSame
    guard check.hasMoved || !check.freshLives.isEmpty || !check.silentChanges.isEmpty else {
      return
    }
    page.add()
    page.add("  \(check.id): \(state.in(language))", check.hasMoved ? .bad : .strong)
    for fault in check.faults(language) {
      page.add(paragraph: fault, width: screen.measure, indent: 4, .bad)
    }
    if let exact = check.exactText(language) {
      page.add(paragraph: exact, width: screen.measure, indent: 4)
    }
    for line in check.explanation(language) {
      page.add(paragraph: line, width: screen.measure, indent: 4, hanging: 2)
    }
    if !check.silentChanges.isEmpty {
      let list = check.silentChanges.listed(language).joined(separator: "; ")
      page.add(
        paragraph: CheckPhrase.silent.in(language, ["list": list]), width: screen.measure, indent: 4
      )
    }
    let rows = check.cases.filter { $0.verdict != .same }
    guard !rows.isEmpty else { return }
    var grid = Grid(
      [Grid.Column("  " + CheckPhrase.indicator.in(language), widest: 40)]
        + [CheckPhrase.before, .after, .difference, .percent, .sigma, .tolerance].map {
          Grid.Column($0.in(language), .right)
        } + [Grid.Column(CheckPhrase.verdict.in(language))])
    for row in rows {
      grid.add(["  " + row.indicator] + row.cells(language) + [row.verdict.phrase.in(language)])
    }
    grid.add(to: &page)
  }

  /// For a comment on a merge request, or a step summary.
  public var markdown: String {
    func safe(_ text: String) -> String {
      text.replacing("|", with: "\\|").replacing("<", with: "&lt;").replacing("\n", with: " ")
    }
    let word: CheckPhrase =
      switch report.outcome {
      case .same: .same
      case .moved: .moved
      case .nothing: .nothing
      }
    var lines = ["## balans check: \(word.in(language).lowercased())", "", safe(headline)]
    for line in [missing].compactMap({ $0 }) + unusedTolerances { lines += ["", safe(line)] }
    for check in report.checks where check.hasMoved {
      lines += ["", "### \(safe(check.id))", ""]
      let notes =
        check.faults(language) + [check.exactText(language)].compactMap { $0 }
        + check.explanation(language)
      lines += notes.map { "- \(safe($0))" }
      let rows = check.cases.filter { $0.verdict != .same }
      guard !rows.isEmpty else { continue }
      let heads: [CheckPhrase] = [
        .indicator, .before, .after, .difference, .percent, .sigma, .tolerance, .verdict,
      ]
      lines += ["", "| " + heads.map { $0.in(language) }.joined(separator: " | ") + " |"]
      lines.append("| --- |" + String(repeating: " ---: |", count: heads.count - 2) + " --- |")
      lines += rows.map { row in
        let cells = [row.indicator] + row.cells(language) + [row.verdict.phrase.in(language)]
        return "| " + cells.map(safe).joined(separator: " | ") + " |"
      }
    }
    if !spread.isEmpty { lines += [""] + spread.map { "- \(safe($0))" } }
    if !reach.isEmpty { lines += ["", safe(reach.joined(separator: " "))] }
    return lines.joined(separator: "\n") + "\n"
  }

  public var csv: String {
    var csv = CSV(header: [
      "scenario", "indicator", "before", "after", "difference", "relative", "sigma", "allowance",
      "p", "verdict",
    ])
    for check in report.checks {
      for item in check.cases {
        csv.add(
          [check.id, item.indicator]
            + [
              item.before, item.after, item.difference, item.relative, item.sigma, item.allowance,
              item.p,
            ].map(CSV.number) + [item.verdict.rawValue])
      }
    }
    return csv.text
  }
}
