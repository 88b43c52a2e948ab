import Experiments
import Model
import Tables

/// A kept run as data for others: tables, and what describes them.
public struct RunExport: Sendable {
  let run: StoredRun
  let figures: RunFigures
  let indicators: [Indicator]
  let codes: RegionCodes
  let resultsRevision: Int

  public init(
    _ run: StoredRun, figures: RunFigures, indicators: [Indicator], codes: RegionCodes,
    resultsRevision: Int
  ) {
    self.run = run
    self.figures = figures
    self.indicators = indicators
    self.codes = codes
    self.resultsRevision = resultsRevision
  }

  /// The whole id of the run.
  public var runID: String { run.result.run }

  /// In the order in which a reader meets them.
  public var tables: [DataTable] { described.map(\.table) }

  var described: [ExportTable] {
    [replicates, summary, indicatorTable, scenarioTable, periodTable, groupTable, runTable]
  }

  /// The figures of the run as it was answered, and after them what was not asked there: years and
  /// groups, with intervals that stand each for itself.
  var estimates: [Estimate] {
    struct Cell: Hashable {
      let indicator: String, scenario: String
      let period: Period, group: Group
    }
    func cell(_ estimate: Estimate) -> Cell {
      Cell(
        indicator: estimate.indicator, scenario: estimate.scenario, period: estimate.period,
        group: estimate.group)
    }
    let answered = Set(run.result.indicators.map(cell))
    return run.result.indicators + figures.estimates.filter { !answered.contains(cell($0)) }
  }

  /// Indexes and views for the database.
  public static let statements = [
    "CREATE INDEX replicates_by_indicator ON replicates (indicator, period, \"group\", scenario)",
    "CREATE INDEX summary_by_indicator ON summary (indicator, period, \"group\", scenario)",
    """
    CREATE VIEW verdicts AS
    SELECT summary.scenario, indicators.label_nl, indicators.label_en, summary.*
    FROM summary JOIN indicators USING (indicator)
    WHERE indicators.headline = 1 AND period = 'horizon' AND "group" = 'all'
      AND verdict IS NOT NULL
    """,
    """
    CREATE VIEW paired_differences AS
    SELECT policy.scenario, base.scenario AS base, policy.indicator, policy.period,
      policy."group", policy.replicate, policy.value - base.value AS difference, policy.unit
    FROM replicates AS policy
    JOIN run ON run.run = policy.run
    JOIN replicates AS base ON base.scenario = run.base AND base.indicator = policy.indicator
      AND base.period = policy.period AND base."group" = policy."group"
      AND base.replicate = policy.replicate
    WHERE policy.scenario <> base.scenario
    """,
  ]
}
