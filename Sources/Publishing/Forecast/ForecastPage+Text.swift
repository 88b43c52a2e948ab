import Model
import Scenarios
import Statistics
import Studies
import Wording

extension ForecastPage {
  public func text(on screen: Screen, _ language: Language) -> String {
    let numbers = NumberFormat(language)
    var page = Page()
    addHeading(to: &page, screen, numbers)
    page.add()
    page.add("  " + ForecastPhrase.caseload.in(language), .strong)
    add(simulated.caseload, to: &page, numbers)
    if let series {
      page.add()
      page.add("  " + ForecastPhrase.caseloadSeries.in(language), .strong)
      add(series.caseload.outlook, to: &page, numbers)
      addSeries(series, to: &page, screen, numbers)
    }
    page.add()
    addFlows(to: &page, numbers)
    page.add()
    addComposition(to: &page, numbers)
    page.add()
    addStaff(to: &page, screen, numbers)
    page.add()
    page.add(paragraph: ForecastPhrase.note.in(language), width: screen.measure, .faint)
    return page.text(on: screen)
  }

  private func name(_ month: CalendarMonth, _ language: Language) -> String {
    TimeFormat(language).month(month.month, year: month.year)
  }

  private func addHeading(to page: inout Page, _ screen: Screen, _ numbers: NumberFormat) {
    let language = numbers.language
    page.add(
      "  " + ForecastPhrase.title.in(language, ["scenario": scenario.title[language]]), .strong)
    page.add(
      "  "
        + ForecastPhrase.about.in(
          language,
          [
            "months": TimeFormat(language).months(simulated.months),
            "from": name(month(ahead: 1), language),
            "n": numbers.count(simulated.replicates),
            "households": numbers.number(simulated.startCaseload),
          ]), .faint)
    let start =
      series.map {
        ForecastPhrase.shifted.in(
          language,
          [
            "n": numbers.number($0.series.lastCaseload), "month": name($0.series.last, language),
          ])
      } ?? ForecastPhrase.unshifted.in(language)
    page.add(paragraph: start, width: screen.measure, .faint)
  }

  /// The months that a table shows: the first ones, then ever fewer.
  private var shown: [Int] {
    (1...simulated.months).filter {
      $0 <= 3 || ($0 <= 12 && $0.isMultiple(of: 3)) || $0.isMultiple(of: 6)
        || $0 == simulated.months
    }
  }

  private func between(_ interval: Interval, _ numbers: NumberFormat) -> String {
    AnswerPhrase.interval.in(
      numbers.language,
      ["low": numbers.number(interval.low), "high": numbers.number(interval.high)])
  }

  private func add(_ outlook: Outlook, to page: inout Page, _ numbers: NumberFormat) {
    let language = numbers.language
    var grid = Grid(
      [
        .init(ForecastPhrase.month.in(language)),
        .init(ForecastPhrase.expected.in(language), .right),
      ] + Outlook.levels.map { .init(numbers.percent($0), .right) })
    for ahead in shown {
      let point = outlook.points[ahead - 1]
      grid.add(
        [name(month(ahead: ahead), language), numbers.number(point.mean)]
          + point.intervals.map { between($0, numbers) })
    }
    grid.add(to: &page)
  }

  private func addSeries(
    _ series: SeriesForecast, to page: inout Page, _ screen: Screen, _ numbers: NumberFormat
  ) {
    let language = numbers.language
    let column = series.caseload
    var sentences = [
      ForecastPhrase.series.in(
        language,
        [
          "n": numbers.count(series.series.count), "from": name(series.series.first, language),
          "to": name(series.series.last, language),
        ]),
      ForecastPhrase.form.in(
        language,
        [
          "trend": (column.form.hasTrend ? ForecastPhrase.trend : .noTrend).in(language),
          "seasons": (column.form.season == nil ? ForecastPhrase.noSeasons : .seasons).in(language),
        ]),
    ]
    if let test = column.backtest, test.coverage.count == Outlook.levels.count {
      sentences.append(
        ForecastPhrase.backtest.in(
          language,
          [
            "n": numbers.count(test.origins), "inside": numbers.percent(test.coverage[1].share),
            "wide": numbers.percent(test.coverage[2].share),
            "error": numbers.number(test.scaledError, decimals: 2),
            "naive": numbers.number(test.naiveScaledError, decimals: 2),
          ]))
    } else {
      sentences.append(ForecastPhrase.backtestShort.in(language))
    }
    page.add(paragraph: sentences.joined(separator: " "), width: screen.measure, .faint)
    guard let comparison else { return }
    page.add()
    var verdict =
      comparison.disagreements.first.map { first in
        ForecastPhrase.disagree.in(
          language,
          [
            "n": numbers.count(comparison.disagreements.count),
            "total": numbers.count(simulated.months), "first": numbers.count(first),
          ])
      } ?? ForecastPhrase.agree.in(language)
    if comparison.inflowIsOff, let inflow = comparison.inflow {
      verdict +=
        " "
        + ForecastPhrase.inflowOff.in(
          language,
          [
            "model": numbers.number(inflow.model, decimals: 1),
            "counted": numbers.number(inflow.counted, decimals: 1),
          ])
    }
    page.add(paragraph: verdict, width: screen.measure)
  }

