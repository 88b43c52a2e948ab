/// A table as an Apache Parquet file: the smallest part of the format that keeps text, whole numbers
/// and numbers with missing values.
///
/// Source: apache/parquet-format, version 2 of the file metadata with version 1 data pages.
public struct ParquetFile {
  private let table: DataTable
  private let rowsInGroup: Int

  /// - Parameter rowsInGroup: at least 1; readers take a group at a time.
  public init(_ table: DataTable, rowsInGroup: Int = 65_536) {
    precondition(rowsInGroup > 0, "a group holds rows")
    self.table = table
    self.rowsInGroup = rowsInGroup
  }

  /// Gives the bytes piece by piece, so that a large table is never there twice.
  public func write(_ put: ([UInt8]) throws -> Void) rethrows {
    let mark = Array("PAR1".utf8)
    try put(mark)
    var position = Int64(mark.count)
    var groups: [ThriftCompact] = []
    for start in stride(from: 0, to: table.rowCount, by: rowsInGroup) {
      let rows = start..<min(start + rowsInGroup, table.rowCount)
      var (chunks, total) = ([ThriftCompact](), Int64(0))
      for column in table.columns {
        let page = ParquetPage(column, rows: rows).bytes
        try put(page)
        chunks.append(Self.chunk(column, rows.count, size: Int64(page.count), at: position))
        position += Int64(page.count)
        total += Int64(page.count)
      }
      groups.append(
        ThriftCompact([
          (1, .structureList(chunks)), (2, .int64(total)), (3, .int64(Int64(rows.count))),
        ]))
    }
    let footer = footer(groups)
    try put(footer + littleEndian(UInt32(footer.count)) + mark)
  }

  /// The whole file.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write { bytes += $0 }
    return bytes
  }

  private func footer(_ groups: [ThriftCompact]) -> [UInt8] {
    let root = ThriftCompact([(4, .text(table.name)), (5, .int32(Int32(table.columns.count)))])
    return ThriftCompact([
      (1, .int32(1)), (2, .structureList([root] + table.columns.map(Self.element))),
      (3, .int64(Int64(table.rowCount))), (4, .structureList(groups)), (6, .text("balans")),
    ]).bytes
  }

  private static func element(_ column: DataTable.Column) -> ThriftCompact {
    let optional: (Int16, ThriftCompact.Value) = (3, .int32(1))
    let name: (Int16, ThriftCompact.Value) = (4, .text(column.name))
    guard case .text = column.values else {
      return ThriftCompact([(1, .int32(column.type)), optional, name])
    }
    // UTF-8, in the older and in the newer way of saying so.
    let isText = ThriftCompact([(1, .structure(ThriftCompact([])))])
    return ThriftCompact([
      (1, .int32(column.type)), optional, name, (6, .int32(0)), (10, .structure(isText)),
    ])
  }

  private static func chunk(
    _ column: DataTable.Column, _ rows: Int, size: Int64, at position: Int64
  ) -> ThriftCompact {
    let metadata = ThriftCompact([
      (1, .int32(column.type)), (2, .int32List([0, 3])), (3, .textList([column.name])),
      (4, .int32(0)), (5, .int64(Int64(rows))), (6, .int64(size)), (7, .int64(size)),
      (9, .int64(position)),
    ])
    return ThriftCompact([(2, .int64(position)), (3, .structure(metadata))])
  }
}

extension DataTable.Column {
  /// INT64, DOUBLE or BYTE_ARRAY, as the format numbers them.
  fileprivate var type: Int32 {
    switch values {
    case .integer: 2
    case .number: 5
    case .text: 6
    }
  }
}
