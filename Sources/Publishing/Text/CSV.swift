import Foundation

/// Rows for spreadsheets and data frames, after RFC 4180, with one header.
public struct CSV: Hashable, Sendable {
  /// How cells and decimals are told apart.
  public enum Form: Sendable {
    /// Commas between cells, points as decimals.
    case international
    /// Semicolons between cells, commas as decimals, and a mark that says it is UTF-8: what a Dutch
    /// spreadsheet opens rightly.
    case dutch
  }

  public private(set) var text: String
  private let form: Form

  public init(header: [String], form: Form = .international) {
    self.form = form
    text = form == .dutch ? "\u{FEFF}" : ""
    add(header)
  }

  public mutating func add(_ cells: [String]) {
    text += cells.map(quoted).joined(separator: form == .dutch ? ";" : ",") + "\n"
  }

  /// A number in the fewest digits that read back the same; nothing for nil.
  func number(_ value: Double?) -> String {
    let text = Self.number(value)
    return form == .dutch ? text.replacingOccurrences(of: ".", with: ",") : text
  }

  /// The same with a point as decimal.
  static func number(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "" }
    let text = "\(value == 0 ? 0 : value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private func quoted(_ cell: String) -> String {
    let separator: Character = form == .dutch ? ";" : ","
    guard cell.contains(where: { [separator, "\"", "\n", "\r", "\r\n"].contains($0) }) else {
      return cell
    }
    return "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }
}
