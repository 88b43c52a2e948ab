import Testing

@testable import Tables

@Suite("Parquet, as far as we write it")
struct ParquetTests {
  private static let table = DataTable(
    "t",
    [
      .init("name", .text(["a", nil, "é"])),
      .init("number", .integer([1, nil, -3])),
      .init("size", .number([0.5, .nan, nil])),
    ])

  @Test("begins and ends with its mark, and says how long its footer is")
  func frame() throws {
    let bytes = ParquetFile(Self.table).bytes
    let mark = Array("PAR1".utf8)
    #expect(Array(bytes.prefix(4)) == mark)
    #expect(Array(bytes.suffix(4)) == mark)
    let length = bytes.dropLast(4).suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    #expect(length > 0 && length < bytes.count - 12)
  }

  @Test("Values stand in their page, after the levels that say which are there")
  func page() throws {
    let page = ParquetPage(.init("number", .integer([1, nil, -3])), rows: 0..<3).bytes
    let levels: [UInt8] = [6, 0, 0, 0, 2, 1, 2, 0, 2, 1]
    let values = littleEndian(Int64(1)) + littleEndian(Int64(-3))
    #expect(Array(page.suffix(levels.count + values.count)) == levels + values)
  }

  @Test("Text is its length and its bytes; what is no number is missing")
  func forms() throws {
    let text = ParquetPage(.init("name", .text(["é"])), rows: 0..<1).bytes
    #expect(Array(text.suffix(6)) == [2, 0, 0, 0, 0xC3, 0xA9])
    let number = ParquetPage(.init("size", .number([.nan])), rows: 0..<1).bytes
    #expect(Array(number.suffix(6)) == [2, 0, 0, 0, 2, 0])
  }

  @Test("Whole numbers of every size are written as Thrift does")
  func numbers() {
    #expect(ThriftCompact.varint(0) == [0])
    #expect(ThriftCompact.varint(300) == [0xAC, 2])
    #expect(ThriftCompact([(1, .int32(-1))]).bytes == [0x15, 1, 0])
    #expect(ThriftCompact([(2, .text("ab"))]).bytes == [0x28, 2, 97, 98, 0])
    let long = ThriftCompact([(1, .int32List(Array(repeating: 0, count: 15)))]).bytes
    #expect(Array(long.prefix(3)) == [0x19, 0xF5, 15])
  }

  @Test("More groups hold the same values, and a table without rows is a file too")
  func groups() {
    let one = ParquetFile(Self.table, rowsInGroup: 3).bytes
    let three = ParquetFile(Self.table, rowsInGroup: 1).bytes
    #expect(three.count > one.count)
    let empty = ParquetFile(DataTable("t", [.init("name", .text([]))])).bytes
    #expect(empty.count > 12)
  }
}
