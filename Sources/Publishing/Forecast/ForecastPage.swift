import Evidence
import Experiments
import Model
import Scenarios
import Statistics
import Studies
import Wording

/// What lies ahead of a municipality, by the model and by its own series.
public struct ForecastPage: Sendable {
  let simulated: SimulatedForecast
  let series: SeriesForecast?
  let comparison: ForecastComparison?
  let scenario: Scenario
  let warnings: [SourceWarning]

  /// - Parameters:
  ///   - scenario: whose month 0 is the one before the forecast.
  ///   - series: of the municipality's own counts; nil without.
  public init(_ simulated: SimulatedForecast, scenario: Scenario, series: SeriesForecast?) {
    self.simulated = simulated
    self.scenario = scenario
    self.series = series
    comparison = series.map { ForecastComparison(simulated, $0) }
    warnings = scenario.warnings + (series?.series.warnings ?? [])
  }

  /// The calendar month so many months ahead.
  func month(ahead: Int) -> CalendarMonth { scenario.start.adding(months: ahead) }

  /// Every quantity, under the name that results give it.
  var quantities: [(name: String, unit: String, outlook: Outlook)] {
    let functions = SimulatedForecast.Function.allCases
    return [
      ("caseload", "households", simulated.caseload), ("inflow", "households", simulated.inflow),
      ("outflow", "households", simulated.outflow), ("budget", "EUR", simulated.budget),
    ]
      + zip(functions, simulated.hours).map { ("hours.\($0.rawValue)", "hours", $1) }
  }

  var seriesQuantities: [(name: String, column: SeriesForecast.Column)] {
    guard let series else { return [] }
    return [
      ("caseload", series.caseload), ("inflow", series.inflow), ("outflow", series.outflow),
    ].compactMap { name, column in column.map { (name, $0) } }
  }

  public var csv: String {
    var csv = CSV(header: [
      "quantity", "unit", "by", "months_ahead", "month", "mean", "low50", "high50", "low80",
      "high80", "low95", "high95", "suppressed",
    ])
    func add(_ name: String, _ unit: String, _ by: String, _ ahead: Int, _ point: Outlook.Point?) {
      let ends = point.map { $0.intervals.flatMap { [$0.low, $0.high] } } ?? []
      csv.add(
        [name, unit, by, "\(ahead)", "\(month(ahead: ahead))", CSV.number(point?.mean)]
          + (0..<6).map { $0 < ends.count ? CSV.number(ends[$0]) : "" }
          + [point == nil ? "small group" : ""])
    }
    for quantity in quantities {
      for (index, point) in quantity.outlook.points.enumerated() {
        add(quantity.name, quantity.unit, "model", index + 1, point)
      }
    }
    for composition in simulated.composition {
      for part in composition.parts {
        add(
          "composition.\(part.group.id)", "households", "model", composition.months.upperBound,
          part.households)
      }
    }
    for (name, column) in seriesQuantities {
      for (index, point) in column.outlook.points.enumerated() {
        add(name, "households", "series", index + 1, point)
      }
    }
    return csv.text
  }

  public var json: JSONValue {
    .members([
      "schema": .string("balans-forecast/1"),
      "scenario": .string(scenario.id),
      "fingerprint": .string(scenario.fingerprint),
      "known": .string("\(scenario.start)"),
      "months": .integer(Int64(simulated.months)),
      "replicates": .integer(Int64(simulated.replicates)),
      "complete": .string(simulated.isComplete ? "yes" : "no"),
      "intervals": .string("spread between replicates; no uncertainty of parameters or model"),
      "shifted_to": JSONValue(series?.series.lastCaseload),
      "model": .array(
        quantities.map { quantity in
          .members([
            "quantity": .string(quantity.name), "unit": .string(quantity.unit),
            "months": .array(points(quantity.outlook)),
          ])
        }),
      "available_hours": .array(
        zip(SimulatedForecast.Function.allCases, simulated.available).map { function, hours in
          .members([
            "function": .string(function.rawValue), "months": .array(hours.map(JSONValue.number)),
          ])
        }),
      "composition": .array(
        simulated.composition.flatMap { composition in
          composition.parts.map { part in
            .members([
              "from": .integer(Int64(composition.months.lowerBound)),
              "to": .integer(Int64(composition.months.upperBound)),
              "group": .string(part.group.id),
              "mean": JSONValue(part.households?.mean),
              "ci95": part.households?.intervals.last.map(Self.ends) ?? .null,
              "suppressed": part.households == nil ? .string("small group") : .null,
            ])
          }
        }),
      "series": .array(
        seriesQuantities.map { name, column in
          .members([
            "quantity": .string(name), "unit": .string("households"),
            "trend": .string(column.form.hasTrend ? "damped" : "none"),
            "season": column.form.season.map { .integer(Int64($0)) } ?? .null,
            "backtest": column.backtest.map(Self.backtest) ?? .null,
            "months": .array(points(column.outlook)),
          ])
        }),
      "disagreements": comparison.map { comparison in
        .array(comparison.disagreements.map { .integer(Int64($0)) })
      } ?? .null,
      "warnings": .array(warnings.map { .string("\($0)") }),
    ])
  }

  private func points(_ outlook: Outlook) -> [JSONValue] {
    outlook.points.enumerated().map { index, point in
      .members([
        "month": .string("\(month(ahead: index + 1))"), "mean": .number(point.mean),
        "pi50": Self.ends(point.intervals[0]), "pi80": Self.ends(point.intervals[1]),
        "pi95": Self.ends(point.intervals[2]),
      ])
    }
  }

  private static func ends(_ interval: Interval) -> JSONValue {
    .array([.number(interval.low), .number(interval.high)])
  }

  private static func backtest(_ test: Backtest) -> JSONValue {
    .members([
      "origins": .integer(Int64(test.origins)), "forecasts": .integer(Int64(test.forecasts)),
      "coverage": .array(
        test.coverage.map {
          .members(["level": .number($0.level), "share": .number($0.share)])
        }),
      "mase": .number(test.scaledError), "mase_seasonal_naive": .number(test.naiveScaledError),
    ])
  }
}
