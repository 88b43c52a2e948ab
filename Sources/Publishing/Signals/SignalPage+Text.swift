import Model
import Statistics
import Studies
import Wording

extension SignalPage {
  /// Less than this part of what is founded is called little.
  private static let little = 0.02
  /// Ends that fewer signals came to are left to the other forms.
  private static let shownEnds = 12

  public func text(on screen: Screen, _ language: Language) -> String {
    let numbers = NumberFormat(language)
    var page = Page()
    for (number, report) in reports.reports.enumerated() {
      if number > 0 { page.add() }
      addHeading(of: report, to: &page, screen, numbers)
      page.add()
      addTruth(report.rows, to: &page, numbers)
      page.add()
      addEnds(report.rows, to: &page, numbers)
      page.add()
      addRegister(report.rows, to: &page, screen, numbers)
      page.add()
      addWorth(report, to: &page, screen, numbers)
    }
    page.add()
    page.add(paragraph: SignalPhrase.interval.in(language), width: screen.measure, .faint)
    return page.text(on: screen)
  }

  private func addHeading(
    of report: SignalReport, to page: inout Page, _ screen: Screen, _ numbers: NumberFormat
  ) {
    let language = numbers.language
    page.add(
      "  " + SignalPhrase.title.in(language, ["scenario": report.scenario.title[language]]), .strong
    )
    page.add(
      "  "
        + SignalPhrase.about.in(
          language,
          [
            "months": TimeFormat(language).months(reports.months),
            "n": numbers.count(reports.replicates),
          ]), .faint)
    page.add(
      paragraph: report.route.map { SignalPhrase.ownRoute.in(language, ["route": $0]) }
        ?? SignalPhrase.assumedRoute.in(language), width: screen.measure, .faint)
  }

  private func name(_ source: SignalSource?, _ language: Language) -> String {
    guard let source else { return SignalPhrase.all.in(language) }
    return SourcePhrase(rawValue: "\(source)")?.in(language) ?? "\(source)"
  }

  private func number(_ value: Summary, _ numbers: NumberFormat) -> String {
    value.mean.map { numbers.number($0, decimals: $0 < 10 ? 1 : 0) } ?? NumberFormat.missing
  }

  private func percent(_ value: Summary, _ numbers: NumberFormat) -> String {
    value.mean.map { numbers.percent($0) } ?? NumberFormat.missing
  }

  /// A share with its interval: `25% 23 – 27`.
  private func share(_ value: Summary, _ numbers: NumberFormat) -> String {
    guard let interval = value.ci95 else { return percent(value, numbers) }
    let ends = AnswerPhrase.interval.in(
      numbers.language,
      [
        "low": numbers.number(interval.low * 100), "high": numbers.number(interval.high * 100),
      ])
    return "\(percent(value, numbers)) (\(ends))"
  }

  /// A table with a line a source; of sources that are too small no figures.
  private func addTable(
    _ rows: [SignalRow], _ titles: [SignalPhrase], to page: inout Page, _ language: Language,
    figures: (SignalRow) -> [String]
  ) {
    var grid = Grid(
      [.init(SignalPhrase.source.in(language))] + titles.map { .init($0.in(language), .right) })
    let nothing = titles.dropFirst().map { _ in NumberFormat.missing }
    for row in rows {
      let cells = row.isSuppressed ? [SignalPhrase.small.in(language)] + nothing : figures(row)
      grid.add([name(row.source, language)] + cells)
    }
    grid.add(to: &page)
  }

  private func addTruth(_ rows: [SignalRow], to page: inout Page, _ numbers: NumberFormat) {
    let language = numbers.language
    page.add("  " + SignalPhrase.truth.in(language), .strong)
    let titles: [SignalPhrase] = [
      .perYear, .real, .founded, .claims, .fines, .warnings, .days, .median,
    ]
    addTable(rows, titles, to: &page, language) { row in
      [
        number(row.perYear, numbers), percent(row.trueShare, numbers),
        share(row.foundedShare, numbers), number(row.claims, numbers), number(row.fines, numbers),
        number(row.warnings, numbers), number(row.leadDays, numbers),
        row.medianLeadDays.map { numbers.number($0) } ?? NumberFormat.missing,
      ]
    }
  }

