import Experiments
import Statistics
import Wording

/// Bars of one row of figures for every policy, with their table.
struct BarChart {
  /// A figure of a policy.
  struct Figure {
    let mean: Double?
    /// Upright line beside the bar.
    var against: Double?
    let text: String
  }

  let id: String
  let rowHeader: String
  let rows: [String]
  /// `[arm][row]`.
  let figures: [[Figure]]
  let axis: String

  func chart(_ source: BriefSource, finding: String, subtitle: String) -> Chart? {
    let bars = figures.indices.flatMap { arm in
      rows.indices.compactMap { row -> ChartShapes.Bar? in
        let figure = figures[arm][row]
        guard let mean = figure.mean else { return nil }
        return ChartShapes.Bar(
          panel: source.title(arm), row: rows[row], value: mean, label: figure.text,
          colour: ChartStyle.colour(ofArm: arm), against: figure.against)
      }
    }
    guard !bars.isEmpty else { return nil }
    return Chart(
      id: id, finding: finding, subtitle: subtitle, summary: "\(finding). \(subtitle).",
      table: ChartTable(
        header: [rowHeader] + figures.indices.map(source.title),
        rows: rows.indices.map { row in [rows[row]] + figures.map { $0[row].text } }),
      specification: ChartShapes.bars(bars, axis: axis, source.language))
  }
}

extension BriefSource {
  /// Shares as figures of a bar chart; events so rare that they are not shown are left out.
  ///
  /// - Parameter number: of what they are shares, by arm.
  func shares(
    _ values: (AnswerDetail.Arm) -> [Summary], against: (AnswerDetail.Arm) -> [Double?],
    of number: (AnswerDetail.Arm) -> Double?
  ) -> [[BarChart.Figure]] {
    detail.arms.map { arm in
      zip(values(arm), against(arm)).map { summary, other in
        let count = (summary.mean ?? 0) * (number(arm) ?? 0)
        if let threshold = detail.suppressBelow, count > 0, count < Double(threshold) {
          return BarChart.Figure(mean: nil, text: say(.tooSmall))
        }
        return BarChart.Figure(mean: summary.mean, against: other, text: percent(summary.mean))
      }
    }
  }
}