  private func addFlows(to page: inout Page, _ numbers: NumberFormat) {
    let language = numbers.language
    page.add("  " + ForecastPhrase.flows.in(language), .strong)
    let columns: [(ForecastPhrase, Outlook)] = [
      (.inflow, simulated.inflow), (.outflow, simulated.outflow), (.budget, simulated.budget),
    ]
    var grid = Grid(
      [.init(ForecastPhrase.month.in(language))]
        + columns.flatMap { phrase, _ in
          [
            Grid.Column(phrase.in(language), .right),
            Grid.Column(numbers.percent(Outlook.levels[2]), .right),
          ]
        })
    for ahead in shown {
      grid.add(
        [name(month(ahead: ahead), language)]
          + columns.flatMap { _, outlook in
            let point = outlook.points[ahead - 1]
            return [numbers.number(point.mean), between(point.intervals[2], numbers)]
          })
    }
    grid.add(to: &page)
  }

  private func addComposition(to page: inout Page, _ numbers: NumberFormat) {
    let language = numbers.language
    page.add("  " + ForecastPhrase.composition.in(language), .strong)
    let groups = simulated.composition.first?.parts.map(\.group) ?? []
    var grid = Grid(
      [.init(ForecastPhrase.period.in(language))]
        + groups.flatMap { group in
          [
            Grid.Column(GroupPhrase(rawValue: group.id)?.in(language) ?? group.id, .right),
            Grid.Column(numbers.percent(Outlook.levels[2]), .right),
          ]
        })
    for composition in simulated.composition {
      let months = composition.months
      let period = AnswerPhrase.interval.in(
        language, ["low": "\(months.lowerBound)", "high": "\(months.upperBound)"])
      grid.add(
        [period]
          + composition.parts.flatMap { part -> [String] in
            guard let point = part.households else {
              return [ForecastPhrase.small.in(language), NumberFormat.missing]
            }
            return [numbers.number(point.mean), between(point.intervals[2], numbers)]
          })
    }
    grid.add(to: &page)
  }

  private func addStaff(to page: inout Page, _ screen: Screen, _ numbers: NumberFormat) {
    let language = numbers.language
    page.add("  " + ForecastPhrase.staff.in(language), .strong)
    let titles: [ForecastPhrase] = [.hours, .available, .use]
    var grid = Grid(
      [.init(ForecastPhrase.function.in(language))]
        + [
          .init(titles[0].in(language), .right), .init(numbers.percent(Outlook.levels[1]), .right),
          .init(numbers.percent(Outlook.levels[2]), .right),
        ] + titles.dropFirst().map { .init($0.in(language), .right) })
    var full: [String] = []
    for (index, function) in SimulatedForecast.Function.allCases.enumerated() {
      guard let point = simulated.hours[index].points.last,
        let available = simulated.available[index].last
      else { continue }
      let label = CategoryPhrase(rawValue: function.rawValue)?.in(language) ?? function.rawValue
      let use = available > 0 ? point.mean / available : 0
      if use >= SimulatedForecast.fullUse { full.append(label) }
      grid.add([
        label, numbers.number(point.mean), between(point.intervals[1], numbers),
        between(point.intervals[2], numbers), numbers.number(available), numbers.percent(use),
      ])
    }
    grid.add(to: &page)
    if !full.isEmpty {
      page.add(
        paragraph: ForecastPhrase.fullUse.in(language, ["list": full.joined(separator: ", ")]),
        width: screen.measure)
    }
  }
}