  private func addEnds(_ rows: [SignalRow], to page: inout Page, _ numbers: NumberFormat) {
    let language = numbers.language
    page.add("  " + SignalPhrase.ends.in(language), .strong)
    var grid = Grid([
      .init(SignalPhrase.source.in(language)), .init(SignalPhrase.stage.in(language)),
      .init(SignalPhrase.reason.in(language)), .init(SignalPhrase.perYear.in(language), .right),
      .init(SignalPhrase.share.in(language), .right),
    ])
    for row in rows where row.source == nil {
      for end in row.ends.prefix(Self.shownEnds) {
        add(end, of: row, to: &grid, numbers)
      }
    }
    // Of each source, where most dropped out.
    for row in rows where row.source != nil && !row.isSuppressed {
      if let end = row.ends.first { add(end, of: row, to: &grid, numbers) }
    }
    grid.add(to: &page)
  }

  private func add(
    _ end: SignalRow.End, of row: SignalRow, to grid: inout Grid, _ numbers: NumberFormat
  ) {
    let language = numbers.language
    grid.add([
      name(row.source, language),
      StagePhrase(rawValue: end.stage.name)?.in(language) ?? end.stage.name,
      ClosurePhrase(rawValue: "\(end.closure)")?.in(language) ?? "\(end.closure)",
      numbers.number(end.perYear, decimals: end.perYear < 10 ? 1 : 0),
      row.perYear.mean.map { $0 > 0 ? numbers.percent(end.perYear / $0) : NumberFormat.missing }
        ?? NumberFormat.missing,
    ])
  }

  private func addRegister(
    _ rows: [SignalRow], to page: inout Page, _ screen: Screen, _ numbers: NumberFormat
  ) {
    let language = numbers.language
    page.add("  " + SignalPhrase.register.in(language), .strong)
    page.add(paragraph: SignalPhrase.registerAbout.in(language), width: screen.measure, .faint)
    let titles: [SignalPhrase] = [
      .seen, .record, .origin, .outcome, .steps, .time, .foundedShown, .foundedTrue,
    ]
    addTable(rows, titles, to: &page, language) { row in
      [
        number(row.registerPerYear, numbers),
        percent(row.recordedShare, numbers), percent(row.originShare, numbers),
        percent(row.outcomeShare, numbers), percent(row.traceableShare, numbers),
        percent(row.leadKnownShare, numbers), share(row.registerFoundedShare, numbers),
        percent(row.foundedShare, numbers),
      ]
    }
  }

  private func addWorth(
    _ report: SignalReport, to page: inout Page, _ screen: Screen, _ numbers: NumberFormat
  ) {
    let language = numbers.language
    let worth = report.worth
    page.add("  " + SignalPhrase.worth.in(language), .strong)
    page.add(paragraph: SignalPhrase.worthRule.in(language), width: screen.measure, .faint)
    let titles: [SignalPhrase] = [.noOrder, .byRegister, .byTruth, .gain]
    var grid = Grid(
      [.init(SignalPhrase.hours.in(language))] + titles.map { .init($0.in(language), .right) })
    for budget in worth.budgets {
      var gain = budget.gain.mean.map { numbers.number($0, decimals: 1) } ?? NumberFormat.missing
      if let interval = budget.gain.ci95 {
        let ends = AnswerPhrase.interval.in(
          language,
          [
            "low": numbers.number(interval.low, decimals: 1),
            "high": numbers.number(interval.high, decimals: 1),
          ])
        gain += " (\(ends))"
      }
      grid.add([
        numbers.percent(budget.share), numbers.number(budget.unordered),
        number(budget.byRegister, numbers), numbers.number(budget.byTruth), gain,
      ])
    }
    grid.add(to: &page)
    page.add(paragraph: verdict(on: worth, numbers), width: screen.measure)
    if let all = report.rows.last {
      page.add(
        paragraph: SignalPhrase.allWritten.in(
          language,
          [
            "traceable": percent(all.traceableShare, numbers),
            "time": percent(all.leadKnownShare, numbers),
          ]), width: screen.measure)
    }
  }

  /// The largest of the gains, in words: nothing, little, or more.
  private func verdict(on worth: RegistrationWorth, _ numbers: NumberFormat) -> String {
    let language = numbers.language
    let best = worth.budgets.max { ($0.gain.mean ?? 0) < ($1.gain.mean ?? 0) }
    let error = numbers.number((worth.error.mean ?? 0) * 100, decimals: 1)
    guard let best, let gain = best.gain.mean, gain > 1e-9, best.byTruth > 0 else {
      return SignalPhrase.worthNone.in(language, ["error": error])
    }
    let part = gain / best.byTruth
    let phrase: SignalPhrase = part < Self.little ? .worthSmall : .worthLarge
    return phrase.in(
      language,
      [
        "gain": numbers.number(gain, decimals: 1), "percent": numbers.percent(part, decimals: 1),
        "minutes": numbers.number(worth.minutesWorth(best) ?? 0, decimals: 1), "error": error,
      ])
  }
}
