/// A table of data, column by column, that can be written in several forms.
public struct DataTable: Hashable, Sendable {
  /// A column; nil is a missing value.
  public struct Column: Hashable, Sendable {
    public enum Values: Hashable, Sendable {
      case text([String?])
      case integer([Int64?])
      case number([Double?])
    }

    public let name: String
    public let values: Values

    public init(_ name: String, _ values: Values) {
      self.name = name
      self.values = values
    }

    public var count: Int {
      switch values {
      case .text(let values): values.count
      case .integer(let values): values.count
      case .number(let values): values.count
      }
    }
  }

  public let name: String
  public let columns: [Column]

  public var rowCount: Int { columns.first?.count ?? 0 }

  /// - Precondition: the columns have equal lengths and different names.
  public init(_ name: String, _ columns: [Column]) {
    precondition(columns.allSatisfy { $0.count == columns[0].count }, "a table is a rectangle")
    precondition(Set(columns.map(\.name)).count == columns.count, "columns have names of their own")
    self.name = name
    self.columns = columns
  }
}
