import Tables

/// Rows for spreadsheets and data frames, with one header.
public struct CSV: Hashable, Sendable {
  public private(set) var text: String
  private let form: Delimited

  public init(header: [String], form: Delimited = .international) {
    self.form = form
    text = form.opening + form.line(header)
  }

  public mutating func add(_ cells: [String]) { text += form.line(cells) }

  /// A number in the fewest digits that read back the same; nothing for nil.
  func number(_ value: Double?) -> String { form.number(value) }

  /// The same with a point as decimal.
  static func number(_ value: Double?) -> String { Delimited.international.number(value) }
}
