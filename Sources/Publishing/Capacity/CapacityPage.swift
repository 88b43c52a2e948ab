import Experiments
import Model
import Scenarios
import Statistics
import Studies
import Wording

/// What policies ask of the office, for people and for programs to read.
public struct CapacityPage: Sendable {
  let figures: CapacityFigures
  let scenario: Scenario
  let warnings: [String]

  /// - Parameters:
  ///   - scenario: the base.
  ///   - warnings: what has to be said beside the figures.
  public init(_ figures: CapacityFigures, scenario: Scenario, warnings: [String] = []) {
    self.figures = figures
    self.scenario = scenario
    self.warnings = warnings
  }

  /// A figure of one policy, for rows.
  struct Row {
    var measure: String
    var subject: String
    var unit: String
    var summary: Summary
    var isSuppressed = false
  }

  /// Every figure of a policy.
  func rows(of policy: CapacityFigures.Policy) -> [Row] {
    var rows: [Row] = []
    for role in Role.allCases {
      let name = role.fileName
      rows.append(
        Row(measure: "use", subject: name, unit: "share", summary: policy.use[role.rawValue]))
      rows.append(
        Row(
          measure: "available", subject: name, unit: "hours/month",
          summary: policy.available[role.rawValue]))
    }
    for part in Part.allCases {
      rows.append(
        Row(
          measure: "hours_by_part", subject: "\(part)", unit: "hours/month",
          summary: policy.parts[part.rawValue]))
    }
    for work in policy.work { rows += self.rows(of: work) }
    if let cumulative = policy.cumulative {
      for (index, end) in cumulative.untilMonths.enumerated() {
        rows.append(
          Row(
            measure: "cumulative_hours", subject: "month-\(end)", unit: "hours",
            summary: cumulative.hours[index]))
        rows.append(
          Row(
            measure: "cumulative_cost", subject: "month-\(end)", unit: "EUR",
            summary: cumulative.cost[index]))
      }
    }
    for need in policy.needs {
      rows.append(
        Row(
          measure: "staff_need", subject: need.role?.fileName ?? "all", unit: "ratio",
          summary: need.factor))
    }
    return rows
  }

  private func rows(of work: CapacityFigures.Work) -> [Row] {
    let subject = work.activity.fileName
    var rows = [
      Row(measure: "hours", subject: subject, unit: "hours/month", summary: work.hours)
    ]
    guard work.activity.kind != nil else {
      rows.append(
        Row(measure: "delivered", subject: subject, unit: "share", summary: work.delivered))
      return rows
    }
    let pieces: [(String, String, Summary)] = [
      ("received", "pieces/month", work.received), ("done", "pieces/month", work.done),
      ("lapsed", "pieces/month", work.expired),
      ("overtaken", "pieces/month", work.overtaken), ("lead_time", "months", work.leadTime),
      ("over_term", "share", work.overTerm), ("waiting", "pieces", work.waiting),
      ("hours_waiting", "hours", work.hoursWaiting),
    ]
    return rows
      + pieces.map {
        Row(
          measure: $0.0, subject: subject, unit: $0.1, summary: $0.2,
          isSuppressed: work.isSuppressed)
      }
  }

  public var csv: String {
    var csv = CSV(header: [
      "scenario", "measure", "subject", "unit", "n", "mean", "sd", "low95", "high95", "suppressed",
    ])
    for policy in figures.policies {
      for row in rows(of: policy) {
        let shown = row.isSuppressed ? Summary([]) : row.summary
        csv.add([
          policy.arm.id, row.measure, row.subject, row.unit, "\(shown.n)", CSV.number(shown.mean),
          CSV.number(shown.sd), CSV.number(shown.ci95?.low), CSV.number(shown.ci95?.high),
          row.isSuppressed ? "small group" : "",
        ])
      }
      for (unit, months) in breakEven(of: policy) {
        for (measure, value) in [
          ("break_even_median", months.quantile(0.5).map(Double.init)),
          ("break_even_never", months.neverShare),
        ] {
          csv.add([
            policy.arm.id, measure, unit, measure == "break_even_never" ? "share" : "months",
            "\(months.months.count)", CSV.number(value), "", "", "", "",
          ])
        }
      }
    }
    return csv.text
  }

