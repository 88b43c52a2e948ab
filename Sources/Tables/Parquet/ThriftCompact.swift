/// Writes structs in Thrift's compact protocol, as far as Parquet's footer needs it.
///
/// Source: the Thrift compact protocol specification; fields are given in ascending order.
struct ThriftCompact {
  enum Value {
    case int32(Int32)
    case int64(Int64)
    case text(String)
    case structure(ThriftCompact)
    case int32List([Int32])
    case textList([String])
    case structureList([ThriftCompact])
  }

  private(set) var bytes: [UInt8] = []
  private var last: Int16 = 0

  /// The struct with these fields, by their numbers.
  init(_ fields: [(Int16, Value)]) {
    for (id, value) in fields { add(id, value) }
    bytes.append(0)
  }

  private mutating func add(_ id: Int16, _ value: Value) {
    precondition(id > last && id - last <= 15, "short field headers only")
    bytes.append(UInt8(id - last) << 4 | value.type)
    last = id
    switch value {
    case .int32(let number): bytes += Self.zigzag(Int64(number))
    case .int64(let number): bytes += Self.zigzag(number)
    case .text(let text): bytes += Self.text(text)
    case .structure(let structure): bytes += structure.bytes
    case .int32List(let items):
      bytes += Self.list(items.map { Self.zigzag(Int64($0)) }, type: 5)
    case .textList(let items): bytes += Self.list(items.map(Self.text), type: 8)
    case .structureList(let items): bytes += Self.list(items.map(\.bytes), type: 12)
    }
  }

  private static func list(_ items: [[UInt8]], type: UInt8) -> [UInt8] {
    let head =
      items.count < 15
      ? [UInt8(items.count) << 4 | type] : [0xF0 | type] + varint(UInt64(items.count))
    return head + items.joined()
  }

  private static func text(_ text: String) -> [UInt8] {
    varint(UInt64(text.utf8.count)) + Array(text.utf8)
  }

  private static func zigzag(_ number: Int64) -> [UInt8] {
    varint(UInt64(bitPattern: (number << 1) ^ (number >> 63)))
  }

  /// Seven bits a byte, the lowest first; the high bit says that more follow.
  static func varint(_ number: UInt64) -> [UInt8] {
    var (rest, bytes) = (number, [UInt8]())
    while rest > 127 {
      bytes.append(UInt8(rest & 127) | 128)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }
}

extension ThriftCompact.Value {
  fileprivate var type: UInt8 {
    switch self {
    case .int32: 5
    case .int64: 6
    case .text: 8
    case .int32List, .textList, .structureList: 9
    case .structure: 12
    }
  }
}
