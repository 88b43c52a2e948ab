import Foundation

/// Rows for spreadsheets and data frames, after RFC 4180: commas, points as decimals, one header.
public struct CSV: Hashable, Sendable {
  public private(set) var text = ""

  public init(header: [String]) {
    add(header)
  }

  public mutating func add(_ cells: [String]) {
    text += cells.map(Self.quoted).joined(separator: ",") + "\n"
  }

  /// A number in the fewest digits that read back the same; nothing for nil.
  static func number(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "" }
    let text = "\(value == 0 ? 0 : value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { [",", "\"", "\n", "\r", "\r\n"].contains($0) }) else {
      return cell
    }
    return "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }
}
