/// The values of a column in some rows, as one data page: plain, uncompressed, any of them missing.
struct ParquetPage {
  /// Page header and data.
  let bytes: [UInt8]

  init(_ column: DataTable.Column, rows: Range<Int>) {
    let content = Self.content(column, rows)
    let data = Self.levels(content.isPresent) + content.data
    let header = ThriftCompact([
      (1, .int32(0)), (2, .int32(Int32(data.count))), (3, .int32(Int32(data.count))),
      (
        5,
        .structure(
          // Values, encoding PLAIN; definition and repetition levels RLE.
          ThriftCompact([
            (1, .int32(Int32(rows.count))), (2, .int32(0)), (3, .int32(3)), (4, .int32(3)),
          ]))
      ),
    ])
    bytes = header.bytes + data
  }

  private static func content(
    _ column: DataTable.Column, _ rows: Range<Int>
  ) -> (isPresent: [Bool], data: [UInt8]) {
    switch column.values {
    case .integer(let values):
      let part = values[rows]
      return (part.map { $0 != nil }, part.flatMap { $0.map { littleEndian($0) } ?? [] })
    case .number(let values):
      let part = values[rows].map { $0.flatMap { $0.isFinite ? $0 : nil } }
      return (
        part.map { $0 != nil }, part.flatMap { $0.map { littleEndian($0.bitPattern) } ?? [] }
      )
    case .text(let values):
      let part = values[rows]
      let data = part.flatMap { text -> [UInt8] in
        guard let text else { return [] }
        return littleEndian(UInt32(text.utf8.count)) + Array(text.utf8)
      }
      return (part.map { $0 != nil }, data)
    }
  }

  /// One level of one bit for each row, as run lengths, after their own length.
  private static func levels(_ isPresent: [Bool]) -> [UInt8] {
    var (runs, start) = ([UInt8](), 0)
    while start < isPresent.count {
      let end = isPresent[start...].firstIndex { $0 != isPresent[start] } ?? isPresent.count
      runs += ThriftCompact.varint(UInt64(end - start) << 1) + [isPresent[start] ? 1 : 0]
      start = end
    }
    return littleEndian(UInt32(runs.count)) + runs
  }
}

/// The bytes of a number, the lowest first.
func littleEndian(_ number: some FixedWidthInteger) -> [UInt8] {
  withUnsafeBytes(of: number.littleEndian) { Array($0) }
}
