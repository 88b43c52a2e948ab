import Evidence
import Experiments
import Model
import Scenarios
import Statistics
import Studies
import Wording

/// What became of signals, by their route.
public struct SignalPage: Sendable {
  let reports: SignalReports
  let warnings: [SourceWarning]

  public init(_ reports: SignalReports, warnings: [SourceWarning]) {
    self.reports = reports
    self.warnings = warnings
  }

  /// The figures of a row, under the names that results give them.
  static func figures(of row: SignalRow) -> [(name: String, unit: String, value: Summary)] {
    [
      ("received", "per year", row.perYear), ("real", "share", row.trueShare),
      ("founded", "share", row.foundedShare), ("settled", "share", row.settledShare),
      ("claims", "per year", row.claims), ("fines", "per year", row.fines),
      ("warnings", "per year", row.warnings), ("mean_claim", "EUR", row.meanClaim),
      ("lead_time", "days", row.leadDays), ("hours", "per year", row.hours),
      ("register.received", "per year", row.registerPerYear),
      ("register.record", "share", row.recordedShare),
      ("register.origin", "share", row.originShare),
      ("register.outcome", "share", row.outcomeShare),
      ("register.every_step", "share", row.traceableShare),
      ("register.lead_time_known", "share", row.leadKnownShare),
      ("register.founded", "share", row.registerFoundedShare),
      ("register.lead_time", "days", row.registerLeadDays),
    ]
  }

  static func name(of source: SignalSource?) -> String { source.map { "\($0)" } ?? "all" }

  public var csv: String {
    var csv = CSV(header: [
      "scenario", "source", "figure", "stage", "reason", "unit", "mean", "low95", "high95", "n",
      "suppressed",
    ])
    for report in reports.reports {
      for row in report.rows { add(row, of: report, to: &csv) }
      for budget in report.worth.budgets {
        let figures: [(String, String, Double?, Summary?)] = [
          ("worth.no_order", "founded per year", budget.unordered, nil),
          ("worth.by_register", "founded per year", budget.byRegister.mean, budget.byRegister),
          ("worth.by_truth", "founded per year", budget.byTruth, nil),
          ("worth.gain", "founded per year", budget.gain.mean, budget.gain),
          ("worth.minutes", "minutes per signal", report.worth.minutesWorth(budget), nil),
        ]
        for (name, unit, mean, summary) in figures {
          csv.add([
            report.scenario.id, "incoming", "\(name)@\(Int(budget.share * 100))%", "", "", unit,
            CSV.number(mean), CSV.number(summary?.ci95?.low), CSV.number(summary?.ci95?.high),
            summary.map { "\($0.n)" } ?? "", "",
          ])
        }
      }
    }
    return csv.text
  }

  private func add(_ row: SignalRow, of report: SignalReport, to csv: inout CSV) {
    let start = [report.scenario.id, Self.name(of: row.source)]
    for figure in Self.figures(of: row) {
      let value = row.isSuppressed ? nil : figure.value
      csv.add(
        start + [
          figure.name, "", "", figure.unit, CSV.number(value?.mean), CSV.number(value?.ci95?.low),
          CSV.number(value?.ci95?.high), value.map { "\($0.n)" } ?? "",
          row.isSuppressed ? "small group" : "",
        ])
    }
    guard !row.isSuppressed else { return }
    csv.add(
      start + ["median_lead_time", "", "", "days", CSV.number(row.medianLeadDays), "", "", "", ""])
    for end in row.ends {
      csv.add(
        start + [
          "dropped", end.stage.name, "\(end.closure)", "per year", CSV.number(end.perYear), "", "",
          "", "",
        ])
    }
  }

  public var json: JSONValue {
    .members([
      "schema": .string("balans-signals/1"),
      "months": .integer(Int64(reports.months)),
      "replicates": .integer(Int64(reports.replicates)),
      "complete": .string(reports.isComplete ? "yes" : "no"),
      "intervals": .string("spread between replicates; no uncertainty of parameters or model"),
      "scenarios": .array(reports.reports.map(json)),
      "warnings": .array(warnings.map { .string("\($0)") }),
    ])
  }

  private func json(_ report: SignalReport) -> JSONValue {
    .members([
      "scenario": .string(report.scenario.id),
      "title": report.scenario.title.json,
      "fingerprint": .string(report.scenario.fingerprint),
      "route": report.route.map(JSONValue.string) ?? .null,
      "sources": .array(report.rows.map(json)),
      "worth": json(report.worth),
    ])
  }

  private func json(_ row: SignalRow) -> JSONValue {
    guard !row.isSuppressed else {
      return .members([
        "source": .string(Self.name(of: row.source)), "suppressed": .string("small group"),
      ])
    }
    return .members([
      "source": .string(Self.name(of: row.source)),
      "figures": .array(
        Self.figures(of: row).map { name, unit, value in
          .members([
            "figure": .string(name), "unit": .string(unit), "mean": JSONValue(value.mean),
            "ci95": Self.ends(value.ci95), "n": .integer(Int64(value.n)),
          ])
        }),
      "median_lead_time_days": JSONValue(row.medianLeadDays),
      "dropped": .array(
        row.ends.map { end in
          .members([
            "stage": .string(end.stage.name), "reason": .string("\(end.closure)"),
            "per_year": .number(end.perYear),
          ])
        }),
    ])
  }

  private func json(_ worth: RegistrationWorth) -> JSONValue {
    .members([
      "hours_per_founded": JSONValue(worth.hoursPerFounded),
      "received_per_year": .number(worth.receivedPerYear),
      "founded_share_error": JSONValue(worth.error.mean),
      "founded_share_error_ci95": Self.ends(worth.error.ci95),
      "budgets": .array(
        worth.budgets.map { budget in
          .members([
            "share_of_hours": .number(budget.share),
            "no_order": .number(budget.unordered),
            "by_register": JSONValue(budget.byRegister.mean),
            "by_register_ci95": Self.ends(budget.byRegister.ci95),
            "by_truth": .number(budget.byTruth),
            "gain": JSONValue(budget.gain.mean),
            "gain_ci95": Self.ends(budget.gain.ci95),
            "minutes_per_signal": JSONValue(worth.minutesWorth(budget)),
          ])
        }),
    ])
  }

  private static func ends(_ interval: Interval?) -> JSONValue {
    interval.map { .array([.number($0.low), .number($0.high)]) } ?? .null
  }
}