  func breakEven(
    of policy: CapacityFigures.Policy
  ) -> [(unit: String, months: BreakEven)] {
    guard let cumulative = policy.cumulative else { return [] }
    return [("hours", cumulative.breakEvenHours), ("EUR", cumulative.breakEvenCost)]
  }

  public var json: JSONValue {
    let costs = Role.allCases.map { role in
      JSONValue.members([
        "role": .string(role.fileName), "EUR": .number(figures.costPerHour[role.rawValue]),
      ])
    }
    let policies = figures.policies.map { json($0) }
    return .members([
      "schema": .string("balans-capacity/1"),
      "base": .string(figures.policies.first?.arm.id ?? ""),
      "months": .integer(Int64(figures.months)),
      "replicates": .integer(Int64(figures.replicates)),
      "staff_need_replicates": .integer(Int64(figures.searchedReplicates)),
      "complete": .string(figures.isComplete ? "yes" : "no"),
      "intervals": .string("95% t interval of the mean over replicates"),
      "cost_per_hour": .array(costs),
      "policies": .array(policies),
      "warnings": .array(warnings.map { .string($0) }),
    ])
  }

  private func json(_ policy: CapacityFigures.Policy) -> JSONValue {
    let figures = rows(of: policy).map { json($0) }
    let needs = policy.needs.map { json($0) }
    let breakEvens = breakEven(of: policy).map { json($0.unit, $0.months) }
    return .members([
      "scenario": .string(policy.arm.id),
      "fingerprint": .string(policy.arm.fingerprint),
      "fits": policy.fits.map { JSONValue.string($0.rawValue) } ?? .null,
      "figures": .array(figures),
      "staff_need": .array(needs),
      "break_even": .array(breakEvens),
    ])
  }

  private func json(_ row: Row) -> JSONValue {
    let shown = row.isSuppressed ? Summary([]) : row.summary
    return .members([
      "measure": .string(row.measure), "subject": .string(row.subject), "unit": .string(row.unit),
      "n": .integer(Int64(shown.n)), "mean": JSONValue(shown.mean), "sd": JSONValue(shown.sd),
      "ci95": Self.ends(shown.ci95),
      "suppressed": row.isSuppressed ? .string("small group") : .null,
    ])
  }

  private func json(_ need: CapacityFigures.Need) -> JSONValue {
    .members([
      "role": .string(need.role?.fileName ?? "all"), "mean": JSONValue(need.factor.mean),
      "ci95": Self.ends(need.factor.ci95), "searched": .integer(Int64(need.searched)),
      "beyond_1.5": .integer(Int64(need.beyond)), "fits": .string(need.fits.rawValue),
    ])
  }

  private func json(_ unit: String, _ months: BreakEven) -> JSONValue {
    .members([
      "unit": .string(unit), "never_share": .number(months.neverShare),
      "median": Self.month(months.quantile(0.5)), "p10": Self.month(months.quantile(0.1)),
      "p90": Self.month(months.quantile(0.9)),
      "months": .array(months.months.map { Self.month($0) }),
    ])
  }

  private static func ends(_ interval: Interval?) -> JSONValue {
    interval.map { .array([.number($0.low), .number($0.high)]) } ?? .null
  }

  private static func month(_ month: Int?) -> JSONValue {
    month.map { .integer(Int64($0)) } ?? .null
  }
}

extension Role {
  /// Its name in results: that of the lever of its hours.
  var fileName: String {
    switch self {
    case .incomeConsultant: "income_consultants"
    case .workConsultant: "work_consultants"
    case .enforcement: "enforcement"
    case .collection: "collection"
    case .legal: "legal"
    }
  }

  func name(_ language: Language) -> String {
    CategoryPhrase(rawValue: fileName)?.in(language) ?? fileName
  }
}

extension Activity {
  /// Its name in results: `work_breach` for `workBreach`.
  var fileName: String {
    "\(self)".reduce("") { $0 + ($1.isUppercase ? "_\($1.lowercased())" : "\($1)") }
  }

  func name(_ language: Language) -> String {
    ActivityPhrase(rawValue: "\(self)")?.in(language) ?? fileName
  }
}
