import Model
import Tables

/// A column of an export with what it means, for the data dictionary.
struct ExportColumn {
  let name: String
  let label: Bilingual
  let isRequired: Bool
  let values: DataTable.Column.Values

  init(
    _ name: String, nl: String, en: String, required: Bool = false,
    _ values: DataTable.Column.Values
  ) {
    self.name = name
    label = Bilingual(nl: nl, en: en)
    isRequired = required
    self.values = values
  }

  /// The type as the Table Schema of a data package names it.
  var schemaType: String {
    switch values {
    case .text: "string"
    case .integer: "integer"
    case .number: "number"
    }
  }

  /// The type as CSV on the Web names it.
  var webType: String { schemaType == "number" ? "double" : schemaType }
}

/// A table of an export with what it means.
struct ExportTable {
  let name: String
  let title: Bilingual
  let key: [String]
  let columns: [ExportColumn]

  var table: DataTable { DataTable(name, columns.map { DataTable.Column($0.name, $0.values) }) }
}
