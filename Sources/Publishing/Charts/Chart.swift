import Experiments
import Wording

/// One picture: what it found, the figures in it, and how it is drawn.
///
/// The finding is the title. Whoever cannot see the picture has the summary and the table, which hold
/// the same figures.
public struct Chart: Hashable, Sendable {
  /// Distinct within a page; letters, digits and hyphens.
  public let id: String
  /// What the picture shows, as a sentence.
  public let finding: String
  /// Unit, period and number of replicates.
  public let subtitle: String
  /// The picture in a sentence or two, for who cannot see it.
  public let summary: String
  public let table: ChartTable
  /// Vega-Lite, version 6; it needs no scripts of its own and nothing from elsewhere.
  public let specification: JSONValue

  public init(
    id: String, finding: String, subtitle: String, summary: String, table: ChartTable,
    specification: JSONValue
  ) {
    self.id = id
    self.finding = finding
    self.subtitle = subtitle
    self.summary = summary
    self.table = table
    self.specification = specification
  }
}

/// The figures of a chart, written as readers see them.
public struct ChartTable: Hashable, Sendable {
  /// The names of the columns; the first column names the row.
  public let header: [String]
  public let rows: [[String]]

  public init(header: [String], rows: [[String]]) {
    self.header = header
    self.rows = rows
  }
}
