import Evidence
import Scenarios

/// Reads a monthly series, and finds what in it cannot be.
struct CaseloadReader {
  private enum Column: String, CaseIterable {
    case month, caseload, inflow, outflow

    var names: [String] {
      switch self {
      case .month: ["month", "maand"]
      case .caseload: ["caseload", "bestand"]
      case .inflow: ["inflow", "instroom"]
      case .outflow: ["outflow", "uitstroom"]
      }
    }
  }

  private struct Row {
    let month: CalendarMonth
    let values: [Column: Double]
    let place: SourcePlace
  }

  private let text: DelimitedText
  var problems = SourceProblems()
  private var warnings: [SourceWarning] = []

  /// A month-on-month change of the caseload that is flagged, as a share.
  private static let largeChange = 0.2
  /// And one that is refused: another unit, or a digit too many.
  private static let absurdFactor = 3.0
  /// What stock and flows may disagree by: a share of the caseload, and households.
  private static let slack = (share: 0.02, households: 5.0)

  init(_ text: DelimitedText) {
    self.text = text
  }

  /// The series; nil when anything is wrong with it, which is then in `problems`.
  mutating func series() -> CaseloadSeries? {
    let columns = columns()
    guard columns[.month] != nil, columns[.caseload] != nil else { return nil }
    let rows = text.rows.compactMap { row($0, columns) }
    guard problems.errors.isEmpty else { return nil }
    checkOrder(rows)
    checkSizes(rows)
    if rows.count < CaseloadSeries.fewestMonths {
      problems.report(
        "the series has \(rows.count) months", at: SourcePlace(file: text.file),
        expected: "\(CaseloadSeries.fewestMonths) or more; 36 to see seasons")
    }
    guard problems.errors.isEmpty, let first = rows.first else { return nil }
    func values(_ column: Column) -> [Double]? {
      columns[column] == nil ? nil : rows.compactMap { $0.values[column] }
    }
    return CaseloadSeries(
      file: text.file, first: first.month, caseload: values(.caseload) ?? [],
      inflow: values(.inflow), outflow: values(.outflow), warnings: warnings)
  }

  /// Where each column stands.
  private mutating func columns() -> [Column: Int] {
    var found: [Column: Int] = [:]
    for (position, cell) in text.header.enumerated() {
      let name = cell.text.lowercased()
      guard let column = Column.allCases.first(where: { $0.names.contains(name) }) else {
        let known = Column.allCases.flatMap(\.names)
        problems.report(
          "\(quoted(cell.text)) is not a column of a series", at: cell.place,
          expected: "month, caseload, inflow, outflow (maand, bestand, instroom, uitstroom)",
          suggestion: nearestName(to: name, in: known))
        continue
      }
      if found[column] != nil {
        problems.report("the column \(column.rawValue) is given twice", at: cell.place)
      }
      found[column] = position
    }
    for column in [Column.month, .caseload] where found[column] == nil {
      problems.report(
        "the series has no column \(column.names.joined(separator: " or "))",
        at: SourcePlace(file: text.file, line: 1))
    }
    return found
  }

  private mutating func row(_ cells: [DelimitedText.Cell], _ columns: [Column: Int]) -> Row? {
    var month: CalendarMonth?
    var values: [Column: Double] = [:]
    for column in Column.allCases {
      guard let position = columns[column] else { continue }
      let cell = cells[position]
      if column == .month {
        month = Self.month(cell.text)
        if month == nil {
          problems.report(
            "month is \(quoted(cell.text))", at: cell.place,
            expected: "a month such as 2024-07 or 07-2024")
        }
      } else {
        values[column] = count(column, cell)
      }
    }
    guard let month, let place = cells.first?.place else { return nil }
    return Row(month: month, values: values, place: place)
  }

  private mutating func count(_ column: Column, _ cell: DelimitedText.Cell) -> Double? {
    let node = SourceNode(.scalar(text.plainNumber(cell.text), quoted: false), at: cell.place)
    guard let value = node.number(column.rawValue, &problems) else { return nil }
    let lowest = column == .caseload ? 1.0 : 0
    guard value >= lowest, value == value.rounded(), value < 1e7 else {
      problems.report(
        "\(column.rawValue) is \(quoted(cell.text))", at: cell.place,
        expected: "a whole number of households, \(column == .caseload ? "above 0" : "not below 0")"
      )
      return nil
    }
    return value
  }

  /// `2024-07`, `2024-07-31`, `07-2024`, `7/2024` or `31-07-2024`.
  private static func month(_ text: String) -> CalendarMonth? {
    let parts = text.split(whereSeparator: { "-/".contains($0) }).map(String.init)
    guard (2...3).contains(parts.count), parts.allSatisfy({ Int($0) != nil }) else { return nil }
    let yearFirst = parts[0].count == 4
    let year = yearFirst ? parts[0] : parts[parts.count - 1]
    let month = yearFirst ? parts[1] : parts[parts.count - 2]
    guard year.count == 4, month.count <= 2 else { return nil }
    return CalendarMonth(parsing: "\(year)-\(month.count == 1 ? "0" : "")\(month)")
  }

  /// Every month once, one after the other.
  private mutating func checkOrder(_ rows: [Row]) {
    for (before, row) in zip(rows, rows.dropFirst()) {
      let step = row.month.index - before.month.index
      switch step {
      case 1: break
      case 0: problems.report("\(row.month) is given twice", at: row.place)
      case ..<0:
        problems.report(
          "\(row.month) comes after \(before.month)", at: row.place,
          expected: "months in their order")
      default:
        let from = before.month.adding(months: 1)
        let to = row.month.adding(months: -1)
        problems.report(
          step == 2 ? "\(from) is missing" : "\(from) to \(to) are missing", at: row.place,
          expected: "every month; forecast from the part after the gap")
      }
    }
  }

  private mutating func checkSizes(_ rows: [Row]) {
    for (before, row) in zip(rows, rows.dropFirst()) {
      guard let old = before.values[.caseload], let new = row.values[.caseload] else { continue }
      if max(old, new) > Self.absurdFactor * min(old, new) {
        problems.report(
          "the caseload goes from \(plain(old)) to \(plain(new)) in a month", at: row.place,
          expected: "counts in the same unit throughout")
      } else if abs(new - old) > Self.largeChange * old {
        warn("the caseload goes from \(plain(old)) to \(plain(new)) in a month", row)
      }
      guard let came = row.values[.inflow], let left = row.values[.outflow] else { continue }
      let gap = new - (old + came - left)
      if abs(gap) > max(Self.slack.households, Self.slack.share * old) {
        warn(
          "\(plain(old)) + \(plain(came)) − \(plain(left)) is \(plain(old + came - left)), "
            + "but the caseload is \(plain(new))", row)
      }
    }
    for row in rows {
      for column in [Column.inflow, .outflow] {
        if let flow = row.values[column], let size = row.values[.caseload], flow > size {
          warn("\(column.rawValue) is \(plain(flow)), more than the caseload", row)
        }
      }
    }
  }

  private mutating func warn(_ text: String, _ row: Row) {
    warnings.append(SourceWarning(text, at: row.place))
  }
}
