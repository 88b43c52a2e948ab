import Wording

/// A chart as a template shows it.
public struct ChartContext: Sendable {
  public struct Row: Sendable {
    public let head: String
    public let cells: [String]
  }

  public let id: String
  public let finding: String
  public let subtitle: String
  public let summary: String
  public let header: [String]
  public let rows: [Row]
  public let tableTitle: String
  /// The picture; nil where it could not be drawn.
  public let svg: String?

  public init(_ chart: Chart, svg: String?, _ language: Language) {
    id = chart.id
    finding = chart.finding
    subtitle = chart.subtitle
    summary = chart.summary
    header = chart.table.header
    rows = chart.table.rows.map { Row(head: $0.first ?? "", cells: Array($0.dropFirst())) }
    tableTitle = BriefPhrase.table.in(language)
    self.svg = svg
  }
}
